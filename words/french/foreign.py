"""What is said of files of other programs."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Kumu": "Kumu",
    "read as a Kumu workbook: {what}": "lu comme un classeur de Kumu : {what}",
    "read as JSON of Kumu: {what}": "lu comme du JSON de Kumu : {what}",
    "read as CSV of Kumu: {what}": "lu comme du CSV de Kumu : {what}",
    "{n} element": "{n} élément",
    "{n} elements": "{n} éléments",
    "{n} connection": "{n} connexion",
    "{n} connections": "{n} connexions",
    "{n} node": "{n} nœud",
    "{n} nodes": "{n} nœuds",
    "{n} edge": "{n} arête",
    "{n} edges": "{n} arêtes",
    "the type '{word}' of {n} connection was read as {type}, with the word as its role": (
        "le type « {word} » de {n} connexion a été lu comme {type}, avec ce mot comme rôle"
    ),
    "the type '{word}' of {n} connections was read as {type}, with the word as their role": (
        "le type « {word} » de {n} connexions a été lu comme {type}, avec ce mot comme rôle"
    ),
    "{n} connection has no type and was read as {type}": "{n} connexion est sans type et a été lue comme {type}",
    "{n} connections have no type and were read as {type}": "{n} connexions sont sans type et ont été lues comme {type}",
    "the type '{word}' of {n} connection is none that is known here: it was read as {type}, with the word as its role": (
        "le type « {word} » de {n} connexion n’est pas connu ici : elle a été lue comme {type}, avec ce mot comme rôle"
    ),
    "the type '{word}' of {n} connections is none that is known here: they were read as {type}, with the word as their role": (
        "le type « {word} » de {n} connexions n’est pas connu ici : elles ont été lues comme {type}, avec ce mot comme rôle"
    ),
    "no type of tie joins {source} and {target} in this schema": "aucun type de lien ne joint {source} et {target} dans ce schéma",
    "{n} connection joins an element to itself and was left out": "{n} connexion joint un élément à lui-même et a été laissée de côté",
    "{n} connections join an element to itself and were left out": (
        "{n} connexions joignent un élément à lui-même et ont été laissées de côté"
    ),
    "{n} connection says what another says: it is one tie with the evidence of both, and weights are added": (
        "{n} connexion dit ce qu’en dit une autre : c’est un seul lien avec les preuves des deux, et les poids s’additionnent"
    ),
    "{n} connections say what others say: they are ties with the evidence of all, and weights are added": (
        "{n} connexions disent ce qu’en disent d’autres : ce sont des liens avec les preuves de toutes, et les poids s’additionnent"
    ),
    "{n} cell of the column {column} was left out: personal contact details are not kept": (
        "{n} cellule de la colonne {column} a été laissée de côté : les coordonnées personnelles ne sont pas conservées"
    ),
    "{n} cells of the column {column} were left out: personal contact details are not kept": (
        "{n} cellules de la colonne {column} ont été laissées de côté : les coordonnées personnelles ne sont pas conservées"
    ),
    "the type '{word}' of {n} element was read as {kind}": "le type « {word} » de {n} élément a été lu comme {kind}",
    "the type '{word}' of {n} elements was read as {kind}": "le type « {word} » de {n} éléments a été lu comme {kind}",
    "{n} element has no type: it is whoever is known by its name, else of the kind {kind}": (
        "{n} élément est sans type : c’est qui est connu sous son nom, sinon du genre {kind}"
    ),
    "{n} elements have no type: each is whoever is known by its name, else of the kind {kind}": (
        "{n} éléments sont sans type : chacun est qui est connu sous son nom, sinon du genre {kind}"
    ),
    "the type '{word}' of {n} element is no kind that is known: it was read as {kind}, the word kept as an attribute": (
        "le type « {word} » de {n} élément n’est pas un genre connu : il a été lu comme {kind}, et le mot est conservé comme attribut"
    ),
    "the type '{word}' of {n} elements is no kind that is known: they were read as {kind}, the word kept as an attribute": (
        "le type « {word} » de {n} éléments n’est pas un genre connu : ils ont été lus comme {kind}, et le mot est conservé comme attribut"
    ),
    "{n} name stands in connections alone; who is not known by it yet becomes an agency": (
        "{n} nom ne figure que dans des connexions; qui n’est pas encore connu sous ce nom devient un organisme"
    ),
    "{n} names stand in connections alone; who is not known by them yet becomes an agency": (
        "{n} noms ne figurent que dans des connexions; qui n’est pas encore connu sous ces noms devient un organisme"
    ),
    "{n} row says an element again; what the last row of it says counts": (
        "{n} ligne redit un élément; ce qu’en dit la dernière ligne compte"
    ),
    "{n} rows say an element again; what the last row of each says counts": (
        "{n} lignes redisent des éléments; ce qu’en dit la dernière ligne de chacun compte"
    ),
    "{n} element has the name of another, so its id says which it is, such as '{id}'": (
        "{n} élément porte le nom d’un autre; son identifiant dit donc lequel il est, tel « {id} »"
    ),
    "{n} elements share their names, so their ids say which they are, such as '{id}'": (
        "{n} éléments portent le même nom que d’autres; leurs identifiants disent donc lesquels ils sont, tel « {id} »"
    ),
    "the id '{id}' means nobody outside of this file, so it is kept as the attribute {attribute}": (
        "l’identifiant « {id} » ne désigne personne hors de ce fichier; il est donc conservé comme attribut {attribute}"
    ),
    "{n} ids such as '{id}' mean nobody outside of this file, so they are kept as the attribute {attribute}": (
        "{n} identifiants tels que « {id} » ne désignent personne hors de ce fichier; ils sont donc conservés comme attribut {attribute}"
    ),
    "{given} is nested too deeply to be a network": "{given} est imbriqué trop profondément pour être un réseau",
    "{given} is damaged at line {line}, column {column}: {fault}; write it again with the program that made it": (
        "{given} est endommagé à la ligne {line}, colonne {column} : {fault}; l’écrire de nouveau avec le programme qui l’a produit"
    ),
    "{given} is not text in UTF-8 (at byte {byte}); write it again with the program that made it": (
        "{given} n’est pas du texte en UTF-8 (à l’octet {byte}); l’écrire de nouveau avec le programme qui l’a produit"
    ),
    "was not read, as its name says": "n’a pas été lue, comme son nom le demande",
    "was not read; only elements and connections are": "n’a pas été lue; seuls les éléments et les connexions le sont",
    "'{text}' is the label of {n} elements; give them IDs and write these": (
        "« {text} » est l’étiquette de {n} éléments; leur donner des identifiants et écrire ceux-ci"
    ),
    "one of the elements is no object, as Kumu writes it": "un des éléments n’est pas un objet comme Kumu l’écrit",
    "one of the connections is no object, as Kumu writes it": "une des connexions n’est pas un objet comme Kumu l’écrit",
    "{n} loop was not read; its connections were": "{n} boucle n’a pas été lue; ses connexions l’ont été",
    "{n} loops were not read; their connections were": "{n} boucles n’ont pas été lues; leurs connexions l’ont été",
    "what says how it is drawn was not read: {names}": "ce qui dit comment c’est dessiné n’a pas été lu : {names}",
    "{file} is damaged near line {line}: a quotation mark is not closed; write it again": (
        "{file} est endommagé près de la ligne {line} : un guillemet n’est pas fermé; l’écrire de nouveau"
    ),
    "Gephi CSV": "CSV de Gephi",
    "read as tables of Gephi: {what}": "lu comme des tableaux de Gephi : {what}",
    "read as a GEXF file: {what}": "lu comme un fichier GEXF : {what}",
    "was not read; only nodes, edges and sources are": "n’a pas été lu; seuls nodes, edges et sources le sont",
    "{file} is not read: {why}": "{file} n’est pas lu : {why}",
    "it declares a document type, which no network needs and which may hide what it makes": (
        "il déclare un type de document, dont aucun réseau n’a besoin et qui peut cacher ce qu’il produit"
    ),
    "read as a GraphML file: {what}": "lu comme un fichier GraphML : {what}",
    "{n} edge between more than two nodes was not read: a tie joins two": (
        "{n} arête entre plus de deux nœuds n’a pas été lue : un lien en joint deux"
    ),
    "{n} edges between more than two nodes were not read: a tie joins two": (
        "{n} arêtes entre plus de deux nœuds n’ont pas été lues : un lien en joint deux"
    ),
    "it is XML, but no {format}": "c’est du XML, mais pas du {format}",
    "it is {other} by what is in it; give it a name that ends in {ending}": (
        "c’est du {other} d’après son contenu; lui donner un nom qui se termine par {ending}"
    ),
    "{file} is XML; if a network is in it, give it a name that ends in .graphml or .gexf and load that": (
        "{file} est du XML; s’il contient un réseau, lui donner un nom qui se termine par .graphml ou .gexf et le charger"
    ),
    "it is nested too deeply to be a network": "il est imbriqué trop profondément pour être un réseau",
    "an element in it does not end": "un de ses éléments ne se termine pas",
    "{file} is damaged at line {line}: it is no XML from there on; export it again": (
        "{file} est endommagé à la ligne {line} : ce n’est plus du XML à partir de là; l’exporter de nouveau"
    ),
    "the numbers that say when were read as years": "les nombres qui disent quand ont été lus comme des années",
    "{n} time is no date, so it is kept as the attribute {attribute}": (
        "{n} moment n’est pas une date; il est donc conservé comme attribut {attribute}"
    ),
    "{n} times are no dates, so they are kept as the attribute {attribute}": (
        "{n} moments ne sont pas des dates; ils sont donc conservés comme attribut {attribute}"
    ),
    "{n} interval with an open end was read with that day in it": "{n} intervalle ouvert a été lu avec le jour de son extrémité",
    "{n} intervals with an open end were read with that day in them": "{n} intervalles ouverts ont été lus avec le jour de leur extrémité",
    "{n} row has several points in time: it counts from the first to the last, and all are kept as the attribute {attribute}": (
        "{n} ligne a plusieurs moments : elle vaut du premier au dernier, et tous sont conservés comme attribut {attribute}"
    ),
    "{n} rows have several points in time: they count from the first to the last, all kept as the attribute {attribute}": (
        "{n} lignes ont plusieurs moments : elles valent du premier au dernier, et tous sont conservés comme attribut {attribute}"
    ),
    "{n} edge has the id of another and was left out": "{n} arête porte l’identifiant d’une autre et a été laissée de côté",
    "{n} edges have the ids of others and were left out": "{n} arêtes portent l’identifiant d’autres et ont été laissées de côté",
    "the colour, size and place of {n} node or edge were not read: they say how it is drawn": (
        "la couleur, la taille et la place de {n} nœud ou arête n’ont pas été lues : elles disent comment il est dessiné"
    ),
    "the colours, sizes and places of {n} nodes and edges were not read: they say how they are drawn": (
        "les couleurs, tailles et places de {n} nœuds et arêtes n’ont pas été lues : elles disent comment ils sont dessinés"
    ),
    "a whole network as three sheets, to edit in Excel": "tout un réseau en trois feuilles, à modifier dans Excel",
    "a whole network as three sheets, to edit in any spreadsheet": "tout un réseau en trois feuilles, à modifier dans tout tableur",
    "one sheet of a network, or several as files of their own": "une feuille d’un réseau, ou plusieurs en autant de fichiers",
    "a whole network for NetworkX and other programs": "tout un réseau pour NetworkX et d’autres programmes",
    "a whole network for Gephi, with dates on its timeline": "tout un réseau pour Gephi, avec des dates sur sa ligne du temps",
    "tables of nodes and edges for Gephi's data laboratory": "des tableaux de nœuds et d’arêtes pour le laboratoire de données de Gephi",
    "the elements and connections of a Kumu map": "les éléments et les connexions d’une carte de Kumu",
    "a whole network for yEd, igraph and Gephi": "tout un réseau pour yEd, igraph et Gephi",
    "the named queries, as favorites for Neo4j Browser": "les requêtes nommées, comme favoris de Neo4j Browser",
    "Format": "Format",
    "Files": "Fichiers",
    "Read by": "Lu par",
    "Written by": "Écrit par",
    "What for": "Pour quoi",
    "What is read and written?": "Qu’est-ce qui est lu et écrit?",
    "list of any shape": "liste de toute forme",
    "a register, a list of members, an organisation chart": "un registre, une liste de membres, un organigramme",
    "answer": "réponse",
    "any answer as a file, with what was asked": "toute réponse dans un fichier, avec ce qui était demandé",
    "map": "carte",
    "a map that opens anywhere, by a double-click": "une carte qui s’ouvre partout, d’un double-clic",
    "a folder": "un dossier",
    "GraphML": "GraphML",
    "'{text}' in column {column} is kept as the attribute {attribute}, as it cannot be read there": (
        "« {text} » dans la colonne {column} est conservé comme attribut {attribute}, car il ne peut y être lu"
    ),
    "'{text}' and others, {n} cells of the column {column}, are kept as the attribute {attribute}: they cannot be read there": (
        "« {text} » et d’autres, {n} cellules de la colonne {column}, sont conservés comme attribut {attribute} : ils ne peuvent y être lus"
    ),
    "kept as attributes: {names}": "conservés comme attributs : {names}",
    "the name '{name}' is a number; if it is an id, load the file of the elements together with this one": (
        "le nom « {name} » est un nombre; si c’est un identifiant, charger le fichier des éléments avec celui-ci"
    ),
    "{n} names such as '{name}' are numbers; if they are ids, load the file of the elements together with this one": (
        "{n} noms tels que « {name} » sont des nombres; si ce sont des identifiants, charger le fichier des éléments avec celui-ci"
    ),
}
