"""Mappings as planners write them are read as they mean them."""

import codecs
from pathlib import Path

import pytest

from partnermap.loaders.mapping.model import NO_HEADINGS, Column, Mapping, Matrix, Reading, TableRule, Thing, TieRule, Tree, Value
from partnermap.loaders.mapping.reading import parse_mapping, read_mapping
from tests.loaders.mapping.samples import CHART, MEMBERS, REGISTER, THINGS, always, heading, read


def test_a_register_is_read_with_its_agreements_and_parties() -> None:
    assert read(REGISTER) == Mapping(
        source={"id": "harbour-register", "title": "Register of the harbour, east side", "date": "2024-06-01", "mark": "Protected A"},
        tables=(
            TableRule(
                read=Reading("Register", (3, 4), skip={"No.": ("Total", "")}, empty=("ongoing", "tbd", "n/a", "-"), order="day"),
                things=(
                    Thing(
                        "agreement",
                        {"kind": always("collaboration"), "name": heading("Title of MOU"), "since": heading("Dates > Start"), "until": heading("Dates > End")},
                        {"number": heading("No.")},
                    ),
                    Thing("lead", {"kind": always("agency"), "name": heading("Parties > Lead")}),
                    Thing("party", {"kind": always("agency"), "name": heading("Parties > Other parties")}, split=(";", "newline")),
                ),
                ties=(
                    TieRule("lead", always("LEADS"), "agreement", {"since": heading("Dates > Start"), "amount": heading("Value"), "currency": always("CAD")}),
                    TieRule("party", always("PARTNERS_IN"), "agreement"),
                ),
            ),
        ),
    )  # fmt: skip


def test_a_list_of_members_is_read_with_cells_that_are_filled_down_and_bodies_of_two_names() -> None:
    table = read(MEMBERS).tables[0]
    assert table == TableRule(
        read=Reading("Membres", (1,), fill_down=(Column(("Comité",)),)),
        things=(
            Thing("committee", {"kind": always("collaboration"), "name": heading("Comité"), "name_fr": heading("Comité")}),
            Thing("person", {"kind": always("person"), "name": heading("Membre")}),
            Thing("body", {"kind": always("agency"), "name": heading("Organisme")}, either=(" / ",)),
        ),
        ties=(
            TieRule("person", always("WORKS_FOR"), "body"),
            TieRule("person", always("MEMBER_OF"), "committee", {"role": heading("Rôle"), "since": heading("Membre depuis")}),
            TieRule("body", always("MEMBER_OF"), "committee", {"since": heading("Membre depuis"), "status": always("proposed")}),
        ),
        leave_out=(Column(("Courriel",)),),
    )


def test_a_chart_is_read_as_a_tree() -> None:
    mapping = read(CHART)
    assert mapping.source == {"id": "org-chart", "title": "Organization chart", "date": "2024"}
    assert mapping.tables == (
        TableRule(
            read=Reading("Chart", (1,)),
            things=(Thing("unit", {}, is_of_tree=True), Thing("head", {"kind": always("person"), "name": heading("Head")})),
            ties=(TieRule("head", always("LEADS"), "unit"), TieRule("head", always("WORKS_FOR"), "unit")),
            tree=Tree(path=Column(("Organization Structure (EN)",)), separator=" : ", has_acronym=True),
        ),
    )


def test_words_that_yaml_takes_for_truths_days_and_numbers_stay_text() -> None:
    mapping = read(
        "source: {date: 2024-06-01}\n"
        "things: {body: {kind: agency, name: No, on: off, yes: Yes, count: 012, day: 2021-02-03, null: 1e3, note: {column: ~x, values: {no: NO, 1: one}}}}\n"
        "same: {No: new, 3: yes, 2021-01-01: off}\n"
    )  # fmt: skip
    thing = mapping.tables[0].things[0]
    assert mapping.source == {"date": "2024-06-01"}
    assert mapping.same == {"No": "new", "3": "yes", "2021-01-01": "off"}
    assert thing.fields == {
        "kind": always("agency"), "name": heading("No"), "note": Value(Column(("~x",)), values={"no": "NO", "1": "one"}),
    }  # fmt: skip
    assert thing.attributes == {
        "on": heading("off"), "yes": heading("Yes"), "count": heading("012"), "day": heading("2021-02-03"), "null": heading("1e3"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("written", "field", "meant"),
    [
        ("since: Start", "since", heading("Start")),
        ("since: 2021-04", "since", always("2021-04")),
        ("since: April 2021", "since", always("2021-04")),
        ('since: "=2021"', "since", always("2021")),
        ("since: {column: 2021}", "since", heading("2021")),
        ('name: "=Steering Committee"', "name", always("Steering Committee")),
        ("called: Steering Committee", "name", always("Steering Committee")),
        ("name: Titre | Title", "name", heading("Titre", "Title")),
        ("name: [Titre, Title]", "name", heading("Titre", "Title")),
        ("name: Column c", "name", heading("column C")),
        ("name: colonne AB", "name", heading("column AB")),
        ("name: C", "name", heading("C")),
        ("name: Prénom + Nom", "name", Value(Column(("Prénom",)), more=(Column(("Nom",)),))),
        ("name: Prénom | Given + Nom | Surname + column C", "name", Value(Column(("Prénom", "Given")), more=(Column(("Nom", "Surname")), Column(("column C",))))),
        ("name: A+B", "name", heading("A+B")),
        ("form: {column: Sort + Type}", "form", Value(Column(("Sort",)), more=(Column(("Type",)),))),
        ("acronym: Sigle", "aliases", heading("Sigle")),
        ("form: agreement", "form", always("agreement")),
        ("form: {column: Sort}", "form", heading("Sort")),
        ("country: Canada", "country", always("Canada")),
        ("url: https://example.org", "url", always("https://example.org")),
        ("url: Web", "url", heading("Web")),
        ("nom: Titre", "name", heading("Titre")),
        ("Name FR: Titre", "name_fr", heading("Titre")),
        ("depuis: Début", "since", heading("Début")),
        ('form: {column: Sort, values: {MOU: agreement, "": ""}, else: table}', "form", Value(Column(("Sort",)), values={"MOU": "agreement", "": ""}, otherwise="table")),
    ],
)  # fmt: skip
def test_a_plain_text_is_a_heading_unless_the_field_has_words_of_ours_or_it_reads_as_a_value(
    written: str, field: str, meant: Value
) -> None:
    name = "" if written.startswith(("name:", "called:", "nom:")) else "  name: X\n"
    things = f"things:\n one:\n  kind: collaboration\n{name}  {written}\n"
    assert parse_mapping(things, "m").tables[0].things[0].fields[field] == meant


@pytest.mark.parametrize(
    ("written", "reading"),
    [
        ("header: 3", Reading(header=(3,))),
        ("header: 3-4", Reading(header=(3, 4))),
        ('header: "3, 4"', Reading(header=(3, 4))),
        ("header: none", Reading(header=NO_HEADINGS)),
        ("en-tête: aucun", Reading(header=NO_HEADINGS)),
        ("rows: [5, 40]", Reading(rows=(5, 40))),
        ("rows: 5..40", Reading(rows=(5, 40))),
        ("rows: 5", Reading(rows=(5, 0))),
        ("fill_down: Comité", Reading(fill_down=(Column(("Comité",)),))),
        ("Fill Down: [A name, Titre | Title]", Reading(fill_down=(Column(("A name",)), Column(("Titre", "Title"))))),
        ("empty: tbd", Reading(empty=("tbd",))),
        ("skip: {Name: Total}", Reading(skip={"Name": ("Total",)})),
        ("dates: month first", Reading(order="month")),
        ("dates: jour d’abord", Reading(order="day")),
        ("fiscal years: April", Reading(fiscal_month=4)),
        ("exercices: avril", Reading(fiscal_month=4)),
        ("fiscal_years: 1", Reading(fiscal_month=1)),
        ("numbers: decimal comma", Reading(decimal="comma")),
        ("nombres: point", Reading(decimal="point")),
        ("feuille: Registre", Reading(sheet="Registre")),
        ("sheet: 2024", Reading(sheet="2024")),
    ],
)
def test_how_a_table_is_read_may_be_written_in_several_ways(written: str, reading: Reading) -> None:
    assert read(f"read:\n  {written}\n{THINGS}").tables[0].read == reading


def test_a_unit_is_a_part_of_another_thing_and_has_its_acronym_in_brackets() -> None:
    things = (
        read("things: {body: {kind: agency, name: Body}, unit: {kind: unit, name: Directorate, part_of: Body, acronym: (...)}}")
        .tables[0]
        .things
    )
    assert things[1] == Thing("unit", {"kind": always("unit"), "name": heading("Directorate")}, has_acronym=True, part_of="body")


def test_the_type_of_a_tie_may_be_that_of_a_column_and_its_words_those_of_the_schema_in_french() -> None:
    text = (
        "choses: {un: {genre: organisme, nom: A}, autre: {genre: organisme, nom: B}}\n"
        "liens:\n"
        "  - {un: {colonne: Relation, valeurs: {avec: travaille avec}, sinon: finance}, vers: autre, statut: proposé}\n"
        "  - {from: un, type: est financé par, to: autre, share: Part}\n"
    )
    assert read(text).tables[0].ties == (
        TieRule(
            "un",
            Value(Column(("Relation",)), values={"avec": "travaille avec"}, otherwise="finance"),
            "autre",
            {"status": always("proposé")},
        ),
        TieRule("un", always("est financé par"), "autre", {}, {"share": heading("Part")}),
    )


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("[B..D]", ["column B", "column C", "column D"]),
        ("Y..AB", ["column Y", "column Z", "column AA", "column AB"]),
        ("[column B .. column C]", ["column B", "column C"]),
        ('["2021".."2023"]', ["2021", "2022", "2023"]),
        ("['2021' .. '2022']", ["2021", "2022"]),
        ("[2021..2023]", ["2021", "2022", "2023"]),
        ('["2019-20".."2021-22"]', ["2019-20", "2020-21", "2021-22"]),
        ("[Phase 09..Phase 11]", ["Phase 09", "Phase 10", "Phase 11"]),
        ("[Table one, B]", ["Table one", "B"]),
    ],
)
def test_columns_of_a_matrix_may_be_a_range(written: str, names: list[str]) -> None:
    text = f"matrix: {{rows: Organization, columns: {written}, tie: MEMBER_OF, to: collaboration}}\n"
    matrix = read(text).tables[0].matrix
    assert matrix == Matrix(heading("Organization"), tuple(Column((name,)) for name in names), "MEMBER_OF", "collaboration")


def test_a_matrix_may_have_roles_or_years_and_names_in_its_cells() -> None:
    text = (
        "tables:\n"
        "  - matrix: {rows: Body, columns: [A..B], tie: MEMBER_OF, to: collaboration, role: cell, marks: [x, X], empty: [–], status: proposed}\n"
        '  - matrix: {rows: Program, kind: program, columns: ["2021".."2022"], years: yes, cells: {kind: agency, split: ","}, tie: PARTNERS_IN}\n'
    )
    members, years = (table.matrix for table in read(text).tables)
    assert members == Matrix(
        heading("Body"), (Column(("column A",)), Column(("column B",))), "MEMBER_OF", "collaboration",
        role="cell", marks=("x", "X"), empty=("–",), status="proposed",
    )  # fmt: skip
    assert years == Matrix(
        heading("Program"), (Column(("2021",)), Column(("2022",))), "PARTNERS_IN", kind="program",
        cells=Thing("cells", {"kind": always("agency")}, split=(",",)), is_years=True,
    )  # fmt: skip


def test_a_chart_may_have_a_column_a_level_or_be_indented() -> None:
    text = "tables:\n- tree: {levels: [Level 1..Level 3], kinds: agency}\n- tree: {indent: Organization, tie: PART_OF}\n"
    assert [table.tree for table in read(text).tables] == [
        Tree(levels=(Column(("Level 1",)), Column(("Level 2",)), Column(("Level 3",))), kinds=("agency",)),
        Tree(indent=Column(("Organization",))),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_read_in_the_encoding_that_an_editor_gave_it(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "membres.yaml"
    file.write_bytes(codecs.encode(MEMBERS.replace("\n", "\r\n"), encoding))
    assert read_mapping(file) == read(MEMBERS)
    assert read_mapping(file).file == "membres.yaml"


def test_a_heading_that_has_a_sign_of_ours_is_that_heading() -> None:
    text = "things: {body: {kind: agency, name: Health + Safety, note: Active ?, since: {column: Start ?}, url: Web ?}}\n"
    mapping = parse_mapping(text, "m", headings=["health +  Safety", "Active ?", "START ?"])
    assert mapping.unsure == (("things > body > url", 1),)
    fields = mapping.tables[0].things[0].fields
    assert [str(fields[name].column) for name in ("name", "note", "since", "url")] == ["Health + Safety", "Active ?", "Start ?", "Web"]


def test_things_know_their_lines() -> None:
    table = read(REGISTER).tables[0]
    assert [thing.line for thing in table.things] == [10, 11, 12]
    assert [tie.line for tie in table.ties] == [14, 15]
    assert table.things[2].fields["name"].line == 12
