"""Rules out of YAML: every mistake of form is found in one go, each with its line and what to write instead.

What needs to know the network, such as whether somebody has a name, is looked at in `meaning`.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path

from ...graph import BadData, Schema, parse_date, said, similar, today
from ...graph.errors import UnreadableFile
from ...graph.failures import why_unread
from ...graph.lined import read_lined
from ...graph.listing import quoted
from ...graph.plain import MOST_CHARACTERS
from ...graph.understanding import word_key
from .model import ANY, EVERYBODY, Check, Label, Rule, Rules, WantedTie, Who
from .spots import Notes, Spot, as_written

BUILT_IN = Path(__file__).with_name("rules.yaml")
_TOP = ("expect", "checked")
_RULE = ("rule", "who", "tie", "to", "at least")
_WHO = ("name", "kind", "form", "sector", "country", "region", "part of", "not")
_CHECK = ("checked", "who", "tie", "to", "date", "source", "place")
_ANY = frozenset({"any", "all", "n'importe lequel", "n'importe laquelle", "tous", "toutes"})
_NONE = frozenset({"none", "no", "aucun", "aucune"})
_MOST_LEAST = 1000
_EXAMPLES = {
    "rule": ("Every program has a lead", "Chaque programme a un responsable"),
    "who": ("{kind: program}", "{genre: programme}"),
    "to": ("{sector: industry}", "{secteur: industrie}"),
    "checked": ("none", "aucun"),
    "date": ("2024-05-31", "2024-05-31"),
    "source": ("Annual report 2023", "Rapport annuel 2023"),
    "place": ("page 12", "page 12"),
}
"""What may stand behind a key that is missing, in English and French."""


def read_text(path: Path) -> str:
    """The text of a file of rules. Raises UnreadableFile."""
    try:
        if path.stat().st_size > MOST_CHARACTERS:
            raise UnreadableFile(said("{path} is too long to be rules; is it the right file?", path=path))
        held = path.read_bytes()
        return held.decode("utf-16" if held.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig")  # PowerShell writes UTF-16
    except UnicodeError as error:
        raise UnreadableFile(said("{path} is not text in UTF-8; save it as such", path=path)) from error
    except FileNotFoundError as error:
        raise UnreadableFile(said("there is no file {path}; check the spelling and the folder you are in", path=path)) from error
    except OSError as error:
        raise UnreadableFile(said("{path} cannot be read: {why}", path=path, why=why_unread(error))) from error


def parse_rules(text: str, schema: Schema, notes: Notes, *, is_built_in: bool = False) -> Rules:
    """The rules that a text says; mistakes go into the notes. Raises BadRules for what is no YAML at all."""
    tree = read_lined(text, notes.file)
    top = Spot(tree, notes)
    if not tree:
        top.fault(said("nothing stands in it; write rules below expect:, as `partnermap gaps --help` tells"))
        return Rules(file=notes.file)
    keys = top.only(_TOP)
    if not keys and not notes.problems:
        top.fault(said("nothing stands in it; write rules below expect:, as `partnermap gaps --help` tells"))
    rules = tuple(_rule(one, schema) for one in keys["expect"].items()) if "expect" in keys else ()
    checks = tuple(_check(one, schema) for one in keys["checked"].items()) if "checked" in keys else ()
    return Rules(rules, checks, notes.file, is_built_in)


def _rule(spot: Spot, schema: Schema) -> Rule:
    keys = spot.only(_RULE)
    _needs(spot, keys, "rule", "who")
    ties = _ties(keys["tie"], schema) if "tie" in keys else ()
    to = _who(keys["to"], schema) if "to" in keys else EVERYBODY
    if keys and "tie" not in keys and "to" not in keys:
        example = "lien: est sous la direction de" if spot.is_french else "tie: is led by"
        spot.fault(said("it says neither which tie nor to whom; write a line such as {example}", example=example))
    label = _label(keys["rule"]) if "rule" in keys else Label("", "")
    least = _least(keys["at least"]) if "at least" in keys else 1
    who = _who(keys["who"], schema) if "who" in keys else EVERYBODY
    if ties and not any(_may_have(tie, who, schema) for tie in ties):
        keys["tie"].fault(said("no {kind} can have such a tie; turn its words round, or mean another kind", kind=", ".join(who.kinds)))
    return Rule(label, who, ties, to, least, spot.line)


def _may_have(wanted: WantedTie, who: Who, schema: Schema) -> bool:
    """Whether the schema lets some kind that is meant have such a tie, by itself or, for one that acts, by its units and people."""
    own = set(who.kinds) if who.kinds and ANY not in who.kinds else set(schema.kinds)
    parts = {kind.name for kind in schema.kinds.values() if kind.is_part} if not own.isdisjoint(schema.actors) else set()
    for name in schema.types_like(wanted.type):
        tie = schema.ties[name]
        is_either = tie.is_symmetric or wanted.way == "either"
        ends = [*(tie.sources if is_either or wanted.way == "out" else ()), *(tie.targets if is_either or wanted.way == "in" else ())]
        if not (own if name in schema.belonging else own | parts).isdisjoint(ends):
            return True
    return False


def _check(spot: Spot, schema: Schema) -> Check:
    keys = spot.only(_CHECK)
    _needs(spot, keys, "checked", "who", "to", "date", "source", "place")
    if "checked" in keys and (text := keys["checked"].text()) and word_key(text) not in _NONE:
        keys["checked"].fault(said("'{text}' is not none; what is there is recorded as a tie, so write checked: none", text=text))
    return Check(
        _who(keys["who"], schema) if "who" in keys else EVERYBODY,
        _who(keys["to"], schema) if "to" in keys else EVERYBODY,
        _ties(keys["tie"], schema) if "tie" in keys else (),
        _date(keys["date"]) if "date" in keys else "",
        keys["source"].text() if "source" in keys else "",
        keys["place"].text() if "place" in keys else "",
        spot.line,
    )


def _needs(spot: Spot, keys: dict[str, Spot], *needed: str) -> None:
    is_french = spot.is_french
    for key in needed:
        if key not in keys and spot.sort == "keys":
            written = as_written(key, is_french=is_french)
            example = f"{written}: {_EXAMPLES[key][is_french]}"
            spot.fault(said("'{key}' is missing; write a line such as {example}", key=written, example=example))


def _label(spot: Spot) -> Label:
    """A text for both languages, or one for each."""
    if spot.sort != "keys":
        text = spot.text()
        return Label(text, text)
    keys = spot.only(("en", "fr"))
    texts = [keys[language].text() if language in keys else "" for language in ("en", "fr")]
    if spot.sort == "keys" and not any(texts):
        spot.fault(said("'{key}' is missing; write a line such as {example}", key="en", example="en: Every program has a lead"))
    return Label(texts[0] or texts[1], texts[1] or texts[0])


def _least(spot: Spot) -> int:
    text = spot.text()
    if re.fullmatch(r"[0-9]{1,4}", text) and 1 <= int(text) <= _MOST_LEAST:
        return int(text)
    if text:
        spot.fault(said("'{text}' is no number of ties; write a whole number such as 2", text=text))
    return 1


def _date(spot: Spot) -> str:
    try:
        found = parse_date(spot.text())
    except BadData as error:
        spot.fault(str(error))
        return ""
    if found > today():
        spot.fault(said("'{text}' is still to come; write the day on which somebody looked", text=found))
    return found


def _ties(spot: Spot, schema: Schema) -> tuple[WantedTie, ...]:
    """The types, and which way they go: a name in capitals either way, words such as `is led by` the way they say."""
    found: list[WantedTie] = []
    for one in spot.items() or [spot]:
        text = one.text()
        if not text or word_key(text) in _ANY:
            continue
        try:
            type_, is_reversed = schema.type_and_direction(text)
        except BadData as error:
            labels = [label for tie in schema.ties.values() for pair in tie.labels.values() for label in pair]
            one.fault(_or_near(error, text, [*schema.ties, *labels]))
            continue
        is_either = text in schema.ties or type_.is_symmetric
        found.append(WantedTie(type_.name, "either" if is_either else "in" if is_reversed else "out"))
    return tuple(found)


def _or_near(error: BadData, text: str, words: list[str]) -> str:
    """What is wrong, with the word that was probably meant, or else with all there are."""
    near = similar(text, list(dict.fromkeys(words)), limit=1)
    return said("{fault}; did you mean {names}?", fault=error.message, names=quoted(near)) if near else str(error)


def _who(spot: Spot, schema: Schema, *, may_exclude: bool = True) -> Who:
    """Names, or keys that say who is meant."""
    if spot.sort != "keys":
        return Who(names=_values(spot), line=spot.line)
    keys = spot.only(_WHO if may_exclude else _WHO[:-1])
    if not keys and spot.node and not spot.node.value:
        spot.fault(said("nothing stands here; write what is meant, or take the line out"))
    values = {key: _values(one) for key, one in keys.items() if key != "not"}
    return Who(
        names=values.get("name", ()),
        kinds=_known(keys, values, "kind", schema),
        forms=_known(keys, values, "form", schema),
        sectors=values.get("sector", ()),
        countries=values.get("country", ()),
        regions=values.get("region", ()),
        wholes=values.get("part of", ()),
        excluded=_who(keys["not"], schema, may_exclude=False) if "not" in keys else None,
        line=spot.line,
    )


def _values(spot: Spot) -> tuple[str, ...]:
    return tuple(ANY if word_key(text) in _ANY else text for text in spot.texts())


def _known(keys: dict[str, Spot], values: dict[str, tuple[str, ...]], key: str, schema: Schema) -> tuple[str, ...]:
    """The kinds or forms that these words mean."""
    found = []
    for text in values.get(key, ()):
        if text == ANY:
            found.append(ANY)
            continue
        try:
            found.append(schema.check_kind(text) if key == "kind" else schema.check_form(text))
        except BadData as error:
            entries = schema.kinds if key == "kind" else schema.forms
            keys[key].fault(_or_near(BadData(error.message, remedy=error.remedy), text, [*entries]))
    return tuple(found)
