// title: How two stakeholders are connected, in at most three steps
// titre: Ce qui relie deux parties prenantes, en trois étapes au plus
// answers: Every way from one to the other over one or two others, each tie by its type, unranked: what is proposed or disputed, a meeting or a group counts as any other; `partnermap path` finds longer ones, and ranks them by how long they are.
// répond: Chaque chemin de l’un à l’autre en passant par un ou deux autres, chaque lien par son type, sans classement : ce qui est proposé ou contesté, une rencontre ou un groupe y compte comme le reste; `partnermap path` en trouve de plus longs et les classe selon leur longueur.
// param: from stakeholder
// param: to stakeholder
// columns: steps, first, over, second, over_next, third
MATCH (one:Stakeholder {id: $from})-[a]-(other:Stakeholder {id: $to})
RETURN 1 AS steps, type(a) AS first, null AS over, null AS second, null AS over_next, null AS third
UNION
MATCH (one:Stakeholder {id: $from})-[a]-(x:Stakeholder)-[b]-(other:Stakeholder {id: $to})
RETURN 2 AS steps, type(a) AS first, x.name AS over, type(b) AS second, null AS over_next, null AS third
UNION
MATCH (one:Stakeholder {id: $from})-[a]-(x:Stakeholder)-[b]-(y:Stakeholder)-[c]-(other:Stakeholder {id: $to})
WHERE x.id <> $to AND y.id <> $from
RETURN 3 AS steps, type(a) AS first, x.name AS over, type(b) AS second, y.name AS over_next, type(c) AS third
