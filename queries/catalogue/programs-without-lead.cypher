// title: Programs that nobody is known to lead or operate
// titre: Programmes sans responsable ni exploitant connu
// answers: A gap in the data, or in the strategy.
// répond: Une lacune dans les données, ou dans la stratégie.
// note: A program is that kind and no other: that nobody leads an event or a forum is no gap.
// columns: id, name
MATCH (program:Program)
WHERE NOT EXISTS { MATCH (lead:Stakeholder)-[tie:{{types LEADS OPERATES}}]->(program) }
RETURN program.id AS id, program.name AS name
ORDER BY name, id
