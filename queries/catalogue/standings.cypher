// title: How every tie stands at a date
// titre: État de chaque lien à une date
// answers: In force or ended by its dates, to come, not dated (then when its sources last attest it), or proposed or disputed.
// répond: En vigueur (in force) ou terminé (ended) selon ses dates, à venir (to come), non daté (not dated; alors sa dernière attestation), proposé ou contesté.
// param: date date
// param: limit number = 1000
// columns: source, type, target, standing, since, until, attested, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
RETURN source.name AS source, type(tie) AS type, target.name AS target,
       CASE WHEN tie.status <> 'confirmed' THEN tie.status
            WHEN tie.span_until + '~' < $date THEN 'ended'
            WHEN tie.since IS NOT NULL AND tie.span_since <= $date + '~' THEN 'in force'
            WHEN tie.since IS NOT NULL THEN 'to come'
            WHEN tie.until IS NOT NULL AND tie.counts_from <= $date + '~' THEN 'in force'
            ELSE 'not dated' END AS standing,
       tie.span_since AS since, tie.span_until AS until, tie.attested_last AS attested,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY standing, source, type, target, tie.id
LIMIT $limit
