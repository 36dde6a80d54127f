"""A strip as SVG: what its shapes say, and that nothing in it runs, whatever it is called."""

from xml.etree.ElementTree import Element, fromstring

from hypothesis import given
from hypothesis import strategies as st

from partnermap.output.document import STRIP_WORDS, Bar, Document, Strip
from partnermap.output.formats import docx, html, md, table, xlsx
from partnermap.output.strip import BELOW, svg

DATES = st.sampled_from(["", "0001", "1867-07-01", "2004", "2004-02", "2012-02-29", "9999-12-31"])
NAMESPACES = {"s": "http://www.w3.org/2000/svg"}


def strip(*bars: Bar, title: str = "What began?", day: str = "2015-06-30") -> Strip:
    return Strip(title, "In words.", bars, day, {word: word for word in STRIP_WORDS})


def drawn(value: Strip) -> Element:
    return fromstring("\n".join(svg(value)))


def shapes(root: Element) -> list[tuple[str, str]]:
    """The shapes above the key, each with its class."""
    keyless = [one for one in root if one.find("s:text", NAMESPACES) is None]
    found = [mark for one in keyless for mark in ([one] if len(one) == 0 else list(one))]
    return [
        (one.tag.split("}")[1], one.get("class", ""))
        for one in found
        if one.get("class", "").split()[:1] in (["life"], ["tie"], ["attested"])
    ]


def test_it_is_a_picture_with_a_name_and_a_description() -> None:
    root = drawn(strip(Bar("A", "tie", [("2004", "2010")])))
    assert (root.get("role"), root.get("aria-labelledby"), root.get("aria-describedby")) == ("img", "strip-title", "strip-text")
    assert [(one.get("id"), one.text) for one in root[:2]] == [("strip-title", "What began?"), ("strip-text", "In words.")]


def test_years_lie_along_in_percent_and_a_bar_reaches_over_all_the_days_of_its_dates() -> None:
    root = drawn(strip(Bar("A", "tie", [("2004", "2007")]), day="2020"))
    assert [(one.text, one.get("x")) for one in root.findall("s:text", NAMESPACES)] == [
        ("2004", "2.00%"), ("2005", "25.55%"), ("2006", "49.03%"), ("2007", "72.52%"), ("A", "2.0%"),
    ]  # fmt: skip
    bar = root.find("s:rect", NAMESPACES)
    assert bar is not None
    assert (bar.get("x"), bar.get("width")) == ("2.00%", "94.00%")


def test_a_known_end_is_a_stop_an_open_one_an_arrow_a_moment_a_diamond_and_what_is_doubtful_is_hollow() -> None:
    root = drawn(strip(Bar("A", "life", [("2004", "")]), Bar("B", "tie", [("2011-06-08", "2011-06-08"), ("", "2013")], is_doubtful=True)))
    assert shapes(root) == [("rect", "life"), ("path", "life"), ("path", "life"), ("path", "tie doubtful"), ("rect", "tie doubtful"), ("path", "tie doubtful"), ("path", "tie doubtful")]  # fmt: skip
    assert [one.get("d") for one in root.iter("{http://www.w3.org/2000/svg}path")][:5] == [
        "M0 -8 0 8",
        "M0 -7 9 0 0 7z",
        "M0 -6 6 0 0 6 -6 0z",
        "M0 -7 -9 0 0 7z",
        "M0 -8 0 8",
    ]
    doubtful = [one for one in root.iter() if "doubtful" in one.get("class", "")]
    assert {(one.get("fill"), one.get("stroke-dasharray")) for one in doubtful} == {("none", "3 2")}


def test_what_has_no_date_stands_apart_with_rings_where_sources_say_so() -> None:
    root = drawn(
        strip(Bar("A", "tie", [("2004", "2010")]), Bar("B", "attested", [("2005", "2008-06")]), Bar("C", "attested", [("2005", "2005")]))
    )
    texts = [one.text for one in root.findall("s:text", NAMESPACES)]
    assert texts[-4:] == ["A", "apart", "B", "C"]
    assert shapes(root)[3:] == [("line", "attested"), ("circle", "attested"), ("circle", "attested"), ("circle", "attested")]


def test_a_long_name_is_cut_and_more_so_on_a_narrow_screen() -> None:
    label = "Commission " * 20
    (wide, narrow) = (
        one
        for one in drawn(strip(Bar(label, "tie", [("2004", "")]))).findall("s:text", NAMESPACES)
        if one.get("class") in ("wide", "narrow")
    )
    assert [(one.get("class"), len(one.text or ""), one.get("display")) for one in (wide, narrow)] == [
        ("wide", 110, None),
        ("narrow", 48, "none"),
    ]


@given(st.text(), DATES, DATES)
def test_whatever_it_is_called_it_stays_text_and_no_shape_is_lost(name: str, one: str, other: str) -> None:
    since, until = (one, other) if not one or not other or one <= other + "~" else (other, one)
    if not since and not until:
        since = "2004"
    hostile = f'</text></svg><script>alert("{name}")</script><a href="javascript:x">'
    root = drawn(strip(Bar(hostile, "tie", [(since, until)]), title=hostile))
    assert {element.tag.split("}")[1] for element in root.iter()} <= {"svg", "title", "desc", "text", "line", "rect", "path", "circle"}
    assert not [key for element in root.iter() for key in element.attrib if key.startswith("on") or key.endswith("href")]
    assert "alert(" in (root[0].text or "")


def test_a_page_draws_it_and_leads_to_the_table_and_other_formats_leave_it_out() -> None:
    from partnermap.output.document import About, Heading, Table

    blocks = [strip(Bar("A", "tie", [("2004", "2010")])), Heading("By date"), Table(("When",), [("2004",)])]
    document = Document({}, (), (), blocks, question="What began?", about=About("partnermap timeline a", "a.db", "2026-03-04"))
    page = html.render(document)
    assert page.count("<svg xmlns") == 1
    assert f'<a href="#{BELOW}">below</a>' in page
    assert f'<h2 dir="auto" id="{BELOW}">By date</h2>' in page
    without = Document({}, (), (), blocks[1:], question="What began?", about=document.about)
    assert [each.render(document) for each in (md, table, docx, xlsx)] == [each.render(without) for each in (md, table, docx, xlsx)]
