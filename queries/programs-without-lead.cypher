// title: Programs that nobody is known to lead or operate
// titre: Programmes que personne n’est connu pour diriger ou exploiter
MATCH (program:Program)
WHERE NOT EXISTS { MATCH (:Stakeholder)-[:LEADS|OPERATES]->(program) }
RETURN program.id AS id, program.name AS name
ORDER BY name, id
