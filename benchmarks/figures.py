"""What answers on the built-in network claim: how many rest on meetings alone, how often a group comes first, what is told of a day long
before anybody wrote of it, and how many names that the documents use are refused.

    python -m benchmarks.figures [--store PATH]
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import partnermap
from partnermap.graph import PartnerMapError, Ties, resolve
from partnermap.queries.who import who

NAMES = Path(__file__).parent.parent / "tests" / "data" / "names_of_the_documents.csv"
EARLY = "1950"


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", help="another network; the names are then left out")
    options = parser.parse_args()
    with partnermap.open(options.store) as network:
        store = network.store
        actors = [one for one in store.stakeholders() if store.schema.kinds[one.kind].is_actor]
        answers = {one.id: who(store, one) for one in actors}
        told = [partner for answer in answers.values() for partner in answer.partners]
        met = sum(partner.basis == "met" for partner in told)
        print(f"pairs that are told: {len(told)}, of which only met {met} ({met / len(told):.0%}), told as such")
        works = {id_: [one for one in answer.partners if one.basis != "met"] for id_, answer in answers.items()}
        firsts = [partners[0] for partners in works.values() if partners]
        has_body = {id_ for id_, partners in works.items() if any(not one.is_collective for one in partners)}
        wrong = sum(works[id_][0].is_collective for id_ in has_body)
        print(f"first is a group before a body: {wrong} of {len(firsts)} that have partners")
        early = Ties(as_of=EARLY)
        print(f"partners as of {EARLY}: {sum(len(who(store, one, early).partners) for one in actors)}")
        ties = {tie.id: tie for one in actors for tie in store.ties_of([one.id], early)}
        print(
            f"ties that count at {EARLY}: {len(ties)}, of which no tie of belonging {sum(_is_work(store, tie.type) for tie in ties.values())}"
        )
        if options.store is None:
            refused = sum(not _is_found(store, row["name"]) for row in csv.DictReader(NAMES.open(encoding="utf-8")))
            print(f"names as the documents write them that are refused: {refused}")


def _is_work(store: partnermap.graph.Reader, type_: str) -> bool:
    return store.schema.ties[type_].joins != "body"


def _is_found(store: partnermap.graph.Reader, name: str) -> bool:
    try:
        resolve(store, name)
    except PartnerMapError:
        return False
    return True


if __name__ == "__main__":
    main()
