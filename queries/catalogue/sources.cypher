// title: How much each source supports
// titre: Ce que soutient chaque source
// answers: How many ties cite each source.
// répond: Combien de liens citent chaque source.
// columns: id, title, publisher, date, mark, ties
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
UNWIND tie.evidence_source AS cited
WITH cited, count(DISTINCT tie.id) AS ties
MATCH (one:Source {id: cited})
RETURN one.id AS id, one.title AS title, one.publisher AS publisher, one.date AS date, one.mark AS mark, ties AS ties
ORDER BY ties DESC, id
