"""A network and its own export are not different, whatever the format is and however odd the content."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Ask

FILES = ["h.json", "h.xlsx", "h.gexf", "h.graphml", "h.gephi-csv", "h-csv", "copy.db"]
ODD = {
    "sources": """\
id,title,date,mark,publisher,extra
r1,"=Sum of ""A"" of all",2020-05,Protected B,"Line one
line two",7
r2,Plain,,,,
""",
    "stakeholders": """\
id,kind,form,name,name_fr,aliases,aliases_fr,country,since,until,url,note,ward,ville
1e5,agency,,Élan & Co,Élan et cie,-A|B C,ÉC,CA,1999,,https://x.example/a?b=1,"Two
lines",3,
2,agency,group,ガス Board,,,,JP,,2020-03,,,,Laval
river,unit,,River Police,,,,,,,,,,
river2,unit,,Police of the River,,,,,,,,,,
river3,unit,,River Patrol,,,,,,,,,,
prog,program,,"Prog, one",,,,,2001-02-03,,,,,
""",
    "ties": """\
source,type,target,role,since,until,amount,currency,status,confidence,note,evidence_source,evidence_locator,evidence_quote,strength
1e5,FUNDS,prog,"lead; main",2001,2005-06,1234567.10,CAD,proposed,0.25,"x
y",r1,"p. 1, l. 2","said ""so"" there",4
1e5,FUNDS,prog,"lead; main",2001,2005-06,1234567.10,CAD,,,,r2,,,
2,WORKS_WITH,1e5,,,,,,disputed,0.333333333,,r1,p. 3,,
1e5,WORKS_WITH,river,,,,,,,,,r2,p. 1,,
river2,PARTNERS_IN,prog,,,,0,CAD,,,,r1,p. 9,,
""",
}


def export(ask: Ask, file: str) -> None:
    made = ask("copy", "partnermap.db", file) if file.endswith(".db") else ask("export", file)
    assert made.exit_code == 0


@pytest.mark.parametrize("file", FILES)
def test_a_store_and_its_own_export_are_not_different(harbour: Ask, file: str) -> None:
    export(harbour, file)
    answer = harbour("diff", "partnermap.db", file)
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert answer.stdout.startswith(f"Between partnermap.db and {file} there is no difference: 14 stakeholders, 21 ties, 3 sources")
    data = json.loads(harbour("diff", file, "partnermap.db", "--format", "json").stdout)
    assert {name: data["ties"][name] for name in ("added", "gone", "changed", "evidence", "same")} == {
        "added": [], "gone": [], "changed": [], "evidence": [], "same": 21,
    }  # fmt: skip


@pytest.mark.parametrize("file", FILES)
def test_nor_are_they_where_texts_are_odd_and_two_were_merged(ask: Ask, file: str) -> None:
    Path("odd").mkdir()
    for sheet, text in ODD.items():
        (Path("odd") / f"{sheet}.csv").write_text(text, encoding="utf-8")
    for words in (("load", "odd"), ("merge", "river", "river2", "--yes"), ("distinct", "river", "river3", "--yes")):
        assert ask(*words).exit_code == 0
    export(ask, file)
    answer = ask("diff", file, "partnermap.db")
    assert answer.exit_code == 0
    assert answer.stdout.startswith(f"Between {file} and partnermap.db there is no difference: 5 stakeholders, 4 ties, 2 sources")
