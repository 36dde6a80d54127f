// title: Who works with an agency, unit or person, directly or in something shared
// titre: Qui travaille avec un organisme, une unité ou une personne, directement ou dans une activité commune
// answers: The partners that `partnermap who` gives, with what joins them: its units and people act for it, and theirs for them; via is empty for a direct tie.
// répond: Les partenaires que donne `partnermap who`, avec ce qui les unit : ses unités et ses gens agissent pour lui, et les leurs pour eux; via est vide pour un lien direct.
// param: id stakeholder
// columns: id, name, kind, via, type, evidence_source, evidence_locator
MATCH route = (acting:Stakeholder)-[:PART_OF|WORKS_FOR*0..6]->(one:Stakeholder {id: $id})
WHERE all(step IN nodes(route) WHERE step.kind IN ['agency', 'unit', 'person'])
WITH one, collect(DISTINCT acting.id) AS body
OPTIONAL MATCH up = (one)-[:PART_OF|WORKS_FOR*1..6]->(above:Stakeholder)
WHERE all(step IN nodes(up) WHERE step.kind IN ['agency', 'unit', 'person'])
WITH one, body, collect(DISTINCT above.id) AS heads
CALL {
  WITH one, body
  MATCH (acting:Stakeholder)-[tie]-(other:Stakeholder)
  WHERE acting.id IN body AND NOT other.id IN body AND type(tie) <> 'SUCCEEDS'
    AND (type(tie) = 'WORKS_WITH' OR other.kind IN ['agency', 'unit', 'person'])
    AND (one.kind = 'person' OR NOT type(tie) IN ['PART_OF', 'WORKS_FOR'])
  RETURN other, null AS via, tie
  UNION
  WITH one, body
  MATCH (acting:Stakeholder)-[ours]-(shared:Stakeholder)-[tie]-(other:Stakeholder)
  WHERE acting.id IN body AND NOT other.id IN body AND shared.kind IN ['program', 'collaboration']
    AND other.kind IN ['agency', 'unit', 'person']
    AND NOT type(ours) IN ['SUCCEEDS', 'WORKS_WITH'] AND NOT type(tie) IN ['SUCCEEDS', 'WORKS_WITH']
  RETURN other, shared.name AS via, tie
}
MATCH route = (other)-[:PART_OF|WORKS_FOR*0..6]->(partner:Stakeholder)
WHERE all(step IN nodes(route)[1..] WHERE step.kind IN ['agency', 'unit', 'person'])
  AND (partner.id = other.id OR partner.kind IN ['agency', 'unit', 'person'])
  AND (one.kind = 'person' OR NOT partner.id IN heads)
  AND (one.kind = 'person' OR other.kind <> 'person' OR partner.id <> other.id OR NOT EXISTS {
    MATCH (other)-[:PART_OF|WORKS_FOR]->(employer:Stakeholder)
    WHERE employer.kind IN ['agency', 'unit', 'person']
  })
RETURN DISTINCT partner.id AS id, partner.name AS name, partner.kind AS kind, via AS via, type(tie) AS type,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY name, id, via, type
