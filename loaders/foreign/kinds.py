"""Which kind of stakeholder another program's word for the type of an element means: a word of the schema first, then the words here.

A word that nobody knows, and no word at all, is an agency: any organisation. That is told, and the word is kept as an attribute.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ...graph import BadData, Schema
from ...graph.understanding import one_meaning, word_key
from ..words import Meaning, Words

_KINDS: Mapping[tuple[str, str], str] = {
    ("agency", ""): (
        "agency|organization|organisation|company|firm|business|enterprise|corporation|institution|institute|ngo|ngo-cso|cso|ngos|"
        "civil society|civil society organization|nonprofit|non-profit|charity|foundation|association|union|trade union|university|"
        "universities|college|school|academia|research center|research centre|research centers|research centres|research institute|"
        "laboratory|museum|museums|hospital|clinic|bank|media|media outlet|newspaper|publisher|party|political party|ministry|funder|"
        "donor|investor|supplier|vendor|client|customer|partner organization|stakeholder|actor|entity|startup|regulator|police|"
        "employer|body|bodies|chamber|cooperative|church|library|service provider|provider|sector body|entreprise|organisme|ministère|"
        "établissement|bailleur de fonds"
    ),
    ("agency", "government"): (
        "government|state|states|country|countries|nation|first nation|province|territory|territories|municipality|municipalities|city|"
        "cities|town|county|federal government|provincial government|local government|gouvernement|pays|ville|municipalité|territoire"
    ),
    ("unit", ""): (
        "unit|department|departments|team|teams|division|branch|directorate|section|office|bureau|squad|desk|faculty|"
        "working unit|chapter|local|service|département|équipe|direction|secteur"
    ),
    ("program", ""): (
        "program|programme|programs|programmes|project|projects|initiative|initiatives|campaign|strategy|policy|service line|product|"
        "projet|stratégie|politique|campagne"
    ),
    ("person", ""): (
        "person|people|individual|contact|employee|staff|staff member|member|leader|champion|expert|researcher|author|politician|"
        "minister|interviewee|founder|director|volunteer|man|woman|human|user|personne|employé|chercheur|élu"
    ),
    ("collaboration", ""): (
        "group|groups|network|networks|committee|committees|working group|task force|community|community of practice|collaborative|"
        "collaboration|partnership|partnerships|board|council|commission|forum|platform|movement|cluster|hub|steering committee|"
        "joint venture|groupe|comité|réseau|partenariat|conseil|communauté"
    ),
    ("collaboration", "alliance"): "coalition|coalitions|alliance|alliances|consortium|consortia|federation|confederation|fédération",
    ("collaboration", "event"): (
        "event|events|conference|conferences|meeting|meetings|workshop|workshops|summit|seminar|webinar|festival|"
        "événement|rencontre|réunion|atelier|sommet|colloque"
    ),
    ("collaboration", "series"): "event series|conference series|series|série d'événements",
    ("collaboration", "agreement"): "agreement|agreements|mou|memorandum of understanding|contract|treaty|entente|accord|contrat|traité",
    ("collaboration", "table"): "table|round table|roundtable|advisory table|table de concertation",
}  # fmt: skip
DEFAULT = "agency"


_SEVERAL = re.compile(r"\s*[/,;&+|()]\s*|\s+(?:and|or|et|ou)\s+")
_OF = re.compile(r"\s+(?:of|for|de|des|du|pour)\s+")


_FIRST = frozenset((
    "projet", "programme", "comité", "groupe", "réseau", "organisme", "équipe", "unité", "ministère", "conseil", "entente", "accord",
    "université", "société", "association", "centre", "table", "entreprise", "fondation", "coalition", "alliance", "direction", "service",
    "personne", "initiative",
))  # fmt: skip
"""Words that say the kind in front of others, as French puts them: `projet pilote`."""


class KindMeant(NamedTuple):
    """The kind and the form that a word means. It `is_known` where a schema or our list has the word, and `is_plain` where it says nothing
    else than the kind itself."""

    kind: str
    form: str = ""
    is_known: bool = False
    is_plain: bool = False


class Kinds:
    """The kinds that words mean under a schema."""

    def __init__(self, schema: Schema) -> None:
        self._schema, self._words = schema, Words(schema)
        self._known = one_meaning(
            (word, Meaning(kind, form if form in schema.forms else ""))
            for (kind, form), words in _KINDS.items()
            if kind in schema.kinds
            for word in words.split("|")
        )
        self._met: dict[str, KindMeant] = {}

    def __getitem__(self, word: str) -> KindMeant:
        if word not in self._met:
            self._met[word] = self._meant(word)
        return self._met[word]

    def _meant(self, word: str) -> KindMeant:
        default = DEFAULT if DEFAULT in self._schema.kinds else next(iter(self._schema.kinds))
        if not word:
            return KindMeant(default)
        try:
            return KindMeant(self._schema.check_kind(word), is_known=True, is_plain=True)
        except BadData:
            pass
        if (key := word_key(word)) in self._schema.form_words and (form := self._schema.form_words[key]) != "group":
            kinds = self._schema.forms[form].kinds
            return KindMeant(next(iter(kinds)) if len(kinds) == 1 else default, form, is_known=len(kinds) == 1)
        for text in _ways(word):
            key = word_key(text)
            if found := self._known.get(key) or self._known.get(key.removesuffix("s")) or self._of_lexicon(text):
                return KindMeant(found.name, found.form, is_known=True)
        return KindMeant(default)

    def _of_lexicon(self, word: str) -> Meaning | None:
        """What the word means in a table that somebody typed."""
        try:
            found: Meaning = self._words.kind(word).value
        except BadData:
            return None
        return found


def _ways(word: str) -> Iterator[str]:
    """The word, and the words in it that may say the kind: `Universities and secondary schools`, `network of organizations`."""
    yield word
    parts = [part for part in _SEVERAL.split(word) if part]
    yield from parts
    for part in parts:
        head = _OF.split(part)[0]
        yield head
        yield head.rpartition(" ")[2]
        if (first := head.partition(" ")[0]).casefold() in _FIRST:
            yield first
