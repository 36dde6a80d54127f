"""Questions as analysts write them, one a line: without labels, without names for columns, with whole nodes, in the order of what was counted.

They are asked of the built-in network. Some leave open which rows come first and stop after some: those are in `LEFT_OPEN`.
"""

QUESTIONS = r"""
MATCH (n) RETURN count(n)
MATCH (n) RETURN labels(n), count(*) ORDER BY count(*) DESC
MATCH (a:Agency)-[r]->(b) RETURN a.name, type(r), b.name LIMIT 10
MATCH (a)-[:WORKS_WITH]-(b) WHERE a.name CONTAINS 'Police' RETURN DISTINCT a.name, b.name ORDER BY a.name, b.name
MATCH (n:Stakeholder) WHERE NOT (n)--() RETURN n.name
MATCH (a:Stakeholder {id:'ncecc'}), (b:Stakeholder {id:'c3p'}), p = shortestPath((a)-[*..6]-(b)) RETURN [x IN nodes(p) | x.name] AS route
MATCH (a:Agency)-[:PARTNERS_IN]->(p:Program)<-[:PARTNERS_IN]-(b:Agency) WHERE a.id < b.id RETURN a.name, b.name, collect(p.name) AS programs, count(*) AS n ORDER BY n DESC, a.name LIMIT 10
MATCH (a)-[r:FUNDS]->(b) RETURN sum(toFloat(r.amount)) AS total
MATCH (n:Program) OPTIONAL MATCH (n)<-[:LEADS]-(x) RETURN n.name, x.name ORDER BY n.name LIMIT 10
MATCH (a:Agency) WHERE a.country = 'CA' AND a.sector IN ['law enforcement','justice'] RETURN count(*)
MATCH (n:Stakeholder) WHERE n.name =~ '(?i).*centre.*' RETURN n.name ORDER BY n.name
MATCH (a:Stakeholder {id:'rcmp'})-[*1..2]-(b:Stakeholder) RETURN DISTINCT b.name ORDER BY b.name LIMIT 10
MATCH (a:Agency)-[:WORKS_WITH]-(b) WITH a, count(DISTINCT b) AS n WHERE n >= 3 RETURN a.name, n ORDER BY n DESC, a.name
MATCH (a:Agency) WHERE EXISTS { (a)-[:FUNDS]->() } RETURN a.name ORDER BY a.name
MATCH (n:Stakeholder) RETURN n LIMIT 1
MATCH ()-[r]->() RETURN type(r) AS t, count(*) AS n ORDER BY n DESC, t
MATCH (a:Agency) RETURN a.name AS name UNION MATCH (u:Unit) RETURN u.name AS name
MATCH (a:Stakeholder)-[r]-(b) WHERE r.since >= '2020' RETURN a.name, r.since, b.name ORDER BY r.since, a.name, b.name LIMIT 5
MATCH (a:Stakeholder) WHERE a.name STARTS WITH 'Can' RETURN toUpper(a.name) AS n ORDER BY n
MATCH p=(a:Unit)-[:PART_OF*]->(b:Agency) RETURN a.name, b.name, length(p) AS steps ORDER BY steps DESC, a.name LIMIT 5
MATCH (n) RETURN n.kind, count(*) ORDER BY count(*) DESC
MATCH (n) RETURN n.kind AS kind, count(*) AS n ORDER BY count(*) DESC
MATCH (n {id: 'rcmp'})--(m) RETURN DISTINCT m.name ORDER BY m.name
MATCH (a {name: 'Royal Canadian Mounted Police'})-[:WORKS_WITH|PARTNERS_IN*1..2]-(b) WHERE a <> b RETURN DISTINCT b.name, labels(b) ORDER BY b.name
MATCH (n) WHERE n.sector IS NULL RETURN n.name, n.kind ORDER BY n.kind, n.name
MATCH (n) WHERE n.sector IS NOT NULL RETURN n.sector AS sector, count(*) AS n, collect(n.name)[..3] AS some ORDER BY n DESC, sector
MATCH ()-[r]->() UNWIND r.evidence_source AS s RETURN s, count(*) AS ties ORDER BY ties DESC, s
MATCH ()-[r]->() UNWIND r.evidence_source AS s MATCH (d:Source {id: s}) RETURN d.title, d.date, count(DISTINCT r) AS ties ORDER BY ties DESC, d.title
MATCH (a)-[r:FUNDS]->(b) WITH a, sum(r.amount) AS total, count(*) AS n RETURN a.name, total, n ORDER BY total DESC, n DESC, a.name LIMIT 5
MATCH (a)-[r:FUNDS]->(b) RETURN a.name AS funder, b.name AS funded, r.amount AS amount, coalesce(r.currency, '?') AS currency ORDER BY amount DESC, funder, funded
MATCH (a {id: 'rcmp'})--(x)--(b {id: 'c3p'}) RETURN DISTINCT x.name ORDER BY x.name
MATCH (a {id: 'rcmp'}), (b {id: 'c3p'}) MATCH (a)--(x)--(b) RETURN x.name AS name, count(*) AS n ORDER BY n DESC, name
MATCH (a)-[r]->(b) WHERE r.since >= '2019' AND r.since < '2021' RETURN a.name, type(r), b.name, r.since ORDER BY r.since, a.name, b.name, type(r)
MATCH (a)-[r]->(b) WHERE r.since IS NULL RETURN type(r), count(*) ORDER BY type(r)
MATCH (a)-[r]->(b) WHERE '2018' <= r.since <= '2020' RETURN count(r)
MATCH (a {id: 'opp'}), (b {id: 'public-safety-canada'}), p = shortestPath((a)-[*]-(b)) RETURN length(p) AS steps, size(nodes(p)) AS n
MATCH p = shortestPath((a {id: 'opp'})-[*..5]-(b {id: 'cybertip'})) RETURN length(p), head(nodes(p)).name, last(nodes(p)).name
MATCH p = allShortestPaths((a {id: 'opp'})-[*]-(b {id: 'c3p'})) RETURN [n IN nodes(p) | n.name] AS route ORDER BY route
MATCH (u:Unit)-[:PART_OF*1..3]->(a:Agency {id: 'rcmp'}) RETURN DISTINCT u.name ORDER BY u.name
MATCH (u:Unit)-[:PART_OF]->(a) RETURN a.name AS agency, collect(u.name) AS units, count(u) AS n ORDER BY n DESC, agency
MATCH (p:Person)-[r:WORKS_FOR]->(o) WHERE r.role IS NOT NULL RETURN p.name, r.role, o.name ORDER BY p.name, o.name
MATCH (p:Person)-[r]->(o) WHERE toLower(r.role) CONTAINS 'director' RETURN p.name AS name, r.role AS role, o.name AS org ORDER BY name
MATCH (n) RETURN CASE WHEN n.country = 'CA' THEN 'Canada' WHEN n.country IS NULL THEN 'unknown' ELSE 'abroad' END AS place, count(*) AS n ORDER BY place
MATCH (n:Agency) RETURN CASE n.sector WHEN 'law enforcement' THEN 'police' ELSE 'other' END AS what, count(*) AS n ORDER BY what
MATCH ()-[r]->() WHERE r.since IS NOT NULL RETURN substring(r.since, 0, 4) AS year, count(*) AS n ORDER BY year
MATCH (n:Agency) RETURN n.name, [(n)-[:LEADS]->(p:Program) | p.name] AS leads ORDER BY size([(n)-[:LEADS]->(p:Program) | p.name]) DESC, n.name LIMIT 5
MATCH (n:Agency) WITH n, size([(n)--(m) | m.id]) AS degree WHERE degree > 5 RETURN n.name, degree ORDER BY degree DESC, n.name
MATCH (n:Agency) RETURN n.name AS name, [x IN n.aliases WHERE size(x) < 6 | toUpper(x)] AS short ORDER BY name LIMIT 12
MATCH (n) WHERE any(a IN n.aliases WHERE a = 'RCMP') RETURN n.name
MATCH (n) WHERE all(a IN n.aliases WHERE size(a) < 5) AND size(n.aliases) > 0 RETURN n.name ORDER BY n.name
MATCH (n) WHERE none(x IN n.aliases WHERE x CONTAINS 'Unit') RETURN count(*)
MATCH (a)-[r]-(b) WITH a, count(DISTINCT b) AS partners WHERE partners > 10 RETURN a.name, partners ORDER BY partners DESC, a.name
UNWIND ['rcmp', 'opp', 'c3p'] AS id MATCH (n {id: id}) RETURN id, n.name, size(n.aliases) ORDER BY id
UNWIND ['RCMP', 'nobody'] AS name OPTIONAL MATCH (n) WHERE name IN n.aliases RETURN name, n.id ORDER BY name
MATCH (n) WHERE n:Unit OR n:Program RETURN labels(n) AS l, count(*) AS c ORDER BY c
MATCH (n {id: 'rcmp'}) RETURN n
MATCH (n {id: 'rcmp'}) RETURN properties(n)
MATCH (n {id: 'rcmp'}) RETURN n {.name, .kind, ties: COUNT { (n)--() }}
MATCH (n {id: 'rcmp'}) RETURN n {.*, kind: 'x'} AS m
MATCH (n {id: 'rcmp'})-[r:LEADS]->(m) RETURN *
MATCH (n {id: 'rcmp'})-[r:LEADS]->(m) RETURN n, r, m
MATCH p = (n {id: 'rcmp'})-[r:LEADS]->(m) RETURN p
MATCH (n:Agency) UNWIND keys(n) AS k RETURN k, count(*) AS n ORDER BY n DESC, k
MATCH (a)-[r]->(b) UNWIND keys(r) AS k RETURN DISTINCT k ORDER BY k
MATCH (n:Agency) WHERE NOT EXISTS { (n)-[:PARTNERS_IN|LEADS]->() } RETURN n.name ORDER BY n.name
MATCH (n:Agency) WHERE NOT (n)-[:WORKS_WITH]-() AND (n)-[:PARTNERS_IN]->() RETURN n.name ORDER BY n.name
MATCH (n:Agency) WHERE exists((n)-[:FUNDS]->()) RETURN n.name ORDER BY n.name
MATCH (n:Agency) WHERE EXISTS { MATCH (n)-[r:PARTNERS_IN]->(p:Program) WHERE r.since >= '2019' } RETURN n.name ORDER BY n.name
MATCH (n:Program) RETURN n.name, COUNT { (n)<-[:PARTNERS_IN]-() } AS partners ORDER BY partners DESC, n.name LIMIT 5
MATCH (n:Agency) WHERE n.name STARTS WITH 'C' OR n.name ENDS WITH 'e' RETURN n.name AS name ORDER BY name SKIP 2 LIMIT 4
MATCH (n:Agency)-[:WORKS_WITH]-(m) WITH n, collect(DISTINCT m.name) AS names RETURN n.name, size(names) AS n, names[0] IS NOT NULL AS some ORDER BY n DESC, n.name LIMIT 4
MATCH (n:Agency)-[:WORKS_WITH]-(m) WITH n AS agency, collect(DISTINCT m.name) AS names RETURN agency.name, size(names) AS n ORDER BY n DESC, agency.name LIMIT 4
MATCH (a:Agency)-[:WORKS_WITH]-(b)-[:WORKS_WITH]-(c) WHERE a <> c AND NOT (a)-[:WORKS_WITH]-(c) RETURN a.name, c.name, count(DISTINCT b) AS shared ORDER BY shared DESC, a.name, c.name LIMIT 10
MATCH (a)-[r]->(b) RETURN type(r) AS t, a.kind AS f, b.kind AS g, count(*) AS n ORDER BY n DESC, t, f, g LIMIT 10
MATCH (a)-[r]->(b) WHERE r.status <> 'confirmed' RETURN a.name, type(r), b.name, r.status ORDER BY a.name, b.name
MATCH (a)-[r]->(b) WHERE r.confidence < 0.8 RETURN a.name, b.name, r.confidence ORDER BY r.confidence, a.name, b.name
MATCH (a)-[r]->(b) RETURN avg(r.confidence) AS mean, min(r.confidence), max(r.confidence)
MATCH (a)-[r]->(b) WHERE startNode(r) = a RETURN count(*)
MATCH (n {id: 'rcmp'})-[r]-(m) RETURN CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS way, count(*) AS c ORDER BY way
MATCH (n:Agency) RETURN toString(size(n.aliases)) + ' aliases' AS a, count(*) AS c ORDER BY c DESC, a
MATCH (n:Agency) WHERE isEmpty(n.aliases) RETURN count(*) AS c
MATCH (n:Agency) WITH count(*) AS total MATCH (m:Agency) WHERE m.country = 'CA' WITH total, count(m) AS c RETURN 100.0 * c / total AS share
MATCH (n:Agency) RETURN n.name + coalesce(' (' + n.region + ')', '') AS label ORDER BY label LIMIT 5
MATCH (a:Agency)-[r:PARTNERS_IN]->(p) WITH p, collect(a.name) AS names, count(a) AS n WHERE n >= 3 RETURN p.name, n, reduce(s = 0, x IN names | s + size(x)) AS letters ORDER BY n DESC, p.name
MATCH (n)-[r]->(m) RETURN DISTINCT labels(n)[1] AS f, type(r) AS t, labels(m)[1] AS g ORDER BY f, t, g
MATCH (n:Person) RETURN split(n.name, ' ')[0] AS first, count(*) AS c ORDER BY c DESC, first LIMIT 5
MATCH (n:Agency) OPTIONAL MATCH (n)-[r:FUNDS]->(m) WITH n, count(m) AS c WHERE c = 0 RETURN count(n) AS none
MATCH (a:Agency) RETURN a.name AS name, 'agency' AS what UNION ALL MATCH (p:Person) RETURN p.name AS name, 'person' AS what
MATCH (a)-[:PART_OF*]->(b) RETURN a.name, collect(DISTINCT b.name) AS above ORDER BY a.name
MATCH (a:Stakeholder) WHERE a.since < '1990' RETURN a.name, a.since ORDER BY a.since, a.name
MATCH (n) WHERE n:Source RETURN n.id ORDER BY n.id
MATCH (n) WHERE NOT n:Source RETURN count(n)
MATCH (s:Source) RETURN s.id, s.title, s.date ORDER BY s.date DESC, s.id
MATCH (s:Source) RETURN s ORDER BY s.id
MATCH (n) WITH n ORDER BY n.name LIMIT 3 RETURN collect(n.name) AS first
MATCH (a:Agency), (p:Program) WHERE a.sector = 'justice' AND (a)-[:PARTNERS_IN]->(p) RETURN a.name, p.name ORDER BY a.name, p.name
MATCH (n:Agency) CALL (n) { MATCH (n)-[r]-() RETURN count(r) AS ties } RETURN n.name, ties ORDER BY ties DESC, n.name LIMIT 5
MATCH (n:Agency) CALL { WITH n MATCH (n)-[r]-(m) RETURN count(DISTINCT m) AS c } RETURN n.name, c ORDER BY c DESC, n.name LIMIT 5
MATCH (n:Agency) RETURN n.name AS n, count { (n)--() } AS c ORDER BY c DESC LIMIT 1
MATCH (a)-[r]->(b) WHERE type(r) = 'LEADS' AND a:Agency RETURN a.name, b.name ORDER BY a.name, b.name
MATCH (n:Agency) RETURN DISTINCT n.region AS region ORDER BY region
MATCH (n:Agency) RETURN n.region, collect(DISTINCT n.sector) AS s, count(*) ORDER BY count(*) DESC, n.region
MATCH (a)-[r1:PARTNERS_IN]->(p)<-[r2:PARTNERS_IN]-(b) WHERE a.name < b.name RETURN a.name, b.name, count(p) AS n ORDER BY n DESC, a.name, b.name LIMIT 5
""".strip().splitlines()

LEFT_OPEN = {
    "MATCH (a:Stakeholder {id:'ncecc'}), (b:Stakeholder {id:'c3p'}), p = shortestPath((a)-[*..6]-(b)) RETURN [x IN nodes(p) | x.name] AS route",
    "MATCH (a:Agency)-[r]->(b) RETURN a.name, type(r), b.name LIMIT 10",
    "MATCH (n:Stakeholder) RETURN n LIMIT 1",
    "MATCH (n) WHERE n.sector IS NOT NULL RETURN n.sector AS sector, count(*) AS n, collect(n.name)[..3] AS some ORDER BY n DESC, sector",
}
"""Of which any rows are right, or any items of a list, as many as there are."""
