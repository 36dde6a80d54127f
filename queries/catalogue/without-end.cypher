// title: Ties without an end
// titre: Liens sans fin
// answers: Ties that nobody has said are over, and whose ends are there still, the oldest first; those without a start come last.
// répond: Liens dont personne n’a dit qu’ils sont terminés, et dont les extrémités existent toujours, les plus anciens d’abord; ceux sans début viennent en dernier.
// param: limit number = 1000
// columns: source, type, target, since, status, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE tie.span_until IS NULL
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.since AS since, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY since, source, type, target, tie.id
LIMIT $limit
