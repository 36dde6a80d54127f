// title: Ties that one source alone reports
// titre: Liens rapportés par une seule source
// answers: What would be left without evidence if that source were withdrawn.
// répond: Ce qui resterait sans preuve si cette source était retirée.
// param: limit number = 1000
// columns: source, type, target, status, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE all(cited IN tie.evidence_source WHERE cited = tie.evidence_source[0])
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.status AS status, tie.evidence_source[0] AS evidence_source,
       tie.evidence_locator AS evidence_locator
ORDER BY source, type, target, tie.id
LIMIT $limit
