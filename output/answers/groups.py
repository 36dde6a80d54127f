"""What `groups` answers, made ready to be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...graph import Language, Schema, Stakeholder
from ...words.labels import trait_label
from ...words.sentences import counted, decimal, elided, phrase
from ..basis import counted_data, counted_text, definitions
from ..citing import source_blocks
from ..document import Document, Heading, Table, Text, amount
from ..listing import listed
from ..mixing import mixing_blocks, mixing_data
from ..reasons import reference, tie_data
from ..shares import percent
from ..significance import UNLIKELY, beside, p_said

if TYPE_CHECKING:
    from ...queries.grouping import Share
    from ...queries.groups import Group, Groups, Member

_COLUMNS = (
    "group_number", "group_around", "group_size", "id", "name", "kind", "group_stability", "group_other", "partners_inside",
    "partners_outside", "core_number", "in_core",
)  # fmt: skip
_MEASURES = ("groups_modularity", "groups_stability", "groups_core", "groups_cores", "groups_index")
_CLEAR_GROUPS, _CLEAR_CORE, _SURE = 0.3, 0.4, 0.8
_SURE_OF_ALL = 0.995

_Blocks = list[Heading | Text | Table]


def groups_document(answer: Groups, schema: Schema, language: Language, *, limit: int = 0, verbose: bool = False) -> Document:
    """Each group with its members (of many the first `limit`, all where that is 0), who stands between, core, and who keeps to whom; with
    `verbose` the sources of the ties within each, where these were read, and how all is measured.
    """
    core = {one.id for one in answer.core.members} if answer.core.is_clear else set()
    records: list[tuple[object, ...]] = [
        (
            group.number, group.middle.id, len(group.members), one.stakeholder.id, one.stakeholder.name, one.stakeholder.kind,
            one.stability, one.other, one.inside, one.outside, one.core, one.stakeholder.id in core,
        )
        for group in answer.groups
        for one in group.members
    ]  # fmt: skip
    records += [(None, "", None, one.id, one.name, one.kind, None, None, 0, 0, 0, False) for one in answer.loose]
    told = Telling(answer, schema, language, limit)
    blocks: _Blocks = [Text(told.summary())]
    blocks += told.groups()
    blocks += told.between()
    blocks += told.core()
    blocks += mixing_blocks(answer, schema, language, limit=limit)
    blocks += told.trust()
    blocks.append(counted_text(answer.live, language))
    if verbose:
        blocks += told.evidence()
        blocks += definitions(_MEASURES, language)
    question = phrase("ask_groups", language)
    return Document(_data(answer), _COLUMNS, records, blocks, language, question, answer.sources, is_of_all=True)


def _data(answer: Groups) -> dict[str, Any]:
    core = answer.core
    return {
        "as_of": answer.live.as_of or None,
        "network": counted_data(answer.live),
        "narrowed": answer.live.chosen is not None,
        "algorithm": answer.algorithm,
        "runs": answer.runs,
        "modularity": answer.modularity,
        "modularity_by_chance": None if answer.by_chance is None else {"mean": answer.by_chance[0], "p": answer.by_chance[1]},
        "groups": [
            {
                "number": group.number, "around": reference(group.middle), "size": len(group.members), "pairs_inside": group.inside,
                "pairs_outside": group.outside, "stability": group.stability, "shares": [one._asdict() for one in group.shares],
                "members": [_member(one) for one in group.members],
                **({} if group.ties is None else {"ties": [tie_data(tie, None) for tie in group.ties]}),
            }
            for group in answer.groups
        ],
        "between": [one.stakeholder.id for _, one in answer.between],
        "without_ties": [reference(one) for one in answer.loose],
        "core": {
            "is_clear": core.is_clear, "correlation": core.correlation, "p": core.p, "random_networks": core.deals, "exact": core.is_exact,
            "members": [reference(one) for one in core.members], "replaceable": [one.id for one in core.replaceable],
        },
        "k_core": {"k": answer.innermost, "members": [reference(one) for one in answer.innermost_members]},
        "mixing": [mixing_data(mixed) for mixed in answer.mixing],
    }  # fmt: skip


def _member(one: Member) -> dict[str, Any]:
    return reference(one.stakeholder) | {
        "stability": one.stability, "other_group": one.other, "partners_inside": one.inside, "partners_outside": one.outside,
        "core_number": one.core, "between": one.is_between,
    }  # fmt: skip


class Telling:
    """The answer in blocks of one language, of lists at most so many where that is not 0."""

    def __init__(self, answer: Groups, schema: Schema, language: Language, limit: int) -> None:
        self._answer, self._schema, self._language, self._limit = answer, schema, language, limit
        self._named = {one.id: one for one in answer.live.stakeholders}
        self._by_number = {group.number: group for group in answer.groups}

    def summary(self) -> str:
        """How many groups there are, who is between, and who is in none; the first sentence of a briefing."""
        found, language = self._answer.groups, self._language
        said = []
        if not found:
            said.append(phrase("groups_none", language))
        elif len(found) == 1:
            said.append(phrase("groups_one", language, stakeholders=self._stakeholders(len(found[0].members))))
        else:
            sizes = {"n": amount(len(found), language), "least": len(found[-1].members), "most": amount(len(found[0].members), language)}
            is_alike = len(found[0].members) == len(found[-1].members)
            said.append(phrase("groups_alike" if is_alike else "groups_several", language, **sizes))
        if self._answer.by_chance and self._answer.modularity > 0 and self._answer.by_chance[1] >= UNLIKELY:
            said.append(phrase("groups_by_chance", language))
        between = [one.other is not None for _, one in self._answer.between]
        if two := sum(between):
            said.append(counted("groups_n_between", two, language))
        if unsure := len(between) - two:
            said.append(counted("groups_n_unsure", unsure, language))
        if found and self._answer.loose:
            said.append(counted("groups_n_loose", len(self._answer.loose), language))
        if self._answer.live.chosen is not None:
            said.append(phrase("groups_narrowed", language))
        return " ".join(said)

    def groups(self) -> _Blocks:
        """A heading a group with what its members share and who they are."""
        language, blocks = self._language, _Blocks()
        shown = self._answer.groups[: self._limit or None]
        for group in shown:
            heading = {"number": group.number, "around": self._around(group), "stakeholders": self._stakeholders(len(group.members))}
            blocks.append(Heading(phrase("groups_heading", language, **heading)))
            said = [self._share(one, is_alone=len(group.members) == len(self._named)) for one in group.shares]
            is_all = len(group.members) == len(self._named)
            key = "groups_shared_by_all" if said and is_all else "groups_shared" if said else "groups_nothing_shared"
            inside = counted("n_tied_pairs", group.inside, language)
            key_ = "groups_ties" if group.outside else "groups_ties_alone"
            ties = phrase(key_, language, inside=inside, outside=amount(group.outside, language))
            if group.stability < _SURE_OF_ALL:
                ties += " " + phrase("groups_in_runs", language, sure=percent(group.stability, language))
            shared = [] if is_all and not said else [Text(phrase(key, language, shares="; ".join(said)))]
            blocks += [*shared, Text(*self._members(group)), Text(ties)]
        return blocks + self._left(len(self._answer.groups) - len(shown))

    def between(self) -> _Blocks:
        """Those between two groups, a row each."""
        found, language = self._answer.between, self._language
        if not found:
            return []
        shown = found[: self._limit or None]
        columns = [phrase(key, language) for key in ("name", "groups_in", "groups_also", "groups_sure")]
        rows = [
            (one.stakeholder.called(language), self._group(group.number), self._other(one), percent(one.stability, language))
            for group, one in shown
        ]
        blocks: _Blocks = [Heading(phrase("groups_between", language)), Table(columns, rows, frozenset(columns[3:]))]
        if left := len(found) - len(shown):
            n = amount(left, language)
            blocks.append(Text(phrase("groups_more", language, n=n), phrase("more", language, n=n)))
        return blocks

    def trust(self) -> _Blocks:
        """What the modularity means, by what the groups were found, and what it is to be sure."""
        answer, language = self._answer, self._language
        if not answer.groups:
            return []
        inside = sum(group.inside for group in answer.groups) / answer.live.pairs
        modularity = phrase(
            "groups_modularity", language, modularity=decimal(answer.modularity, language), inside=percent(inside, language),
            chance=percent(max(0.0, inside - answer.modularity), language),
        )  # fmt: skip
        if answer.by_chance is None:
            modularity += " " + phrase("groups_modularity_alone", language, clear=decimal(_CLEAR_GROUPS, language))
        else:
            key = "groups_modularity_beside" if answer.by_chance[1] < UNLIKELY else "groups_modularity_as_chance"
            values = {"random": decimal(answer.by_chance[0], language), "p": p_said(answer.by_chance[1], language)}
            modularity += " " + phrase(key, language, **values)
        if answer.modularity <= 0:
            modularity = phrase("groups_no_division", language)
        found = phrase(f"groups_{answer.algorithm}", language, n=answer.runs, sure=percent(_SURE, language))
        return [Heading(phrase("groups_how_sure", language)), Text(f"{modularity} {found}")]

    def core(self) -> _Blocks:
        """Whether there is a core, who is in it, and who is most tightly knit."""
        answer, core, language = self._answer, self._answer.core, self._language
        if not answer.groups:
            return []
        values = {
            "r": beside(core.correlation, _CLEAR_CORE, language),
            "p": p_said(core.p, language),
            "clear": decimal(_CLEAR_CORE, language),
        }
        who = {"stakeholders": self._stakeholders(len(core.members)), "names": self._names(core.members)}
        count = len(answer.live.stakeholders)
        if answer.live.pairs == count * (count - 1) // 2:
            said = [phrase("groups_no_periphery", language)]
        elif not core.members:
            said = [phrase("groups_core_untold", language)]
        elif core.is_clear:
            said = [phrase("groups_clear_core", language, **who, **values)]
            if loose := core.replaceable:
                said.append(counted("groups_n_replaceable", len(loose), language, names=self._names(loose)))
        elif core.correlation >= _CLEAR_CORE:
            said = [phrase("groups_core_by_chance", language, **who, **values)]
        else:
            said = [phrase("groups_no_core", language, **values)]
            if core.p < UNLIKELY:
                said.append(phrase("groups_no_core_beside_chance", language, **values))
        knit = answer.innermost_members
        found = {"stakeholders": self._stakeholders(len(knit)), "k": str(answer.innermost), "names": self._names(knit)}
        said.append(phrase("groups_innermost" if answer.innermost > 1 else "groups_no_innermost", language, **found))
        return [Heading(phrase("groups_core", language)), Text(" ".join(said))]

    def evidence(self) -> _Blocks:
        """By group, how many ties within it each source attests, the most first; and what the sources are."""
        language, rows, cited = self._language, list[tuple[str, str]](), set[str]()
        for group in self._answer.groups[: self._limit or None]:
            attests = Counter(source for tie in group.ties or () for source in {item.source for item in tie.evidence})
            told = sorted(attests.items(), key=lambda item: (-item[1], item[0]))
            ties = [phrase("said_at", language, source=source, places=counted("n_ties", number, language)) for source, number in told]
            rows.append((self._group(group.number), "\n".join(ties)))
            cited |= attests.keys()
        if not cited:
            return []
        columns = [phrase(key, language) for key in ("groups_group", "groups_attests")]
        sources = {source.id: source for source in self._answer.sources if source.id in cited}
        left = len(self._answer.groups) - len(rows)
        return [Heading(phrase("groups_evidence", language)), Table(columns, rows), *self._left(left), *source_blocks(sources, language)]

    def _share(self, share: Share, *, is_alone: bool) -> str:
        language = self._language
        counts = {"count": amount(share.have, language), "known": amount(share.known, language)}
        said = phrase(f"groups_{share.trait}", language, value=self._value(share.trait, share.value), **counts)
        if is_alone or (share.trait == "tied" and not share.rest_known):
            return said
        if not share.rest_known:
            return phrase("groups_elsewhere_unknown", language, said=said)
        rest = {"rest": amount(share.rest, language), "rest_known": amount(share.rest_known, language)}
        return phrase("groups_elsewhere", language, said=said, **rest)

    def _value(self, trait: str, value: str) -> str:
        if trait == "tied":
            return self._named[value].called(self._language)
        return trait_label(trait, value, self._schema, self._language, is_plural=True)

    def _members(self, group: Group) -> tuple[str, str]:
        """Who they are, and the same for a file, where nobody can ask again at once."""
        names = self._names([one.stakeholder for one in group.members])
        said = phrase("groups_members", self._language, names=names)
        is_cut = 0 < self._limit < len(group.members)
        return phrase("groups_members_cut", self._language, names=names) if is_cut else said, said

    def _names(self, several: Sequence[Stakeholder]) -> str:
        shown = several[: self._limit or None]
        return listed([one.called(self._language) for one in shown], self._language, more=len(several) - len(shown))

    def _group(self, number: int | None) -> str:
        if number not in self._by_number:
            return ""
        return phrase("groups_named", self._language, number=number, around=self._around(self._by_number[number]))

    def _other(self, one: Member) -> str:
        """In which of the groups it is at times instead; or that its group was none of these in the other runs."""
        return phrase("groups_none_of_these", self._language) if one.other is None else self._group(one.other)

    def _left(self, number: int) -> _Blocks:
        """How many groups are left out."""
        if not number:
            return []
        return [Text(counted("groups_n_more", number, self._language), counted("groups_n_more_printed", number, self._language))]

    def _around(self, group: Group) -> str:
        return elided(phrase("groups_around", self._language), group.middle.called(self._language), self._language)

    def _stakeholders(self, number: int) -> str:
        return counted("n_stakeholders", number, self._language)
