// title: Ties in force at a date
// titre: Liens en vigueur à une date
// answers: The network as it was then: closed at both ends, an unknown end is open.
// répond: Le réseau tel qu’il était alors : bornes comprises, une borne inconnue est ouverte.
// param: date date
// param: limit number = 1000
// columns: source, type, target, since, until, status, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE (tie.since IS NULL OR tie.since <= $date + '~') AND (tie.until IS NULL OR tie.until + '~' >= $date)
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY source, type, target, tie.id
LIMIT $limit
