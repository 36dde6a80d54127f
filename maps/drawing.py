"""A network as one HTML file: pyvis holds the nodes and edges and makes the page, out of our own template.

pyvis as it comes lets data run as script and asks the network for style sheets (see docs/maps.md), so: the template is ours and
escapes, data goes in as JSON that cannot end its element, scripts and styles are put into the page and named in its security policy
by digest, and nothing else may load or run.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from ..graph import ANY, Language, Reader, Ties
from ..words.page import words
from .content import Content, read_content
from .inline import environment, policy, read_script, read_styles, script_json
from .payload import columns, packed
from .rows import Row, edge_rows, node_row, page_rows, sizes
from .story import Step

if TYPE_CHECKING:
    from pyvis.network import Network

    from .layout import Layout


def draw(
    reader: Reader,
    *,
    stakeholders: Collection[str] | None = None,
    only: Ties = ANY,
    lang: Language = "en",
    title: str = "",
    as_of: str = "",
    today: str = "",
    highlight: str = "",
    opens: str = "",
    description: str = "",
    mark: str = "",
    story: Sequence[Step] = (),
    loose: Collection[str] = (),
    groups: Mapping[str, str] | None = None,
) -> str:
    """The HTML of a map of these stakeholders (ids; None is all of them), the ties among them that count, and their sources.

    `as_of` and `today` are dates: the first (else the second) decides how ties stand, and both are shown. `highlight` is the
    id of a stakeholder to open the map on, `opens` any other view as an address from its `#` on. `mark` is a handling mark that comes
    before those of the sources, `description` a text beside the title, `story` a guided tour. `loose` are the ids of those whom filters
    left without a tie, hidden until they are asked for. `groups` says who stands with whom, as `standing` tells it; without it, that is
    found among those on the map. The same arguments give the same text.
    """
    content = read_content(reader, stakeholders=stakeholders, only=only)
    day = as_of or today
    radii = sizes(content)
    network = _network(content, _layout(content, radii, groups), radii, day, frozenset(loose))
    page: Row = {
        **page_rows(content, day), "words": words(), "lang": lang, "title": title, "asOf": as_of, "undated": only.undated,
        "onlyTypes": sorted(only.types), "onlyStatuses": sorted(only.statuses), "today": today,
        "highlight": highlight if any(one.id == highlight for one in content.stakeholders) else "",
        "open": opens, "description": description, "marks": list(dict.fromkeys(one for one in (mark, *content.marks) if one)),
        "story": [step.row for step in story],
    }  # fmt: skip
    return _html(network, page, lang, title)


def _layout(content: Content, radii: Sequence[float], groups: Mapping[str, str] | None) -> Layout:
    from .layout import LOOSE, kept_layout  # numpy and scipy, which only a drawing needs

    position = {one.id: place for place, one in enumerate(content.stakeholders)}
    links = [(position[tie.source], position[tie.target]) for tie in content.ties]
    if groups is None:
        return kept_layout(radii, links)
    number = {middle: count for count, middle in enumerate(sorted(set(groups.values())))}
    return kept_layout(radii, links, [number[groups[one.id]] if one.id in groups else LOOSE for one in content.stakeholders])


def _network(content: Content, layout: Layout, radii: list[float], day: str, loose: Collection[str]) -> Network:
    """The pyvis network of the content; its options are vis-network's."""
    from pyvis.network import Network

    network = Network(directed=True)
    network.node_ids = Ids()
    kinds = list(content.schema.kinds)
    for one, (x, y), group, size in zip(content.stakeholders, layout.points, layout.groups, radii, strict=True):
        row = node_row(one, kinds, content.beyond.get(one.id, 0), is_loose=one.id in loose)
        network.add_node(one.id, label=one.name, x=x, y=y, size=size, group=group, **row)
    for source, target, edge in edge_rows(content, day):
        network.add_edge(source, target, **edge)
    network.options = {
        "physics": {"enabled": False},
        "layout": {"randomSeed": 1},
        "interaction": {
            "dragNodes": False, "selectable": False, "hover": False,
            "keyboard": {"enabled": True, "bindToWindow": False, "autoFocus": False},
        },
    }  # fmt: skip
    return network


def _html(network: Network, page: Row, lang: Language, title: str) -> str:
    # In place of set_template(), which would make an environment that does not escape.
    network.path = "page.html"
    network.templateEnv = environment()
    script, styles = read_script(), read_styles()
    network.templateEnv.filters["script_json"] = script_json
    network.templateEnv.globals.update(
        page=page, lang=lang, words=words()[lang], script=script, styles=styles, policy=policy(script, styles), columns=columns,
        packed=packed,
    )  # fmt: skip
    network.heading = title or words()[lang]["title"]
    html: str = network.generate_html()
    return html


class Ids(list[str]):
    """Ids in order, with the question "is it among them" answered at once; pyvis asks it for every node and twice for every edge."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[str] = set()

    def append(self, one: str) -> None:
        self._known.add(one)
        super().append(one)

    def __contains__(self, one: object) -> bool:
        return one in self._known
