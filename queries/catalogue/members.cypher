// title: Members of a collaboration, and since when
// titre: Membres d’une collaboration, et depuis quand
// answers: Who is a member of it, who leads or hosts it, and who is no longer, with the evidence.
// répond: Qui en est membre, qui la dirige ou l’accueille, et qui ne l’est plus, avec les preuves.
// param: id stakeholder
// columns: id, name, kind, type, role, since, until, status, evidence_source, evidence_locator
MATCH (member:Stakeholder)-[tie:{{types MEMBER_OF PARTNERS_IN LEADS HOSTS}}]->(one:Stakeholder {id: $id})
RETURN member.id AS id, member.name AS name, member.kind AS kind, type(tie) AS type, tie.role AS role,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY name, id, type, since
