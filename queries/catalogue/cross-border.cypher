// title: Ties between countries
// titre: Liens entre pays
// answers: Ties whose two ends are in different countries, with the evidence.
// répond: Liens dont les deux bouts sont dans des pays différents, avec les preuves.
// columns: source, source_country, type, target, target_country, since, until, evidence_source, evidence_locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE source.country <> target.country
RETURN source.name AS source, source.country AS source_country, type(tie) AS type,
       target.name AS target, target.country AS target_country, tie.since AS since, tie.until AS until,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY source, type, target, tie.id
