// title: Who joins which two sectors
// titre: Qui relie deux secteurs, et lesquels
// answers: Of each stakeholder and two sectors: how many pairs of those tied to it, one of each sector, have no tie of their own.
// répond: Pour chaque partie prenante et deux secteurs : combien de paires de celles qui lui sont liées, une de chaque secteur, sont sans lien entre elles.
// param: least number = 1
// columns: id, name, kind, sector, other_sector, pairs
MATCH (one:Stakeholder)-[a]-(broker:Stakeholder)-[b]-(other:Stakeholder)
WHERE one.sector < other.sector AND NOT EXISTS { MATCH (one)-[c]-(other) }
WITH DISTINCT broker, one, other
WITH broker, one.sector AS sector, other.sector AS other_sector, count(*) AS pairs
WHERE pairs >= $least
RETURN broker.id AS id, broker.name AS name, broker.kind AS kind, sector AS sector, other_sector AS other_sector, pairs AS pairs
ORDER BY pairs DESC, id, sector, other_sector
