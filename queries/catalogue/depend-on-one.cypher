// title: On whom others hang alone, at a date
// titre: De qui d’autres dépendent entièrement, à une date
// answers: How many have ties to that one alone, by ties that count then: a single point of failure for each of them.
// répond: Combien n’ont de liens qu’avec cette seule partie prenante, par les liens qui comptent alors : un point de rupture pour chacun.
// param: date date
// columns: id, name, kind, holding
MATCH (one:Stakeholder)-[tie]-(other:Stakeholder)
WHERE NOT type(tie) IN {{types none}}
  AND (tie.counts_from IS NULL OR tie.counts_from <= $date + '~') AND (tie.span_until IS NULL OR tie.span_until + '~' >= $date)
WITH one, count(DISTINCT other.id) AS others, min(other.id) AS id, min(other.name) AS name, min(other.kind) AS kind
WHERE others = 1
RETURN id, name, kind, count(one) AS holding
ORDER BY holding DESC, id
