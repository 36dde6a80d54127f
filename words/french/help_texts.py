"""The help of commands, a paragraph at a time."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "Which files are read and written, by what command, and what for.": (
        "Quels fichiers sont lus et écrits, par quelle commande, et pour quoi."
    ),
    "Who works with whom, since when, and who says so.": "Qui travaille avec qui, depuis quand, et qui l’affirme.",
    "Without --store (or PARTNERMAP_STORE) the file ./partnermap.db is used if it is there, else the built-in network.": (
        "Sans --store (ni PARTNERMAP_STORE), le fichier ./partnermap.db est interrogé s’il existe, sinon le réseau intégré."
    ),
    "[OPTIONS]": "[OPTIONS]",
    "[COMMAND] [ARGS]...": "[COMMANDE] [MOTS]...",
    "Show the version and exit.": "Afficher la version.",
    "Show this message and exit.": "Afficher cette aide.",
    "The network to use: a file, or a Neo4j address.": "Le réseau à employer : un fichier ou une adresse Neo4j.",
    "PATH|bolt://…": "CHEMIN|bolt://…",
    "How the answer is written.": "Le format de la réponse.",
    "Only ties in force then: 2011, 2011-04 or 2011-04-11.": "Seulement les liens en vigueur à cette date : 2011, 2011-04 ou 2011-04-11.",
    "DATE": "DATE",
    "With --as-of, also ties without a beginning that are attested only later.": (
        "Avec --as-of, aussi les liens sans début qui ne sont attestés que plus tard."
    ),
    "Only ties of this status (may be repeated).": "Seulement les liens de ce statut (peut être répété).",
    "English or French, for all that is said; see `partnermap config`.": (
        "L’anglais ou le français, pour tout ce qui est dit; voir `partnermap config`."
    ),
    "What is wrong with the data, or may be; with --lang fr also who has no French name.": (
        "Ce qu’il y a, ou pourrait y avoir, à corriger dans les données; avec --lang fr, aussi qui n’a pas de nom français."
    ),
    "Write the answer to a file; its ending chooses the format. - is stdout.": (
        "Écrire la réponse dans un fichier, dont l’extension choisit le format; - est la sortie standard."
    ),
    "FILE": "FICHIER",
    "Replace a file that is there, whatever it is.": "Remplacer un fichier qui existe déjà, quel qu’il soit.",
    "Leave out what rests on sources with this handling mark alone (may be repeated).": (
        "Laisser de côté ce qui ne repose que sur des sources portant cette marque de protection (peut être répété)."
    ),
    "MARK": "MARQUE",
    "Leave out what rests on this source alone (may be repeated).": (
        "Laisser de côté ce qui ne repose que sur cette source (peut être répété)."
    ),
    "ID": "ID",
    "Every tie with its evidence.": "Chaque lien avec ses preuves.",
    "What and whom two stakeholders share.": "Ce que deux parties prenantes ont en commun, et qui.",
    "A B": "A B",
    "How many are shown in tables; 0 is all.": "Combien de lignes les tableaux montrent; 0 les montre toutes.",
    "N": "N",
    "The settings in force and where each comes from; with NAME and VALUE, what holds from now on for every command.": (
        "Les réglages en vigueur et d’où vient chacun; avec NOM et VALEUR, ce qui vaut désormais pour toutes les commandes."
    ),
    (
        "NAME is lang (en or fr), store (a file or a Neo4j address) or user (who you are, as the history tells it). They are kept in a "
        "small file of yours; the environment (PARTNERMAP_LANG, PARTNERMAP_STORE, PARTNERMAP_USER) wins over it, and an option over both."
    ): (
        "NOM est lang (en ou fr), store (un fichier ou une adresse Neo4j) ou user (qui vous êtes, comme l’historique le dira). Les "
        "réglages sont conservés dans un petit fichier à vous; l’environnement (PARTNERMAP_LANG, PARTNERMAP_STORE, PARTNERMAP_USER) "
        "l’emporte sur lui, et une option sur les deux."
    ),
    "[NAME]": "[NOM]",
    "[VALUE]": "[VALEUR]",
    "Take this setting out of the file.": "Retirer ce réglage du fichier.",
    "NAME": "NOM",
    "Copy the network in STORE_A, a file or a Neo4j address, to STORE_B, with its history, and compare the two.": (
        "Copier le réseau de RÉSEAU_A, un fichier ou une adresse Neo4j, dans RÉSEAU_B, avec son historique, puis comparer les deux."
    ),
    "STORE_B is empty, or has a part of the same network or all of it.": (
        "RÉSEAU_B est vide, ou contient une partie du même réseau ou sa totalité."
    ),
    "STORE_A": "RÉSEAU_A",
    "STORE_B": "RÉSEAU_B",
    "Ask in Cypher: a query (- is standard input), a file, or a named query. It may read and not write, unless --write is given.": (
        "Interroger en Cypher : une requête (- est l’entrée standard), un fichier ou une requête nommée. Elle peut lire, mais non "
        "écrire, sauf avec --write."
    ),
    "{{types body}} and {{kinds actor}} stand for what the schema of the store has; docs/cypher.md tells more.": (
        "{{types body}} et {{kinds actor}} tiennent lieu de ce que contient le schéma du réseau; docs/cypher.md en dit plus."
    ),
    "[QUERY]": "[REQUÊTE]",
    "A .cypher file that holds the query.": "Un fichier .cypher qui contient la requête.",
    "A named query; `partnermap queries` lists them.": "Une requête nommée; `partnermap queries` en donne la liste.",
    "A $parameter of the query (may be repeated): KEY=TEXT, or KEY:=JSON for a number or a list.": (
        "Un $paramètre de la requête (peut être répété) : CLÉ=TEXTE, ou CLÉ:=JSON pour un nombre ou une liste."
    ),
    "KEY=VALUE": "CLÉ=VALEUR",
    "A folder of .cypher files of your own, beside the catalogue (may be repeated; or PARTNERMAP_QUERIES).": (
        "Un dossier de fichiers .cypher à vous, en plus du catalogue (peut être répété; ou PARTNERMAP_QUERIES)."
    ),
    "FOLDER": "DOSSIER",
    "At most so many rows.": "Au plus tant de lignes.",
    "Seconds after which it is given up.": "Nombre de secondes après lequel elle est abandonnée.",
    "Show how it would be answered, without running it.": "Montrer comment elle serait traitée, sans l’exécuter.",
    "Run it, and show what each step of the plan cost.": "L’exécuter et montrer ce qu’a coûté chaque étape du plan.",
    "Let the query change a Neo4j store; asks before it does.": (
        "Permettre à la requête de modifier un réseau dans Neo4j; une confirmation est demandée."
    ),
    "With --write: do not ask.": "Avec --write : ne rien demander.",
    "Load the built-in network into a fresh store, ask three questions, write a map.": (
        "Charger le réseau intégré dans un réseau neuf, poser trois questions, tracer une carte."
    ),
    "Where the map is written.": "Où la carte est écrite.",
    (
        "Write the whole network: .json (node-link), .graphml, .gexf, .gephi-csv (tables for Gephi), .xlsx, or a folder of CSV; - is JSON "
        "on stdout."
    ): (
        "Écrire tout le réseau : .json (node-link), .graphml, .gexf, .gephi-csv (des tableaux pour Gephi), .xlsx, ou un dossier de CSV; - "
        "donne du JSON sur la sortie standard."
    ),
    "A name that ends in .cypher gets the named queries instead, as favorites for Neo4j Browser.": (
        "Un nom qui se termine par .cypher reçoit plutôt les requêtes nommées, comme favoris pour Neo4j Browser."
    ),
    "Find stakeholders by any part of a name or alias.": "Trouver des parties prenantes par une partie d’un nom ou d’un autre nom.",
    "Where no name has the words, roles, notes and quotes are searched too; --everywhere always searches them.": (
        "Si aucun nom ne contient ces mots, la recherche s’étend aux rôles, notes et citations; --everywhere l’y étend toujours."
    ),
    "TEXT": "TEXTE",
    "Search roles, notes and quotes also where a name has the words.": (
        "Chercher aussi dans les rôles, notes et citations quand un nom contient les mots."
    ),
    "What a command does, with its options, as `--help` behind it tells.": (
        "Ce que fait une commande, avec ses options, comme le dit `--help` après elle."
    ),
    "[COMMAND]": "[COMMANDE]",
    "All stakeholders by name; with --ending-within by the date on which they end, the next first.": (
        "Toutes les parties prenantes par nom; avec --ending-within, par date de fin, la plus proche d’abord."
    ),
    "A date such as 2027 stands for every day of it, so what ends in 2027 may end within the first month of it.": (
        "Une date comme 2027 vaut pour chacun de ses jours : ce qui prend fin en 2027 peut donc prendre fin dès son premier mois."
    ),
    "Only stakeholders of this kind, such as agency (may be repeated).": (
        "Seulement les parties prenantes de ce genre, par exemple agency (peut être répété)."
    ),
    "KIND": "GENRE",
    "Only those of this form, such as agreement (may be repeated).": (
        "Seulement celles de cette forme, par exemple agreement (peut être répété)."
    ),
    "FORM": "FORME",
    "Only those of this sector (may be repeated).": "Seulement celles de ce secteur (peut être répété).",
    "SECTOR": "SECTEUR",
    "Only those of this country, such as CA (may be repeated).": "Seulement celles de ce pays, par exemple CA (peut être répété).",
    "COUNTRY": "PAYS",
    "Only those that end between today and then: 30d, 2w, 6m or 1y.": (
        "Seulement celles qui prennent fin d’ici là : 30d (jours), 2w (semaines), 6m (mois) ou 1y (an)."
    ),
    "TIME": "DÉLAI",
    "Add files to the store, in any order: {formats}; - is standard input.": (
        "Charger des fichiers dans le réseau, dans n’importe quel ordre : {formats}; - est l’entrée standard."
    ),
    "Loading the same again changes nothing. Either all is loaded, or nothing and every bad row is named.": (
        "Charger de nouveau la même chose ne change rien. Tout est chargé, ou rien, et chaque ligne fautive est nommée."
    ),
    "PATH...": "CHEMIN...",
    "PATH": "CHEMIN",
    "A YAML file with kinds and ties of your own.": "Un fichier YAML avec vos propres genres et liens.",
    "Write an interactive map: one HTML file that opens anywhere, without a network.": (
        "Tracer une carte interactive : un seul fichier HTML qui s’ouvre partout, sans connexion."
    ),
    (
        "--kinds, --ties, --as-of and --status leave some of the network out; then one of --focus, --path and --community may choose from "
        "it."
    ): (
        "--kinds, --ties, --as-of et --status laissent de côté une partie du réseau; --focus, --path ou --community choisit ensuite "
        "dans le reste."
    ),
    "The file, or with --by the folder; - is stdout.  [default: partnermap-map.html, or partnermap-maps]": (
        "Le fichier, ou avec --by le dossier; - est la sortie standard.  [par défaut : partnermap-map.html, ou partnermap-maps]"
    ),
    "Only this stakeholder and those around it.": "Seulement cette partie prenante et celles qui l’entourent.",
    "How many ties away from --focus.  [default: 1]": "À combien de liens de --focus.  [par défaut : 1]",
    "Only those on the 5 best routes from A to B.": "Seulement celles des 5 meilleurs parcours de A à B.",
    "Only those that stand together with this one on the map of all.": (
        "Seulement celles que la carte de l’ensemble regroupe avec celle-ci."
    ),
    "Only stakeholders of these kinds (may be repeated).": "Seulement les parties prenantes de ces genres (peut être répété).",
    "KIND,…": "GENRE,…",
    "Only ties of these types and whom they join (may be repeated).": (
        "Seulement les liens de ces types et qui ils relient (peut être répété)."
    ),
    "TYPE,…": "TYPE,…",
    "A map for each of them, in a folder with an index.html.": "Une carte pour chacun, dans un dossier avec un index.html.",
    "A guided tour: steps in YAML, as docs/maps.md tells.": "Une visite guidée : des étapes en YAML, comme le dit docs/maps.md.",
    "The title on the page.": "Le titre de la page.",
    "What the page says of itself.": "Ce que la page dit d’elle-même.",
    "A handling mark, before those of the sources that are cited.": "Une marque de protection, avant celles des sources citées.",
    "How two stakeholders are connected: the best routes, every step with its evidence.": (
        "Comment deux parties prenantes sont reliées : les meilleurs parcours, chaque étape avec ses preuves."
    ),
    "How many routes.": "Combien de parcours.",
    "List the named queries that `cypher --name` runs.": "La liste des requêtes nommées que `cypher --name` exécute.",
    (
        "Whether files mean the same with and without a server, and name kinds and ties that the schema of the store has; without FILE, "
        "the catalogue and the folders of your own."
    ): (
        "Si des fichiers disent la même chose avec et sans serveur, et nomment des genres et des liens que connaît le schéma du "
        "réseau; sans FICHIER, ceux du catalogue et de vos dossiers."
    ),
    "[FILE.cypher...]": "[FICHIER.cypher...]",
    "Print a named query, to read or to paste into Neo4j Browser, with the kinds and ties that the schema of the store has.": (
        "Afficher une requête nommée, à lire ou à coller dans Neo4j Browser, avec les genres et les liens que connaît le schéma du réseau."
    ),
    "One stakeholder with all its ties and their evidence.": "Une partie prenante avec tous ses liens et leurs preuves.",
    "Every source, and how many ties cite it.": "Chaque source, et combien de liens la citent.",
    "How many stakeholders, ties and sources there are, of each kind.": (
        "Combien il y a de parties prenantes, de liens et de sources de chaque genre."
    ),
    "Who works with it: directly, or through programs, collaborations and its units.": (
        "Qui travaille avec une partie prenante : directement, ou par des programmes, des collaborations et ses unités."
    ),
    "Write an empty workbook to fill in, in English or French (--lang fr), with drop-down lists and a worked example.": (
        "Écrire un classeur vide à remplir, en anglais ou en français (--lang fr), avec des listes déroulantes et un exemple complet."
    ),
    "CSV": "CSV",
    "folder of CSV": "dossier de CSV",
    "node-link JSON": "JSON node-link",
    "workbook": "classeur",
    "named queries": "requêtes nommées",
    "GEXF": "GEXF",
    "GraphML": "GraphML",
    "Load the good rows, and give back the others in a copy of the file, with the reasons.": (
        "Charger les lignes justes et rendre les autres dans une copie du fichier, avec les raisons."
    ),
    "The file or folder for the bad rows with the reasons.  [default: with --skip-bad, 'FILE (rejected)' here]": (
        "Le fichier ou le dossier pour les lignes fautives, avec les raisons.  [par défaut : avec --skip-bad, « FICHIER (rejected) » ici]"
    ),
    "Tell each fault and notice of each row in a line, however many.": (
        "Dire chaque faute et chaque avis de chaque ligne sur une ligne à part, si nombreux soient-ils."
    ),
    "PLACE": "EMPLACEMENT",
}
