"""Questions, one a line, that kglite does not read as Neo4j does, and what is near them: they reach it in other words.

They are asked of the built-in network.
"""

QUESTIONS = r"""
MATCH (n:Stakeholder) RETURN n.kind AS name, n.name AS kind ORDER BY n.kind, n.name LIMIT 3
MATCH (n) WITH n.kind AS kind, n.name AS n ORDER BY n RETURN kind, n LIMIT 3
MATCH (a)-[r]->(b) WITH a AS b, b AS a RETURN a.name, b.name ORDER BY a.name, b.name LIMIT 3
MATCH (a)-[r]->(b) WITH a.name AS x, b.name AS y, count(*) AS n ORDER BY count(*) DESC, a.name, b.name RETURN x, y, n LIMIT 5
MATCH (a)-[r]->(b) WITH a, count(*) AS n ORDER BY count(*) DESC, a.name LIMIT 5 RETURN a.name, n
MATCH (n) RETURN n.kind AS k, count(*) AS c ORDER BY count(*) DESC, n.kind
MATCH (n) RETURN n.kind AS k, count(*) + 1 AS c ORDER BY count(*) + 1 DESC, k
MATCH (n) RETURN count(*) AS c, n.kind AS k, collect(n.id)[0..0] AS e ORDER BY c
MATCH (n:Agency) RETURN DISTINCT n.sector AS s ORDER BY n.sector
MATCH (n:Agency) WITH DISTINCT n.sector AS s ORDER BY s DESC LIMIT 3 RETURN collect(s) AS l
MATCH (n) WHERE 1 < 2 < 3 RETURN count(n)
MATCH (n) WHERE 1 < 3 < 2 RETURN count(n)
MATCH (n) WHERE (1 < 3 < 2) = false RETURN count(n)
MATCH (n:Agency) RETURN 'a' < n.id < 'n' AS x, count(*) ORDER BY x
MATCH (n:Agency) RETURN CASE WHEN 'a' < n.id < 'n' THEN 1 ELSE 2 END AS x, count(*) AS c ORDER BY x
MATCH (n:Agency) WHERE n.region = n.region = n.region RETURN count(n)
MATCH (n:Agency) WHERE 'a' <= n.since <= 'z' OR n.id = 'rcmp' RETURN count(n)
MATCH (n:Agency) WHERE n.id = 'rcmp' AND '1' < coalesce(n.since, '5') < '9' XOR false RETURN count(n)
MATCH (n:Agency) WITH size(n.aliases) AS a, size(n.name) AS b RETURN sum(a / b) AS i, sum(toFloat(a) / b) AS f, sum(b % 7) AS m
MATCH (n:Agency) WITH n, size(n.aliases) AS a WHERE a <> 0 RETURN n.id, 10 / a AS q, 10 % a AS r, -10 / a AS s ORDER BY n.id LIMIT 10
MATCH (n:Agency) WITH n, size(n.aliases) AS a RETURN n.id, CASE WHEN a <> 0 THEN 10 / a ELSE 0 END AS q ORDER BY n.id LIMIT 10
MATCH (n:Agency) RETURN n.id, CASE WHEN size(n.aliases) > 0 THEN size(n.name) / size(n.aliases) ELSE -1 END AS q ORDER BY n.id LIMIT 10
MATCH (n:Agency) RETURN n.id, 2.0 / null AS x, n.nothing / 2 AS y, 4 / n.nothing AS z ORDER BY n.id LIMIT 1
RETURN 7 / (3 - 1) AS a, 7.0 / (1 + 1) * 2 AS b, 2 * 7 / (2) AS c, 8 / (2) / (2) AS d, 8 - 6 / (3) AS e, 2 ^ 4 / (2) AS f
WITH {a: 2} AS m, [1, 2] AS l RETURN 4 / m.a AS x, 4 / l[1] AS y, 4 / l[1] + 1 AS z, 4 / size(l) AS s
MATCH (n:Agency) RETURN toString(size(n.aliases)) AS x, count(*) ORDER BY x
MATCH (n:Agency) RETURN toString(count(*)) + ' bodies' AS x
MATCH (n:Agency) WITH count(*) AS c RETURN toString(c) AS x
MATCH (n) RETURN toString(n.name) AS x ORDER BY x LIMIT 2
MATCH (n) RETURN n {.id} AS m, n {.id, n: 1, .name} AS k ORDER BY n.id LIMIT 1
MATCH (a)-[r:FUNDS]->(b) RETURN r {.amount, .currency, who: a.name} AS m ORDER BY a.name, b.name
MATCH (a)-[r:FUNDS]->(b) WITH a, collect(r {.amount, to: b.name}) AS rs RETURN a.name AS name, size(rs) AS n ORDER BY name
MATCH (a {id: 'rcmp'}) WITH a, 1 AS one RETURN a {.name, one}
MATCH (a {id: 'rcmp'}) WITH a, a.kind AS kind RETURN a {.name, kind, x: [1, 2]} AS m
MATCH (a {id: 'rcmp'}) RETURN properties(a).name AS n, keys(a) AS k
MATCH (a {id: 'rcmp'})-[r]->() RETURN DISTINCT keys(r) AS k
MATCH (n:Agency) WHERE 'since' IN keys(n) RETURN count(n)
MATCH (n) RETURN DISTINCT n LIMIT 0
MATCH (n:Agency)-[:PART_OF]->(m) RETURN DISTINCT m
MATCH (n:Agency)-[r:PART_OF]->(m) RETURN n, r, m
MATCH (n:Agency)-[r:PART_OF]->(m) RETURN collect(DISTINCT n) AS ns, collect(r) AS rs
MATCH (n:Agency)-[r:PART_OF]->(m) RETURN [n, m] AS pair, {a: n, r: r} AS map
MATCH p = (n:Agency)-[r:PART_OF*1..2]->(m) RETURN p, r, nodes(p), relationships(p)
MATCH (n:Agency) OPTIONAL MATCH p = (n)-[:LEADS]->(m:Person) RETURN DISTINCT p
MATCH (n {id: 'opp'}) OPTIONAL MATCH (n)-[r:FUNDS]->(m) RETURN n, r, m
MATCH (n:Agency)-[:PART_OF]->(m) WITH m, count(n) AS c RETURN m, c ORDER BY c DESC, m.id
MATCH (n {id: 'rcmp'}) RETURN CASE WHEN n:Agency THEN n ELSE null END AS x, coalesce(null, n) AS y
MATCH (n:Unit)-[:PART_OF]->(a) WITH a, collect(n) AS us RETURN a.name AS name, [u IN us WHERE u.name CONTAINS 'Unit' | u.id] AS units, us[0].kind AS k ORDER BY name
MATCH (n:Unit)-[:PART_OF]->(a) WITH a, collect(n) AS us UNWIND us AS u MATCH (u)--(m) WHERE m <> a RETURN a.id, u.id, count(m) AS c ORDER BY a.id, u.id
MATCH p = (a:Unit)-[:PART_OF*1..3]->(b:Agency) UNWIND nodes(p) AS x RETURN DISTINCT x.id ORDER BY x.id
MATCH p = (a:Unit)-[:PART_OF*1..3]->(b:Agency) UNWIND nodes(p) AS x WITH DISTINCT x RETURN x ORDER BY x.id LIMIT 2
MATCH p = (a:Unit)-[:PART_OF*1..3]->(b:Agency) WHERE all(x IN nodes(p) WHERE x.country = 'CA') RETURN count(p)
MATCH p = (a:Unit)-[:PART_OF*1..3]->(b:Agency) WHERE any(r IN relationships(p) WHERE r.since IS NOT NULL) RETURN count(p)
MATCH (a)-[r*2]->(b) WHERE a.id = 'rcmp' RETURN [x IN r | type(x)] AS t, b.id AS b ORDER BY b, t
MATCH (a {id: 'bc-ice'})-[*0..1]->(b) RETURN b.id ORDER BY b.id
MATCH (a {id: 'bc-ice'})-[:PART_OF*0..]->(b) RETURN b.id ORDER BY b.id
MATCH (a)-[:PART_OF*]-(b) WHERE a.id = 'bc-ice' RETURN count(DISTINCT b)
MATCH (a), (b) WHERE a.id = 'rcmp' AND b.id = 'opp' MATCH p = shortestPath((a)-[:WORKS_WITH|PARTNERS_IN*..8]-(b)) RETURN length(p)
MATCH (a {id:'rcmp'}), (b:Person), p = shortestPath((a)-[*..4]-(b)) RETURN b.name, length(p) ORDER BY b.name
MATCH (a {id:'rcmp'}), (b:Person) MATCH p = shortestPath((a)-[*..4]->(b)) RETURN b.name, length(p) ORDER BY b.name
MATCH (a {id:'rcmp'}), (b:Person) OPTIONAL MATCH p = shortestPath((a)-[*..2]-(b)) RETURN b.name, length(p) ORDER BY b.name
MATCH (a {id:'rcmp'}), (b {id: 'c3p'}), (c {id: 'opp'}), p = shortestPath((a)-[*]-(b)) RETURN length(p), c.id
MATCH p = shortestPath((a {id:'rcmp'})-[*]-(b {id: 'c3p'})), (c {id: 'opp'}) RETURN length(p), c.id
MATCH p = shortestPath((a {id:'rcmp'})-[*]-(b {id: 'c3p'})) WITH * WHERE length(p) > 1 RETURN length(p) AS n
MATCH (a:Agency) WHERE (a)-[:FUNDS]->() RETURN a.id ORDER BY a.id
MATCH (a:Agency) WHERE NOT (a)-[:WORKS_WITH]-(:Agency) AND NOT (a)--(:Program) RETURN a.id ORDER BY a.id
MATCH (a:Agency) WHERE EXISTS { (a)-[:WORKS_WITH]-(b) WHERE b.kind = 'unit' } RETURN a.id ORDER BY a.id
MATCH (a:Agency) WHERE EXISTS { MATCH (a)-[:WORKS_WITH]-(b) RETURN b } RETURN a.id ORDER BY a.id
MATCH (a:Agency) WHERE COUNT { (a)--() } >= 10 RETURN a.id ORDER BY a.id
MATCH (a:Agency) RETURN a.id, [(a)-[r]-(b) WHERE b:Person | b.name + ' ' + type(r)] AS l ORDER BY a.id
MATCH (a:Agency) RETURN a.id, size([(a)--(b:Agency) | b]) AS n, [(a)-[:FUNDS]->(b) | b {.name}] AS l ORDER BY n DESC, a.id LIMIT 3
MATCH (a:Agency) RETURN a.id, [p = (a)-[:FUNDS]->(b) | length(p)] AS l ORDER BY a.id
MATCH (n) WHERE n.name IN ['Royal Canadian Mounted Police', 'Ontario Provincial Police'] RETURN n.id ORDER BY n.id
MATCH (n) WHERE NOT n.kind IN ['agency', 'unit'] RETURN n.kind, count(*) ORDER BY n.kind
MATCH (n) WHERE n.since >= 2000 RETURN count(*)
MATCH (n) WHERE n.name <> 'x' AND NOT n.sector = 'ngo' RETURN count(*)
MATCH (n) RETURN sum(CASE WHEN n.country = 'CA' THEN 1 ELSE 0 END) AS ca, count(n.country) AS known, count(*) - count(n.country) AS unknown
MATCH (n:Agency) RETURN n.sector, sum(CASE WHEN n.country = 'CA' THEN 1 ELSE 0 END) AS ca ORDER BY ca DESC, n.sector
MATCH (n) WITH n.sector AS s, collect(DISTINCT n.kind) AS ks WHERE size(ks) > 1 RETURN s, size(ks) ORDER BY s
MATCH (n) RETURN n.sector IS NULL AS x, count(*) ORDER BY x
MATCH ()-[r]->() WITH type(r) AS t, count(*) AS c WITH collect({t: t, c: c}) AS l RETURN size(l) AS n, reduce(s = 0, x IN l | s + x.c) AS total
MATCH ()-[r]->() RETURN type(r), min(r.since), max(r.since), count(r.since), count(DISTINCT r.since) ORDER BY type(r)
MATCH ()-[r]->() RETURN DISTINCT r.status, r.confidence ORDER BY r.status, r.confidence
MATCH (a)-[r]->(b) WHERE size(r.evidence_source) > 1 RETURN a.id, b.id, r.evidence_source ORDER BY a.id, b.id, type(r)
MATCH (a)-[r]->(b) WITH r ORDER BY r.id UNWIND range(0, size(r.evidence_source) - 1) AS i RETURN r.evidence_source[i], count(*) ORDER BY r.evidence_source[i]
UNWIND [1, 2, 3] AS x UNWIND ['a', 'b'] AS y RETURN x, y ORDER BY x DESC, y
UNWIND [{id: 'rcmp', w: 1}, {id: 'opp', w: 2}] AS row MATCH (n {id: row.id}) RETURN n.name, row.w ORDER BY row.w
WITH ['rcmp', 'opp'] AS ids MATCH (n) WHERE n.id IN ids RETURN n.id ORDER BY n.id
MATCH (n:Agency) WITH n LIMIT 5 RETURN count(n)
MATCH (n) RETURN toUpper(left(n.name, 1)) AS letter, count(*) AS c ORDER BY c DESC, letter LIMIT 5
MATCH (n) WHERE n.name =~ '.*[Cc]entre.*' RETURN count(n)
MATCH (n) WHERE n.name =~ 'A' RETURN count(n)
MATCH (n) WHERE n.name CONTAINS '(' RETURN n.name ORDER BY n.name
MATCH (n:Person) RETURN last(split(n.name, ' ')) AS family ORDER BY family LIMIT 4
MATCH (n:Person) RETURN replace(n.name, ' ', '_') AS x, reverse(n.id) AS y, trim('  x ') AS z ORDER BY x LIMIT 2
MATCH (a:Agency) RETURN a.name AS name UNION ALL MATCH (a:Agency) RETURN a.name AS name
MATCH (a:Agency) WHERE a.sector = 'ngo' RETURN a UNION MATCH (a:Agency) WHERE a.country = 'CA' RETURN a
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN m ORDER BY m.name LIMIT 1 } RETURN n.id, m.id ORDER BY n.id
MATCH (n:Agency) CALL { WITH n OPTIONAL MATCH (n)-[:LEADS]->(m) RETURN collect(m.id) AS ms } WITH n, ms WHERE size(ms) > 0 RETURN n.id, size(ms) ORDER BY n.id
CALL { MATCH (n:Agency) RETURN n UNION MATCH (n:Unit) RETURN n } RETURN n.kind, count(*) ORDER BY n.kind
MATCH (a)-[r]->(a) RETURN count(*)
MATCH (a)-[r]->(b), (b)-[s]->(a) RETURN count(*)
MATCH (a)-[r]->(b)-[s]->(c) RETURN count(*)
MATCH (a)--(b)--(c)--(a) RETURN count(*)
MATCH (a:Agency), (b:Agency) WHERE a.id < b.id AND a.region = b.region RETURN a.region, count(*) AS c ORDER BY c DESC, a.region
MATCH (n) WHERE n.kind = 'agency' AND n.region IN ['ON', 'QC'] RETURN n.name ORDER BY toLower(n.name)
MATCH (n) RETURN n.name ORDER BY size(n.name) DESC, n.name LIMIT 3
MATCH (n) RETURN n.name AS name, n.since ORDER BY n.since IS NULL, n.since, name LIMIT 8
MATCH (n) RETURN count(DISTINCT n.sector) AS s, count(DISTINCT labels(n)) AS l
MATCH (n:Stakeholder:Agency) RETURN count(n)
MATCH (n:Agency|Unit) RETURN count(n)
MATCH (n) WHERE n:Agency|Unit RETURN count(n)
MATCH (n) WHERE NOT n:Agency RETURN count(n)
MATCH (s:Source)--(n) RETURN count(n)
MATCH (n:Agency) RETURN n.aliases[0] AS a, n.aliases[-1] AS b, n.aliases[0..2] AS c ORDER BY n.id LIMIT 3
MATCH (n:Agency) RETURN head(n.aliases) AS a, tail(n.aliases) AS b ORDER BY n.id LIMIT 3
MATCH (n:Agency) WHERE n.name_fr IS NULL RETURN n.name AS untranslated ORDER BY untranslated
MATCH (n) WHERE n.url STARTS WITH 'https' RETURN split(n.url, '/')[2] AS host, n.id ORDER BY host, n.id LIMIT 4
MATCH (n:Program)<-[r]-(a) RETURN n.name AS program, collect(DISTINCT type(r)) AS how ORDER BY program LIMIT 2
MATCH (a)-[r]->(b) WHERE r.note IS NOT NULL RETURN count(r)
MATCH (a)-[r]->(b) WITH a, b, collect(r) AS rs WHERE size(rs) > 1 RETURN a.id, b.id, size(rs), [x IN rs | type(x)][0] IS NULL ORDER BY a.id, b.id
MATCH (a)-[r1]->(b), (a)-[r2]->(b) WHERE r1.id < r2.id RETURN a.id, b.id, type(r1), type(r2) ORDER BY a.id, b.id, type(r1), type(r2), r1.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN m } RETURN n.id, m.id ORDER BY n.id, m.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN m LIMIT 100 } RETURN n.id, m.id ORDER BY n.id, m.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN m ORDER BY m.name } RETURN n.id, m.id ORDER BY n.id, m.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN m ORDER BY m.name LIMIT 1 } RETURN n.id, m.id, m.name ORDER BY n.id, m.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN m.id AS x ORDER BY m.name LIMIT 1 } RETURN n.id, x ORDER BY n.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) WITH m ORDER BY m.name LIMIT 1 RETURN m } RETURN n.id, m.id ORDER BY n.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) WITH m ORDER BY m.name LIMIT 1 RETURN m.id AS x, m.kind AS y } RETURN n.id, x, y ORDER BY n.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[r:FUNDS]->(m) RETURN r, m } RETURN n.id, m.id, r.since, type(r) ORDER BY n.id, m.id
MATCH (n:Agency) CALL (n) { MATCH p = (n)-[r:FUNDS]->(m) RETURN p } RETURN n.id, length(p) ORDER BY n.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN DISTINCT m } RETURN n.id, m.id ORDER BY n.id, m.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN collect(m) AS ms } RETURN n.id, [x IN ms | x.id][0] IS NULL ORDER BY n.id
MATCH (n:Agency) CALL (n) { MATCH (n)-[:FUNDS]->(m) RETURN count(m) AS c, max(m.name) AS x } RETURN n.id, c, x ORDER BY n.id LIMIT 60
CALL { MATCH (m:Agency) RETURN m ORDER BY m.name LIMIT 2 } RETURN m.id ORDER BY m.id
CALL { MATCH (m:Agency) RETURN m LIMIT 100 } RETURN m.id ORDER BY m.id
CALL { MATCH (m:Agency)-[r]->(o) RETURN m, count(r) AS c ORDER BY c DESC, m.id LIMIT 3 } RETURN m.id, c ORDER BY c DESC, m.id
CALL () { MATCH (m:Agency) WITH m ORDER BY m.name LIMIT 3 RETURN m } MATCH (m)--(x) RETURN m.id, count(x) ORDER BY m.id
MATCH (n:Agency) RETURN n.id ORDER BY n.aliases[0], n.id
MATCH (n:Agency) RETURN n.aliases[0] ORDER BY n.aliases[0], n.id
MATCH (n:Agency) RETURN n.aliases[0], count(*) ORDER BY n.aliases[0]
MATCH (n:Agency) RETURN n.aliases[0] AS a, count(*) ORDER BY a
MATCH (n:Agency) RETURN n.sector + 'x', count(*) ORDER BY n.sector + 'x'
MATCH (n:Agency) RETURN coalesce(n.sector, 'zz'), count(*) ORDER BY coalesce(n.sector, 'zz')
MATCH (n:Agency) RETURN CASE n.sector WHEN 'ngo' THEN 'a' ELSE 'b' END, count(*) ORDER BY CASE n.sector WHEN 'ngo' THEN 'a' ELSE 'b' END
MATCH (n:Agency) RETURN n.sector IS NULL, count(*) ORDER BY n.sector IS NULL
MATCH (n:Agency) RETURN size(n.aliases) * 2, count(*) ORDER BY size(n.aliases) * 2
MATCH (n:Agency) RETURN labels(n)[1], count(*) ORDER BY labels(n)[1]
MATCH (n) RETURN labels(n)[1], count(*) ORDER BY labels(n)[1]
MATCH (n) RETURN labels(n), count(*) ORDER BY labels(n)
MATCH (n:Agency) RETURN n.sector, count(*) ORDER BY n.sector DESC, count(*)
MATCH (n:Agency) RETURN DISTINCT n.aliases[0] ORDER BY n.aliases[0]
MATCH (n:Agency) RETURN DISTINCT toUpper(n.name), n.region ORDER BY n.region, toUpper(n.name)
MATCH (n:Agency) WITH n.sector AS s, n.aliases[0] AS a ORDER BY n.aliases[0] RETURN s, a
MATCH (n:Agency) WITH n.sector AS s, count(*) AS c ORDER BY n.sector RETURN s, c
MATCH (n:Agency) WITH n.sector AS s, count(*) AS c ORDER BY toUpper(s) DESC RETURN s, c
MATCH (n:Agency) RETURN n.sector AS s, count(*) AS c ORDER BY c + 0 DESC, toUpper(s)
MATCH (n:Agency) RETURN n.sector AS s, count(*) AS c ORDER BY -c, s
MATCH (n:Agency) RETURN n.sector, count(*) AS c ORDER BY toUpper(n.sector)
MATCH (n:Agency) RETURN n, count(*) AS c ORDER BY n.name LIMIT 2
MATCH (n:Agency)--(m) RETURN n.name AS name, m.kind AS k, count(*) AS c ORDER BY name, count(*) DESC, m.kind LIMIT 10
MATCH (n:Agency) RETURN 'a' IN [x IN n.aliases WHERE size(x) < 5] AS y, count(*)
MATCH (n:Agency) RETURN 'a' IN ([x IN n.aliases WHERE size(x) < 5]) AS y, count(*)
MATCH (n:Agency) WHERE NOT 'since' IN ([k IN n.aliases WHERE k = 'id' OR k STARTS WITH 'p_' | substring(k, 2)]) RETURN count(n)
MATCH (a {id: 'rcmp'})-[r]->(b) RETURN CASE WHEN r IS NULL THEN null ELSE {x: r.since, t: type(r)} END AS m ORDER BY b.id LIMIT 2
MATCH (a:Agency) OPTIONAL MATCH (a)-[r:FUNDS]->(b) RETURN a.id, CASE WHEN r IS NULL THEN null ELSE {x: r.since, t: type(r)} END AS m ORDER BY a.id
MATCH (a:Agency) OPTIONAL MATCH (a)-[r:FUNDS]->(b) RETURN a.id, b {.name} AS m ORDER BY a.id, b.name
MATCH (n:Agency)--(m) WITH n, m ORDER BY m.name RETURN n.id, collect(m.name)[0] AS f ORDER BY n.id
MATCH (n:Agency)--(m) WITH n, m.name AS x ORDER BY x DESC WITH n, collect(x) AS xs RETURN n.id, xs[0..2] ORDER BY n.id
MATCH (n:Agency)--(m) WITH DISTINCT n, m ORDER BY m.name LIMIT 20 RETURN n.id, m.id ORDER BY n.id, m.id
RETURN round(-1.5, 0) AS a, round(-1.25,1) AS b, round(2.5,0) AS c, round(0.285, 2) AS d, round(1.005, 2) AS e, round(-2.5) AS f, round(0.49999999999999994) AS g, round(2.5,1) AS h, round(-0.285,2) AS i, round(33.333333333,1) AS j, round(66.66666,0) AS k, round(1e20,2) AS l, round(3,1) AS m, round(0.045,2) AS n, round(1.115,2) AS o, round(null,1) AS p
UNWIND [0.5, 1.5, -0.5, -1.5, 0.05, 0.15, 0.25, 0.35, 2.675, 1.45, 1.55, -1.45, 1234.5678, 99.995, 0.0, 7, -7, 1.1, 0.29, 1.15, 114.999, 2.345, 1e15, 123456789.125, -0.05, 0.07, 8.5, 9007199254740993, 4503599627370497.5] AS x RETURN x, round(x) AS a, round(x, 1) AS b, round(x, 2) AS c, round(x, 3) AS d, round(x, 0) AS e
MATCH (n:Agency) RETURN n.sector, round(avg(size(n.aliases)), 2) AS mean ORDER BY mean DESC, n.sector
MATCH (n:Agency) WITH count(*) AS total MATCH (m:Agency) WITH m.sector AS s, count(*) AS c, total RETURN s, round(100.0 * c / total, 1) AS share ORDER BY share DESC, s
MATCH (n:Agency) RETURN round(sum(size(n.aliases)) / 3.0, 2) AS x
MATCH (n:Agency) RETURN n.sector, round(avg(size(n.name))) ORDER BY round(avg(size(n.name))), n.sector
MATCH (n:Agency) WHERE 10 < round(size(n.name) / 2.0) < 20 RETURN count(*)
MATCH (n:Agency) WHERE 10 < size(n.name) / (size(n.aliases) + 1) < 20 RETURN count(*)
MATCH (n:Agency) WHERE 1 <COUNT { (n)--() }<= 4 RETURN count(*)
MATCH (n:Agency) WHERE 0<10 / (size(n.aliases) + 1)<4 RETURN count(*)
MATCH (n:Agency) RETURN count(*);
MATCH (n:Agency) RETURN count(*) ; // so
MATCH (n {id: 'rcmp'}) RETURN n['name'], n["kind"] AS k
MATCH (n:Agency) WHERE n['sector'] = 'ngo' RETURN n['name'] ORDER BY n['name']
MATCH (a)-[r:FUNDS]->(b) RETURN r['amount'] AS x ORDER BY x
MATCH (n:Program) RETURN n.id AS id, COLLECT { MATCH (n)<-[:FUNDS]-(m) RETURN m.id } AS c ORDER BY id
MATCH (n:Program) RETURN n.id AS id, size(COLLECT { MATCH (n)<-[r:FUNDS]-(m) WHERE m:Agency RETURN m.id AS x }) AS c ORDER BY c DESC, id
MATCH (n:Program) WHERE size(COLLECT { MATCH (n)--(m) RETURN m }) > 3 RETURN n.id ORDER BY n.id
MATCH p = (a:Unit)-[:PART_OF*1..3]->(b:Agency) RETURN nodes(p)[1].name AS x, relationships(p)[0].since AS s, [r IN relationships(p) | type(r)] AS t, a.id ORDER BY a.id, x
MATCH p = (a:Unit)-[:PART_OF*1..3]->(b:Agency) RETURN reduce(t = 0, r IN relationships(p) | t + coalesce(r.amount, 1)) AS n, count(*) AS c ORDER BY n
MATCH p = (a:Unit)-[:PART_OF*2]->(b:Agency) RETURN [r IN relationships(p) | startNode(r).id] AS s, [r IN relationships(p) | endNode(r).name] AS e ORDER BY s
MATCH p = (a:Unit)-[:PART_OF*2]->(b:Agency) RETURN startNode(relationships(p)[0]).id AS s ORDER BY s
MATCH (a)-[r]->(b) RETURN a.name AS source, type(r) AS type, b.name AS target ORDER BY source, type, target LIMIT 5
MATCH (n) WHERE n.name CONTAINS 'Canada' RETURN n.name as name, n.kind as kind order by name limit 5
match (n:Agency) where n.sector = 'ngo' return n.name as name order by name
MATCH (n:Agency) RETURN n.sector AS s, count(*) AS c, round(100.0 * count(*) / 78, 1) AS p ORDER BY p DESC, s
MATCH (n:Agency) RETURN collect({name: n.name, ties: COUNT { (n)--() }})[0] IS NOT NULL AS x
MATCH (n)-[r]-(m) WITH n, count(r) AS deg RETURN min(deg), max(deg), round(avg(deg), 2) AS mean
MATCH (n)-[r]-() WITH n, count(r) AS deg RETURN deg, count(*) AS howmany ORDER BY deg
MATCH (a:Person)-[:WORKS_FOR]->(o)<-[:WORKS_FOR]-(b:Person) WHERE a.id < b.id RETURN o.name, collect(a.name + ' & ' + b.name) AS pairs ORDER BY o.name
MATCH (a {id: 'rcmp'})-[r]-(b) RETURN b.name AS name, collect(DISTINCT type(r)) AS types, min(r.since) AS since ORDER BY name
MATCH (n) WHERE n.since IS NOT NULL AND toInteger(substring(n.since, 0, 4)) >= 2005 RETURN n.name, n.since ORDER BY n.since DESC, n.name
MATCH (n) WHERE size(split(n.name, ' ')) = 2 AND n.kind = 'agency' RETURN n.name ORDER BY n.name
MATCH (d:Source)<--(n) RETURN count(*)
MATCH (s:Source) WHERE NOT EXISTS { MATCH ()-[r]->() WHERE s.id IN r.evidence_source } RETURN s.id
MATCH (s:Source) OPTIONAL MATCH ()-[r]->() WHERE s.id IN r.evidence_source RETURN s.title, count(r) AS ties ORDER BY ties DESC, s.title
MATCH (n:Agency) RETURN n.sector, count(*) > 3 AS many ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, CASE WHEN count(*) > 3 THEN 'many' ELSE 'few' END AS many ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, count(*) * 2 + 1 AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, coalesce(max(n.since), '?') AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, max(n.since) IS NULL AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, size(collect(n.name)) AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, collect(n.id)[0] IS NULL AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, head(collect(n.id)) IS NULL AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, [x IN collect(n.id) WHERE x STARTS WITH 'c' | x] AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, 'rcmp' IN collect(n.id) AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, {n: count(*), first: min(n.name)} AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, [count(*), min(n.name)] AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, toString(count(*)) + ' bodies' AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, n.sector + toString(count(*)) AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, count(*) = 18 AND true AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, NOT count(*) = 18 AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, floor(avg(size(n.name))) AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, reduce(s = 0, x IN collect(size(n.name)) | s + x) AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, any(x IN collect(n.id) WHERE x = 'rcmp') AS c ORDER BY n.sector
MATCH (n:Agency) WITH n.sector AS s, count(*) > 3 AS many WHERE many RETURN s ORDER BY s
MATCH (n:Agency) WITH n.sector AS s, CASE WHEN count(*) > 3 THEN 1 ELSE 0 END AS many RETURN sum(many) AS x
MATCH (n:Agency) RETURN n.sector, sum(size(n.name)) / count(*) AS c ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, abs(-count(*)) AS c, -count(*) AS d, count(*) % 5 AS e, 2 ^ count(*) AS f ORDER BY n.sector
MATCH (n:Agency) RETURN n.sector, reverse(collect(n.id)) = [] AS a, tail(collect(n.id)) = [] AS c, split(min(n.name), ' ')[0] AS w ORDER BY n.sector
MATCH (n:Agency) WITH n.sector AS s, avg(size(n.name)) / count(*) AS q RETURN s, round(q, 3) AS q ORDER BY q DESC, s
MATCH (n:Agency) RETURN n.sector AS s, n.region AS r, CASE WHEN count(*) > 1 THEN n.sector ELSE n.region END AS x ORDER BY s, r
MATCH (n:Agency)--(m) RETURN n, round(avg(size(m.name)), 1) AS mean ORDER BY n.id LIMIT 3
MATCH (n:Agency)--(m) WITH n, round(avg(size(m.name)), 1) AS mean, count(m) AS c WHERE c > 5 RETURN n.id, mean, c ORDER BY mean DESC, n.id
MATCH (n:Agency)--(m) RETURN DISTINCT n.sector, count(m) > 10 AS busy ORDER BY busy, n.sector
MATCH (n:Agency) RETURN count(*) > 10 AND count(n.sector) > 10 AS x, collect(n.id)[0] IS NOT NULL AS y
MATCH (n:Agency) RETURN toLower(n.sector), 10 * count(*) / (count(*) + 1), size(collect(DISTINCT n.region)) + 1 ORDER BY toLower(n.sector)
MATCH (n:Agency) RETURN n.sector + ': ' + toString(count(*)) AS label, n.sector ORDER BY n.sector
MATCH (n:Agency) RETURN 100 * sum(CASE WHEN n.country = 'CA' THEN 1 ELSE 0 END) / count(*) AS pct
MATCH (n:Agency) RETURN n.sector, round(100.0 * sum(CASE WHEN n.country = 'CA' THEN 1 ELSE 0 END) / count(*), 1) AS pct ORDER BY pct DESC, n.sector
MATCH (a)-[r]->(b) RETURN type(r) AS t, round(avg(r.confidence), 2) AS c, round(100.0 * count(r.since) / count(*)) AS dated ORDER BY dated DESC, t
MATCH (n:Agency) CALL (n) { MATCH (n)--(m) RETURN round(avg(size(m.name)), 1) AS a, count(m) > 3 AS b } RETURN n.id, a, b ORDER BY n.id LIMIT 5
MATCH (n:Agency) RETURN n.sector AS sector, count(*) AS n ORDER BY n / 2 DESC, sector
MATCH (n:Agency) WITH size(n.aliases) AS a RETURN sum(a) / 0.5 AS x, sum(a) / count(a) AS y, avg(a) / 3 AS z
MATCH (n:Nothing) RETURN round(avg(n.x), 2) AS y, max(n.x) IS NULL AS z
MATCH (n:Agency) WITH n, COUNT { (n)--() } AS d RETURN round(avg(d), 2) AS mean, max(d) - min(d) AS spread
MATCH (n:Agency) RETURN n.sector, count { (n)--() } AS c, count(*) > 1 ORDER BY n.sector, c LIMIT 3
UNWIND [1, 2, 3] AS x RETURN x % 2 = 0 AS even, sum(x) / count(x) AS mean ORDER BY even
UNWIND [0, 1, null] AS x RETURN x, 6 / CASE WHEN x = 0 THEN null ELSE x END AS y ORDER BY x
UNWIND [0.5, 2, null] AS x RETURN x, 6 / x AS y ORDER BY x
UNWIND [1, 2, 3, 4] AS n RETURN CASE WHEN n % 2 = 0 THEN 'even' ELSE 'odd' END AS k, count(*) AS c, sum(n) / 2.0 AS h ORDER BY k
""".strip().splitlines()
