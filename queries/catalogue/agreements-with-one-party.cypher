// title: Agreements with one party that is known, or none
// titre: Ententes dont une seule partie est connue, ou aucune
// answers: A gap in the data: an agreement has two parties at least.
// répond: Une lacune dans les données : une entente a au moins deux parties.
// note: Ties of any time and status count; `partnermap gaps` tells which of them hold and are confirmed.
// columns: id, name, parties
MATCH (agreement:Collaboration)
WHERE agreement.form = 'agreement'
OPTIONAL MATCH (party:Stakeholder)-[tie:{{types PARTNERS_IN MEMBER_OF LEADS FUNDS}}]->(agreement)
WITH agreement, count(DISTINCT party.id) AS parties
WHERE parties < 2
RETURN agreement.id AS id, agreement.name AS name, parties AS parties
ORDER BY name, id
