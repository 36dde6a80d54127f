"""Which type of tie another program's word for a connection means: a word of the schema first, then the words here, and always one that may
join the two ends. The word itself is kept as the role.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ...graph import BadData, Schema
from ...graph.understanding import word_key
from ..words import Meaning, Words

_WORDS: Mapping[str, tuple[str, str]] = {
    "PARTNERS_IN": ("partner|partners|partnership|collaborator|collaborates|participant|participates|participates in", ""),
    "WORKS_WITH": (
        ("partner|partners|partnership|partners with|collaborates|collaboration|collaborator|collaborates with|cooperation|cooperates|"
        "coordination|coordinates with|works with|works together|ally|allies|alliance|joint project|colleague|peer|contact|"
        "information sharing|shares information|exchange|contract|agreement|network|relationship|connected to|related to|"
        "partenaire|partenariat|collabore|coopération|collègue"), "",
    ),
    "FUNDS": (
        ("funds|funding|funder|funding flow|funding relationship|finances|financing|financial|financial support|money|grant|grants|grantor|"
        "grantmaker|investor|investors|invests|invests in|investment|invested in|donor|donates|donates to|donation|sponsor|sponsors|"
        "sponsorship|loan|lender|lends|capital|shareholder|bailleur|bailleur de fonds|investisseur|subvention|don|commanditaire"),
        "funded by|grantee|recipient|receives funding|receives funds from|funding from|sponsored by|bénéficiaire",
    ),
    "WORKS_FOR": (
        ("employee|employees|staff|staff member|works at|worked at|works for|worked for|employment|employed by|job|officer|"
        "ceo|director|manager|executive|professor|intern|consultant|volunteer|employé|employée|travaille à"),
        "employer|employs|hires|employeur|embauche",
    ),
    "LEADS": (
        ("founder|co-founder|cofounder|founded|ceo|director|executive director|president|vice president|chair|chairperson|chairman|"
        "chairwoman|head|leader|leads|leadership|manages|manager|coordinator|coordinates|oversees|oversight|governs|governance|"
        "fondateur|fondatrice|président|présidente|directeur|directrice|dirige|gère"),
        "led by|founded by|managed by|governed by|chaired by|overseen by",
    ),
    "MEMBER_OF": (
        ("member|members|membership|member of|board|board member|board of directors|trustee|advisory board|affiliation|affiliate|"
        "affiliated|affiliated with|belongs to|participant|participates|participates in|alumni|alumnus|signatory|party to|"
        "membre|administrateur|affilié|participe à"),
        "has member|includes member",
    ),
    "PART_OF": (
        ("part of|division|division of|branch|department|department of|subsidiary|subsidiary of|child|owned by|acquired by|component|"
        "sits in|housed in|filiale|fait partie de"),
        "parent|parent of|parent company|parent organization|owner|owns|owned|ownership|acquired|acquisition|includes|contains|comprises",
    ),
    "REPORTS_TO": ("reports to|reports|reporting|accountable to|subordinate|supervised by|relève de", "supervisor|supervises|manages|boss"),
    "SUPPORTS": (
        ("supports|support|supporter|advisor|adviser|advises|advice|mentor|mentors|mentorship|technical assistance|assists|assistance|"
        "helps|services|provides|provides services|provides services to|service provider|supplier|supplies|vendor|endorses|endorsement|"
        "advocates for|informs|conseille|conseiller|fournisseur|appuie|appui"),
        "supported by|client|customer|client of|customer of|advised by",
    ),
    "TRAINS": ("trains|training|trainer|teaches|teacher|educates|formation|enseigne", "trained by|student|student of|taught by"),
    "OPERATES": ("operates|operator|runs|administers|implements|delivers|exploite|administre", "operated by|run by|delivered by"),
    "DEVELOPED": ("developed|develops|developer|created|creates|creator|author|authored|designed|built|conçoit", "developed by|created by"),
    "CONTRIBUTED_TO": ("contributor|contributes|contributes to|contributed|contribution|contribue à", ""),
    "HOSTS": ("hosts|host|organizer|organiser|organizes|organises|convenes|convenor|accueille|organise", "hosted by|organized by"),
    "SPOKE_AT": ("speaker|speaks at|spoke at|presenter|presented|panelist|conférencier", ""),
    "ATTENDED": ("attendee|attends|attended|attendance|participant|participated|assiste à", ""),
    "SUCCEEDS": ("succeeds|successor|replaced|replaces|succède à", "predecessor|replaced by|became"),
}  # fmt: skip
"""Words said from the source to the target of a type, and back; a word of several types means the first of them that may join the ends."""
_SEVERAL = re.compile(r"\s*[/,;&+|]\s*|\s+(?:and|et)\s+")
_ANY, _IN = "WORKS_WITH", "PARTNERS_IN"


class TypeMeant(NamedTuple):
    """A type that may join two ends, whether the connection names the target first, whether a word says so, and whether that is a word of
    the schema's own."""

    type: str
    is_swapped: bool = False
    is_known: bool = False
    is_ours: bool = False


class Types:
    """The types that words mean under a schema."""

    def __init__(self, schema: Schema) -> None:
        self._schema, self._words = schema, Words(schema)
        self._known: dict[str, list[tuple[str, bool]]] = {}
        for name, both in _WORDS.items():
            for words, is_back in zip(both, (False, True), strict=True):
                for word in words.split("|") if words and name in schema.ties else ():
                    self._known.setdefault(word_key(word), []).append((name, is_back))
        self._met: dict[tuple[str, str, str], TypeMeant | None] = {}

    def meant(self, word: str, source: str, target: str) -> TypeMeant | None:
        """What a connection with this word, which may be empty, is between two of these kinds; None where no type may join them."""
        key = (word, source, target)
        if key not in self._met:
            self._met[key] = self._meant(*key)
        return self._met[key]

    def _meant(self, word: str, source: str, target: str) -> TypeMeant | None:
        for name, is_back, is_ours in self._candidates(word):
            for is_swapped in (is_back, not is_back):
                if self._joins(name, *((target, source) if is_swapped else (source, target))):
                    return TypeMeant(name, is_swapped, is_known=True, is_ours=is_ours and is_swapped == is_back)
        return self._of_ends(source, target)

    def _candidates(self, word: str) -> Iterator[tuple[str, bool, bool]]:
        """The types that the word may mean, those of the schema first, each with whether it is said from the target to the source."""
        if not word:
            return
        if found := self._schema_meaning(word):
            yield found.name, found.is_reversed, True
        for text in dict.fromkeys((word, *_SEVERAL.split(word))):
            yield from ((name, is_back, False) for name, is_back in self._known.get(word_key(text), ()))

    def of_schema(self, word: str) -> str:
        """The type of which this is a word of the schema; empty where it is none."""
        found = self._schema_meaning(word)
        return found.name if found else ""

    def _schema_meaning(self, word: str) -> Meaning | None:
        try:
            found: Meaning = self._words.type(word).value
        except BadData:
            return None
        return found

    def _of_ends(self, source: str, target: str) -> TypeMeant | None:
        """What two of these kinds most likely are to each other, where no word says it: an actor is a partner in what others meet in, and
        all others work together."""
        actors = self._schema.actors
        if _IN in self._schema.ties and (source in actors) != (target in actors):
            is_swapped = target in actors
            if self._joins(_IN, *((target, source) if is_swapped else (source, target))):
                return TypeMeant(_IN, is_swapped)
        ties = sorted(self._schema.ties.values(), key=lambda tie: (tie.name != _ANY, tie.joins != "direct"))
        return next((TypeMeant(tie.name) for tie in ties if self._joins(tie.name, source, target)), None)

    def _joins(self, name: str, source: str, target: str) -> bool:
        tie = self._schema.ties[name]
        return source in tie.sources and target in tie.targets


def as_role(words: Sequence[str]) -> str:
    """The words of a connection as a role: each once."""
    return ", ".join(dict.fromkeys(words))
