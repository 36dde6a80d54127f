// title: Who works with a stakeholder, directly or in something shared
// titre: Qui travaille avec un intervenant, directement ou dans une activité commune
// answers: Each agency, unit or person tied to it, and each that takes part in a program or collaboration with it; via is empty for a direct tie.
// répond: Chaque organisme, unité ou personne qui lui est lié, ou qui participe avec lui à un programme ou une collaboration; via est vide pour un lien direct.
// param: id stakeholder
// columns: id, name, kind, via, evidence_source, evidence_locator
MATCH (one:Stakeholder {id: $id})-[tie]-(partner:Stakeholder)
WHERE partner.kind IN ['agency', 'unit', 'person'] AND type(tie) <> 'SUCCEEDS'
RETURN partner.id AS id, partner.name AS name, partner.kind AS kind, null AS via,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
UNION ALL
MATCH (one:Stakeholder {id: $id})-[ours]-(shared:Stakeholder)-[tie]-(partner:Stakeholder)
WHERE shared.kind IN ['program', 'collaboration'] AND partner.kind IN ['agency', 'unit', 'person']
  AND partner.id <> $id AND type(ours) <> 'SUCCEEDS' AND type(tie) <> 'SUCCEEDS'
RETURN partner.id AS id, partner.name AS name, partner.kind AS kind, shared.name AS via,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
