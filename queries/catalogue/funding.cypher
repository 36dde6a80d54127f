// title: Funding given and received
// titre: Financement accordé et reçu
// answers: Whom it funds and who funds it, how much and when; of an agreement its value, on the tie of the one that leads or pays, and apart from that each party's own share: never add the two. An amount is empty where no source tells it.
// répond: Qui il finance et qui le finance, combien et quand; d’une entente, sa valeur (value), sur le lien de qui la dirige ou la paie, et à part la quote-part (share) de chaque partie : ne jamais additionner les deux. Le montant est vide où aucune source ne le dit.
// param: id stakeholder
// columns: direction, id, name, type, amount, currency, amount_is, since, until, status, evidence_source, evidence_locator
MATCH (one:Stakeholder {id: $id})-[tie:{{types FUNDS LEADS PARTNERS_IN}}]->(other:Stakeholder)
WHERE type(tie) IN {{types FUNDS}} OR (tie.amount IS NOT NULL AND other.form = 'agreement')
RETURN 'given' AS direction, other.id AS id, other.name AS name, type(tie) AS type, tie.amount AS amount, tie.currency AS currency,
       CASE WHEN tie.amount IS NULL THEN null WHEN other.form IS NULL OR other.form <> 'agreement' THEN 'amount'
            WHEN type(tie) IN {{types PARTNERS_IN}} THEN 'share' ELSE 'value' END AS amount_is,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
UNION ALL
MATCH (one:Stakeholder {id: $id})<-[tie:{{types FUNDS LEADS PARTNERS_IN}}]-(other:Stakeholder)
WHERE type(tie) IN {{types FUNDS}} OR (tie.amount IS NOT NULL AND one.form = 'agreement')
RETURN 'received' AS direction, other.id AS id, other.name AS name, type(tie) AS type, tie.amount AS amount, tie.currency AS currency,
       CASE WHEN tie.amount IS NULL THEN null WHEN one.form IS NULL OR one.form <> 'agreement' THEN 'amount'
            WHEN type(tie) IN {{types PARTNERS_IN}} THEN 'share' ELSE 'value' END AS amount_is,
       tie.since AS since, tie.until AS until, tie.status AS status,
       tie.evidence_source AS evidence_source, tie.evidence_locator AS evidence_locator
