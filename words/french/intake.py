"""What is said while rows are taken in: ids and names, ends of ties, sources that are cited, and what may be a correction."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "'{id}' is '{name}', of kind {kind}, already": "« {id} » est déjà « {name} », du genre {kind}",
    "write another id for this one, or the same kind": "écrire un autre identifiant dans cette ligne, ou le même genre",
    "its name makes the id '{id}', which is that of '{name}'": "son nom donne l’identifiant « {id} », qui est celui de « {name} »",
    "write an id for this one": "écrire un identifiant dans cette ligne",
    "{field} of '{id}' was '{was}' and is now '{now}'": "{field} de « {id} » était « {was} » et est maintenant « {now} »",
    "{before} or {other}": "{before} ou {other}",
    "'{name}' may be {ids}": "« {name} » peut être {ids}",
    "write the id of the one you mean": "écrire l’identifiant voulu",
    "'{name}' of {country} is known as '{id}', and this row says {other}": (
        "le nom « {name} » ({country}) est connu sous « {id} », et cette ligne dit {other}"
    ),
    "write an id for this one, or '{id}' as its id if it is the same": (
        "écrire un identifiant dans cette ligne, qui est « {id} » si c’est la même partie prenante"
    ),
    "several rows without an id have the name '{name}'": "plusieurs lignes sans identifiant portent le nom « {name} »",
    "write an id in each, or leave out a row that says the same person again": (
        "écrire un identifiant dans chacune, ou retirer la ligne qui répète la même personne"
    ),
    "write an id in each, or after the name what it is a part of, as in '{example}', here and in the ties; leave out a row that says the "
    "same one again": (
        "écrire un identifiant dans chacune, ou après le nom ce dont elle fait partie, comme « {example} », ici et dans les liens; retirer "
        "la ligne qui répète la même unité"
    ),
    "{name} (Health)": "{name} (Santé)",
    "rows without an id have the name '{name}' in several countries": (
        "des lignes sans identifiant portent le nom « {name} » dans plusieurs pays"
    ),
    "write an id in each, such as '{example}'": "écrire un identifiant dans chacune, comme « {example} »",
    "'{name}' ({kind}) has no id here nor in {place}, so both rows are one; write an id in each if they are two": (
        "« {name} » ({kind}) n’a d’identifiant ni ici ni dans {place} : les deux lignes désignent la même partie prenante; écrire un "
        "identifiant dans chacune s’il y en a deux"
    ),
    "signs that show nothing, such as soft hyphens and spaces without width, were taken out of the names and ids of {n} row": (
        "des signes invisibles, tels que traits d’union conditionnels et espaces sans chasse, ont été retirés des noms et identifiants de "
        "{n} ligne"
    ),
    "signs that show nothing, such as soft hyphens and spaces without width, were taken out of the names and ids of {n} rows": (
        "des signes invisibles, tels que traits d’union conditionnels et espaces sans chasse, ont été retirés des noms et identifiants de "
        "{n} lignes"
    ),
    "'{text}' may mean {ids}": "« {text} » peut désigner {ids}",
    "no stakeholder is called '{text}'": "aucune partie prenante ne s’appelle « {text} »",
    "add it to the stakeholders": "l’ajouter aux parties prenantes",
    "write one row for each: {names}": "écrire une ligne par nom : {names}",
    "'{name}'": "« {name} »",
    "'{text}' was taken for the id '{id}'": "« {text} » a été pris pour l’identifiant « {id} »",
    "'{text}' was taken for the source '{id}'": "« {text} » a été pris pour la source « {id} »",
    "'{text}' is the title of several sources, {ids}": "« {text} » est le titre de plusieurs sources, {ids}",
    "a tie cannot join a stakeholder to itself": "un lien ne peut unir une partie prenante à elle-même",
    "name the other end": "nommer l’autre extrémité",
    "{remedy}; from {source} to {target} write {types}": "{remedy}; de {source} à {target}, écrire {types}",
    "the unit '{name}' that is known is a part of {whole}": "l’unité connue « {name} » fait partie de {whole}",
    "if this is another, call it '{name} ({other})', in the stakeholders and in the ties, or give it an id; if it is that one, write its "
    "id '{id}' here": (
        "si c’en est une autre, l’appeler « {name} ({other}) », dans les parties prenantes et dans les liens, ou lui donner un "
        "identifiant; si c’est celle-là, écrire ici son identifiant « {id} »"
    ),
    "'{name}' is one unit, a part of {whole} and of {other}; if these are two, write an id for each, or after the name what it is a part "
    "of, as in '{name} ({other})'": (
        "« {name} » est une seule unité, qui fait partie de {whole} et de {other}; s’il y en a deux, écrire un identifiant pour chacune, "
        "ou après le nom ce dont elle fait partie, comme « {name} ({other}) »"
    ),
    "'{name}' was taken for '{id}', a part of {whole}; write an id, or after the name what it is a part of, if it is another": (
        "le nom « {name} » a été pris pour « {id} », qui fait partie de {whole}; si c’est une autre unité, écrire un identifiant, ou "
        "après le nom ce dont elle fait partie"
    ),
    "{source} {type} {target} was {was} in the same place of {cited} and is now {now}; both are kept; if this corrects the first, "
    "`partnermap load FILE --replace {cited}` or `partnermap remove --tie-id {id}` takes that out": (
        "{source} {type} {target} était {was} au même endroit de {cited} et est maintenant {now}; les deux sont gardés; si ceci corrige "
        "le premier, `partnermap load FICHIER --replace {cited}` ou `partnermap remove --tie-id {id}` le retire"
    ),
    "it is not clear which unit '{name}' is, see {place}": "on ne sait pas quelle unité est « {name} », voir {place}",
    "'{text}' cannot be an id": "« {text} » ne peut être un identifiant",
    "use letters without accents, digits and . _ : / - (or leave it empty: it is made from the name)": (
        "employer des lettres sans accent, des chiffres et . _ : / - (ou laisser vide : il est fait du nom)"
    ),
    "use letters without accents, digits and . _ : / -, as in '{example}', and write the same in the ties": (
        "employer des lettres sans accent, des chiffres et . _ : / -, comme « {example} », et écrire de même dans les liens"
    ),
    "without {field}": "sans {field}",
    "{field} '{value}'": "{field} « {value} »",
}
