// title: Stakeholders without a tie
// titre: Parties prenantes sans aucun lien
// answers: Who is in the list but in no sentence: isolates.
// répond: Qui est dans la liste mais dans aucune phrase : les isolés.
// columns: id, name, kind
MATCH (one:Stakeholder)
WHERE NOT EXISTS { MATCH (one)-[tie]-(other:Stakeholder) }
RETURN one.id AS id, one.name AS name, one.kind AS kind
ORDER BY name, id
