// title: Ties that began on a date or later
// titre: Liens commencés à une date ou après
// answers: What is new since then; a tie whose start is unknown is left out.
// répond: Ce qui est nouveau depuis; un lien dont le début est inconnu est laissé de côté.
// param: date date
// columns: source, type, target, since, until, status, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE tie.since + '~' >= $date
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY since, source, type, target, tie.id
