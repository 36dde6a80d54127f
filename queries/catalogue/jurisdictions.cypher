// title: Jurisdictions that a program or collaboration covers
// titre: Territoires que couvre un programme ou une collaboration
// answers: Countries and regions of those tied to it, and how many are there; empty where nothing is known.
// répond: Pays et régions de ceux qui lui sont liés, et combien ils sont; vide où rien n’est connu.
// param: id stakeholder
// columns: country, region, stakeholders
MATCH (one:Stakeholder)-[tie]-(program:Stakeholder {id: $id})
RETURN one.country AS country, one.region AS region, count(DISTINCT one.id) AS stakeholders
ORDER BY country, region
