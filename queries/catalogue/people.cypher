// title: The people of an organisation
// titre: Les personnes d’un organisme
// answers: Who works for it or for something that is part of it, in what role and when.
// répond: Qui travaille pour lui ou pour ce qui en fait partie, à quel titre et quand.
// param: id stakeholder
// note: A person is that kind and no other: a kind of your own that acts is somebody's unit (see `units`).
// columns: id, name, works_for, role, since, until, status, evidence_source, evidence_locator
MATCH (body:Stakeholder)-[:{{types body}}*0..5]->(one:Stakeholder {id: $id})
WITH DISTINCT body
MATCH (person:Person)-[tie:{{types body}}]->(body)
RETURN person.id AS id, person.name AS name, body.name AS works_for, tie.role AS role,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY name, id, works_for, since
