// title: Brokers between sectors
// titre: Intermédiaires entre secteurs
// answers: Stakeholders tied to others of several sectors: how many sectors, and how many stakeholders there.
// répond: Parties prenantes liées à d’autres de plusieurs secteurs : combien de secteurs, et combien de parties prenantes dans ceux-ci.
// param: least number = 2
// columns: id, name, kind, sectors, others
MATCH (one:Stakeholder)-[tie]-(other:Stakeholder)
WHERE other.sector IS NOT NULL
WITH one, count(DISTINCT other.sector) AS sectors, count(DISTINCT other.id) AS others
WHERE sectors >= $least
RETURN one.id AS id, one.name AS name, one.kind AS kind, sectors AS sectors, others AS others
ORDER BY sectors DESC, others DESC, id
