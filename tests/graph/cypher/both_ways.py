"""Questions in Cypher, one a line, that are asked of Neo4j and of kglite: nearly everything that one may write in a question.

What is inside the portable subset must give the same rows in the same order; the rest must be refused without a server.
"""

PARAMETERS = {
    "limit": 4, "ids": ["hsa", "guard", "nobody"], "id": "clear", "d": "2010-06", "list": [1, "a", None, 2.5],
    "map": {"name": "x", "title": None, "n": [1]}, "null": None, "f": 1.0, "b": True,
}  # fmt: skip

QUESTIONS = r"""
MATCH (n:Stakeholder) RETURN count(n) AS c
MATCH (n:Agency) RETURN n.name AS name ORDER BY name
MATCH (n:Stakeholder) RETURN n.name_fr AS f, n.id AS id ORDER BY f, id
MATCH (n:Stakeholder) RETURN n.name_fr AS f, n.id AS id ORDER BY f DESC, id
MATCH (n:Stakeholder) RETURN n.since AS f, n.id AS id ORDER BY f DESC, id DESC
MATCH (n:Stakeholder) RETURN n.name AS name ORDER BY name SKIP 2 LIMIT 3
MATCH (n:Stakeholder) RETURN n.name AS name ORDER BY name LIMIT $limit
MATCH (n:Stakeholder) WHERE n.name_fr IS NULL RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n.name_fr = null RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n.name_fr <> 'x' RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE NOT n.name_fr = 'Garde côtière' RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n.region IN ['NS', null] RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE NOT n.region IN ['NS', null] RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE NOT n.region IN ['NS'] RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n.id IN [] RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) RETURN n.title AS t, n.type AS ty, n.label AS l, n.node_type AS nt, n.id AS id ORDER BY id
MATCH (n:Source) RETURN n.title AS t, n.name AS ty, n.label AS l, n.id AS id, n.date AS d ORDER BY id
MATCH (n:Source {title: 'Draft plan'}) RETURN n.id AS id
MATCH (n:Stakeholder {title: 'Dive Unit'}) RETURN n.id AS id
MATCH (n:Stakeholder {name: 'Dive Unit'}) RETURN n.id AS id
MATCH (n:Stakeholder {name: null}) RETURN n.id AS id
MATCH (n:Stakeholder:Agency) RETURN n.id AS id ORDER BY id
MATCH (n:Agency|Unit) RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n:Agency OR n:Person RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE NOT n:Agency RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder&!Agency) RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) RETURN labels(n) AS l, count(*) AS c ORDER BY l
MATCH (n:Stakeholder) RETURN n.kind AS k, count(*) AS c ORDER BY c DESC, k
MATCH (n:Nothing) RETURN n.id AS id
MATCH (n:Stakeholder)-[r:NOTHING]->(m:Stakeholder) RETURN n.id AS id
MATCH (n:Stakeholder) WHERE n.nothing IS NULL RETURN count(n) AS c
MATCH (n:Stakeholder) RETURN n.nothing AS x, count(*) AS c
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN a.id AS a, type(r) AS t, b.id AS b, r.since AS s, r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]-(b:Stakeholder) RETURN a.id AS a, type(r) AS t, b.id AS b, r.id AS i ORDER BY i, a
MATCH (a:Stakeholder {id: $id})-[r]-(b:Stakeholder) RETURN startNode(r).name AS s, endNode(r).name AS e, type(r) AS t, r.id AS i ORDER BY i
MATCH (a:Stakeholder {id: $id})<-[r]-(b:Stakeholder) RETURN b.name AS s, type(r) AS t, r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r:FUNDS]->(b:Stakeholder) RETURN a.id AS a, r.amount AS m, r.currency AS c ORDER BY m
MATCH (a:Stakeholder)-[r:FUNDS]->(b:Stakeholder) RETURN a.id AS a, sum(r.amount) AS s, avg(r.amount) AS v, min(r.amount) AS mi, max(r.amount) AS ma, count(r.amount) AS c
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN type(r) AS t, sum(r.amount) AS s, avg(r.amount) AS v, min(r.amount) AS mi, max(r.amount) AS ma, count(r.amount) AS c, count(*) AS n, collect(r.amount) AS l ORDER BY t
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN sum(r.confidence) AS s, avg(r.confidence) AS v, min(r.since) AS mi, max(r.since) AS ma
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN DISTINCT type(r) AS t ORDER BY t
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN count(DISTINCT r.since) AS c, count(r.since) AS d
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN DISTINCT r.since AS s ORDER BY s
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE r.since >= '2009' RETURN a.id AS a, r.since AS s, r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE (r.since IS NULL OR r.since <= $d + '~') AND (r.until IS NULL OR r.until + '~' >= $d) RETURN r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN r.until + '~' AS u, r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE r.type = 'FUNDS' RETURN r.id AS i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN r.type AS ty, r.name AS n, r.title AS t, r.label AS l, r.weight AS w, r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r:LEADS|OPERATES]->(b:Stakeholder) RETURN a.id AS a, b.id AS b ORDER BY a
MATCH (a:Stakeholder)-[:PARTNERS_IN|LEADS]->(p:Program)<-[:PARTNERS_IN|LEADS|FUNDS]-(b:Stakeholder) RETURN a.id AS a, p.id AS p, b.id AS b ORDER BY a, b
MATCH (a:Stakeholder)-[:FUNDS]->(p:Program)<-[:FUNDS]-(b:Stakeholder) RETURN a.id AS a, b.id AS b
MATCH (a:Stakeholder)-[r1]-(b:Stakeholder)-[r2]-(c:Stakeholder) WHERE a.id = 'hsa' RETURN b.id AS b, c.id AS c, type(r1) AS t1, type(r2) AS t2, r1.id AS i, r2.id AS j ORDER BY i, j
MATCH (a:Stakeholder)-[r1]->(b:Stakeholder) MATCH (c:Stakeholder)-[r2]->(b) WHERE a.id = 'hsa' RETURN b.id AS b, c.id AS c, r1.id AS i, r2.id AS j ORDER BY i, j
MATCH (a:Stakeholder)-[r1]->(b:Stakeholder), (c:Stakeholder)-[r2]->(b) WHERE a.id = 'hsa' RETURN b.id AS b, c.id AS c, r1.id AS i, r2.id AS j ORDER BY i, j
MATCH (a:Stakeholder {id: 'survey'})-[:PART_OF*]->(b:Stakeholder) RETURN b.id AS b ORDER BY b
MATCH (a:Stakeholder {id: 'survey'})-[:PART_OF*0..]->(b:Stakeholder) RETURN b.id AS b ORDER BY b
MATCH (a:Stakeholder {id: 'survey'})-[:PART_OF*1..2]->(b:Stakeholder) RETURN b.id AS b ORDER BY b
MATCH (a:Stakeholder {id: 'hsa'})-[*1..2]-(b:Stakeholder) RETURN b.id AS b ORDER BY b
MATCH (a:Stakeholder {id: 'hsa'})-[*2]-(b:Stakeholder) RETURN b.id AS b ORDER BY b
MATCH (a:Stakeholder {id: 'hsa'})-[*1..3]-(b:Stakeholder {id: 'forum'}) RETURN count(*) AS c
MATCH (a:Stakeholder {id: 'hsa'})-[r*1..2]-(b:Stakeholder) RETURN b.id AS b, size(r) AS s, [x IN r | type(x)] AS t ORDER BY b, s, t
MATCH p = (a:Stakeholder {id: 'hsa'})-[*1..2]-(b:Stakeholder) RETURN b.id AS b, length(p) AS s, [x IN nodes(p) | x.id] AS n, [x IN relationships(p) | type(x)] AS t ORDER BY b, s, n, t
MATCH p = (a:Stakeholder {id: 'hsa'})-[:LEADS]->(b:Stakeholder) RETURN [x IN nodes(p) | x.name] AS n, [x IN relationships(p) | x.id] AS t, [x IN nodes(p) | x.title] AS z
MATCH p = shortestPath((a:Stakeholder {id: 'hsa'})-[*..6]-(b:Stakeholder {id: 'ann'})) RETURN length(p) AS n
MATCH (a:Stakeholder {id: 'hsa'}), (b:Stakeholder {id: 'ann'}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS n, [x IN nodes(p) | x.id] AS ids
MATCH p = shortestPath((a:Stakeholder {id: 'hsa'})-[*..6]-(b:Stakeholder {id: 'trust'})) RETURN length(p) AS n
MATCH p = allShortestPaths((a:Stakeholder {id: 'hsa'})-[*..6]-(b:Stakeholder {id: 'ann'})) RETURN length(p) AS n, [x IN nodes(p) | x.id] AS ids ORDER BY ids
MATCH p = allShortestPaths((a:Stakeholder {id: 'fisheries'})-[*..6]-(b:Stakeholder {id: 'hsa'})) RETURN length(p) AS n, [x IN nodes(p) | x.id] AS ids ORDER BY ids
MATCH p = allShortestPaths((a:Stakeholder {id: 'fisheries'})-[*..6]-(b:Stakeholder {id: 'clear'})) RETURN length(p) AS n, [x IN relationships(p) | x.id] AS ids ORDER BY ids
MATCH (n:Stakeholder) OPTIONAL MATCH (n)-[r:LEADS]->(m:Stakeholder) RETURN n.id AS id, m.id AS m, r.since AS s, type(r) AS t ORDER BY id
MATCH (n:Stakeholder) OPTIONAL MATCH (n)-[r:LEADS]->(m:Stakeholder) WHERE m.since > '2010' RETURN n.id AS id, m.id AS m ORDER BY id
MATCH (n:Stakeholder) OPTIONAL MATCH (n)-[r:LEADS]->(m:Stakeholder) WITH n, m WHERE m IS NULL RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) OPTIONAL MATCH (n)-[r]->(m:Stakeholder) RETURN n.id AS id, count(m) AS c, count(DISTINCT m) AS d, count(*) AS s, collect(m.id) AS l ORDER BY id
MATCH (n:Stakeholder) OPTIONAL MATCH (n)-[r:LEADS]->(m:Stakeholder) RETURN n.id AS id, labels(m) AS l, startNode(r).id AS s ORDER BY id
OPTIONAL MATCH (n:Stakeholder {id: 'none'}) RETURN n.id AS id
MATCH (n:Stakeholder) WHERE EXISTS { (n)-[:LEADS]->(:Stakeholder) } RETURN n.id AS id
MATCH (n:Stakeholder) WHERE EXISTS { MATCH (n)-[:LEADS]->(p:Stakeholder) WHERE p.since >= '2004' } RETURN n.id AS id
MATCH (n:Stakeholder) WHERE NOT EXISTS { MATCH (n)-[]-(:Stakeholder) } RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE (n)-[:LEADS]->(:Stakeholder) RETURN n.id AS id
MATCH (n:Stakeholder) WHERE NOT (n)--(:Stakeholder) RETURN n.id AS id
MATCH (n:Stakeholder) RETURN n.id AS id, EXISTS { (n)-[:LEADS]->(:Stakeholder) } AS e ORDER BY id
MATCH (n:Stakeholder) RETURN n.id AS id, COUNT { (n)--(:Stakeholder) } AS c ORDER BY id
MATCH (n:Stakeholder) RETURN n.id AS id, COUNT { MATCH (n)-[r]-(:Stakeholder) WHERE r.since IS NULL } AS c ORDER BY id
MATCH (n:Stakeholder) WHERE COUNT { (n)--(:Stakeholder) } > 2 RETURN n.id AS id ORDER BY id
MATCH (n:Program) RETURN n.id AS id, COLLECT { MATCH (n)<-[:FUNDS]-(m:Stakeholder) RETURN m.id } AS c ORDER BY id
MATCH (n:Program) RETURN n.id AS id, COLLECT { MATCH (n)--(m:Stakeholder) RETURN DISTINCT m.id ORDER BY m.id } AS c ORDER BY id
MATCH (n:Program) RETURN n.id AS id, [(n)<-[:FUNDS]-(m:Stakeholder) | m.id] AS c ORDER BY id
MATCH (n:Program) RETURN n.id AS id, [(n)<-[r:FUNDS]-(m:Stakeholder) WHERE r.since > '2006' | r.since] AS c ORDER BY id
MATCH (n:Stakeholder) RETURN n.id AS id, size(n.aliases) AS s, n.aliases AS a, n.aliases[0] AS f, n.aliases[5] AS o ORDER BY id
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN r.evidence_source AS e, r.evidence_locator AS l, r.evidence_quote AS q, size(r.evidence_source) AS s, r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE all(x IN r.evidence_source WHERE x = r.evidence_source[0]) RETURN r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE any(x IN r.evidence_source WHERE x = 'minutes') RETURN r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE none(x IN r.evidence_source WHERE x = 'minutes') RETURN r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE single(x IN r.evidence_source WHERE x = 'minutes') RETURN r.id AS i ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) WHERE 'minutes' IN r.evidence_source RETURN r.id AS i ORDER BY i
MATCH (n:Stakeholder) WHERE any(x IN n.nothing WHERE x = 'a') RETURN n.id AS i
MATCH (n:Stakeholder) WHERE all(x IN n.nothing WHERE x = 'a') RETURN n.id AS i
MATCH (n:Stakeholder) WHERE none(x IN n.nothing WHERE x = 'a') RETURN n.id AS i
RETURN any(x IN [1, null] WHERE x = 1) AS a, any(x IN [2, null] WHERE x = 1) AS b, all(x IN [1, null] WHERE x = 1) AS c, none(x IN [null] WHERE x = 1) AS d, single(x IN [1, null] WHERE x = 1) AS e
RETURN all(x IN [] WHERE x = 1) AS a, any(x IN [] WHERE x = 1) AS b, none(x IN [] WHERE x = 1) AS c, single(x IN [] WHERE x = 1) AS d
RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * 10] AS l
RETURN [x IN [1, null, 3] | x + 1] AS l
RETURN reduce(t = 0, x IN [1, 2, 3] | t + x) AS r
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) RETURN r.id AS i, [k IN range(0, size(r.evidence_source) - 1) | r.evidence_source[k] + ': ' + r.evidence_locator[k]] AS e ORDER BY i
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) UNWIND r.evidence_source AS s RETURN s, count(*) AS c ORDER BY s
MATCH (a:Stakeholder)-[r]->(b:Stakeholder) UNWIND r.evidence_source AS s MATCH (d:Source {id: s}) RETURN d.title AS t, count(DISTINCT r) AS c ORDER BY t
MATCH (n:Stakeholder) UNWIND n.aliases AS a RETURN n.id AS id, a ORDER BY a
UNWIND [] AS x RETURN x
UNWIND null AS x RETURN x
UNWIND [1, null, 2] AS x RETURN x
UNWIND $ids AS id MATCH (n:Stakeholder {id: id}) RETURN n.name AS name ORDER BY name
UNWIND ['b', 'A', 'a', 'B', 'é', 'e', 'z', 'É', 'Z', null, '', '~', '10', '9'] AS x RETURN x ORDER BY x
UNWIND ['b', 'A', 'a', 'B', 'é', 'e', 'z', null] AS x RETURN x ORDER BY x DESC
UNWIND [3, 1.5, null, 2, -1, 10] AS x RETURN x ORDER BY x
UNWIND [1, 'a', true, null, 2.5, [1]] AS x RETURN x ORDER BY x
UNWIND [true, false, null] AS x RETURN x ORDER BY x
UNWIND [[1, 2], [1], [], [null], [2]] AS x RETURN x ORDER BY x
UNWIND [1, null, 1, 2, null] AS x RETURN DISTINCT x ORDER BY x
UNWIND [1, null, 3] AS x RETURN count(x) AS c, count(*) AS s, sum(x) AS t, avg(x) AS a, min(x) AS i, max(x) AS m, collect(x) AS l
UNWIND [] AS x RETURN count(x) AS c, count(*) AS s, sum(x) AS t, avg(x) AS a, min(x) AS i, max(x) AS m, collect(x) AS l
UNWIND ['b', 'A', null] AS x RETURN min(x) AS i, max(x) AS m
UNWIND [1, 'a'] AS x RETURN min(x) AS i, max(x) AS m
UNWIND [1, 2, 2] AS x RETURN sum(DISTINCT x) AS s, collect(DISTINCT x) AS c, avg(DISTINCT x) AS a
UNWIND [1, 2, 3, 4] AS x RETURN stDev(x) AS s, percentileCont(x, 0.5) AS p, percentileDisc(x, 0.5) AS d
RETURN 'a' < 'B' AS a, 'a' < 'b' AS b, 'é' > 'z' AS c, 'Z' < 'a' AS d, 'a' < null AS e, null = null AS f, null <> null AS g, 1 < 'a' AS h, 1 = 'a' AS i, 1 = 1.0 AS j, '1' = 1 AS k
RETURN '2010' < '2010-01' AS a, '2010~' > '2010-12' AS b, '2010-02' < '2010-1' AS c
RETURN null AND false AS a, null AND true AS b, null OR true AS c, null OR false AS d, NOT null AS e, null XOR true AS f
RETURN 1 IN [1, null] AS a, 2 IN [1, null] AS b, null IN [] AS c, null IN [1] AS d, 1 IN null AS e
RETURN [1, null] = [1, null] AS a, [1, 2] = [1, 2] AS b, [1] = [1, 2] AS c
RETURN 7 / 2 AS a, 7 / 2.0 AS b, -7 / 2 AS c, -7 % 3 AS d, 7 % 3 AS e, 2 ^ 3 AS f, 1 + 2 * 3 AS g
RETURN 1 / 0 AS a
RETURN 1.0 / 0 AS a
RETURN 1 % 0 AS a
RETURN 0.0 / 0.0 AS a
RETURN 1 / null AS a, null + 1 AS b, 'a' + null AS c
RETURN [1] + 2 AS a, [1] + [2] AS b, 0 + [1] AS c, [1] + null AS d
RETURN 0.1 + 0.2 AS a, 1e3 AS b, 100000.0 AS c, 1.0 AS d, 9007199254740993 AS e, 1e21 AS f
RETURN toInteger('12') AS a, toInteger('x') AS b, toInteger('1.9') AS c, toInteger(null) AS d, toInteger(2.7) AS e, toInteger('') AS f, toInteger(-2.7) AS h
RETURN toFloat('1.5') AS a, toFloat('x') AS b, toFloat(1) AS c, toFloat(null) AS d
RETURN toString(1) AS a, toString(1.0) AS b, toString(true) AS c, toString(null) AS d, toString(1.5) AS e, toString(1e10) AS f
RETURN toBoolean('true') AS a, toBoolean('x') AS b
RETURN size('abc') AS a, size('é') AS b, size([]) AS c, size(null) AS d, size('😀') AS e
RETURN toUpper('aé') AS a, toLower('AÉ') AS b, trim('  a ') AS c, ltrim(' a') AS d, rtrim('a ') AS e, replace('aab', 'a', 'x') AS f, reverse('abc') AS g
RETURN substring('hello', 1) AS a, substring('hello', 1, 2) AS b, left('hello', 2) AS c, right('hello', 2) AS d, split('a,b,,c', ',') AS e, left('h', 5) AS f
RETURN substring('2011-06', 0, 4) AS y, substring(null, 0, 4) AS n, left(null, 4) AS l
RETURN split('abc', '') AS a, split('', ',') AS b, split(null, ',') AS c
RETURN head([1, 2]) AS a, last([1, 2]) AS b, tail([1, 2]) AS c, head([]) AS d, last([]) AS e, tail([]) AS f, head(null) AS g
RETURN [1, 2, 3][0] AS a, [1, 2, 3][-1] AS b, [1, 2, 3][5] AS c, [1, 2, 3][0..2] AS d, [1, 2, 3][1..] AS e, [1, 2, 3][..-1] AS f, [1][null] AS g
RETURN range(1, 3) AS a, range(3, 1) AS b, range(0, 10, 5) AS c, range(3, 1, -1) AS d
RETURN coalesce(null, 'a') AS a, coalesce(null, null) AS b, coalesce('', 'b') AS c
RETURN CASE WHEN null THEN 1 ELSE 2 END AS a, CASE 1 WHEN 1 THEN 'x' END AS b, CASE 2 WHEN 1 THEN 'x' END AS c, CASE null WHEN null THEN 1 ELSE 2 END AS d
RETURN abs(-1) AS a, ceil(1.2) AS b, floor(1.8) AS c, round(2.5) AS d, round(-2.5) AS e, round(1.25, 1) AS f, sign(-3) AS g, sqrt(4) AS h
RETURN 'abc' STARTS WITH 'a' AS a, 'abc' ENDS WITH 'c' AS b, 'abc' CONTAINS 'b' AS c, null CONTAINS 'b' AS d, 'abc' CONTAINS null AS e, 'abc' =~ 'a.*' AS f, 'abc' =~ 'b' AS g, 'ABC' =~ '(?i)abc' AS h, 'abc' STARTS WITH '' AS i
MATCH (n:Stakeholder) WHERE n.name CONTAINS 'Unit' RETURN n.id AS id
MATCH (n:Stakeholder) WHERE toLower(n.name_fr) CONTAINS 'é' RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n.name_fr STARTS WITH 'Garde' RETURN n.id AS id
MATCH (n:Stakeholder) WITH n.kind AS k, collect(n.name) AS l, count(*) AS c WHERE c > 2 RETURN k, c, size(l) AS s ORDER BY k
MATCH (n:Stakeholder) WITH n ORDER BY n.name LIMIT 3 RETURN collect(n.name) AS l
MATCH (n:Stakeholder) WITH n ORDER BY n.name DESC SKIP 1 LIMIT 3 MATCH (n)-[r]-(m:Stakeholder) RETURN n.name AS n, count(r) AS c ORDER BY n
MATCH (n:Stakeholder) WITH n.region AS r, count(*) AS c RETURN r, c ORDER BY r
MATCH (n:Stakeholder) WITH DISTINCT n.region AS r RETURN r ORDER BY r
MATCH (n:Stakeholder) WITH n, n.name AS a WITH a ORDER BY a RETURN collect(a)[0..2] AS l
MATCH (n:Agency) RETURN n.id AS id UNION MATCH (n:Unit) RETURN n.id AS id
MATCH (n:Agency) RETURN n.kind AS id UNION ALL MATCH (n:Agency) RETURN n.kind AS id
MATCH (n:Agency) RETURN n.kind AS id UNION MATCH (n:Agency) RETURN n.kind AS id
MATCH (n:Stakeholder) CALL (n) { MATCH (n)-[r]-(m:Stakeholder) RETURN count(r) AS c } RETURN n.id AS id, c ORDER BY id
MATCH (n:Stakeholder) CALL { WITH n MATCH (n)-[r]-(m:Stakeholder) RETURN count(r) AS c } RETURN n.id AS id, c ORDER BY id
CALL () { MATCH (n:Agency) RETURN n.id AS id UNION MATCH (n:Unit) RETURN n.id AS id } RETURN id ORDER BY id
MATCH (a:Agency), (b:Agency) WHERE a.id < b.id RETURN a.id AS a, b.id AS b ORDER BY a, b
MATCH (a:Agency), (b:Agency) WHERE a <> b RETURN count(*) AS c
MATCH (a:Agency), (b:Agency) WHERE a = b RETURN count(*) AS c
MATCH (a:Stakeholder)-[r]-(a) RETURN count(r) AS c
MATCH (a:Stakeholder)-[r1]->(b:Stakeholder)<-[r2]-(a) RETURN a.id AS a, b.id AS b, r1.id AS i, r2.id AS j ORDER BY i
MATCH (a:Stakeholder)-[r]-(b:Stakeholder) WHERE a.id < b.id RETURN a.id AS a, b.id AS b, count(r) AS c ORDER BY a, b
MATCH (n:Stakeholder) RETURN {id: n.id, name: n.name, title: n.title} AS m ORDER BY n.id LIMIT 2
MATCH (n:Stakeholder) RETURN n {.id, .name} AS m ORDER BY n.id LIMIT 2
WITH {a: 1, name: 'x', b: null} AS m RETURN m.a AS a, m.name AS n, m.c AS c, m
MATCH (n:Stakeholder) RETURN n.name AS n ORDER BY n.kind, n.name
MATCH (n:Stakeholder) RETURN n.kind AS k, count(*) AS c ORDER BY count(*) DESC, n.kind
MATCH (n:Stakeholder) RETURN n.kind AS name, n.name AS kind ORDER BY name, kind
MATCH (n:Stakeholder) WHERE n.since < '2000' OR n.until > '2000' RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE '1990' < n.since < '2005' RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) WHERE n.nothing > 1 OR n.id = 'hsa' RETURN n.id AS id
MATCH (n:Stakeholder) WHERE NOT (n.nothing > 1) RETURN n.id AS id
MATCH (n:Stakeholder) WHERE n.nothing = n.nothing RETURN n.id AS id
MATCH (n:Stakeholder) RETURN n.nothing IS NULL AS a, n.name IS NOT NULL AS b LIMIT 1
MATCH (n:Stakeholder) WHERE n['name'] = 'Dive Unit' RETURN n['id'] AS id
MATCH (n:Stakeholder {id: 'hsa'}) RETURN keys(n) AS k
MATCH (n:Stakeholder {id: 'hsa'}) RETURN properties(n) AS k
MATCH (n:Stakeholder {id: 'hsa'}) RETURN n
MATCH (n:Stakeholder {id: 'hsa'})-[r:LEADS]->() RETURN r
MATCH (n:Stakeholder {id: 'hsa'})-[r:LEADS]->(m:Stakeholder) RETURN n.name
RETURN 'it''s' AS a
RETURN "it's" AS a, 'q"q' AS b, 'l\'ile' AS c, 'tab\tnew\nback\\' AS d, '\u00e9' AS e
RETURN $list AS l, $map AS m, $null AS n, $f AS f, $b AS b
RETURN $map.name AS n, $list[1] AS x
MATCH (n:Stakeholder {id: $id}) RETURN n.name AS `Le nom`, n.id AS `a.b`
MATCH (n:Stakeholder) RETURN DISTINCT n.kind AS k, n.region AS r ORDER BY k, r
MATCH (n:Stakeholder) RETURN n.id AS id ORDER BY size(n.aliases) DESC, id
MATCH (n:Stakeholder) RETURN n.id AS id ORDER BY coalesce(n.name_fr, n.name)
MATCH (n:Stakeholder) RETURN n.id AS id ORDER BY toLower(n.name) DESC
MATCH (n:Person)-[:SPOKE_AT]->(d:Collaboration)<-[:SPOKE_AT]-(m:Person) WHERE n.id < m.id RETURN n.name AS n, m.name AS m, d.name AS d ORDER BY n, m
MATCH (n:Stakeholder)-[r]->(m:Stakeholder) WITH n, m, collect(DISTINCT type(r)) AS t WHERE size(t) > 1 RETURN n.id AS n, m.id AS m, t ORDER BY n, m
MATCH (n:Stakeholder)-[r]->(m:Stakeholder) WITH n, m, count(r) AS c WHERE c > 1 RETURN n.id AS n, m.id AS m, c ORDER BY n, m
MATCH (n:Stakeholder)-[r]->(m:Stakeholder) RETURN n.id AS n, m.id AS m, count(*) AS c, collect(r.since) AS s ORDER BY n, m
MATCH (n:Stakeholder) WHERE size([(n)--(m:Stakeholder) | m]) > 3 RETURN n.id AS id ORDER BY id
MATCH (n:Stakeholder) RETURN elementId(n) IS NOT NULL AS e LIMIT 1
MATCH (n:Stakeholder)-[r]->(m:Stakeholder) WHERE type(r) IN ['LEADS', 'FUNDS'] RETURN r.id AS i ORDER BY i
MATCH (n:Stakeholder)-[r]->(m:Stakeholder) WHERE type(r) STARTS WITH 'P' RETURN r.id AS i ORDER BY i
MATCH (n:Stakeholder)-[r {status: 'proposed'}]->(m:Stakeholder) RETURN r.id AS i ORDER BY i
MATCH (n:Stakeholder)-[r:FUNDS {since: '2010'}]->(m:Stakeholder) RETURN r.amount AS a
MATCH (n:Stakeholder)-[r WHERE r.confidence < 1]->(m:Stakeholder) RETURN r.id AS i ORDER BY i
MATCH (n:Stakeholder WHERE n.region = 'NS') RETURN n.id AS i ORDER BY i
MATCH (n:Stakeholder)-[:!FUNDS]->(m:Stakeholder) RETURN count(*) AS c
MATCH (n:Stakeholder)-[r]->(m:Stakeholder) RETURN avg(r.confidence) AS a, min(r.confidence) AS i, round(avg(r.confidence), 3) AS x
MATCH (n:Stakeholder)-[r]->(m:Stakeholder) WITH r.status AS s, count(*) AS c RETURN s, c, toFloat(c) / 25 AS x ORDER BY s
RETURN date('2011-06-08') AS d
RETURN date('2011-06-08') < date('2012-01-01') AS d
RETURN duration.between(date('2011-06-08'), date('2012-01-01')).months AS d
MATCH (n:Stakeholder) RETURN max(n.name) AS a, min(n.name) AS b
MATCH (n:Stakeholder) RETURN count(n.name_fr) AS a, count(DISTINCT n.sector) AS b
MATCH (a:Stakeholder)-[r:NOPE]->(b:Stakeholder) RETURN count(r) AS c, sum(r.amount) AS s, collect(r.id) AS l, max(r.since) AS m
MATCH (a:Stakeholder)-[:WORKS_FOR]->(u:Stakeholder)-[:PART_OF*0..3]->(o:Agency) RETURN a.name AS a, u.name AS u, o.name AS o ORDER BY a, o
MATCH (a:Stakeholder {id: 'hsa'}) MATCH (b:Stakeholder {id: 'guard'}) OPTIONAL MATCH (a)-[]->(p:Stakeholder)<-[]-(b) RETURN a.name AS a, b.name AS b, collect(DISTINCT p.name) AS p
MATCH (a:Stakeholder) WHERE a.id = 'hsa' AND $null IS NULL RETURN a.id AS id
MATCH (a:Stakeholder) WHERE a.id = $null RETURN a.id AS id
MATCH (n:Stakeholder) RETURN n.id AS id ORDER BY id LIMIT 0
MATCH (n:Stakeholder) RETURN n.id AS id ORDER BY id LIMIT 1 + 1
MATCH (n:Stakeholder) WITH count(*) AS total MATCH (n:Agency) RETURN total, count(n) AS c
MATCH (n:Stakeholder) WHERE n.id = 'hsa' WITH n, COUNT { (n)-[:LEADS]->() } AS c RETURN c
""".strip().splitlines()
