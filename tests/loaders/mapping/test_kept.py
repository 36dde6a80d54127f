"""Mappings that were used are kept beside the store, and nothing that is somebody's is replaced."""

from pathlib import Path

import pytest

from partnermap.graph import BadData, UnwritableFile
from partnermap.loaders.mapping.answering import with_answers
from partnermap.loaders.mapping.kept import Kept, forget, keep, kept_mapping, kept_mappings
from partnermap.loaders.mapping.reading import read_mapping
from tests.loaders.mapping.samples import MEMBERS, REGISTER, read

HEADINGS = [["No.", "Title of MOU", "Parties > Lead"]]


def keep_register(folder: Path, text: str = REGISTER, day: str = "2026-11-27", file: str = "register.xlsx") -> Kept:
    return keep(folder, ("harbour-register", "Register of the harbour"), text, file=file, day=day, headings=HEADINGS)


def test_what_is_kept_is_found_again_with_what_is_known_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "mine.mappings"
    assert kept_mappings(folder) == []
    keep_register(folder)
    keep(folder, ("", ""), MEMBERS, file="Membres 2021.xlsx", day="2026-11-26", headings=[["Comité", "Membre"], ["A", "B"]])
    assert kept_mappings(folder) == [
        Kept(
            "harbour-register", REGISTER, folder / "harbour-register.yaml", "harbour-register", "Register of the harbour",
            "register.xlsx", "2026-11-27", (("No.", "Title of MOU", "Parties > Lead"),),
        ),
        Kept("membres-2021", MEMBERS, folder / "membres-2021.yaml", "", "", "Membres 2021.xlsx", "2026-11-26", (("Comité", "Membre"), ("A", "B"))),
    ]  # fmt: skip


def test_what_is_kept_is_a_mapping_with_its_lines_where_they_were(tmp_path: Path) -> None:
    kept = keep_register(tmp_path)
    assert kept.place.read_text(encoding="utf-8").startswith(REGISTER)
    assert read_mapping(kept.place) == read(REGISTER)


@pytest.mark.parametrize("text", [REGISTER.replace("\n", "\r\n"), REGISTER.rstrip("\n"), REGISTER + "# the end"])
def test_a_text_is_given_back_as_it_was_but_for_a_break_at_its_end(tmp_path: Path, text: str) -> None:
    keep_register(tmp_path, text)
    assert kept_mapping(tmp_path, "harbour-register").text.rstrip() == text.rstrip()


def test_the_mapping_of_the_same_list_gives_way(tmp_path: Path) -> None:
    keep_register(tmp_path)
    keep_register(tmp_path, REGISTER + "same: {Red Maple: new}\n", "2026-12-01", "register-12.xlsx")
    assert [(one.name, one.used, one.file, one.text[-23:]) for one in kept_mappings(tmp_path)] == [
        ("harbour-register", "2026-12-01", "register-12.xlsx", "same: {Red Maple: new}\n")
    ]


def test_what_somebody_has_changed_by_hand_or_put_there_stays(tmp_path: Path) -> None:
    kept = keep_register(tmp_path)
    changed = kept.place.read_text(encoding="utf-8").replace("Protected A", "Protected B")
    kept.place.write_text(changed, encoding="utf-8")
    (tmp_path / "harbour-register-2.yaml").write_text("mine: yes\n", encoding="utf-8")
    assert keep_register(tmp_path).name == "harbour-register-3"
    assert keep_register(tmp_path).name == "harbour-register-3"
    assert kept.place.read_text(encoding="utf-8") == changed
    assert (tmp_path / "harbour-register-2.yaml").read_text(encoding="utf-8") == "mine: yes\n"
    assert [(one.name, one.is_as_kept) for one in kept_mappings(tmp_path)] == [("harbour-register", False), ("harbour-register-3", True)]


def test_one_that_is_kept_and_used_from_there_is_kept_as_it_is_then(tmp_path: Path) -> None:
    place = keep_register(tmp_path).place
    for _ in range(2):
        place.write_text(with_answers(place.read_text(encoding="utf-8"), {"Red Maple": "new"}), encoding="utf-8")
        keep_register(tmp_path, place.read_text(encoding="utf-8"))
    assert [(one.name, one.text, one.is_as_kept) for one in kept_mappings(tmp_path)] == [
        ("harbour-register", REGISTER + "same:\n  Red Maple: new\n", True)
    ]
    assert place.read_text(encoding="utf-8").count("partnermap keeps this mapping") == 1


def test_the_mapping_of_another_list_of_that_name_stays(tmp_path: Path) -> None:
    keep(tmp_path, ("", ""), MEMBERS, file="harbour register.csv", day="2026-11-27", headings=HEADINGS)
    keep_register(tmp_path)
    assert [(one.name, one.id) for one in kept_mappings(tmp_path)] == [("harbour-register", ""), ("harbour-register-2", "harbour-register")]


def test_other_files_in_the_folder_are_passed_over(tmp_path: Path) -> None:
    for name, content in [("a.yaml", b"a: b\n"), ("b.yaml", b"\xff\xfe"), ("c.yaml", b"# partnermap keeps this mapping: {\n"), ("d.txt", b"x"), ("e.yaml", b"# partnermap keeps this mapping: {}")]:  # fmt: skip
        (tmp_path / name).write_bytes(content)
    (tmp_path / "folder.yaml").mkdir()
    assert [one.name for one in kept_mappings(tmp_path)] == ["e"]
    assert kept_mappings(tmp_path)[0].headings == ()


@pytest.mark.parametrize("asked", ["harbour-register", "Harbour-Register.yaml", "register of the harbour", "register.xlsx"])
def test_a_mapping_is_found_by_its_name_its_title_or_its_list(tmp_path: Path, asked: str) -> None:
    keep_register(tmp_path)
    assert kept_mapping(tmp_path, asked).name == "harbour-register"


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["harbour-register"], "no mapping called 'harbor-register' is kept; did you mean 'harbour-register'?"),
        (["other", "xyz"], "no mapping called 'harbor-register' is kept; write one of other, xyz"),
        ([], "no mapping called 'harbor-register' is kept; none is kept yet; `partnermap import LIST` keeps the mapping that it uses"),
    ],
)
def test_a_mapping_that_is_not_there_is_told_with_those_that_are(tmp_path: Path, names: list[str], message: str) -> None:
    for name in names:
        keep(tmp_path, (name, ""), MEMBERS, file="x.csv", day="", headings=HEADINGS)
    with pytest.raises(BadData) as error:
        kept_mapping(tmp_path, "harbor-register")
    assert str(error.value) == message


def test_a_mapping_that_is_forgotten_is_gone_with_its_folder_when_that_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "mine.mappings"
    first, second = keep_register(folder), keep(folder, ("other", ""), MEMBERS, file="x.csv", day="", headings=HEADINGS)
    forget(first)
    assert [one.name for one in kept_mappings(folder)] == ["other"]
    forget(second)
    assert not folder.exists()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine.mappings").write_text("a file", encoding="utf-8")
    with pytest.raises(UnwritableFile, match="harbour-register.yaml cannot be written"):
        keep_register(tmp_path / "mine.mappings")
