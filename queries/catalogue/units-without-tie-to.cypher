// title: Units without a tie to one, such as a national centre
// titre: Unités sans lien avec une partie prenante, comme un centre national
// answers: A gap in the data, or in the network: whom the centre is not known to reach. The region tells of which province a unit is.
// répond: Une lacune dans les données, ou dans le réseau : les unités sans lien connu avec le centre. La région dit de quelle province est une unité.
// note: Ties of any type, time and status count, its own alone; `partnermap gaps` counts those of its people and parts too.
// param: id stakeholder
// columns: id, name, region
MATCH (unit:Unit)
WHERE unit.id <> $id AND NOT EXISTS { MATCH (unit)-[tie]-(centre:Stakeholder {id: $id}) }
RETURN unit.id AS id, unit.name AS name, unit.region AS region
ORDER BY region, name, id
