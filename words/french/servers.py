"""What is said of a network on a server, and of the server."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "the database 'system' at {address} is where Neo4j keeps its users, not networks; set NEO4J_DATABASE to another": (
        "la base « system » de {address} est celle où Neo4j garde ses utilisateurs, non des réseaux; en donner une autre dans "
        "NEO4J_DATABASE"
    ),
    "{address} is {agent}, and partnermap needs Neo4j {oldest} or newer; upgrade the server": (
        "{address} est {agent}, et partnermap demande Neo4j {oldest} ou plus récent; mettre le serveur à niveau"
    ),
    "a password does not belong in an address; write {shown} and {credentials}": (
        "un mot de passe n’a pas sa place dans une adresse; écrire {shown} et {credentials}"
    ),
    "{shown} names no server; write for example {example}": "{shown} ne nomme aucun serveur; écrire par exemple {example}",
    "the address names more than a server; write {shown} and set NEO4J_DATABASE to the database": (
        "l’adresse nomme plus qu’un serveur; écrire {shown} et donner la base dans NEO4J_DATABASE"
    ),
    "{shown} is no address: the port is a number up to 65535; write for example {example}": (
        "{shown} n’est pas une adresse : le port est un nombre d’au plus 65535; écrire par exemple {example}"
    ),
    ("what was last loaded into {address} has not reached the server that answers; wait and ask again, or ask again now for what it has"): (
        "ce qui a été chargé en dernier dans {address} n’est pas encore sur le serveur qui répond; attendre et redemander, ou "
        "redemander tout de suite ce qu’il a"
    ),
    "set NEO4J_USERNAME (neo4j where it is not set) and NEO4J_PASSWORD": "définir NEO4J_USERNAME (neo4j par défaut) et NEO4J_PASSWORD",
    "{address} could not do it: {why}; its log may say more": "{address} n’a pas pu le faire : {why}; son journal en dit peut-être plus",
    "no Neo4j server answers at {address}: start it, or check the address and the firewall": (
        "aucun serveur Neo4j ne répond à {address} : le démarrer, ou vérifier l’adresse et le pare-feu"
    ),
    "{address} refuses user '{user}' with this password; {credentials}": (
        "{address} refuse l’utilisateur « {user} » avec ce mot de passe; {credentials}"
    ),
    "{address} was given a wrong password too often; wait some seconds, then {credentials}": (
        "{address} a reçu trop souvent un mauvais mot de passe; attendre quelques secondes, puis {credentials}"
    ),
    "the first password of user '{user}' at {address} must be changed before use, for example in Neo4j's browser": (
        "le premier mot de passe de l’utilisateur « {user} » à {address} doit être changé avant usage, par exemple dans le "
        "navigateur de Neo4j"
    ),
    "user '{user}' may not do this at {address} ({why}); ask its administrator for the right": (
        "l’utilisateur « {user} » n’en a pas le droit à {address} ({why}); le demander à son administrateur"
    ),
    "a question may not change {address}; use `partnermap load` to add to it": (
        "une question ne peut modifier {address}; utiliser `partnermap load` pour y ajouter"
    ),
    "{name} at {address} may only be read; ask its administrator": (
        "{name} de {address} ne peut être que lue; s’adresser à son administrateur"
    ),
    "{address} is a member of a cluster that may only be read; write the address with neo4j://": (
        "{address} est un membre d’une grappe qui ne peut être que lu; écrire l’adresse avec neo4j://"
    ),
    "there is no database '{database}' at {address}; set NEO4J_DATABASE to another": (
        "il n’y a pas de base « {database} » à {address}; en donner une autre dans NEO4J_DATABASE"
    ),
    "{name} at {address} is not started; start it, or set NEO4J_DATABASE to another": (
        "{name} de {address} n’est pas démarrée; la démarrer, ou en donner une autre dans NEO4J_DATABASE"
    ),
    "{address} gave no answer within {seconds} seconds and was told to stop; ask for less, or when it is less busy": (
        "{address} n’a pas répondu en {seconds} secondes et a reçu l’ordre d’arrêter; demander moins, ou quand il est moins occupé"
    ),
    ("{address} has too little memory for this and changed nothing; raise its server.memory.heap.max_size, or load smaller files"): (
        "{address} manque de mémoire pour cela et n’a rien modifié; augmenter son server.memory.heap.max_size, ou charger de "
        "plus petits fichiers"
    ),
    "{address} wants a password; {credentials}": "{address} demande un mot de passe; {credentials}",
    "{address} is busy with something else ({why}); wait and try again": (
        "{address} est occupé à autre chose ({why}); attendre et réessayer"
    ),
    "the connection to {address} broke as the load ended; load it again, which changes nothing if it arrived": (
        "la connexion à {address} s’est rompue à la fin du chargement; charger de nouveau, ce qui ne change rien si tout est arrivé"
    ),
    "what answers at {address} is no Neo4j {oldest} or newer; check the address": (
        "ce qui répond à {address} n’est pas un Neo4j {oldest} ou plus récent; vérifier l’adresse"
    ),
    "{address} is no address that can be used: {why}; check it": "{address} n’est pas une adresse utilisable : {why}; la vérifier",
    "{address} is the port for browsers; give the one for Bolt, which is 7687 where nobody changed it": (
        "{address} est le port des navigateurs; donner celui de Bolt, qui est 7687 si personne ne l’a changé"
    ),
    (
        "what answers at {address} hangs up: it may want an encrypted connection (write the address with +s, or with +ssc "
        "where it signed its certificate itself), may just be starting (try again in a minute), or may be no Neo4j"
    ): (
        "ce qui répond à {address} raccroche : il veut peut-être une connexion chiffrée (écrire l’adresse avec +s, ou avec "
        "+ssc s’il a signé lui-même son certificat), il démarre peut-être (réessayer dans une minute), ou ce n’est pas Neo4j"
    ),
    (
        "the certificate of {address} is not trusted by this computer: ask who runs the server to have that mended (only where "
        "you know that it signed its certificate itself, write +ssc in place of +s)"
    ): (
        "cet ordinateur ne fait pas confiance au certificat de {address} : demander à qui gère le serveur d’y remédier "
        "(n’écrire +ssc au lieu de +s que si l’on sait qu’il a signé lui-même son certificat)"
    ),
    ("no encrypted connection to {address}: the server does not encrypt, or this is not its port; ask who runs it for the address"): (
        "pas de connexion chiffrée à {address} : le serveur ne chiffre pas, ou ce n’est pas son port; demander l’adresse à qui le gère"
    ),
    "the database '{database}'": "la base « {database} »",
    "the default database": "la base par défaut",
    "it does not say why": "il ne dit pas pourquoi",
    (
        "the last change of {address} is not complete: {sent} of {planned} entries are in; wait if it goes on, else repeat the "
        "command to complete it"
    ): (
        "la dernière modification de {address} n’est pas complète : {sent} entrées sur {planned} y sont; attendre si elle continue, "
        "sinon répéter la commande pour la compléter"
    ),
    (
        "the last change of {address} is not complete: {sent} of {planned} entries are in; wait if it goes on, else repeat the "
        "command to complete it, or take it back with `partnermap undo {number}`"
    ): (
        "la dernière modification de {address} n’est pas complète : {sent} entrées sur {planned} y sont; attendre si elle continue, "
        "sinon répéter la commande pour la compléter, ou l’annuler avec `partnermap undo {number}`"
    ),
    (
        "the last change of {address} is not complete: {sent} of {planned} entries are in; wait if it goes on, else take it back "
        "with `partnermap undo {number}`, and do it again"
    ): (
        "la dernière modification de {address} n’est pas complète : {sent} entrées sur {planned} y sont; attendre si elle continue, "
        "sinon l’annuler avec `partnermap undo {number}`, et la refaire"
    ),
    "{what}; {sent} of {planned} entries are in; take it back with `partnermap undo {number}`, and do it again": (
        "{what}; {sent} entrées sur {planned} y sont; l’annuler avec `partnermap undo {number}`, et la refaire"
    ),
    "a node at {address} cannot be removed while it has relationships; remove these first, and nothing was changed": (
        "un nœud de {address} ne peut être retiré tant qu’il a des relations; les retirer d’abord, et rien n’a été modifié"
    ),
    "another load has changed {address} meanwhile, and nothing of this one was kept; load it again": (
        "un autre chargement a modifié {address} entre-temps, et rien de celui-ci n’a été conservé; charger de nouveau"
    ),
    "another load has taken over {address}": "un autre chargement a pris la relève dans {address}",
    "what the database says of its schema cannot be read; load your files into an empty one": (
        "ce que la base dit de son schéma ne peut être lu; charger vos fichiers dans une base vide"
    ),
    "another load is writing to {address}; wait until it has ended, then load again": (
        "un autre chargement écrit dans {address}; attendre qu’il soit terminé, puis charger de nouveau"
    ),
    "it was stopped": "arrêt demandé",
    "{what}; {sent} of {planned} entries are in; repeat the command to complete it, or take it back with `partnermap undo {number}`": (
        "{what}; {sent} entrées sur {planned} y sont; répéter la commande pour la compléter, ou l’annuler avec `partnermap undo {number}`"
    ),
    "{what}; {sent} of {planned} entries are in; repeat the command to complete it": (
        "{what}; {sent} entrées sur {planned} y sont; répéter la commande pour la compléter"
    ),
    "an end of a {type} tie is no stakeholder of the network": "une extrémité d’un lien {type} n’est pas une partie prenante du réseau",
    "add it before its ties": "l’ajouter avant ses liens",
    ("{address} holds what partnermap did not make ({labels}); give another address, or set NEO4J_DATABASE to another database"): (
        "{address} contient ce que partnermap n’a pas créé ({labels}); donner une autre adresse, ou une autre base dans NEO4J_DATABASE"
    ),
    "there is no network at {address} yet; load one with `partnermap --store {address} load FILE`": (
        "il n’y a pas encore de réseau à {address}; en charger un avec `partnermap --store {address} load FICHIER`"
    ),
    "a load has changed {address} while it was upgraded; try again": (
        "un chargement a modifié {address} pendant sa mise à niveau; réessayer"
    ),
}
