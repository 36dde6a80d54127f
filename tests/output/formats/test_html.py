"""Answers as pages, read back with a parser."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from partnermap.graph import Source
from partnermap.output.document import About, Document, Heading, Table, Text, figure
from partnermap.output.formats import html

ABOUT = About("partnermap who x", "a.db", "2026-03-04")


def answer(name: str = "Ann") -> Document:
    return Document(
        {}, (), (), [Heading(f"About {name}"), Text(name), Table(("Name", "Strength"), [(name, figure(1.5, "fr"))], frozenset({"Strength"}))],
        "fr", f"Qui est {name}?", (Source("s", "S", mark="Protégé"),), about=ABOUT,
    )  # fmt: skip


class Page(HTMLParser):
    """The elements of a page with their attributes, and its texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts += [data] if data.strip() else []

    def tags(self) -> list[str]:
        return [tag for tag, _ in self.elements]


def test_it_is_one_page_with_language_title_headings_and_tables_and_nothing_to_fetch_or_run() -> None:
    page = Page(html.render(answer()))
    assert page.elements[0] == ("html", {"lang": "fr-CA"})
    tags = page.tags()
    assert [tag for tag in tags if tag in ("title", "main", "h1", "h2", "table", "thead", "tbody")] == [
        "title", "main", "h1", "table", "tbody", "h2", "table", "thead", "tbody",
    ]  # fmt: skip
    assert [values["scope"] for tag, values in page.elements if tag == "th"] == ["row"] * 5 + ["col"] * 2
    assert {"script", "img", "iframe", "object", "form", "a", "base"}.isdisjoint(tags)
    assert [values["href"] for tag, values in page.elements if "href" in values] == ["data:,"]
    assert not any("src" in values or any(name.startswith("on") for name in values) for _, values in page.elements)


def test_it_begins_and_ends_with_its_marks_and_says_what_it_is_about() -> None:
    texts = Page(html.render(answer())).texts
    start = texts.index("Protection\u00a0: Protégé")
    assert [text for text in texts[start:] if text.strip()] == [
        "Protection\u00a0: Protégé", "Qui est Ann?", "Commande", "partnermap who x", "Réseau", "a.db", "Établi le", "2026-03-04", "Filtres", "aucun",
        "Marques de protection", "Protégé", "About Ann", "Ann", "Name", "Strength", "Ann", "1,5", "Protection\u00a0: Protégé",
    ]  # fmt: skip


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=40))
def test_no_name_is_markup(name: str) -> None:
    plain = Page(html.render(answer("x" * 80)))  # as long, since short columns have a class
    page = Page(html.render(answer(f"x{name}</td><script>alert(1)</script>\"'")))
    assert page.tags() == plain.tags()
    assert [sorted(values) for _, values in page.elements] == [sorted(values) for _, values in plain.elements]
