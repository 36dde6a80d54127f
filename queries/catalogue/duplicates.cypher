// title: Duplicates suspected
// titre: Doublons soupçonnés
// answers: Two stakeholders that one name may mean: the same name or alias, accents, case and punctuation aside.
// répond: Deux parties prenantes qu’un même nom peut désigner : même nom ou autre appellation, sans égard aux accents, à la casse ni à la ponctuation.
// columns: one, one_name, other, other_name, shared
MATCH (one:Stakeholder)
UNWIND one.keys AS key
WITH key, collect(one.id) AS ids
WHERE size(ids) > 1
UNWIND ids AS id
UNWIND ids AS other_id
WITH key, id, other_id
WHERE id < other_id
MATCH (one:Stakeholder {id: id})
MATCH (other:Stakeholder {id: other_id})
RETURN one.id AS one, one.name AS one_name, other.id AS other, other.name AS other_name, key AS shared
ORDER BY one, other, shared
