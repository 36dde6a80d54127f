"""What the names of stakeholders say: pairs that may be one, each with the two forms that are most alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from ...graph import Stakeholder
from .acronyms import spelled
from .comparing import KNOWN, Likeness, likeness
from .forms import Form, forms_of
from .found import Ends, Found, Reason, Sort
from .near import neighbours
from .pairing import candidates
from .people import likeness_of_people

_SORTS: dict[str, Sort] = {"same": "same-name", "short": "short", "spelling": "spelling", "translated": "translated"}
_ALIAS = 0.9  # what an alias says, of what a name says
_RIVAL, _SURE_RIVAL = 0.85, 0.7  # where another is more like it by the margin, and where it is surely the one
_NO_RIVAL = 0.2
_MARGIN, _SURE = 0.04, 0.9
_ALIASES_APART = 0.7  # two aliases that are not the same, and the names are not alike
_UNCLEAR = 0.5


def by_name(everyone: Sequence[Stakeholder], of: Collection[int] = ()) -> dict[Ends, Found]:
    """The pairs of which two names are alike, by their places in `everyone`; where some are named in `of`, those with one of them."""
    forms = [form for number, one in enumerate(everyone) for form in forms_of(number, one)]
    kinds = [one.kind for one in everyone]
    of_people = {word.stem for form in forms if kinds[form.whose] == "person" for word in form.words}
    of_bodies = {word.stem for form in forms if kinds[form.whose] != "person" for word in form.words}
    near = neighbours(of_people - of_bodies) | neighbours(of_bodies)
    found: dict[Ends, Found] = {}
    wanted = frozenset(of)
    for first, second in candidates(forms, kinds, near, wanted):
        left, right = forms[first], forms[second]
        alike = _likeness(everyone, left, right)
        if alike:
            _keep(found, _told(everyone, left, right, alike), left.whose, right.whose)
    found = _without_denied(found, forms)
    found = _without_rivals(found)
    alike_ones = set(found)
    unclear = set[int]()
    for acronym, name, score, bodies in spelled(forms, kinds, lambda one, other: (min(one, other), max(one, other)) in alike_ones):
        left, right = forms[acronym], forms[name]
        if wanted and wanted.isdisjoint((left.whose, right.whose)):
            continue
        _keep(found, Found(score, Reason("acronym", left.text, right.text)), left.whose, right.whose)
        if bodies > 1:
            unclear.add(left.whose)
    for ends in alike_ones & found.keys():
        if unclear.issuperset(ends):  # letters that may stand for several bodies, twice
            found[ends] = found[ends]._replace(score=min(found[ends].score, _UNCLEAR))
    return found


def _keep(found: dict[Ends, Found], new: Found, one: int, other: int) -> None:
    """Keeps the better of two for a pair, its forms in the order of the pair."""
    if one > other:
        one, other, new = other, one, new._replace(reason=new.reason._replace(one=new.reason.other, other=new.reason.one))
    held = found.get((one, other))
    if not held or (-new.score, new.reason) < (-held.score, held.reason):
        found[one, other] = new


def _likeness(everyone: Sequence[Stakeholder], left: Form, right: Form) -> Likeness | None:
    one, other = everyone[left.whose], everyone[right.whose]
    if one.kind == "person":
        return likeness_of_people(left, right)
    return likeness(left, right, (_region(one), _region(other)))


def _region(one: Stakeholder) -> str:
    return one.region if one.country in ("", "CA") else ""


def _told(everyone: Sequence[Stakeholder], left: Form, right: Form, alike: Likeness) -> Found:
    one, other = everyone[left.whose], everyone[right.whose]
    score = alike.score
    aliases = sum(form.text not in (one.name, one.name_fr) and " " in one.name for one, form in ((one, left), (other, right)))
    score *= _ALIAS**aliases
    if aliases == 2 and alike.score < KNOWN:
        score *= _ALIASES_APART
    if alike.ways[0] == "same" and left.acronym and all(" " in stakeholder.name for stakeholder in (one, other)):
        score = min(score, 0.45)  # many bodies have the same letters
    return Found(round(score, 4), Reason(_SORTS[alike.ways[0]], left.text, right.text))


def _without_denied(found: dict[Ends, Found], forms: Iterable[Form]) -> dict[Ends, Found]:
    """Names in two languages that come near say nothing where both have names in one language, and those are two names."""
    languages: dict[int, set[str]] = defaultdict(set)
    for form in forms:
        if form.words and form.language and not form.acronym:
            languages[form.whose].add(form.language)
    return {
        ends: both
        for ends, both in found.items()
        if both.reason.sort != "translated" or both.score >= KNOWN or languages[ends[0]].isdisjoint(languages[ends[1]])
    }


def _without_rivals(found: dict[Ends, Found]) -> dict[Ends, Found]:
    """Names in two languages say more where neither is more like a third, and less where one is."""
    best: dict[int, float] = defaultdict(float)
    for ends, both in found.items():
        if both.reason.sort == "translated":
            for end in ends:
                best[end] = max(best[end], both.score)
    told: dict[Ends, Found] = {}
    for ends, both in found.items():
        score = both.score
        if both.reason.sort == "translated" and score < KNOWN:
            rival = max(best[end] for end in ends)
            if score < rival - _MARGIN:
                score *= _SURE_RIVAL if rival >= _SURE else _RIVAL
            elif score == rival:
                score += (1 - score) * _NO_RIVAL
        told[ends] = both._replace(score=round(score, 4))
    return told
