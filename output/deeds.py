"""What a change did to one thing, in words: which thing it is, and what was before and after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..graph import Evidence, Language, Schema, Source, Stakeholder, Tie, digits
from ..graph.changes import Thing
from ..graph.fields import Field, fields_as_shown
from ..words.labels import country_label, sector_label
from ..words.sentences import decimal, elided, form_label, grouped, kind_label, particulars, phrase, sort_label
from .citing import cited

if TYPE_CHECKING:
    from ..queries.history import Deed

_IN_ITS_NAME = {
    Source: {"id", "title"},
    Stakeholder: {"id", "name", "name_fr", "kind", "form"},
    Tie: {"id", "source", "type", "target", "role", "since", "until", "amount", "currency", "status", "confidence", "evidence"},
}
"""The fields that say which thing it is."""
_LABELS = {
    "since": "since_heading", "until": "until_heading", "amount": "amount_heading", "currency": "currency_heading",
    "confidence": "confidence_heading", "former_ids": "former_ids_heading", "distinct_from": "distinct_from_heading",
    "undecided_with": "undecided_with_heading",
    "kind": "kind", "form": "form", "name": "name", "name_fr": "name_fr", "aliases": "aliases", "aliases_fr": "aliases_fr",
    "country": "country", "region": "region", "sector": "sector", "url": "url", "note": "note", "role": "role", "status": "status",
    "evidence": "evidence", "title": "title", "publisher": "publisher", "date": "date", "language": "language", "mark": "mark",
    "locator": "place", "quote": "quote", "source": "from_heading", "target": "to_heading", "type": "kind",
}  # fmt: skip
"""By the name of a field, the word above a column of it."""
_SEVERAL = ("aliases", "aliases_fr", "former_ids", "distinct_from", "undecided_with", "evidence")
"""The fields of several values for which there are words of their own."""
_WORDS: Mapping[str, Callable[[Schema, str, Language], str]] = {
    "kind": lambda schema, kind, language: kind_label(schema, kind, language) if kind in schema.kinds else kind,
    "form": form_label,
    "sector": lambda _, sector, language: sector_label(sector, language),
    "country": lambda _, country, language: country_label(country, language),
}
"""The fields whose values answers have words for."""


def name_of(deed: Deed, schema: Schema, language: Language) -> str:
    """What the thing is called, as it was after the change, or before where that took it away: a tie by a sentence with its particulars.
    What the schema does not know is named as it is kept.
    """
    thing = deed.after or deed.before
    if isinstance(thing, Tie):
        source, target = (deed.ends[id_].called(language) if id_ in deed.ends else id_ for id_ in (thing.source, thing.target))
        label = schema.ties[thing.type].labels[language][0] if thing.type in schema.ties else thing.type
        return f"{source} {elided(label, target, language)}{particulars(thing, schema, language)}"
    return deed.id if not thing else thing.called(language) if isinstance(thing, Stakeholder) else thing.title


def thing_words(deed: Deed, schema: Schema, language: Language) -> str:
    """The same with what it is and its id, which a tie is known without."""
    thing, name = deed.after or deed.before, name_of(deed, schema, language)
    if isinstance(thing, Stakeholder):
        return f"{name} ({sort_label(schema, thing, language) if thing.kind in schema.kinds else thing.kind}, {thing.id})"
    return phrase("a_source", language, title=name, id=deed.id) if isinstance(thing, Source) else name


def deed_line(deed: Deed, schema: Schema, language: Language) -> str:
    """What was done to which thing, in one line."""
    thing, words = thing_words(deed, schema, language), deed_words(deed, language)
    if deed.word == "changed":
        return phrase("of_thing", language, thing=thing, what="; ".join(words))
    return "; ".join([phrase("of_thing", language, thing=words[0], what=thing), *words[1:]])


def deed_words(deed: Deed, language: Language) -> list[str]:
    """What was done to it, a line for each part of it."""
    if deed.word == "changed" and deed.before and deed.after:
        return list(differences(deed.before, deed.after, language))
    thing = deed.after or deed.before
    held = list(_held(thing, language)) if deed.word in ("added", "removed") and thing else []
    return [phrase(f"done {deed.word}", language), *held]


def _held(thing: Thing, language: Language) -> Iterator[str]:
    """What there is of a thing beside what its name tells."""
    for field in _fields(thing):
        value = getattr(thing, field.name)
        if field.name in _IN_ITS_NAME[type(thing)] or value == field.default:
            continue
        if field.sort == "pairs":
            yield from (phrase("has", language, field=name, value=text) for name, text in value)
        else:
            yield phrase("has", language, field=field_label(field.name, language), value=_text(field, value, language))
    if isinstance(thing, Tie):
        lines = cited(thing.evidence, language).splitlines()
        yield from (phrase("has", language, field=phrase("evidence", language), value=line) for line in lines)


def differences(before: Thing, after: Thing, language: Language, schema: Schema | None = None) -> Iterator[str]:
    """What is otherwise after than before, a line for each part: `Region was empty and is now 'NS'`. With a schema, in the words for kinds,
    forms, sectors and countries that answers have; else as they are written.
    """
    for field in _fields(after):
        was, now = getattr(before, field.name), getattr(after, field.name)
        if was == now:
            continue
        if field.sort in ("texts", "evidence"):
            yield from _more_or_less(field, was, now, language)
        elif field.sort == "pairs":
            yield from _of_pairs(dict(was), dict(now), language)
        else:
            values = _text(field, was, language, schema), _text(field, now, language, schema)
            if values[0] == values[1]:  # one word for both, such as Canada for CA
                values = _text(field, was, language), _text(field, now, language)
            yield _from_to(field_label(field.name, language), *values, language)


def _from_to(label: str, was: str, now: str, language: Language) -> str:
    key = "field_set" if not was else "field_emptied" if not now else "field_was"
    return phrase(key, language, field=label, was=was, now=now)


def _of_pairs(was: Mapping[str, str], now: Mapping[str, str], language: Language) -> Iterator[str]:
    for name in dict.fromkeys((*was, *now)):
        if was.get(name, "") != now.get(name, ""):
            yield _from_to(name, was.get(name, ""), now.get(name, ""), language)


def _more_or_less(field: Field, was: Collection[Any], now: Collection[Any], language: Language) -> Iterator[str]:
    """What was put to several values, and what was taken away from them."""
    gone, come = Counter(was) - Counter(now), Counter(now) - Counter(was)
    if not gone and not come:
        yield phrase("reordered", language, field=field_label(field.name, language))
    for done, values in (("added", come), ("removed", gone)):
        key = f"{field.name} {done}" if field.name in _SEVERAL else f"text_{done}"
        for value in values:
            text = cited([value], language) if isinstance(value, Evidence) else value
            yield phrase(key, language, field=field_label(field.name, language), text=text)


def _fields(thing: Thing) -> list[Field]:
    """The fields that say what a thing is, as they are shown."""
    return [field for field in fields_as_shown(type(thing)) if field.name != "id" and not field.is_derived]


def field_label(name: str, language: Language) -> str:
    """The word above a column of the field, or its name where there is none."""
    return phrase(_LABELS[name], language) if name in _LABELS else name


def _text(field: Field, value: Any, language: Language, schema: Schema | None = None) -> str:
    if field.name == "status":
        return phrase(value, language)
    if schema and value and field.name in _WORDS:
        return _WORDS[field.name](schema, value, language)
    if isinstance(value, Decimal):
        return grouped(digits(value), language)
    if isinstance(value, float):
        return decimal(value, language)
    return ", ".join(value) if field.sort == "texts" else str(value or "")
