"""Words in cells that mean a word of ours: kinds, forms, types of ties and statuses, in both languages and as others call them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from ..graph import STATUSES, BadData, Schema, said
from ..graph.understanding import one_meaning, word_key
from . import lexicon
from .telling import Value


class Meaning(NamedTuple):
    """What a word in a row says beyond its own column."""

    name: str
    form: str = ""
    is_reversed: bool = False


class Words:
    """The readings of the columns whose cells are words of a schema. Each gives the name that we write, with what is to be told of it:
    nothing of a word that our own lists offer."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._forms = _known(lexicon.FORMS, schema.forms)
        self._types = one_meaning(
            (word, Meaning(name, is_reversed=is_reversed))
            for name, (there, back) in lexicon.TYPES.items()
            if name in schema.ties
            for words, is_reversed in ((there, False), (back, True))
            for word in words
        )
        self._kinds = {key: Meaning(kind) for key, kind in _known(lexicon.KINDS, schema.kinds).items()}
        for key, form in {**schema.form_words, **self._forms}.items():
            if len(kinds := schema.forms[form].kinds) == 1 and key not in self._kinds:
                self._kinds[key] = Meaning(next(iter(kinds)), form)
        self._offered = _offered(schema)

    def kind(self, text: str) -> Value:
        """The kind that a cell says, with the form that the word says as well."""
        found = self._kinds.get(word_key(text))
        try:
            name = self._schema.check_kind(text)
        except BadData:
            if not found:
                raise
            meaning = said("{kind} of the form {form}", kind=found.name, form=found.form) if found.form else found.name
            return Value(found, text, meaning)
        return self._plain(Meaning(name), text, name)

    def form(self, text: str) -> Value:
        """The form that a cell says, in a row of whatever kind."""
        key = word_key(text)
        if key in self._forms and key not in self._schema.form_words:
            return Value(self._forms[key], text, self._forms[key])
        try:
            name = self._schema.check_form(text)
        except BadData:
            return Value(text)  # to be refused where the kind is known, with the forms of that
        return self._plain(name, text, name)

    def type(self, text: str) -> Value:
        """The type of tie that a cell says, and whether it says it from the target to the source."""
        try:
            tie, is_reversed = self._schema.type_and_direction(text)
            found = Meaning(tie.name, is_reversed=is_reversed)
        except BadData:
            found = self._types.get(word_key(text), Meaning(""))
            if not found.name:
                raise
            return Value(found, text, _type_meant(found))
        return Value(found, text, _type_meant(found)) if is_reversed else self._plain(found, text, tie.name)

    def status(self, text: str) -> Value:
        """The status that a cell says; what is none is refused by the model."""
        found = _statuses().get(word_key(text), text.lower())
        return Value(found) if found == text.lower() or word_key(text) in self._offered else Value(found, text, found)

    def _plain(self, value: object, text: str, name: str) -> Value:
        """A value that is told of only where its word is none that our lists offer."""
        key = word_key(text)
        return Value(value) if key in self._offered or key == word_key(name) else Value(value, text, name)


def words_offered(schema: Schema, language: str) -> Mapping[str, list[str]]:
    """The words to choose from by column, in the language; each is read back as what it stands for."""
    is_french = language == "fr"
    return {
        "kind": [kind.labels["fr" if is_french else "en"][0] for kind in schema.kinds.values()],
        "form": [form.labels["fr" if is_french else "en"][0] for form in schema.forms.values()],
        "type": [_label_of_type(schema, name, language) for name in schema.ties],
        "status": [lexicon.STATUSES[status][0] if is_french else status for status in STATUSES],
    }


def _label_of_type(schema: Schema, name: str, language: str) -> str:
    """What a type is called, unless that means another one too."""
    label = schema.ties[name].labels["fr" if language == "fr" else "en"][0]
    return label if schema.type_words.get(word_key(label)) == (name, False) else name


def _offered(schema: Schema) -> frozenset[str]:
    return frozenset(word_key(word) for language in ("en", "fr") for words in words_offered(schema, language).values() for word in words)


def _type_meant(found: Meaning) -> str:
    return said("{type} with the two ends swapped", type=found.name) if found.is_reversed else found.name


def _known(words: Mapping[str, tuple[str, ...]], names: Iterable[str]) -> dict[str, str]:
    return one_meaning((word, name) for name in names for word in words.get(name, ()))


@cache
def _statuses() -> Mapping[str, str]:
    return one_meaning((word, status) for status, words in lexicon.STATUSES.items() for word in (status, *words))
