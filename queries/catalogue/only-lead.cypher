// title: Programs that one alone leads, at a date
// titre: Programmes qu’un seul dirige, à une date
// answers: Which programs would lose their lead if that one left, by ties that count then.
// répond: Quels programmes perdraient leur responsable si celui-là s’en allait, par les liens qui comptent alors.
// param: date date
// columns: id, name, only_id, only
MATCH (one:Stakeholder)-[tie:{{types LEADS}}]->(program:Program)
WHERE (tie.counts_from IS NULL OR tie.counts_from <= $date + '~') AND (tie.span_until IS NULL OR tie.span_until + '~' >= $date)
WITH program, count(DISTINCT one.id) AS those, min(one.id) AS only_id, min(one.name) AS only
WHERE those = 1
RETURN program.id AS id, program.name AS name, only_id, only
ORDER BY only, name, id
