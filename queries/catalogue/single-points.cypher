// title: Single points of failure, at a date
// titre: Points de rupture, à une date
// answers: Without whom others lose their way to the rest: into how many pieces its part of the network falls, and how many are cut off, by ties that count then; meetings and groups aside.
// répond: Sans qui d’autres perdent leur chemin vers le reste : en combien de morceaux sa partie du réseau se défait, et combien sont coupés, par les liens qui comptent alors; rencontres et groupes à part.
// param: date date
// note: What `without` tells of single points, its own units and people counted with the others. It tries each one over all ties: for networks of some hundreds.
// columns: id, name, kind, pieces, cut_off
MATCH (one:Stakeholder)-[tie]->(other:Stakeholder)
WHERE NOT type(tie) IN {{types none}} AND one.id <> other.id
  AND (tie.counts_from IS NULL OR tie.counts_from <= $date + '~') AND (tie.span_until IS NULL OR tie.span_until + '~' >= $date)
  AND NOT coalesce(one.form IN {{forms meeting}} OR one.form IN {{forms collective}}, false)
  AND NOT coalesce(other.form IN {{forms meeting}} OR other.form IN {{forms collective}}, false)
WITH DISTINCT CASE WHEN one.id < other.id THEN one.id ELSE other.id END AS low,
     CASE WHEN one.id < other.id THEN other.id ELSE one.id END AS high
WITH collect([low, high]) AS pairs
UNWIND pairs AS pair
UNWIND [[pair[0], pair[1]], [pair[1], pair[0]]] AS way
WITH pairs, way[0] AS id, collect(way[1]) AS near
WITH pairs, collect({id: id, near: near}) AS those
WITH pairs, those, [one IN those WHERE size(one.near) = 1 | one.id] AS loose, [one IN those WHERE size(one.near) = 1 | one.near[0]] AS holders
WITH [one IN those WHERE size(one.near) > 1 | {id: one.id, near: [other IN one.near WHERE NOT other IN loose]}] AS those, holders,
     [pair IN pairs WHERE NOT (pair[0] IN loose OR pair[1] IN loose)] AS inner
UNWIND those AS one
WITH one.id AS id, one.near AS near, holders, inner
WITH id, near, holders, inner, reduce(groups = [], pair IN [pair IN inner WHERE (pair[0] IN near OR pair[1] IN near) AND NOT id IN pair] |
       CASE WHEN any(group IN groups WHERE pair[0] IN group AND pair[1] IN group) THEN groups
       ELSE [group IN groups WHERE NOT (pair[0] IN group OR pair[1] IN group)]
            + [reduce(joined = pair, group IN [group IN groups WHERE pair[0] IN group OR pair[1] IN group] |
                 coalesce(joined, []) + [each IN group WHERE NOT each IN pair])] END) AS groups
WHERE id IN holders OR NOT any(group IN groups WHERE all(other IN near WHERE other IN group))
WITH id, near, holders, reduce(groups = [], pair IN [pair IN inner WHERE NOT id IN pair] |
       CASE WHEN any(group IN groups WHERE pair[0] IN group AND pair[1] IN group) THEN groups
       ELSE [group IN groups WHERE NOT (pair[0] IN group OR pair[1] IN group)]
            + [reduce(joined = pair, group IN [group IN groups WHERE pair[0] IN group OR pair[1] IN group] |
                 coalesce(joined, []) + [each IN group WHERE NOT each IN pair])] END) AS groups
WITH id, [group IN groups WHERE any(other IN near WHERE other IN group) | size(group) + size([holder IN holders WHERE holder IN group])]
         + [other IN near WHERE NOT any(group IN groups WHERE other IN group) | 1 + size([holder IN holders WHERE holder = other])]
         + [holder IN holders WHERE holder = id | 1] AS sizes
WHERE size(sizes) > 1
WITH id, size(sizes) AS pieces, reduce(total = 0, size IN sizes | total + size) AS total,
     reduce(most = 0, size IN sizes | CASE WHEN size > most THEN size ELSE most END) AS most
MATCH (point:Stakeholder {id: id})
RETURN id, point.name AS name, point.kind AS kind, pieces, CASE WHEN most = 1 THEN total ELSE total - most END AS cut_off
ORDER BY cut_off DESC, name, id
