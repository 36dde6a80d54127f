// title: Partners of partners who are not yet partners
// titre: Partenaires de partenaires qui ne le sont pas encore
// answers: Whom it could be introduced to: those two ties away but not one, by how many could introduce them.
// répond: À qui on pourrait le présenter : ceux qui sont à deux liens mais non à un, selon le nombre de ceux qui le pourraient.
// param: id stakeholder
// param: limit number = 50
// columns: id, name, kind, introducers
MATCH (one:Stakeholder {id: $id})-[a]-(between:Stakeholder)-[b]-(other:Stakeholder)
WHERE other.id <> $id AND NOT EXISTS { MATCH (one)-[c]-(other) }
RETURN other.id AS id, other.name AS name, other.kind AS kind, count(DISTINCT between.id) AS introducers
ORDER BY introducers DESC, name, id
LIMIT $limit
