"""The words of answers in English and French: headings, phrases, and how a tie reads as a sentence."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from ..graph import Language, Schema, Stakeholder, Tie, digits, elides, fitted
from .about import WORDS as ABOUT
from .duplicates import WORDS as DUPLICATES
from .glossary import TERMS
from .history import WORDS as HISTORY
from .partners import WORDS as PARTNERS
from .routes import WORDS as ROUTES

_MONTH = len("2020-06")
NBSP = "\u00a0"

_WORDS: dict[str, tuple[str, str]] = {
    **TERMS,
    "because": ("Because", "Parce que"),
    "adds": ("Adds", "Ajoute"),
    "why": ("Why", "Pourquoi"),
    "with": ("With", "Avec"),
    "stakeholders": ("Stakeholders", "Parties prenantes"),
    "sources": ("Sources", "Sources"),
    "total": ("Total", "Total"),
    "pieces": ("Pieces of evidence", "Éléments de preuve"),
    "aliases": ("Also called", "Autres noms"),
    "field": ("Field", "Champ"),
    "name_en": ("Name (English)", "Nom (anglais)"),
    "name_fr": ("Name (French)", "Nom (français)"),
    "on_day": ("on {day}", "le {day}"),
    "in_year": ("in {day}", "en {day}"),
    "as_of": (" as of {date}", " en date de {date}"),
    "more_partners": ("… and {n} more; -n 0 shows all, -v the evidence.", "… et {n} de plus; -n 0 montre tout, -v les preuves."),
    "more_contexts": ("{n} more", "{n} de plus"),
    "names_and_more": ("{names} and {n} more", "{names} et {n} de plus"),
    "both": ("both {did}", "les deux {did}"),
    "both_each": ("each {did}", "chaque partie {did}"),
    "each": ("{via} ({theirs}; {subject}: {ours})", "{via} ({theirs}; {subject}\u00a0: {ours})"),
    "shared_things": ("What {one} and {other} share{as_of}", "Ce que {one} et {other} ont en commun{as_of}"),
    "shared_partners": ("Who works with both{as_of}", "Qui travaille avec les deux{as_of}"),
    "nothing_shared": (
        "Nothing that {one} and {other} share is known{as_of}.",
        "Rien n’est connu que {one} et {other} aient en commun{as_of}.",
    ),
    "ties_of": ("Ties{as_of}", "Liens{as_of}"),
    "no_ties": ("No tie is known{as_of}.", "Aucun lien connu{as_of}."),
    "said_of_ties": ("What is said of ties", "Ce qui est dit des liens"),
    "ending_between": (
        "{count} with a last date between {day} and {end}.",
        "{count} dont la dernière date tombe entre le {day} et le {end}.",
    ),
    "nobody_listed": ("No stakeholder is like that.", "Aucune partie prenante ne répond à ces critères."),
    "no_sources": ("There is no source.", "Il n’y a aucune source."),
    "no_match": ("Nothing matches '{text}'.", "Rien ne correspond à «\u00a0{text}\u00a0»."),
    "place": ("Place", "Endroit"),
    "all_portable": (
        "With and without a server they mean the same: {n} of {n} files.",
        "Avec et sans serveur, ils disent la même chose\u00a0: {n} fichiers sur {n}.",
    ),
    "plan": ("How it is answered, the last step first", "Comment la réponse est obtenue, la dernière étape d’abord"),
    "operator": TERMS["step"],
    "no_findings": ("Nothing found to correct.", "Rien à corriger."),
    "findings": ("{n} to look at", "{n} à examiner"),
    "store": ("Store: {store}", "Réseau\u00a0: {store}"),
    "confidence": ("confidence {n}", "confiance {n}"),
    "former": ("former id", "ancien identifiant"),
    "exact": ("exact", "exact"),
    "prefix": ("beginning", "début"),
    "words": ("words", "mots"),
    "near": ("similar", "semblable"),
    "quote": ("quote", "citation"),
    "quoted": ("“{text}”", "«\u00a0{text}\u00a0»"),
    "said_at": ("{source}: {places}", "{source}\u00a0: {places}"),
    "confirmed": ("confirmed", "confirmé"),
    "proposed": ("proposed", "proposé"),
    "disputed": ("disputed", "contesté"),
    "shared-name": ("one name, several stakeholders", "un nom, plusieurs parties prenantes"),
    "circular": ("parts of each other in a circle", "font partie l’une de l’autre, en boucle"),
    "several-wholes": ("a unit that is a part of several at once", "une unité rattachée à plusieurs à la fois"),
    "outside-dates": ("a tie outside the dates of its end", "un lien hors des dates d’une de ses extrémités"),
    "value-twice": (
        "the value of an agreement stated more than once: leave it on the tie of the one that leads or pays",
        "la valeur d’une entente inscrite plus d’une fois\u00a0: la laisser sur le lien de qui la dirige ou la paie",
    ),
    "near-name": ("nearly the same name: a duplicate?", "noms presque identiques\u00a0: un doublon?"),
    "no-ties": ("no tie to anyone", "aucun lien"),
    "no-parent": ("a unit that is part of nothing", "une unité sans rattachement"),
    "no-locator": ("evidence without a place to find it", "preuve sans emplacement"),
    "unused-source": ("a source that nothing cites", "une source jamais citée"),
    "not-confirmed": ("not confirmed", "non confirmé"),
    "one-source": ("said by one source alone", "une seule source"),
    "now-part-of": ("ids that are now part of another", "identifiants qui font maintenant partie d’un autre"),
    "no-french-name": ("no French name", "aucun nom français"),
}
_WORDS.update(ABOUT)
_WORDS.update(DUPLICATES)
_WORDS.update(HISTORY)
_WORDS.update(PARTNERS)
_WORDS.update(ROUTES)


def phrase(key: str, language: Language, **values: object) -> str:
    """The words for `key`, with `values` put in; in French a small word before a name that begins with a vowel is elided."""
    words = _words(key)[language == "fr"]
    return (fitted(words, values) if language == "fr" else words).format(**values)


def _words(key: str) -> tuple[str, str]:
    """The words in both languages; those of planning are read once one of them is asked for, which most questions never do."""
    if key in _WORDS:
        return _WORDS[key]
    from .planning import words

    return words()[key]


def counted(key: str, number: int, language: Language, **values: object) -> str:
    """A number with its noun, in the plural where the language wants it (French does from two)."""
    is_many = number >= 2 if language == "fr" else number != 1
    return phrase(key + "_many" if is_many else key, language, n=grouped(str(number), language), **values)


def at_date(as_of: str, language: Language) -> str:
    """` as of DATE`, or nothing."""
    return phrase("as_of", language, date=as_of) if as_of else ""


def on_day(day: str, language: Language) -> str:
    """`on 2020-06-17`, and `in 2020` or `in 2020-06` of a date that is partial."""
    return phrase("on_day" if len(day) > _MONTH else "in_year", language, day=day)


def kind_label(schema: Schema, kind: str, language: Language) -> str:
    """The word for a kind, singular."""
    return schema.kinds[kind].labels[language][0]


def form_label(schema: Schema, form: str, language: Language) -> str:
    """The word for a form, singular; nothing where there is none, and the form itself where the schema does not know it."""
    return schema.forms[form].labels[language][0] if form in schema.forms else form


def sort_label(schema: Schema, one: Stakeholder, language: Language) -> str:
    """What it is: the word for its form where it has one that the schema knows, with that for its kind; `agency, group`."""
    form = schema.forms.get(one.form)
    kind = kind_label(schema, one.kind, language)
    return f"{kind}, {form.labels[language][0]}" if form else kind


def begun(said: str) -> str:
    """The words as the beginning of a sentence, with a capital; the rest as it is."""
    return said[:1].upper() + said[1:]


def elided(text: str, name: str, language: Language) -> str:
    """A name behind words that end in a small one, as French writes that before a vowel: `partenaire d’Interpol`."""
    if language == "fr" and text.endswith((" de", " que")) and elides(name):
        return f"{text[:-1]}’{name}"
    return f"{text} {name}"


def dates(since: str, until: str, language: Language) -> str:
    """`2004–2011`, `since 2004`, `until 2011`, `2004`, or nothing."""
    if since and until:
        return since if since == until else f"{since}–{until}"
    return phrase("since", language, since=since) if since else phrase("until", language, until=until) if until else ""


def particulars(tie: Tie, schema: Schema, language: Language, *, day: str = "") -> str:
    """What is to be said of a tie beside who and what: role, dates, amount, and what is not certain; in parentheses, or nothing. With a
    `day`, also how it stands then: whether it has ended with one of its ends and, where it states no date, when a source last said so.
    """
    amount = "" if tie.amount is None else money(tie.amount, tie.currency, language)
    status = "" if tie.status == "confirmed" else phrase(tie.status, language)
    confidence = "" if tie.confidence == 1 else phrase("confidence", language, n=decimal(tie.confidence, language))
    role = as_written(tie.role, language) if tie.role else ""
    said = (role, dates(tie.since, tie.until, language), _stands(tie, schema, language, day), amount, status, confidence)
    return f" ({'; '.join(part for part in said if part)})" if any(said) else ""


def _stands(tie: Tie, schema: Schema, language: Language, day: str) -> str:
    if not day:
        return ""
    if tie.until or tie.since > day + "~":
        return ""
    if tie.span_until and tie.span_until + "~" < day:
        return phrase("ended_with", language, date=tie.span_until)
    if tie.since:
        return ""
    is_post = bool(tie.role) or tie.type in schema.belonging
    return as_of_post(tie.attested_last, language) if is_post else attested(tie.attested_last, language)


def attested(last: str, language: Language) -> str:
    """`last attested 2020-06`, to the month at most; `not dated` where no source that says so has a date."""
    return phrase("last_attested", language, last=last[:_MONTH]) if last else phrase("undated", language)


def as_of_post(last: str, language: Language) -> str:
    """`as of 2020-06`: when one without dates is known to have held a post, or to have belonged to another."""
    return phrase("post_as_of", language, last=last[:_MONTH]) if last else phrase("undated", language)


def since_when(since: str, until: str, last: str, language: Language, *, day: str) -> str:
    """`since 2004, last attested 2022`, `2019 to 2021`, `last attested 2020-06`, or `not dated`."""
    if since > day + "~":
        return phrase("to_begin", language, since=since)
    if since and until and since > until + "~":  # one had ended before the other began
        return phrase("apart_in_time", language, until=phrase("until", language, until=until), since=phrase("since", language, since=since))
    if since and until:
        return since if since == until else phrase("from_to", language, since=since, until=until)
    if not since and not until:
        return attested(last, language)
    said = phrase("since", language, since=since) if since else phrase("until", language, until=until)
    return f"{said}, {attested(last, language)}" if since and last > since + "~" else said


def sentence(tie: Tie, named: Mapping[str, Stakeholder], schema: Schema, language: Language, *, start: str = "", day: str = "") -> str:
    """The tie in words, from its source or, where `start` is its target, from there; with a `day`, how it stands then."""
    one = start if start in (tie.source, tie.target) else tie.source
    return f"{named[one].called(language)} {predicate(tie, named, schema, language, of=one, day=day)}"


def predicate(tie: Tie, named: Mapping[str, Stakeholder], schema: Schema, language: Language, *, of: str, day: str = "") -> str:
    """The same without the end `of`, whose sentence it is."""
    label = schema.ties[tie.type].labels[language][of == tie.target]
    return elided(label, named[tie.other(of)].called(language), language) + particulars(tie, schema, language, day=day)


def as_written(text: str, language: Language) -> str:
    """Words of the data within a sentence: in French between quotation marks, since they may be in any language."""
    return f"«\u00a0{text}\u00a0»" if language == "fr" else text


def money(amount: Decimal, currency: str, language: Language) -> str:
    """`1,234.50 CAD`, `1 234,50 CAD`: cents are two digits, or none where there are none."""
    whole, point, cents = digits(amount).partition(".")
    figure = grouped(whole + point + (cents.ljust(2, "0") if point else ""), language)
    return f"{figure}{NBSP if language == 'fr' else ' '}{currency}" if currency else figure


def decimal(number: float, language: Language, *, places: int = 2) -> str:
    """At most two decimals, or so many, with the comma that French writes."""
    text = f"{number:.{places}f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "fr" else text


def grouped(digits: str, language: Language) -> str:
    """The digits of a number, its thousands apart as the language writes them."""
    whole, _, fraction = digits.partition(".")
    grouped = f"{int(whole):,}"
    return (
        (grouped.replace(",", "\u202f") + ("," + fraction if fraction else ""))
        if language == "fr"
        else grouped + ("." + fraction if fraction else "")
    )
