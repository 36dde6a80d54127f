// title: Everything that a source says
// titre: Tout ce que dit une source
// answers: Each tie that it is evidence for, and where in it.
// répond: Chaque lien dont elle est la preuve, et à quel endroit.
// param: source source
// columns: source, type, target, since, until, status, locator
MATCH (source:Stakeholder)-[tie]->(target:Stakeholder)
WHERE $source IN tie.evidence_source
UNWIND range(0, size(tie.evidence_source) - 1) AS i
WITH source, tie, target, i
WHERE tie.evidence_source[i] = $source
RETURN source.name AS source, type(tie) AS type, target.name AS target, tie.since AS since, tie.until AS until,
       tie.status AS status, tie.evidence_locator[i] AS locator
ORDER BY source, type, target, tie.id, locator
