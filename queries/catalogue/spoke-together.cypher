// title: Who spoke with whom
// titre: Qui a pris la parole avec qui
// answers: Pairs of stakeholders who spoke at the same event, with the event and its date.
// répond: Paires de parties prenantes qui ont pris la parole au même événement, avec l’événement et sa date.
// columns: one, other, event, date, one_source, one_locator, other_source, other_locator
MATCH (one:Stakeholder)-[a:{{types SPOKE_AT}}]->(event:Stakeholder)<-[b:{{types SPOKE_AT}}]-(other:Stakeholder)
WHERE one.id < other.id
RETURN one.name AS one, other.name AS other, event.name AS event, event.since AS date,
       a.evidence_source AS one_source, a.evidence_locator AS one_locator,
       b.evidence_source AS other_source, b.evidence_locator AS other_locator
ORDER BY one, other, event
