// title: Stakeholders that hang on one other alone
// titre: Parties prenantes qui ne tiennent qu’à une seule autre
// answers: Who would be cut off if that one left.
// répond: Qui serait isolé si celui-là partait.
// columns: id, name, kind, only, ties
MATCH (one:Stakeholder)-[tie]-(other:Stakeholder)
WITH one, count(DISTINCT other.id) AS others, min(other.name) AS only, count(tie) AS ties
WHERE others = 1
RETURN one.id AS id, one.name AS name, one.kind AS kind, only AS only, ties AS ties
ORDER BY only, name, id
