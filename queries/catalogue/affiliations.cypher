// title: A person’s affiliations
// titre: Les affiliations d’une personne
// answers: Whom a person works for or a unit is part of, what it is a member of, leads or reports to, in what role and when.
// répond: Pour qui une personne travaille ou de quoi une unité fait partie, de quoi elle est membre, ce qu’elle dirige ou de qui elle relève, à quel titre et quand.
// param: id stakeholder
// columns: type, id, name, kind, role, since, until, status, evidence_source, evidence_locator
MATCH (person:Stakeholder {id: $id})-[tie:{{types body MEMBER_OF LEADS REPORTS_TO PARTNERS_IN}}]->(body:Stakeholder)
RETURN type(tie) AS type, body.id AS id, body.name AS name, body.kind AS kind, tie.role AS role,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY type, name, id, since
