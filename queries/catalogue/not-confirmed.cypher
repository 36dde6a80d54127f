// title: Ties that are proposed or disputed
// titre: Liens proposés ou contestés
// answers: What is not confirmed yet, how sure whoever entered it was, and where it comes from.
// répond: Ce qui n’est pas encore confirmé, la certitude de qui l’a saisi, et d’où cela vient.
// columns: source, type, target, status, confidence, note, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE tie.status <> 'confirmed'
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.status AS status, tie.confidence AS confidence, tie.note AS note,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY source, type, target, tie.id
