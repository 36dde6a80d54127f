// title: Ties that began on a date or later
// titre: Liens commencés à une date ou après
// answers: What is new since then, within the lives of both ends; a tie whose start is unknown is left out.
// répond: Ce qui est nouveau depuis, dans la vie des deux extrémités; un lien dont le début est inconnu est laissé de côté.
// param: date date
// columns: source, type, target, since, until, status, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE tie.since IS NOT NULL AND tie.span_since + '~' >= $date
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.span_since AS since, tie.span_until AS until,
       tie.status AS status, tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY since, source, type, target, tie.id
