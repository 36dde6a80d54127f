"""What is said of the file of a schema, and of one that a network keeps."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{what} is not a list of names with what is said of each": "{what} n’est pas une liste de noms avec ce qui est dit de chacun",
    "{what} is too deep or too long": "{what} est trop profond ou trop long",
    "it is too deep or too long": "il est trop profond ou trop long",
    "write each entry as the built-in schema does": "écrire chaque entrée comme le fait le schéma intégré",
    "{what} has a name that is not text: {name}": "{what} a un nom qui n’est pas du texte : {name}",
    "put it in quotes": "le mettre entre guillemets droits",
    "{what} has a value that is neither text nor a number: {value}": "{what} a une valeur qui n’est ni un texte ni un nombre : {value}",
    "the schema": "le schéma",
    "the schema {path}": "le schéma {path}",
    "the schema {path} cannot be read: {why}": "le schéma {path} ne peut être lu : {why}",
    "compare it with graph/schema.yaml": "le comparer avec graph/schema.yaml",
    "it is not text in UTF-8": "ce n’est pas du texte en UTF-8",
    "schema: {part} is not a list of names with what is said of each": (
        "schéma : {part} n’est pas une liste de noms avec ce qui est dit de chacun"
    ),
    "schema: tie {name}: it is like {like}, which is no type of tie": (
        "schéma : tie {name} : il est comme {like}, qui n’est pas un type de lien"
    ),
    "schema: {sort} {name}: {what} is one of {names}": "schéma : {sort} {name} : {what} est l’un de {names}",
    "schema: {sort} {name}: its name is written in small letters, digits and _": (
        "schéma : {sort} {name} : son nom s’écrit en minuscules, en chiffres et avec _"
    ),
    "schema: {sort} {name}: its name is written in capital letters, digits and _": (
        "schéma : {sort} {name} : son nom s’écrit en majuscules, en chiffres et avec _"
    ),
    "schema: {sort} {name}: {kind} is no kind": "schéma : {sort} {name} : {kind} n’est pas un genre",
    "schema: {sort} {name}: it lacks or misspells {what}": "schéma : {sort} {name} : il manque, ou est mal écrit : {what}",
    "two words in a list, such as [board, boards]": "deux mots dans une liste, comme [board, boards]",
    "a word, which is no list": "un mot, qui n’est pas une liste",
    "a weight, which is a number such as 0.5": "un poids, qui est un nombre comme 0.5",
    "write one of {names}": "écrire l’un de ces mots : {names}",
}
