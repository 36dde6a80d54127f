"""How long cold `who` and `path` take, and in how much memory, beside a pickled NetworkX graph of the same network.

    python -m benchmarks.ask [--quick]

Every figure is a whole process: start, open or unpickle, answer. The answers are compared before the times are.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
from pathlib import Path

from partnermap.graph import open_store, read_schema

from .generate import write_network
from .timing import Figures, alternate, compare, python

_LARGE = 200_000  # what is wanted is wanted at this size


def main() -> None:
    """Measures at each size; the ratios that are wanted are those at the largest."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="1,000 and 2,000 stakeholders rather than 1,000, 20,000 and 200,000")
    sizes = (1_000, 2_000) if parser.parse_args().quick else (1_000, 20_000, 200_000)
    grown = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            grown.append((size, *measure(Path(folder), size, is_last=size == sizes[-1])))
    print("\nHow it grows (medians; ties are five times the stakeholders)")
    print(f"  {'stakeholders':>12} {'who':>9} {'pickle':>9} {'path':>9} {'pickle':>9}")
    for size, *seconds in grown:
        print(f"  {size:>12,} " + " ".join(f"{one:>8.2f}s" for one in seconds))


def measure(folder: Path, size: int, *, is_last: bool) -> tuple[float, float, float, float]:
    """The medians of who, its peer, path and its peer, in seconds."""
    network, store, pickled, schema = write_network(folder / "network", size), folder / "n.db", folder / "n.pickle", folder / "schema.json"
    schema.write_text(read_schema().as_json())
    alternate(
        {
            "load": python("-m", "partnermap", "load", network, "--store", store),
            "pickle": python("-m", "benchmarks.peers", "pickle_network", network, pickled),
        },
        runs=1, warm=False,
    )  # fmt: skip
    typical, pairs = chosen(store)
    who = alternate(
        {
            "partnermap who": python("-m", "partnermap", "who", typical, "--format", "json", "--store", store),
            "pickled NetworkX": python("-m", "benchmarks.who_peer", pickled, schema, typical),
        },
        runs=3,
    )
    ours = sorted((one["id"], one["strength"]) for one in json.loads(who["partnermap who"].output)["partners"])
    theirs = [(id_, strength) for id_, strength in json.loads(who["pickled NetworkX"].output)]
    check(ours == theirs, f"who {typical}: {set(ours) ^ set(theirs)}")
    paths: list[dict[str, Figures]] = []
    for source, target in pairs:
        found = alternate(
            {
                "partnermap path": python("-m", "partnermap", "path", source, target, "--format", "json", "--store", store),
                "pickled NetworkX": python("-m", "benchmarks.peers", "path_networkx", pickled, schema, source, target),
            },
            runs=1,
        )
        lengths = [route["length"] for route in json.loads(found["partnermap path"].output)["routes"]]
        check(lengths[:1] == [int(found["pickled NetworkX"].output)], f"path {source} {target}: {lengths}")
        paths.append(found)
    together = {name: joined([one[name] for one in paths]) for name in paths[0]}
    if is_last:
        compare(
            f"who {typical}, {size:,} stakeholders, {len(ours)} partners",
            who,
            "partnermap who",
            "pickled NetworkX",
            at_most=1 / 20 if size >= _LARGE else None,
        )
        peak = who["partnermap who"].peak
        print(f"  memory of partnermap who: {peak:.0f} MB (wanted: under 100) {'met' if peak < 100 else 'NOT MET'}")
        compare(
            f"path between {len(pairs)} random pairs, {size:,} stakeholders",
            together,
            "partnermap path",
            "pickled NetworkX",
            at_most=1 / 10 if size >= _LARGE else None,
        )
    return (
        who["partnermap who"].median,
        who["pickled NetworkX"].median,
        together["partnermap path"].median,
        together["pickled NetworkX"].median,
    )


def chosen(store: Path) -> tuple[str, list[tuple[str, str]]]:
    """An agency or unit of median degree, and five pairs of stakeholders drawn at random, connected ones."""
    random_ = random.Random(7)
    with open_store(str(store)) as opened:
        everyone = [one.id for one in opened.stakeholders()]
        actors = random_.sample([one.id for one in opened.stakeholders() if one.kind in ("agency", "unit")], 151)
        degrees = {id_: sum(1 for _ in opened.links_of([id_])) for id_ in actors}
        pairs = [tuple(random_.sample(everyone, 2)) for _ in range(5)]
    middle = statistics.median_low(degrees.values())
    return next(id_ for id_ in actors if degrees[id_] == middle), [(one, other) for one, other in pairs]


def joined(figures: list[Figures]) -> Figures:
    """The runs of several questions as one."""
    return Figures(tuple(second for one in figures for second in one.seconds), max(one.peak for one in figures), "")


def check(is_true: bool, what: str) -> None:
    """Ends the benchmark where the two do not give the same answer."""
    if not is_true:
        raise SystemExit(f"the answers differ: {what}")


if __name__ == "__main__":
    main()
