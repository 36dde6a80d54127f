// title: Who works with an agency, unit or person, directly or in something shared; and whom it only met
// titre: Qui travaille avec un organisme, une unité ou une personne, directement ou dans une activité commune; et qui l’a seulement rencontré
// answers: The partners that `partnermap who` gives, with the basis (works-with or met) and what joins them: units and people count for the nearest organisation that is no group; via is empty for a direct tie.
// répond: Les partenaires que donne `partnermap who`, avec la base (works-with ou met) et ce qui les unit : unités et gens comptent pour l’organisme le plus proche qui n’est pas un groupe; via est vide pour un lien direct.
// param: id stakeholder
// columns: id, name, kind, basis, via, type, evidence_source, evidence_locator
MATCH (one:Stakeholder {id: $id})
WHERE one.kind IN {{kinds actor}}
OPTIONAL MATCH up = (part:Stakeholder)-[:{{types body}}*1..6]->(one)
WHERE part.kind IN {{kinds part}}
  AND all(step IN nodes(up)[..-1] WHERE step.kind IN {{kinds part}} OR step.form IN {{forms collective}})
  AND (NOT one.kind IN {{kinds part}} OR all(step IN nodes(up) WHERE step.kind IN {{kinds part}}))
WITH DISTINCT one, part
OPTIONAL MATCH up = (part)-[:{{types body}}*1..6]->(owner:Stakeholder)
WHERE NOT owner.kind IN {{kinds part}} AND all(step IN nodes(up) WHERE step.kind IN {{kinds actor}})
WITH one, part, owner,
     min(length(up) + CASE WHEN all(tie IN relationships(up) WHERE tie.status = 'confirmed') THEN 0 ELSE 100 END
         + CASE WHEN owner.form IN {{forms collective}} THEN 1000 ELSE 0 END) AS rank
WITH one, part, min(rank) AS best, collect({id: owner.id, rank: rank}) AS owners
WITH one, collect(CASE WHEN one.kind IN {{kinds part}} OR any(owner IN owners WHERE owner.id = one.id AND owner.rank = best)
                  THEN part.id ELSE null END) + [one.id] AS body
OPTIONAL MATCH up = (one)-[:{{types body}}*1..6]->(above:Stakeholder)
WHERE above.id <> one.id AND all(step IN nodes(up) WHERE step.kind IN {{kinds actor}})
WITH one, body, collect(DISTINCT above.id) AS heads
CALL {
  WITH one, body
  MATCH (acting:Stakeholder)-[tie]-(other:Stakeholder)
  WHERE acting.id IN body AND NOT other.id IN body AND NOT type(tie) IN {{types none}}
    AND (type(tie) IN {{types direct}} OR other.kind IN {{kinds actor}})
    AND (one.kind = 'person' OR NOT type(tie) IN {{types body}})
  RETURN other, null AS via, tie,
         coalesce(acting.form IN {{forms meeting}}, false) OR coalesce(other.form IN {{forms meeting}}, false) AS meeting
  UNION
  WITH one, body
  MATCH (acting:Stakeholder)-[ours]-(shared:Stakeholder)-[tie]-(other:Stakeholder)
  WHERE acting.id IN body AND NOT other.id IN body AND shared.kind IN {{kinds context}}
    AND other.kind IN {{kinds actor}}
    AND NOT type(ours) IN {{types none direct}} AND NOT type(tie) IN {{types none direct}}
  RETURN other, shared.name AS via, tie, coalesce(shared.form IN {{forms meeting}}, false) AS meeting
}
WITH one, heads, other, collect({via: via, tie: tie, meeting: meeting}) AS reasons
OPTIONAL MATCH up = (other)-[:{{types body}}*1..6]->(owner:Stakeholder)
WHERE other.kind IN {{kinds part}} AND NOT owner.kind IN {{kinds part}} AND all(step IN nodes(up) WHERE step.kind IN {{kinds actor}})
WITH one, heads, other, reasons, owner,
     min(length(up) + CASE WHEN all(tie IN relationships(up) WHERE tie.status = 'confirmed') THEN 0 ELSE 100 END
         + CASE WHEN owner.form IN {{forms collective}} THEN 1000 ELSE 0 END) AS rank
WITH one, heads, other, reasons, min(rank) AS best, collect({id: owner.id, rank: rank}) AS owners
WITH one, heads, other, reasons,
     [owner IN owners WHERE owner.rank = best | owner.id] AS nearest
WITH one, heads, other, reasons, nearest,
     any(id IN nearest WHERE id IN heads) OR (size(nearest) = 0 AND other.id IN heads) AS housed
UNWIND reasons AS reason
WITH one, heads, reason, CASE WHEN size(nearest) = 0 OR housed THEN [other.id] ELSE nearest END AS counted, housed
WHERE NOT (housed AND reason.meeting AND reason.via IS NOT NULL)
UNWIND counted AS id
MATCH (partner:Stakeholder {id: id})
WHERE one.kind = 'person' OR NOT partner.id IN heads
WITH partner, collect({via: reason.via, tie: reason.tie}) AS reasons,
     min(CASE WHEN reason.meeting THEN 1 ELSE 0 END) AS met
UNWIND reasons AS reason
WITH partner, CASE WHEN met = 1 THEN 'met' ELSE 'works-with' END AS basis, reason.via AS via, reason.tie AS tie
RETURN DISTINCT partner.id AS id, partner.name AS name, partner.kind AS kind, basis AS basis, via AS via, type(tie) AS type,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
ORDER BY basis DESC, name, id, via, type
