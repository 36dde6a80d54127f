"""`diff` as a planner types it."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from tests.commands.conftest import Ask

SOURCES = "id,title,date\nr1,Report 2020,2020-05-01\nr2,Register,2021\n"
OLD = """\
id,kind,name,aliases,country,region,until
ncecc,agency,National Coordination Centre,NCECC,CA,,
board,agency,Old Board,,CA,,
river,agency,River Police,,CA,NS,
tide,agency,Tide Office,,CA,,
safe,program,Safe Harbour,,,,
"""
NEW = """\
id,kind,name,aliases,country,region,until
crime,agency,National Crime Centre,NCECC,CA,ON,
board,agency,Old Board,,CA,,2022-03
new,agency,New Agency,,CA,,
river,agency,River Police,,CA,PE,
safe,program,Safe Harbour,,,,2024
"""
HEADINGS = "source,type,target,since,evidence_source,evidence_locator\n"
OLD_TIES = HEADINGS + "ncecc,PARTNERS_IN,safe,2010,r1,p. 1\nriver,PARTNERS_IN,safe,2012,r1,p. 3\ntide,PARTNERS_IN,safe,,r2,row 4\n"
NEW_TIES = HEADINGS + (
    "crime,PARTNERS_IN,safe,2010,r1,p. 1\ncrime,PARTNERS_IN,safe,2010,r2,row 1\nriver,PARTNERS_IN,safe,2013,r1,p. 3\nnew,SUCCEEDS,board,2022-03,r2,row 9\n"
)


@pytest.fixture
def two(ask: Ask) -> Ask:
    """Where the folders `one` and `two` are networks."""
    for folder, stakeholders, ties in (("one", OLD, OLD_TIES), ("two", NEW, NEW_TIES)):
        Path(folder).mkdir()
        for sheet, text in (("sources", SOURCES), ("stakeholders", stakeholders), ("ties", ties)):
            (Path(folder) / f"{sheet}.csv").write_text(text, encoding="utf-8")
    return ask


def test_what_is_different_is_said_in_a_sentence_and_told_each_sort_apart(two: Ask) -> None:
    answer = two("diff", "one", "two")
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert (
        answer.stdout
        == """\
Between one and two: 1 stakeholder was renamed, 1 was succeeded by another, 1 now states an end, 1
is not in the new one, 1 was changed; 1 tie is new, 1 is not in the new one, 1 was changed, 1 has
other evidence alone.
The same in both: 2 sources.
What is not in two has not ended by that: nothing there says so.

Renamed, under another id, or merged

Former name               Name now                Why it is one             What else is different
────────────────────────────────────────────────────────────────────────────────────────────────────
National Coordination     National Crime Centre   both are called 'NCECC'   Region was empty and is
Centre                                                                      now 'ON'

Succeeded by another

Former name   Succeeded by   Since     Evidence    What else is different
───────────────────────────────────────────────────────────────────────────────────────
Old Board     New Agency     2022-03   r2: row 9   Until was empty and is now '2022-03'

Stakeholders that now state an end

Name           Kind      Until
──────────────────────────────
Safe Harbour   program   2024

Stakeholders that are not in two

Name          Kind     Its ties rest on
───────────────────────────────────────
Tide Office   agency   r2: row 4

Changed stakeholders

Name           Kind     What is different
───────────────────────────────────────────────────────
River Police   agency   Region was 'NS' and is now 'PE'

New ties

Tie                                             Evidence
─────────────────────────────────────────────────────────
New Agency succeeds Old Board (since 2022-03)   r2: row 9

Ties that are not in two

Tie                                        Evidence
────────────────────────────────────────────────────
Tide Office is a partner in Safe Harbour   r2: row 4

Changed ties

Tie                                                    What is different                    Evidence
────────────────────────────────────────────────────────────────────────────────────────────────────
River Police is a partner in Safe Harbour (since       Since was '2012' and is now '2013'   r1: p. 3
2013)

Ties with other evidence alone

Tie                                                               What is different
───────────────────────────────────────────────────────────────────────────────────────────
National Crime Centre is a partner in Safe Harbour (since 2010)   Evidence added: r2: row 1

Sources

Id   Title         Source
─────────────────────────────
r1   Report 2020   2020-05-01
r2   Register      2021
"""
    )


def test_it_is_told_in_french(two: Ask) -> None:
    answer = two("diff", "one", "two", "-n", "1", "--lang", "fr")
    assert answer.exit_code == 0
    assert (
        answer.stdout.partition("\n\n")[0]
        == """\
Entre one et two : 1 partie prenante a été renommée, 1 a eu pour successeur une autre, 1 indique
maintenant une fin, 1 n’est pas dans le nouveau, 1 a été modifiée; 1 lien est nouveau, 1 n’est pas
dans le nouveau, 1 a été modifié, 1 n’a que d’autres preuves.
Les mêmes des deux côtés : 2 sources.
Ce qui n’est pas dans two n’a pas pris fin pour autant : rien là ne le dit."""
    )


def test_the_built_in_network_is_named_in_french_as_a_sentence_needs_it(two: Ask) -> None:
    told = two("diff", "one", "built-in", "-n", "1", "--lang", "fr").stdout
    assert told.splitlines()[1].startswith("Le réseau intégré ne cite aucune source que cite one (")
    assert "\nNon jugé, puisque le réseau intégré n’a rien de semblable\xa0: " in told
    assert "\nParties prenantes non jugées\xa0: le réseau intégré n’en a aucune semblable\n" in told


def test_one_network_is_compared_with_the_one_in_use(harbour: Ask) -> None:
    assert harbour("export", "before.xlsx").exit_code == 0
    assert harbour("set", "guard", "region=NS", "--yes").exit_code == 0
    answer = harbour("diff", "before.xlsx")
    assert answer.stderr == "comparing before.xlsx with the network in use\nusing ./partnermap.db\n"
    assert answer.stdout.startswith("Between before.xlsx and partnermap.db: 1 stakeholder was changed.\n")
    assert harbour("--store", "partnermap.db", "diff", "before.xlsx").stdout == answer.stdout


def test_the_built_in_network_is_called_so_in_either_language(harbour: Ask) -> None:
    for language, said in (
        ("en", "comparing the built-in network with the network in use"),
        ("fr", "comparaison avec le réseau utilisé\u00a0: le réseau intégré"),
    ):
        assert harbour("diff", "built-in", "--lang", language).stderr.splitlines()[0] == said


def test_the_history_is_compared_by_the_numbers_of_changes(harbour: Ask) -> None:
    assert harbour("set", "guard", "name=Sea Guard", "--yes").exit_code == 0
    assert harbour("remove", "--tie", "hsa", "HOSTS", "day", "--yes").exit_code == 0
    answer = harbour("diff", "--changes", "1", "3")
    assert answer.exit_code == 0
    told = " ".join(answer.stdout.split())
    assert told.startswith("From the state after change 1 to the state after change 3: 1 stakeholder was renamed; 1 tie was taken out. The")
    first = " ".join(harbour("diff", "--changes", "0", "1", "-n", "1").stdout.split())
    assert (
        "From the state before the first change to the state after change 1: 14 stakeholders are new; 21 ties are new; 3 sources are new."
        in first
    )


def test_two_days_of_the_network_in_use_are_compared(harbour: Ask) -> None:
    answer = harbour("diff", "--dates", "2004", "2010", "-n", "1")
    assert (
        answer.stdout
        == """\
Between 2004 and 2010: 1 stakeholder began, 1 ended; 5 ties began, 1 began and ended in between.
On both days: 11 stakeholders, 4 ties.
Of the ties on both days, 3 state no date: nothing says that they began or ended.

Stakeholders that began

Name            Kind                   Since   Its ties rest on
───────────────────────────────────────────────────────────────
Harbour Forum   collaboration, table   2008    minutes: point 5

Stakeholders that ended

Name               Kind     Until
─────────────────────────────────
Lighthouse Trust   agency   2009

Ties that began

Tie                                                                  Evidence
───────────────────────────────────────────────────────────────────────────────────
Clear Water Strategy supports University of the Island (2009–2010)   report: page 6
… and 4 more; -n 0 shows all.

Ties that began and ended in between

Tie                                                                  Evidence
───────────────────────────────────────────────────────────────────────────────────
Fisheries Office funds Clear Water Strategy (2005; 100,000.50 CAD)   report: page 4

Sources

Id        Title                    Source
──────────────────────────────────────────────────────────────────────────────────────────────
minutes   Procès-verbal du forum   Harbour Forum, 2011-06
report    Annual report 2012       Harbour Safety Agency, 2012, https://harbour.example/report
"""
    )


def test_a_side_without_a_source_is_said_first(harbour: Ask) -> None:
    assert harbour("export", "public.json", "--without-mark", "Protected").exit_code == 0
    told = harbour("diff", "partnermap.db", "public.json").stdout.splitlines()
    assert told[:5] == [
        "Handling: Protected",
        "public.json has no tie of the source plan at all, and partnermap.db has 1: what is missing there is",
        "not told as gone.",
        "Between partnermap.db and public.json: 1 source is not in the new one.",
        "The same in both: 14 stakeholders, 20 ties, 2 sources.",
    ]
    both = harbour("diff", "partnermap.db", "public.json", "--without-mark", "protected")
    assert both.stderr == "without sources marked protected; left out, as they rest on these alone: 1 tie, 0 stakeholders\n"
    assert "there is no difference" in both.stdout


def test_where_nothing_is_certain_or_there_is_nothing_at_all_the_sentence_is_whole(harbour: Ask) -> None:
    shutil.copy("partnermap.db", "old.db")
    assert harbour("export", "folder").exit_code == 0
    (Path("folder") / "ties.csv").unlink()
    assert harbour("diff", "old.db", "folder").stdout.startswith(
        "Handling: Protected\nfolder has no tie at all, and old.db has 21: what is missing there is not told as gone.\n"
        "Between old.db and folder no difference is certain.\nThe same in both: 14 stakeholders, 3 sources.\n"
    )
    for name in ("one.csv", "other.csv"):
        Path(name).write_text("kind,name\n", encoding="utf-8")
    assert harbour("diff", "one.csv", "other.csv").stdout == (
        "Between one.csv and other.csv there is no difference: neither has anything to compare.\n"
    )
    assert harbour("diff", "one.csv", "other.csv", "--lang", "fr").stdout == (
        "Entre one.csv et other.csv, il n’y a aucune différence\u00a0: ni l’un ni l’autre n’a rien à comparer.\n"
    )


def test_records_and_data_have_all_that_is_different(two: Ask) -> None:
    rows = list(csv.DictReader(io.StringIO(two("diff", "one", "two", "--format", "csv").stdout)))
    assert [(row["thing"], row["difference"], row["id"], row["field"], row["was"], row["is"]) for row in rows] == [
        ("stakeholder", "gone", "tide", "", "", ""),
        ("stakeholder", "renamed", "ncecc", "name", "National Coordination Centre", "National Crime Centre"),
        ("stakeholder", "renamed", "ncecc", "region", "", "ON"),
        ("stakeholder", "succeeded", "board", "until", "", "2022-03"),
        ("stakeholder", "ended", "safe", "until", "", "2024"),
        ("stakeholder", "changed", "river", "region", "NS", "PE"),
        ("tie", "added", "eb499ae3b85bc57f", "", "", ""),
        ("tie", "gone", "93d3b06e1f8e122b", "", "", ""),
        ("tie", "changed", "dd818977076221ca", "since", "2012", "2013"),
        ("tie", "evidence", "913ddbb2030e50eb", "evidence", "r1: p. 1", "r1: p. 1|r2: row 1"),
    ]
    data = json.loads(two("diff", "one", "two", "--format", "json", "-n", "1").stdout)
    assert data["old"] == {"name": "one", "stakeholders": 5, "ties": 3, "sources": 2}
    assert data["stakeholders"]["renamed"] == [
        {
            "old": {"id": "ncecc", "name": "National Coordination Centre", "kind": "agency"},
            "new": {"id": "crime", "name": "National Crime Centre", "kind": "agency"},
            "how": "shared name",
            "by": "NCECC",
            "fields": {"name": {"old": "National Coordination Centre", "new": "National Crime Centre"}, "region": {"old": "", "new": "ON"}},
        }
    ]


WRONG = {
    "nothing": ((), 2, "name what to compare: two networks, or --changes 12 14, or --dates 2011 2020; see `cli diff --help`"),
    "three": (("one", "two", "three"), 2, "two networks are compared, and 3 are named; see `cli diff --help`"),
    "both": (
        ("one", "two", "--dates", "2011", "2012"), 2,
        "give one of these: networks, --changes, or --dates; the last two are of the store in use; see `cli diff --help`",
    ),
    "a day and days": (
        ("--dates", "2011", "2012", "--as-of", "2011"), 2,
        "--dates has its own two days; leave out --as-of and --undated; see `cli diff --help`",
    ),
    "the same twice": (("one", "./one"), 1, "one and ./one are one and the same; name another one to compare with"),
    "the one in use": (("built-in",), 1, "built-in and built-in are one and the same; name another one to compare with"),
    "not there": (
        ("one", "none.xlsx"), 1, "there is no network none.xlsx; name a store, a file or folder that was exported, or built-in",
    ),
    "no store": (("one", "none.db"), 1, "there is no store at none.db; make one with `partnermap --store none.db load FILE`"),
    "no network": (("one", "notes.pdf"), 1, "notes.pdf"),
    "a file that is called a store": (("one", "notes.db"), 1, "notes.db was not made by partnermap"),
    "an empty name": (("one", ""), 2, "OLD NEW: a name is empty; give the name of a file; see `cli diff --help`"),
    "a name that no file can have": (("one", "n" * 300), 2, "OLD NEW: nnn"),
    "bad rows": (
        ("one", "bad"), 1,
        "bad cannot be compared, since some of its rows cannot be read; correct it as `partnermap load bad --dry-run` says",
    ),
    "a change that is not there": (("--changes", "1", "12"), 1, "there is no change 12; the newest is 1"),
    "no number": (("--changes", "one", "2"), 2, "--changes: 'one' is no number that fits; write one: 0 or more; see `cli diff --help`"),
    "no kind": (("one", "two", "--kind", "boat"), 1, "'boat' is no kind of stakeholder"),
    "no mark": (("one", "two", "--without-mark", "Secret"), 1, "no source is marked 'Secret'; no source has a mark"),
}  # fmt: skip


@pytest.mark.parametrize(("words", "code", "message"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_compared_is_refused_in_one_line(two: Ask, words: tuple[str, ...], code: int, message: str) -> None:
    for name in ("notes.pdf", "notes.db"):
        Path(name).write_bytes(b"%PDF-1.4")
    shutil.copytree("one", "bad")
    Path("bad/ties.csv").write_text(HEADINGS + "nobody,FUNDS,safe,,r1,p. 1\n", encoding="utf-8")
    answer = two("diff", *words)
    assert (answer.exit_code, answer.stdout) == (code, "")
    assert answer.stderr.splitlines()[-1].startswith(f"Error: {message}")


def test_nothing_of_the_two_is_touched_and_none_is_replaced_by_the_answer(two: Ask) -> None:
    before = {path: path.read_bytes() for path in sorted(Path().rglob("*.csv"))}
    assert two("diff", "one", "two", "-o", "answer.xlsx").exit_code == 0
    assert {path: path.read_bytes() for path in sorted(Path().rglob("*.csv"))} == before
    refused = two("diff", "one", "two", "-o", "one/ties.csv", "--force")
    assert (refused.exit_code, Path("one/ties.csv").read_bytes()) == (1, before[Path("one/ties.csv")])


def test_a_rename_is_seen_in_french_where_only_the_english_name_is_another(two: Ask) -> None:
    for folder, name in (("fr1", "Old Board"), ("fr2", "New Board")):
        Path(folder).mkdir()
        Path(folder, "stakeholders.csv").write_text(f"id,kind,name,name_fr\nboard,agency,{name},Bureau\n", encoding="utf-8")
    rows = two("diff", "fr1", "fr2", "--lang", "fr").stdout.splitlines()
    assert [row.split("   ")[:2] for row in rows if "Board" in row] == [["Old Board", " New Board"]]
