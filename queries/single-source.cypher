// title: Ties that one source alone reports
// titre: Liens rapportés par une seule source
// param: limit number = 100
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE all(cited IN tie.evidence_source WHERE cited = tie.evidence_source[0])
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.evidence_source[0] AS evidence_source
ORDER BY source, type, target, tie.id
LIMIT $limit
