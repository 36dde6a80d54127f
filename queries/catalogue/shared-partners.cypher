// title: What and whom two stakeholders have in common
// titre: Ce que deux parties prenantes ont en commun
// answers: Everyone and everything tied to both, with the type of tie to each and the evidence for both.
// répond: Tout ce qui est lié aux deux, avec le type de lien à chacun et les preuves des deux.
// param: one stakeholder
// param: other stakeholder
// columns: id, name, kind, to_one, to_other, one_source, one_locator, other_source, other_locator
MATCH (one:Stakeholder {id: $one})-[a]-(shared:Stakeholder)-[b]-(other:Stakeholder {id: $other})
RETURN shared.id AS id, shared.name AS name, shared.kind AS kind, type(a) AS to_one, type(b) AS to_other,
       a.evidence_source AS one_source, a.evidence_locator AS one_locator,
       b.evidence_source AS other_source, b.evidence_locator AS other_locator
ORDER BY name, id, to_one, to_other
