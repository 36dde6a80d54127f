// title: Ties that are proposed or disputed
// titre: Liens proposés ou contestés
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE tie.status <> 'confirmed'
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.status AS status, tie.confidence AS confidence
ORDER BY source, type, target, tie.id
