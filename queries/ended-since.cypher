// title: Ties that ended on a date or later
// titre: Liens terminés à une date ou après
// param: date date
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE tie.until + '~' >= $date
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.since AS since, tie.until AS until
ORDER BY until, source, type, target, tie.id
