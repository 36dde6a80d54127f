// title: Ties that ended on a date or later
// titre: Liens terminés à une date ou après
// answers: What has ended since then, itself or with one of its ends; a partial end such as 2010 counts to its last day.
// répond: Ce qui a pris fin depuis, le lien ou l’une de ses extrémités; une fin partielle comme 2010 compte jusqu’à son dernier jour.
// param: date date
// columns: source, type, target, since, until, status, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE tie.span_until + '~' >= $date
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.span_since AS since, tie.span_until AS until,
       tie.status AS status, tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY until, source, type, target, tie.id
