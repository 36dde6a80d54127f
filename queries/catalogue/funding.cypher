// title: Funding given and received
// titre: Financement accordé et reçu
// answers: Whom it funds and who funds it, how much and when; an amount is empty where no source tells it.
// répond: Qui il finance et qui le finance, combien et quand; le montant est vide où aucune source ne le dit.
// param: id stakeholder
// columns: direction, id, name, amount, currency, since, until, status, evidence_source, evidence_locator
MATCH (one:Stakeholder {id: $id})-[tie:{{types FUNDS}}]->(other:Stakeholder)
RETURN 'given' AS direction, other.id AS id, other.name AS name, tie.amount AS amount, tie.currency AS currency,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
UNION ALL
MATCH (one:Stakeholder {id: $id})<-[tie:{{types FUNDS}}]-(other:Stakeholder)
RETURN 'received' AS direction, other.id AS id, other.name AS name, tie.amount AS amount, tie.currency AS currency,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
