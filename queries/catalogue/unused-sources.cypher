// title: Sources that no tie cites
// titre: Sources qu’aucun lien ne cite
// answers: What was listed as a source and supports nothing.
// répond: Ce qui est inscrit comme source et ne soutient rien.
// columns: id, title, publisher, date
MATCH (one:Source)
WHERE NOT EXISTS {
  MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
  WHERE one.id IN tie.evidence_source
}
RETURN one.id AS id, one.title AS title, one.publisher AS publisher, one.date AS date
ORDER BY id
