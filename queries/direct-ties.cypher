// title: Every tie of a stakeholder, with its evidence
// titre: Tous les liens d’un intervenant, avec leurs preuves
// param: id text
MATCH (one:Stakeholder {id: $id})-[tie]-(other:Stakeholder)
RETURN startNode(tie).name AS source, type(tie) AS type, endNode(tie).name AS target,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY type, source, target, since
