// title: Who leads, operates, funds and takes part in a program
// titre: Qui dirige, exploite, finance et réalise un programme
// answers: Everyone with a tie to the program and what they do in it, with the evidence.
// répond: Tous ceux qui sont liés au programme et ce qu’ils y font, avec les preuves.
// param: id stakeholder
// columns: type, id, name, kind, role, since, until, status, evidence_source, evidence_locator
MATCH (one:Stakeholder)-[tie]->(program:Stakeholder {id: $id})
RETURN type(tie) AS type, one.id AS id, one.name AS name, one.kind AS kind, tie.role AS role,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY type, name, id, since
