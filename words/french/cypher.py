"""What is said of questions in Cypher: how one was understood, why one is refused, and what to write instead."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    # How a question was understood
    "a node without a label was read as ({label}); write (n:%) for any node of the database": (
        "un nœud sans étiquette a été lu comme ({label}); écrire (n:%) pour tout nœud de la base"
    ),
    "a walk of any length was followed for {steps} steps at most; write *1..{steps} or how many you want": (
        "un parcours de longueur quelconque a été suivi sur {steps} pas au plus; écrire *1..{steps} ou le nombre voulu"
    ),
    "only the first {limit} rows are shown; --limit shows more": (
        "seules les {limit} premières lignes sont montrées; --limit en montre davantage"
    ),
    "changed: {changes}": "changements : {changes}",
    "This may change {address} without the checks and the evidence that a load asks for.": (
        "Ceci peut modifier {address} sans les vérifications ni les preuves qu’un chargement demande."
    ),
    "Type write to go on": "Taper write pour continuer",
    "give one of QUERY, -f FILE and --name NAME": "donner soit REQUÊTE, soit -f FICHIER, soit --name NOM",
    # What a question may not do on a server
    "line {line}: {what}; a question reads the graph and nothing else, so leave that out, or add --write if you may change the store": (
        "ligne {line} : {what}; une question lit le graphe et rien d’autre : retirer cela, ou ajouter --write s’il est permis de modifier "
        "le réseau"
    ),
    "a question does not begin with {word}": "une question ne commence pas par {word}",
    "a second query begins here": "une seconde requête commence ici",
    "LOAD CSV fetches a file or an address": "LOAD CSV va chercher un fichier ou une adresse",
    "CALL {name} is a procedure that may do more than read": "CALL {name} est une procédure qui peut faire plus que lire",
    "IN TRANSACTIONS begins transactions of its own": "IN TRANSACTIONS ouvre ses propres transactions",
    "USE asks another database": "USE interroge une autre base",
    "{name}() is a function that may do more than read": "{name}() est une fonction qui peut faire plus que lire",
    "it has bytes that are no text in UTF-8": "elle contient des octets qui ne sont pas du texte en UTF-8",
    "write the text again": "récrire le texte",
    "the server does not say why": "le serveur ne dit pas pourquoi",
    # Without a server
    "it cannot be followed without a server": "elle ne peut pas être suivie sans serveur",
    "write it in a simpler way, or ask a Neo4j store": "l’écrire plus simplement, ou interroger une base Neo4j",
    "it has more than {most} parts joined by UNION": "elle a plus de {most} parties jointes par UNION",
    "ask in several queries, or ask a Neo4j store": "demander en plusieurs requêtes, ou interroger une base Neo4j",
    "it has more than {most} words": "elle a plus de {most} mots",
    "give long lists by parameter, or ask a Neo4j store": "donner les longues listes en paramètre, ou interroger une base Neo4j",
    "{remedy}, or ask a Neo4j store": "{remedy}, ou interroger une base Neo4j",
    "{n} more like this": "{n} de plus de la sorte",
    "without a server, Cypher cannot ask for '{name}'; call it by letters without accents, or use a Neo4j store": (
        "sans serveur, Cypher ne peut pas demander « {name} »; le nommer par des lettres sans accents, ou utiliser une base Neo4j"
    ),
    "{address}: the question takes more than {steps} steps without a server and was stopped; "
    "ask for fewer hops or begin at one stakeholder, or use a Neo4j store": (
        "{address} : la question demande plus de {steps} pas sans serveur et a été arrêtée; demander moins de pas ou partir d’une partie "
        "prenante, ou utiliser une base Neo4j"
    ),
    "a number is divided by 0": "un nombre est divisé par 0",
    "write / CASE WHEN n = 0 THEN null ELSE n END": "écrire / CASE WHEN n = 0 THEN null ELSE n END",
    "Cypher without a server needs kglite, which is not installed; install it with `pip install kglite=={version}`, or give "
    "--store bolt://…": (
        "Cypher sans serveur a besoin de kglite, qui n’est pas installé; l’installer avec `pip install kglite=={version}`, ou donner "
        "--store bolt://…"
    ),
    "Cypher without a server was compared with Neo4j for kglite {version} alone, and {other} is installed; run "
    "`pip install kglite=={version}`, or give --store bolt://…": (
        "Cypher sans serveur n’a été comparé à Neo4j que pour kglite {version}, et {other} est installé; lancer "
        "`pip install kglite=={version}`, ou donner --store bolt://…"
    ),
    # Clauses
    "a query does not begin with {word}": "une requête ne commence pas par {word}",
    "begin with MATCH, UNWIND, WITH or RETURN": "commencer par MATCH, UNWIND, WITH ou RETURN",
    "{word} does not belong here in Cypher that runs everywhere": "{word} n’a pas sa place ici dans un Cypher valable partout",
    "use MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION and CALL (n) {braces}": (
        "utiliser MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION et CALL (n) {braces}"
    ),
    "CALL asks for a procedure, which is another one on every server": "CALL demande une procédure, qui est autre sur chaque serveur",
    "ask with MATCH; a subquery is written CALL (n) {braces}": "demander par MATCH; une sous-requête s’écrit CALL (n) {braces}",
    "OPTIONAL stands alone": "OPTIONAL est seul",
    "write OPTIONAL MATCH": "écrire OPTIONAL MATCH",
    "{value} has no name": "{value} n’a pas de nom",
    "write {value} AS …": "écrire {value} AS …",
    "{name} is a column here, and has no properties": "{name} est ici une colonne, et n’a pas de propriétés",
    "give the column of {name} another name": "donner un autre nom à la colonne {name}",
    "{name}() cannot be ordered by in every place": "{name}() ne peut pas servir à trier partout",
    "give it a name with AS and order by that": "lui donner un nom avec AS et trier par ce nom",
    "{name} is a whole node, tie or path, which each engine sorts in its own way": (
        "{name} est un nœud, un lien ou un chemin entier, que chaque moteur trie à sa façon"
    ),
    "name what to sort by: n.name, type(r), length(p)": "nommer ce qui sert à trier : n.name, type(r), length(p)",
    "what has no name cannot be ordered by beside UNION": "ce qui n’a pas de nom ne peut pas servir à trier à côté de UNION",
    "{word} changes the network, which a question may not": "{word} modifie le réseau, ce qu’une question ne peut pas",
    "use `partnermap load` to add to it": "utiliser `partnermap load` pour y ajouter",
    "LOAD CSV reads files, which a question may not": "LOAD CSV lit des fichiers, ce qu’une question ne peut pas",
    "use `partnermap load` to add to the network": "utiliser `partnermap load` pour ajouter au réseau",
    # Patterns
    "this pattern is not written in every Cypher": "ce motif ne s’écrit pas dans tout Cypher",
    "write (a:Agency)-[tie:LEADS*1..3]->(b:Program)": "écrire (a:Agency)-[tie:LEADS*1..3]->(b:Program)",
    "{word} in a pattern is not written in every Cypher": "{word} dans un motif ne s’écrit pas dans tout Cypher",
    "write labels as :A or :A|B, and what must not be in WHERE NOT": (
        "écrire les étiquettes :A ou :A|B, et ce qui ne doit pas être dans WHERE NOT"
    ),
    "a colon after | is the writing of older versions": "un deux-points après | est l’écriture d’anciennes versions",
    "write :LEADS|OPERATES": "écrire :LEADS|OPERATES",
    "WHERE inside a pattern is not written in every Cypher": "WHERE dans un motif ne s’écrit pas dans tout Cypher",
    "write WHERE after the pattern": "écrire WHERE après le motif",
    "without a server a walk of any length stops at {steps} steps": (
        "sans serveur, un parcours de longueur quelconque s’arrête à {steps} pas"
    ),
    "write how many at most: *1..{steps}": "écrire combien au plus : *1..{steps}",
    "a shortest path beside other patterns is found in a MATCH of its own alone": (
        "un plus court chemin à côté d’autres motifs ne se trouve que dans un MATCH à lui"
    ),
    "write MATCH before it": "écrire MATCH devant",
    "a condition on the shortest path decides which one is found, and not without a server": (
        "une condition sur le plus court chemin décide duquel est trouvé, mais pas sans serveur"
    ),
    "write WITH * before this WHERE to choose among those found": "écrire WITH * devant ce WHERE pour choisir parmi les chemins trouvés",
    "the tie of a shortest path has no value without a server": "sans serveur, le lien d’un plus court chemin n’a pas de valeur",
    "name the path: MATCH p = shortestPath((a)-[*..6]-(b)), and write relationships(p)": (
        "nommer le chemin : MATCH p = shortestPath((a)-[*..6]-(b)), et écrire relationships(p)"
    ),
    "RETURN in EXISTS or COUNT is not written in every Cypher": "RETURN dans EXISTS ou COUNT ne s’écrit pas dans tout Cypher",
    "write OPTIONAL MATCH before it, and WITH n, count(DISTINCT m) AS ties": (
        "écrire OPTIONAL MATCH devant, et WITH n, count(DISTINCT m) AS ties"
    ),
    "a pattern alone is a condition and no value": "un motif seul est une condition et non une valeur",
    "write COUNT {pattern} or [(n)--(m) | m.id]": "écrire COUNT {pattern} ou [(n)--(m) | m.id]",
    # Values
    "a chain of comparisons is not written in every Cypher": "une suite de comparaisons ne s’écrit pas dans tout Cypher",
    "write a < b AND b < c": "écrire a < b AND b < c",
    "a list and a value that may be null give null in one Cypher and a list in another": (
        "une liste et une valeur qui peut être nulle donnent null dans un Cypher et une liste dans un autre"
    ),
    "add two lists: n.aliases + [coalesce(n.name_fr, '')]": "ajouter deux listes : n.aliases + [coalesce(n.name_fr, '')]",
    "a number divided by 0 is an error in one Cypher and null in another": (
        "un nombre divisé par 0 est une erreur dans un Cypher et null dans un autre"
    ),
    "write WITH … AS n before it and divide by n": "écrire WITH … AS n devant et diviser par n",
    "what is counted or summed cannot be used so at once": "ce qui est compté ou additionné ne peut pas servir ainsi aussitôt",
    "write WITH … AS n before it and use n": "écrire WITH … AS n devant et se servir de n",
    "this map is not the same in every Cypher": "cette table de valeurs n’est pas la même dans tout Cypher",
    "this is no map of names and values": "ceci n’est pas une table de noms et de valeurs",
    "write {map}": "écrire {map}",
    "{word} may be the name of a property here": "{word} peut être ici le nom d’une propriété",
    "write n.name; in lists, a number": "écrire n.name; dans les listes, un nombre",
    "{name} is a text, and has no parts": "{name} est un texte, et n’a pas de parties",
    "write substring(n.{name}, 0, 4) for a year": "écrire substring(n.{name}, 0, 4) pour une année",
    "the end of a tie does not come back as a whole node without a server": (
        "sans serveur, le bout d’un lien ne revient pas comme nœud entier"
    ),
    "write startNode(r).id AS id, or name both ends: (a)-[r]->(b)": "écrire startNode(r).id AS id, ou nommer les deux bouts : (a)-[r]->(b)",
    # Functions
    "{name}() is not the same in every Cypher": "{name}() n’est pas la même dans tout Cypher",
    "{name}() is a function of one server": "{name}() est une fonction d’un serveur",
    "COLLECT {braces} is not written in every Cypher": "COLLECT {braces} ne s’écrit pas dans tout Cypher",
    "write [(n)-[r]-(m:Stakeholder) | m.id]": "écrire [(n)-[r]-(m:Stakeholder) | m.id]",
    "exists() of a property is no longer written": "exists() d’une propriété ne s’écrit plus",
    "write n.name IS NOT NULL": "écrire n.name IS NOT NULL",
    "numbers with a fraction are not written alike in every Cypher": (
        "les nombres avec décimales ne s’écrivent pas de même dans tout Cypher"
    ),
    "leave a number a number, or write toString(toInteger(x))": "laisser un nombre tel quel, ou écrire toString(toInteger(x))",
    "write keys(n) of a node or a tie that has a name": "écrire keys(n) d’un nœud ou d’un lien qui a un nom",
    "write round(x, 2)": "écrire round(x, 2)",
    "compare dates as the ISO texts that they are: tie.since >= '2010'": (
        "comparer les dates comme les textes ISO qu’elles sont : tie.since >= '2010'"
    ),
    "take years out of the text: toInteger(substring(tie.since, 0, 4))": (
        "tirer les années du texte : toInteger(substring(tie.since, 0, 4))"
    ),
    "write n.id, which is the id that the data has": "écrire n.id, qui est l’identifiant des données",
    "write MATCH p = shortestPath((a)-[*..6]-(b))": "écrire MATCH p = shortestPath((a)-[*..6]-(b))",
    "write toUpper(x) or toLower(x)": "écrire toUpper(x) ou toLower(x)",
    "write it with the functions that docs/cypher.md lists": "l’écrire avec les fonctions que docs/cypher.md énumère",
    # Signs
    "the brackets are too deep to be followed": "les parenthèses sont trop imbriquées pour être suivies",
    "take the query apart with WITH": "découper la requête avec WITH",
    "'{sign}' is never closed": "« {sign} » n’est jamais fermé",
    "'{sign}' closes nothing": "« {sign} » ne ferme rien",
    "correct the brackets": "corriger les parenthèses",
    "what begins here never ends": "ce qui commence ici ne finit pas",
    "close it with {sign}": "le fermer par {sign}",
    "'{sign}' is not written in every Cypher": "« {sign} » ne s’écrit pas dans tout Cypher",
    "leave it out": "le retirer",
    "Neo4j reads \\u as another character before it reads the query": "Neo4j lit \\u comme un autre caractère avant de lire la requête",
    "write the character itself": "écrire le caractère même",
    "a backslash before this letter is not the same in every Cypher": (
        "une barre oblique inverse devant cette lettre n’est pas la même dans tout Cypher"
    ),
    "write two backslashes": "écrire deux barres obliques inverses",
    "{number} is written in no newer Cypher": "{number} ne s’écrit plus dans un Cypher récent",
    "leave out the 0 before it": "retirer le 0 de devant",
}
