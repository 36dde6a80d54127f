// title: The units of an agency, and theirs
// titre: Les unités d’un organisme, et les leurs
// answers: Everything that is part of it, down to six levels, each with what it is part of directly.
// répond: Tout ce qui en fait partie, jusqu’à six niveaux, chacun avec ce dont il fait directement partie.
// param: id stakeholder
// note: A person belongs to a body too, and is asked for by `people`; no other kind is called so.
// columns: id, name, kind, part_of, since, until, evidence_source, evidence_locator
MATCH (above:Stakeholder)-[:{{types body}}*0..5]->(agency:Stakeholder {id: $id})
WITH DISTINCT above
MATCH (unit:Stakeholder)-[tie:{{types body}}]->(above)
WHERE unit.kind <> 'person'
RETURN unit.id AS id, unit.name AS name, unit.kind AS kind, above.name AS part_of, tie.since AS since, tie.until AS until,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY part_of, name, id, since
