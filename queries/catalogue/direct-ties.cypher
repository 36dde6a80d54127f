// title: Every tie of a stakeholder, with its evidence
// titre: Tous les liens d’une partie prenante, avec leurs preuves
// answers: Who is tied to it directly, how, since when, and who says so.
// répond: Qui lui est lié directement, comment, depuis quand, et qui le dit.
// param: id stakeholder
// columns: source, type, target, role, since, until, status, evidence_source, evidence_locator
MATCH (one:Stakeholder {id: $id})-[tie]-(other:Stakeholder)
RETURN startNode(tie).name AS source, type(tie) AS type, endNode(tie).name AS target, tie.role AS role,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY type, source, target, since, until, role
