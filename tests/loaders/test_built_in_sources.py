"""The documents behind the built-in network: each can be found, and each place in it too."""

import re
from collections import defaultdict

from .built_in import rows

PLACE = re.compile(r"(?P<heading>[^()]\S*.*) \(line (?P<line>\d+)\)")


def test_each_document_has_its_date_and_where_it_is_published_its_address_or_why_there_is_none() -> None:
    site = "https://www.publicsafety.gc.ca/cnt"
    assert {row["id"]: (row["date"], row["url"], row["reference"]) for row in rows("sources")} == {
        "ps-partnering-2011": ("2011-04-11", "", "RDIMS 388214"),
        "ps-briefing-ocse": ("2019", f"{site}/trnsprnc/brfng-mtrls/prlmntry-bndrs/20210722/018/index-en.aspx", ""),
        "ps-qp-note-2020": ("2020-06-17", "https://search.open.canada.ca/qpnotes/record/ps-sp,PS-2020-QP-0019", "PS-2020-QP-0019"),
        "ps-webinars-2021": ("2021", f"{site}/rsrcs/pblctns/2022-cjp-cmbttng-ocse/index-en.aspx", ""),
        "ps-webinars-2022": ("2022", f"{site}/rsrcs/pblctns/cmbttng-nln-chld-sxl-xplttn-2022/index-en.aspx", ""),
    }
    (slides,) = (row for row in rows("sources") if not row["url"])
    assert "no public address is known" in slides["note"]
    (briefing,) = (row for row in rows("sources") if row["id"] == "ps-briefing-ocse")
    assert briefing["note"].startswith("Not before 2019")


def test_a_title_is_that_of_the_document_and_no_name_of_a_file() -> None:
    assert [row["title"] for row in rows("sources") if re.search(r"\.(txt|pdf|aspx)|[0-9a-f]{8}", row["title"])] == []


def test_every_tie_is_said_by_a_document_that_has_a_date() -> None:
    dated = {row["id"] for row in rows("sources") if row["date"]}
    assert {row["evidence_source"] for row in rows("ties")} == dated


def test_every_locator_names_a_heading_and_one_line() -> None:
    assert [row["evidence_locator"] for row in rows("ties") if not PLACE.fullmatch(row["evidence_locator"])] == []


def test_a_line_of_a_document_has_one_locator() -> None:
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows("ties"):
        found = PLACE.fullmatch(row["evidence_locator"])
        assert found
        told[row["evidence_source"], found["line"]].add(row["evidence_locator"])
    assert [locators for locators in told.values() if len(locators) > 1] == []
    assert told["ps-webinars-2021", "17"] == {"Webinar 1, Presentation Highlights, paragraph 1 (line 17)"}
    assert told["ps-partnering-2011", "95"] == {'slide "Why It Works", bullet 1 (line 95)'}


def test_no_words_of_a_document_are_kept_as_a_quote_and_no_contact_details() -> None:
    assert {row["evidence_quote"] for row in rows("ties")} == {""}
    cells = [cell for sheet in ("sources", "stakeholders", "ties") for row in rows(sheet) for cell in row.values()]
    assert [cell for cell in cells if re.search(r"\d{3}[-. ]\d{3}[-. ]\d{4}|\w@\w", cell)] == []
