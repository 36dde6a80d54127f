"""A query as words with their places, and what was found in it: the part of `portable` that knows brackets and commas, not Cypher."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from ...saying import said
from .. import words
from ..tokens import Token, meaningful, tokens
from .edits import Edit, Sort, edited

_SIGNS = frozenset("()[]{}.,+-*/%^=<>:|") | {"<>", "<=", ">=", "=~", ".."}
_CLOSING = {")": "(", "]": "[", "}": "{"}
_DEEPEST = 40
_KNOWN_ESCAPE = re.compile(r"\\[\\'\"nrtbf]")


class NotPortable(NamedTuple):
    """Where a query leaves the portable subset, by which rule, and what to write instead."""

    line: int
    column: int
    rule: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message}; {self.remedy}"


class Rewrite(NamedTuple):
    """Tokens from `start` up to `end` in whose place comes what is made of the text from `first` up to `last`."""

    start: int
    end: int
    first: int
    last: int
    make: Callable[[str], str]


class Words:
    """The tokens of a query, what was found in them, and where each bracket ends."""

    def __init__(self, query: str) -> None:
        self._query = query
        self._all = list(tokens(query))
        self.tokens = meaningful(self._all)
        self.findings: list[NotPortable] = []
        self.edits: list[Edit] = []
        self.notes: list[str] = []
        self.rewrites: list[Rewrite] = []
        self.asks_sources = any(token.text in ("'Source'", '"Source"') for token in self.tokens)
        self._starts = self._places()
        ending = self._leave_out_ending()
        self.ends = self._brackets()
        for token in self._all:
            if (token.line, token.column) not in ending:
                self._check_token(token)
        for at, token in enumerate(self.tokens):
            self._check_word(at, token)
        self.is_broken = any(finding.rule == "grammar" for finding in self.findings)

    def report(self, at: int, rule: str, message: str, remedy: str) -> None:
        self._report(self.tokens[min(at, len(self.tokens) - 1)], rule, message, remedy)

    def put_in(self, at: int, text: str, sort: Sort = "engine") -> None:
        """Puts a text in before this token."""
        self.edits.append(Edit(self._starts[at], self._starts[at], text, sort))

    def put_behind(self, at: int, text: str, sort: Sort = "engine") -> None:
        """Puts a text in right behind this token."""
        self.edits.append(Edit(self._end(at), self._end(at), text, sort))

    def put_for(self, start: int, end: int, text: str) -> None:
        """Puts a text in the place of the tokens from `start` up to `end`."""
        self.edits.append(Edit(self._starts[start], self._end(end - 1), text))

    def drop_edits(self, start: int, end: int) -> None:
        """Takes back what is put in among these tokens."""
        first, last = self._starts[start], self._end(end - 1)
        self.edits = [edit for edit in self.edits if not (first <= edit.start and edit.end <= last)]
        self.rewrites = [one for one in self.rewrites if not (start <= one.start and one.end <= end)]

    def rewrite(self, start: int, end: int) -> None:
        """Makes the rewrites among these tokens, from the innermost on, so that each is made of what has become of what is in it."""
        due = [one for one in self.rewrites if start <= one.start and one.end <= end]
        self.rewrites = [one for one in self.rewrites if not (start <= one.start and one.end <= end)]
        due.reverse()  # what is around is read before what is in it, also where both are the same tokens
        due.sort(key=lambda one: one.end - one.start)
        for one in due:
            self.put_instead(one.start, one.end, one.make(self.rewritten(one.first, one.last)))

    def put_instead(self, start: int, end: int, text: str) -> None:
        """Puts a text in the place of these tokens and of all that was put in among them."""
        first, last = self._starts[start], self._end(end - 1)
        self.edits = [edit for edit in self.edits if not first <= edit.start < last]
        self.put_for(start, end, text)

    def rewritten(self, start: int, end: int) -> str:
        """The text of these tokens with what is put in among them."""
        first, last = self._starts[start], self._end(end - 1)
        inner = (edit for edit in self.edits if first <= edit.start < last)
        return edited(self._query[first:last], [edit._replace(start=edit.start - first, end=edit.end - first) for edit in inner]).text

    def _end(self, at: int) -> int:
        return self._starts[at] + len(self.tokens[at].text)

    def stray(self, at: int) -> None:
        self.report(at, "clause", said("{word} does not belong here in Cypher that runs everywhere", word=self.quote(at)),
                    said("use MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP, LIMIT, UNION and CALL (n) {braces}",
                         braces="{ … }"))  # fmt: skip

    def word(self, at: int) -> str:
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def named(self, at: int) -> str:
        return self.tokens[at].named if 0 <= at < len(self.tokens) else ""

    def quote(self, at: int) -> str:
        text = self.tokens[at].text
        return f"'{text[:40]}{'…' if len(text) > 40 else ''}'"

    def source(self, start: int, end: int) -> str:
        """The text from a token up to another, as it was written."""
        return self._query[self._starts[start] : self._end(end - 1)]

    def split(self, start: int, end: int) -> list[tuple[int, int]]:
        """The parts between commas that stand in no bracket."""
        parts, at, first = [], start, start
        while at < end:
            if at in self.ends:
                at = self.ends[at]
            elif self.word(at) == ",":
                parts.append((first, at))
                first = at + 1
            at += 1
        return [part for part in [*parts, (first, end)] if part[0] < part[1]]

    def find(self, sign: str, start: int, end: int) -> int:
        """Where this word stands in no bracket, or `end`."""
        at = start
        while at < end and self.word(at) != sign:
            at = self.ends.get(at, at) + 1
        return min(at, end)

    def enter(self, at: int) -> bool:
        """Whether the bracket at this place is not too deep to be read."""
        if at in self._too_deep:
            self.report(at, "depth", said("the brackets are too deep to be followed"), said("take the query apart with WITH"))
        return at not in self._too_deep

    # Tokens

    def _leave_out_ending(self) -> set[tuple[int, int]]:
        """Takes away the semicolons that may end a query; gives where they stood."""
        places = set[tuple[int, int]]()
        while self.tokens and self.tokens[-1].text == ";":
            at = len(self.tokens) - 1
            self.put_for(at, at + 1, "")
            token = self.tokens.pop()
            places.add((token.line, token.column))
        return places

    def _places(self) -> list[int]:
        """Where in the query each token that means something begins."""
        starts, at = list[int](), 0
        for token in self._all:
            if token.sort not in ("space", "comment"):
                starts.append(at)
            at += len(token.text)
        return starts

    def _brackets(self) -> dict[int, int]:
        ends, waiting = dict[int, int](), list[int]()
        self._too_deep = set[int]()
        for at, token in enumerate(self.tokens):
            if token.word in ("(", "[", "{"):
                waiting.append(at)
                if len(waiting) > _DEEPEST:
                    self._too_deep.add(at)
            elif token.word in _CLOSING:
                if not waiting or self.tokens[waiting[-1]].word != _CLOSING[token.word]:
                    self._report(token, "grammar", said("'{sign}' closes nothing", sign=token.text), said("correct the brackets"))
                    return ends
                ends[waiting.pop()] = at
        if waiting:
            one = self.tokens[waiting[-1]]
            self._report(one, "grammar", said("'{sign}' is never closed", sign=one.text), said("correct the brackets"))
        return ends

    def _check_token(self, token: Token) -> None:
        if token.sort == "unfinished":
            end = "*/" if token.text[0] == "/" else token.text[0]
            self._report(token, "grammar", said("what begins here never ends"), said("close it with {sign}", sign=end))
        elif token.sort == "sign" and token.text not in _SIGNS:
            self._report(token, "sign", said("'{sign}' is not written in every Cypher", sign=token.text), said("leave it out"))
        elif "\\u" in token.text.lower() and (token.sort in ("comment", "text", "quoted")):
            self._report(token, "escape", said("Neo4j reads \\u as another character before it reads the query"),
                         said("write the character itself"))  # fmt: skip
        elif token.sort == "text" and "\\" in _KNOWN_ESCAPE.sub("", token.text):
            self._report(token, "escape", said("a backslash before this letter is not the same in every Cypher"),
                         said("write two backslashes"))  # fmt: skip
        elif token.sort == "number" and re.fullmatch(r"0\d+", token.text):
            self._report(
                token, "number", said("{number} is written in no newer Cypher", number=token.text), said("leave out the 0 before it")
            )

    def _check_word(self, at: int, token: Token) -> None:
        before, following = self.word(at - 1), self.word(at + 1)
        if before in (".", ":", "|", "AS") and not (before == "|" and following != "]"):
            return
        if token.word in words.WRITES and following not in (":", ".") and not (before == "(" and following == ")"):
            self._report(token, "write", said("{word} changes the network, which a question may not", word=token.word),
                         said("use `partnermap load` to add to it"))  # fmt: skip
        elif token.word == "LOAD" and following == "CSV":
            self._report(token, "write", said("LOAD CSV reads files, which a question may not"),
                         said("use `partnermap load` to add to the network"))  # fmt: skip

    def _report(self, token: Token, rule: str, message: str, remedy: str) -> None:
        self.findings.append(NotPortable(token.line, token.column, rule, message, remedy))
