// title: Who works with an agency, unit or person, directly or in something shared
// titre: Qui travaille avec un organisme, une unité ou une personne, directement ou dans une activité commune
// answers: The partners that `partnermap who` gives, with what joins them: its units and people act for it, and theirs for them; via is empty for a direct tie.
// répond: Les partenaires que donne `partnermap who`, avec ce qui les unit : ses unités et ses gens agissent pour lui, et les leurs pour eux; via est vide pour un lien direct.
// param: id stakeholder
// columns: id, name, kind, via, type, evidence_source, evidence_locator
MATCH route = (acting:Stakeholder)-[:{{types body}}*0..6]->(one:Stakeholder {id: $id})
WHERE all(step IN nodes(route) WHERE step.kind IN {{kinds actor}})
WITH one, collect(DISTINCT acting.id) AS body
OPTIONAL MATCH up = (one)-[:{{types body}}*1..6]->(above:Stakeholder)
WHERE above.id <> one.id AND all(step IN nodes(up) WHERE step.kind IN {{kinds actor}})
WITH one, body, collect(DISTINCT above.id) AS heads
CALL {
  WITH one, body
  MATCH (acting:Stakeholder)-[tie]-(other:Stakeholder)
  WHERE acting.id IN body AND NOT other.id IN body AND NOT type(tie) IN {{types none}}
    AND (type(tie) IN {{types direct}} OR other.kind IN {{kinds actor}})
    AND (one.kind = 'person' OR NOT type(tie) IN {{types body}})
  RETURN other, null AS via, tie
  UNION
  WITH one, body
  MATCH (acting:Stakeholder)-[ours]-(shared:Stakeholder)-[tie]-(other:Stakeholder)
  WHERE acting.id IN body AND NOT other.id IN body AND shared.kind IN {{kinds context}}
    AND other.kind IN {{kinds actor}}
    AND NOT type(ours) IN {{types none direct}} AND NOT type(tie) IN {{types none direct}}
  RETURN other, shared.name AS via, tie
}
MATCH route = (other)-[:{{types body}}*0..6]->(partner:Stakeholder)
WHERE all(step IN nodes(route)[1..] WHERE step.kind IN {{kinds actor}})
  AND (partner.id = other.id OR partner.kind IN {{kinds actor}})
  AND (one.kind = 'person' OR NOT partner.id IN heads)
  AND (one.kind = 'person' OR other.kind <> 'person' OR partner.id <> other.id OR NOT EXISTS {
    MATCH (other)-[:{{types body}}]->(employer:Stakeholder)
    WHERE employer.kind IN {{kinds actor}}
  })
RETURN DISTINCT partner.id AS id, partner.name AS name, partner.kind AS kind, via AS via, type(tie) AS type,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY name, id, via, type
