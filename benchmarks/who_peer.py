"""Who works with an agency or unit, by the rules of `who` as plain loops over a pickled NetworkX graph, and what that prints."""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.peers import pickled


class Peer:
    """The partners of one. Evidence is looked at as far as strength depends on it, which is less than partnermap tells."""

    def __init__(self, file: str, schema_file: str, subject: str) -> None:
        self.graph, self.ties, self.kinds = pickled(file, schema_file)
        forms = json.loads(Path(schema_file).read_text(encoding="utf-8"))["forms"]
        self.is_actor, self.is_part, self.is_meeting, self.is_collective = ({}, {}, {}, {})
        for name, data in self.graph.nodes(data=True):
            kind, form = self.kinds[data["kind"]], forms.get(data["form"], {})
            self.is_actor[name], self.is_part[name] = kind["role"] == "actor", kind.get("part", False)
            self.is_meeting[name], self.is_collective[name] = form.get("meeting", False), form.get("collective", False)
        self.subject = subject
        self.heads = self.reached(subject)
        below = self.reached(subject, up=False)
        if self.is_part[subject]:
            self.body = {subject} | {one for one in below if self.is_part[one]}
        else:
            self.body = {subject} | {one for one in below if self.is_part[one] and subject in self.owners(one)}

    def edges(self, one: str) -> Iterator[tuple[str, str, str, Any]]:
        for source, target, data in self.graph.out_edges(one, data=True):
            yield source, target, target, data
        for source, target, data in self.graph.in_edges(one, data=True):
            yield source, target, source, data

    def reached(self, one: str, *, up: bool = True) -> set[str]:
        found, waiting = set(), [one]
        while waiting:
            end = waiting.pop()
            for source, target, other, data in self.edges(end):
                is_that_way = end == (source if up else target)
                if is_that_way and self.ties[data["type"]]["joins"] == "body" and self.is_actor[other] and other not in found:
                    found.add(other)
                    waiting.append(other)
        return found - {one}

    def owners(self, one: str) -> set[str]:
        if not self.is_part[one]:
            return {one}
        for is_collective in (False, True):
            for is_sure in (True, False):
                seen, level = {one}, {one}
                while level:
                    level = {
                        target
                        for lower in level
                        for _, target, data in self.graph.out_edges(lower, data=True)
                        if self.ties[data["type"]]["joins"] == "body" and self.is_actor[target] and target not in seen
                        and (data["status"] == "confirmed" or not is_sure)
                    }  # fmt: skip
                    seen |= level
                    if found := {one for one in level if not self.is_part[one] and self.is_collective[one] == is_collective}:
                        return found
        return {one}

    def partners(self) -> dict[str, float]:
        """By partner, its strength."""
        reasons: dict[str, dict[tuple[str, ...], list[tuple[float, Any]]]] = defaultdict(lambda: defaultdict(list))
        ours: dict[str, list[Any]] = defaultdict(list)
        for inside in self.body:
            for source, target, outside, data in self.edges(inside):
                tie = self.ties[data["type"]]
                if outside in self.body or tie["joins"] == "none" or (tie["joins"] == "body" and self.is_actor[outside]):
                    continue
                if not self.is_actor[outside] and tie["joins"] != "direct":
                    ours[outside].append(data)
                    continue
                for partner in self.counted(outside):
                    weight = tie["weight"]["direct" if tie["joins"] == "direct" or self.is_actor[outside] else "shared"]
                    reasons[partner]["", source, data["type"], target].append((weight, data))
        for context in list(ours):
            for _, _, other, data in self.edges(context):
                tie = self.ties[data["type"]]
                if other in self.body or not self.is_actor[other] or tie["joins"] not in ("context", "body"):
                    continue
                if not (self.is_meeting[context] and self.owners(other) & self.heads):
                    for partner in self.counted(other):
                        reasons[partner][context,].append((tie["weight"]["shared"], data))
        return {one: self.strength(found, ours) for one, found in reasons.items() if one not in self.heads}

    def counted(self, one: str) -> set[str]:
        owners = self.owners(one) if self.is_actor[one] else {one}
        return {one} if owners & self.heads else owners

    def strength(self, reasons: dict[tuple[str, ...], list[tuple[float, Any]]], ours: dict[str, list[Any]]) -> float:
        found = []
        for key, acting in reasons.items():
            mine = ours[key[0]] if key[0] else []
            weight = max(weight for weight, _ in acting)
            if mine:
                weight = min(weight, max(self.ties[data["type"]]["weight"]["shared"] for data in mine))
            found.append((weight, {piece for data in (*(one for _, one in acting), *mine) for piece in data["evidence"]}))
        return round(sum(weight for weight, said in found if not any(_repeats(said, weight, *other) for other in found)), 6)


def _repeats(said: set[tuple[str, str]], weight: float, heavier: float, words: set[tuple[str, str]]) -> bool:
    return heavier > weight and said <= words and all(locator for _, locator in said)


if __name__ == "__main__":
    print(json.dumps(sorted(Peer(*sys.argv[1:]).partners().items())))
