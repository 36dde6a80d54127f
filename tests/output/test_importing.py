"""What an import would do, as it is read."""

import json

from partnermap.graph import Source, Stakeholder, read_schema, speaking
from partnermap.graph.drafts import Place, StakeholderDraft
from partnermap.output import render
from partnermap.output.drafted import Row
from partnermap.output.importing import Preview, import_document
from partnermap.queries.alike.found import Reason
from partnermap.queries.near_names import Near
from partnermap.words.french import sentence

SCHEMA = read_schema()
MAPLE = Near(
    Stakeholder("red-maple-foundation", "agency", "Red Maple Foundation"), 0.95, Reason("short", "Red Maple Fdn", "Red Maple Foundation")
)


def draft(line: int, id_: str, kind: str, name: str) -> StakeholderDraft:
    return StakeholderDraft(Place("mou.csv", "", line), {}, kind, name, id_)


PREVIEW = Preview(
    "mou.csv",
    [Row("", 2, "row 2: MOU (agreement) is led by Red Maple Fdn", ("mou", "red-maple-fdn"))],
    [
        (draft(2, "mou", "collaboration", "MOU"), ()),
        (draft(2, "red-maple-fdn", "agency", "Red Maple Fdn"), (MAPLE,)),
        (draft(3, "opp", "agency", "OPP"), ()),
    ],
    [draft(3, "rcmp", "agency", "RCMP")],
    ["Policy Branch"],
    [Source("mou-register", "MOU register", mark="Protected A")],
    {"stakeholder": 3, "tie": 4, "source": 1},
    {"stakeholder": 1},
)


def test_people_read_the_rows_the_counts_and_the_names_that_are_nearly_known() -> None:
    assert render(import_document(PREVIEW, SCHEMA, "en"), "table", width=100) == (
        """\
Handling: Protected A
row 2: MOU (agreement) is led by Red Maple Fdn
3 names are new (2 agencies, 1 collaboration); 1 is known; 1 may mean several
would be added: 3 stakeholders, 4 ties, 1 source
would be changed: 1 stakeholder
1 name is new, but nearly one that is there:

Name            Kind     May be                                        Why
────────────────────────────────────────────────────────────────────────────────
Red Maple Fdn   agency   Red Maple Foundation (red-maple-foundation)   shortened
If they are the same, write it into the mapping: same: {"Red Maple Fdn": red-maple-foundation}; if
not: same: {"Red Maple Fdn": new}.
"""
    )
    with speaking("fr", sentence):
        french = render(import_document(PREVIEW, SCHEMA, "fr"), "table", width=100)
    assert french.splitlines()[2:6] == [
        "3 noms sont nouveaux (2 organismes, 1 collaboration); 1 est connu; à plusieurs sens possibles\u00a0: 1",
        "ajouts prévus\u00a0: 3 parties prenantes, 4 liens, 1 source",
        "modifications prévues\u00a0: 1 partie prenante",
        "1 nom est nouveau, mais presque identique à un nom connu\u00a0:",
    ]


def test_programs_get_every_name() -> None:
    document = import_document(PREVIEW, SCHEMA, "en")
    maple = {"id": "red-maple-foundation", "name": "Red Maple Foundation", "kind": "agency", "score": 0.95, "reason": "shortened"}
    assert json.loads(render(document, "json")) == {
        "file": "mou.csv",
        "rows": [{"sheet": None, "row": 2, "text": "row 2: MOU (agreement) is led by Red Maple Fdn"}],
        "counts": {"new": 3, "known": 1, "ambiguous": 1},
        "added": {"stakeholders": 3, "ties": 4, "sources": 1},
        "changed": {"stakeholders": 1},
        "names": [
            {"name": "MOU", "kind": "collaboration", "is": "new", "id": "mou", "row": 2, "near": []},
            {"name": "Red Maple Fdn", "kind": "agency", "is": "new", "id": "red-maple-fdn", "row": 2, "near": [maple]},
            {"name": "OPP", "kind": "agency", "is": "new", "id": "opp", "row": 3, "near": []},
            {"name": "RCMP", "kind": "agency", "is": "known", "id": "rcmp", "row": 3},
            {"name": "Policy Branch", "is": "ambiguous"},
        ],
    }
    assert render(document, "csv") == (
        "name,kind,is,id,row,near_id,near_name,reason\n"
        "MOU,collaboration,new,mou,2,,,\n"
        "Red Maple Fdn,agency,new,red-maple-fdn,2,red-maple-foundation,Red Maple Foundation,shortened\n"
        "OPP,agency,new,opp,3,,,\n"
        "RCMP,agency,known,rcmp,3,,,\n"
        "Policy Branch,,ambiguous,,,,,\n"
    )
