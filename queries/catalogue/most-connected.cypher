// title: The most connected stakeholders
// titre: Les parties prenantes qui ont le plus de liens
// answers: How many others each is tied to (its degree, parallel ties counted once) and by how many ties.
// répond: À combien d’autres chacun est lié (son degré, les liens parallèles comptés une fois) et par combien de liens.
// param: limit number = 20
// columns: id, name, kind, others, ties
MATCH (one:Stakeholder)-[tie]-(other:Stakeholder)
RETURN one.id AS id, one.name AS name, one.kind AS kind, count(DISTINCT other.id) AS others, count(tie) AS ties
ORDER BY others DESC, ties DESC, id
LIMIT $limit
