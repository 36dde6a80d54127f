// title: Ties that count at a date
// titre: Liens qui comptent à une date
// answers: The network as it was then: within what ties state and the lives of their ends; what states no start counts from when it is first attested.
// répond: Le réseau tel qu’il était alors : dans les bornes que disent les liens et la vie de leurs extrémités; sans début dit, un lien compte dès sa première attestation.
// param: date date
// param: limit number = 1000
// columns: source, type, target, since, until, attested, status, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE (tie.counts_from IS NULL OR tie.counts_from <= $date + '~') AND (tie.span_until IS NULL OR tie.span_until + '~' >= $date)
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.since AS since, tie.until AS until,
       tie.attested_last AS attested, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY source, type, target, tie.id
LIMIT $limit
