"""What `docs/json.md` says of the JSON of planning questions is all there is, and all of it comes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.commands.conftest import Ask

PAGE = Path(__file__).parents[2] / "docs" / "json.md"
ROW = re.compile(r"^\| `(\w+)` \| ([^|]+) \|", re.MULTILINE)
PLAIN = {
    "text": str, "date": str, "whole number": int, "number": (int, float), "yes or no": bool, "null": type(None), "anything": object,
}  # fmt: skip
Shapes = dict[str, dict[str, str]]

# What comes only of very large networks, or of what no small one has.
RARE = {("a broker", "betweenness_error"), ("what too many share", "count"), ("what too many share", "more_than")}


def shapes() -> Shapes:
    """By heading, the value of each key."""
    parts = re.split(r"^##+ (.+)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name: dict(ROW.findall(text)) for name, text in zip(parts[1::2], parts[2::2], strict=True)}


def faults(value: Any, told: str, known: Shapes, seen: set[tuple[str, str]], at: str) -> Iterator[str]:
    """What of a value is not as the page says."""
    told = told.removesuffix(", at times").strip()
    if told.endswith((" or null", ", or null")):
        told = re.sub(r",? or null$", "", told)
        if value is None:
            return
    if told.startswith("list of: "):
        if not isinstance(value, list):
            yield f"{at} is no list"
            return
        for one in value:
            yield from faults(one, told.removeprefix("list of: "), known, seen, f"{at}[]")
    elif told.startswith("by name: "):
        for one in value.values():
            yield from faults(one, told.removeprefix("by name: "), known, seen, f"{at}.*")
    elif told in PLAIN:
        if not isinstance(value, PLAIN[told]) or (isinstance(value, bool) and told not in ("yes or no", "anything")):  # type: ignore[arg-type]
            yield f"{at} is {value!r} and not {told}"
    else:
        keys = known[told]
        yield from (f"{at}.{key} is not told of" for key in value.keys() - keys.keys())
        yield from (f"{at}.{key} does not come" for key in keys.keys() - value.keys() if not keys[key].endswith("at times"))
        for key in keys.keys() & value.keys():
            seen.add((told, key))
            yield from faults(value[key], keys[key], known, seen, f"{at}.{key}")


RULES = """\
expect:
  - {rule: {en: Every program has a lead, fr: Tout programme a un responsable}, who: {kind: program}, tie: is led by}
  - {rule: Every agency is tied to the second, who: {kind: agency}, to: Agency 1}
checked:
  - {checked: none, who: Program 0, tie: is led by, to: {kind: any}, date: 2020-01-01, source: s, place: p. 1}
  - {checked: none, who: Program 3, to: {sector: police}, date: 2020-01-01, source: s, place: p. 1}
  - {checked: none, who: Agency 0, to: Agency 1, date: 2020-01-01, source: s, place: p. 1}
"""
TIES = "source,type,target,role,since,until,evidence_source,evidence_locator,evidence_quote"


def write(folder: Path, stakeholders: list[str], ties: list[str], *, title: str = "Report") -> str:
    folder.mkdir()
    (folder / "stakeholders.csv").write_text("\n".join(["id,kind,name,sector,country,since,until", *stakeholders]), encoding="utf-8")
    (folder / "ties.csv").write_text("\n".join([TIES, *ties]), encoding="utf-8")
    (folder / "sources.csv").write_text(f"id,title,date\ns,{title},2019\n{folder.name},Only in {folder.name},2020\n", encoding="utf-8")
    return folder.name


def write_two(place: Path) -> None:
    """Two networks, `old` and `new`, in which all there can be comes once."""
    agencies = [f"a{n},agency,Agency {n},{'police' if n % 2 else 'ngo'},{'CA' if n % 3 else 'US'},," for n in range(12)]
    programs = [f"p{n},program,Program {n},,,," for n in range(4)]
    funds = [f"a{n},FUNDS,a{(n + 1) % 12},,,,s,p. {n},as it says" for n in range(12)]
    both = ["a1,FUNDS,a0,,,,s,p. 2,", "a0,PARTNER_IN,p0,,,,s,,", "a1,PARTNER_IN,p0,,,,s,,", "a6,PARTNER_IN,p0,,,,s,,", "p1,FUNDS,a2,,,,s,,"]
    people = ["h,person,Ann Bell,,,,", "z,agency,Zeta,,,,", "r,agency,Rescue Board,,,2001,2010", "q,agency,Rescue Bureau,,,2010,"]
    acting = ["h,WORKS_FOR,a5,Director,2015,,s,p. 9,", "z,WORKS_WITH,a1,,2001,2005,s,p. 1,", "q,SUCCEEDS,r,,2010,,s,p. 8,"]
    before = [
        "d,agency,Delta Desk,,CA,,",
        "y,agency,Harbour Lights Agency,,,,",
        "x,agency,Old Name Board,,,,",
        "g,agency,Gone,,,,",
        "k,agency,Gone Too,,,,",
    ]
    after = [
        "d2,agency,Delta Desk,,US,,",
        "y2,agency,Harbor Lights Agency,,,,",
        "x,agency,Quite Another Council,,,,",
        "e,agency,Extra,,,,2020",
    ]
    write(
        place / "old",
        [*agencies, *programs, *people, *before, "e,agency,Extra,,,,"],
        [*funds, *both, *acting, "a8,WORKS_WITH,a4,,2001,2005,s,p. 1,"],
    )
    changed = ["a8,WORKS_WITH,a4,,2002,2005,s,p. 1,", "a0,PARTNER_IN,p0,,,,s,p. 77,"]
    write(place / "new", [*agencies, *people, *after], [*funds, both[0], *acting, changed[0]], title="Another title")


ASKED = {
    "introduce": (("introduce", "Agency 2", "Agency 7"), ("introduce", "Agency 0", "p0"), ("introduce", "Zeta", "Agency 4")),
    "timeline": (("timeline", "--all"), ("timeline", "Agency 4", "--as-of", "2004")),
    "diff": (("diff", "old", "new"), ("diff", "--dates", "2000", "2015"), ("diff", "new", "merged.db")),
    "without": (("without", "Agency 1", "Agency 5"),),
    "without, no name": (("without",),),
    "without --find": (("without", "--find", "1"),),
    "brokers": (("brokers", "--directed"), ("brokers", "--between", "sector"), ("brokers", "--between", "group")),
    "gaps": (("gaps", "--rules", "rules.yaml"), ("gaps", "--matrix", "program", "sector", "--rules", "rules.yaml"), ("gaps", "--part", "suggestions")),
    "groups": (("groups", "--kind", "agency"),),
    "health": (("health", "--since", "2010"),),
}  # fmt: skip


def test_every_key_of_the_json_is_told_of_and_every_one_that_is_told_of_comes(ask: Ask, tmp_path: Path) -> None:
    write_two(tmp_path)
    (tmp_path / "rules.yaml").write_text(RULES, encoding="utf-8")
    for words in (
        ("load", "old", "--store", "one.db"), ("load", "old", "--store", "merged.db"), ("merge", "Gone", "Gone Too", "--yes", "--store", "merged.db"),
        ("distinct", "Gone", "Agency 9", "--yes", "--store", "merged.db"),
    ):  # fmt: skip
        assert ask(*words).exit_code == 0, words
    known, seen, wrong = shapes(), set[tuple[str, str]](), list[str]()
    for question, words in ((question, words) for question, some in ASKED.items() for words in some):
        # Of so few ties none is hidden to try suggestions; of the built-in network some are.
        answer = ask(*words, "--format", "json", PARTNERMAP_STORE="" if words[-1] == "suggestions" else "one.db")
        assert answer.exit_code == 0, answer.stderr
        wrong += [f"{' '.join(words)}: {fault}" for fault in faults(json.loads(answer.stdout), question, known, seen, "")]
    assert sorted(set(wrong)) == []
    assert sorted({(name, key) for name, keys in known.items() for key in keys} - seen - RARE) == []
    assert not seen & RARE
