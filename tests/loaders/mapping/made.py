"""Mappings of all shapes, made at random."""

from hypothesis import strategies as st

from partnermap.loaders.mapping.model import NO_HEADINGS, Column, Mapping, Matrix, Reading, TableRule, Thing, TieRule, Tree, Value

AWKWARD = (
    "No", "yes", "off", "~", "null", "2021", "1e3", "2021-04-05", "0x1F", "12:30", "=", "<<", "- a", "a: b", "a #b", "#5", "* Name", "&co", "!x", "%", "@x", "`x`",
    "it's", '"Title"', "'tis", "[Draft]", "{x}", "a, b", "x\ny", "tab\there", "C:\\path", "|", ">", "? x", "What is it?", "N°", "Coût ($)", "l’organisme", "é", "部門",
    "Titre / Title", "Dates > Start", "a  b", "...", "---", "y", "N", "=a", "x=y", "\u00a0a", "b\u2028c", "\x7f", "\U0001f600", "Total:", "k:v", ", ;",
)  # fmt: skip
"""Texts that a reader of YAML, or of our own signs, may take for something else."""


def is_itself(text: str) -> bool:
    """Whether the text is none that a mapping has another meaning for."""
    ends = text.endswith("?") and len(text) > 1 and text[-2].isspace()
    return (
        text not in {"", "?"}
        and text == text.strip()
        and not ends
        and ".." not in text
        and "…" not in text
        and "|" not in text
        and "+" not in text
    )


TEXTS = (
    st.one_of(st.sampled_from(AWKWARD), st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12))
    .map(str.strip)
    .filter(is_itself)
)
NAMES = st.from_regex(r"[a-z]{3,8}x", fullmatch=True)
COLUMNS = st.one_of(
    st.lists(TEXTS, min_size=1, max_size=3, unique=True).map(lambda names: Column(tuple(names))),
    st.sampled_from("ABZ").map(lambda letter: Column((f"column {letter}",))),
)
MEANINGS = st.dictionaries(st.from_regex(r"[A-Z][a-z]{2,6}", fullmatch=True), TEXTS, max_size=3)
UNSURE = st.booleans()


@st.composite
def words(draw: st.DrawFn) -> Value:
    """What fills a field of words: a constant, or a column with what its words mean."""
    if draw(st.booleans()):
        return Value(constant=draw(TEXTS), is_unsure=draw(UNSURE))
    otherwise = draw(st.one_of(st.none(), TEXTS, st.just("")))
    return Value(draw(COLUMNS), values=draw(MEANINGS), otherwise=otherwise, is_unsure=draw(UNSURE))


def values(constants: st.SearchStrategy[str] = TEXTS) -> st.SearchStrategy[Value]:
    """What fills any other field."""
    return st.one_of(
        st.builds(Value, COLUMNS, is_unsure=UNSURE, more=st.lists(COLUMNS, max_size=2).map(tuple)),
        st.builds(Value, constant=constants.filter(lambda text: not text.startswith("=")), is_unsure=UNSURE),
        st.builds(
            Value,
            COLUMNS,
            values=st.dictionaries(st.from_regex(r"[A-Z][a-z]{2,6}", fullmatch=True), constants, max_size=3),
            otherwise=st.one_of(st.none(), constants),
        ),
    )


DATES = values(st.sampled_from(("2021", "2021-04", "2021-04-05")))
ATTRIBUTES = st.dictionaries(
    st.one_of(st.sampled_from(("No", "notes", "kinde", "2021", "status", "a: b", "role")), NAMES), values(), max_size=3
)
SEPARATORS = st.lists(st.sampled_from((";", "newline", ",", "and", "et", "/", "|", " / ", "  ")), max_size=4, unique=True).map(tuple)


@st.composite
def things(draw: st.DrawFn, name: str, wholes: list[str]) -> Thing:
    fields = {
        "kind": draw(words()), "name": draw(values()),
        **draw(st.fixed_dictionaries({}, optional={"form": words(), "since": DATES, "until": DATES, "note": values(), "aliases": values(), "country": words()})),
    }  # fmt: skip
    return Thing(
        name, fields, draw(ATTRIBUTES), draw(SEPARATORS), draw(SEPARATORS), draw(st.booleans()), draw(st.sampled_from(["", *wholes])),
    )  # fmt: skip


@st.composite
def ties(draw: st.DrawFn, names: list[str]) -> TieRule:
    source, target = draw(st.permutations(names))[:2]
    fields = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "role": values(),
                "since": DATES,
                "amount": values(st.just("1 200")),
                "currency": st.just(Value(constant="CAD")),
                "status": words(),
            },
        )
    )
    return TieRule(source, draw(words()), target, fields, draw(ATTRIBUTES))


READINGS = st.builds(
    Reading,
    sheet=st.one_of(st.just(""), TEXTS),
    header=st.sampled_from([None, NO_HEADINGS, (1,), (3, 4)]),
    rows=st.sampled_from([(0, 0), (5, 0), (5, 40)]),
    skip=st.dictionaries(TEXTS, st.lists(st.one_of(TEXTS, st.just("")), min_size=1, max_size=3).map(tuple), max_size=2),
    fill_down=st.lists(COLUMNS, max_size=3, unique_by=lambda column: column.names).map(tuple),
    empty=st.lists(st.one_of(TEXTS, st.sampled_from(("?", "", "tbd ?"))), max_size=3).map(tuple),
    order=st.sampled_from(["", "day", "month"]),
    fiscal_month=st.integers(0, 12),
    decimal=st.sampled_from(["", "comma", "point"]),
)
LISTED = st.lists(COLUMNS, min_size=1, max_size=3, unique_by=lambda column: column.names).map(tuple)
TREES = st.one_of(
    st.builds(
        Tree,
        path=COLUMNS,
        separator=st.sampled_from((" : ", ">", "/")),
        has_acronym=st.booleans(),
        kinds=st.sampled_from([("agency", "unit"), ("unit",)]),
    ),
    st.builds(Tree, levels=LISTED, tie=TEXTS),
    st.builds(Tree, indent=COLUMNS),
)
CELLS = st.builds(lambda kind, split: Thing("cells", {"kind": kind}, split=split), words(), SEPARATORS)
MATRICES = st.builds(
    Matrix, st.builds(Value, COLUMNS), LISTED, TEXTS, TEXTS, TEXTS, st.one_of(st.none(), CELLS), st.booleans(), st.sampled_from(["", "cell"]),
    marks=st.sampled_from([("x",), (), ("x", "X")]), empty=st.sampled_from([(), ("non",)]), status=st.one_of(st.just(""), TEXTS),
)  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> TableRule:
    names = draw(st.lists(NAMES, min_size=2, max_size=4, unique=True))
    made = [draw(things(name, names[:number])) for number, name in enumerate(names)]
    tree = draw(st.one_of(st.none(), TREES))
    if tree:
        made.append(Thing("of the tree", {}, is_of_tree=True))
    rules = draw(st.lists(ties([thing.name for thing in made]), max_size=3))
    leave_out = draw(st.lists(COLUMNS, max_size=2, unique_by=lambda column: column.names).map(tuple))
    return TableRule(draw(READINGS), tuple(made), tuple(rules), tree, draw(st.one_of(st.none(), MATRICES)), leave_out)


MAPPINGS = st.builds(
    Mapping,
    source=st.fixed_dictionaries(
        {},
        optional={
            "id": st.sampled_from(["list", "a-1"]),
            "title": TEXTS,
            "date": st.just("2021-04-05"),
            "language": st.just("fr"),
            "mark": TEXTS,
        },
    ),
    tables=st.lists(tables(), min_size=1, max_size=2).map(tuple),
    same=st.dictionaries(TEXTS, st.just("red-maple"), max_size=3),
)
