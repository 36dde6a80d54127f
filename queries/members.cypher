// title: Members of a collaboration, and since when
// titre: Membres d’une collaboration, et depuis quand
// param: id text
MATCH (member:Stakeholder)-[tie:MEMBER_OF]->(:Stakeholder {id: $id})
RETURN member.id AS id, member.name AS name, member.kind AS kind, tie.since AS since, tie.until AS until, tie.status AS status
ORDER BY name, since
