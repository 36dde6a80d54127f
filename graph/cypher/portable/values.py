"""Values of a Cypher query, read for what stands outside the portable subset. Clauses are read in `portable`."""

from __future__ import annotations

from ...saying import said
from .. import words
from .operators import Operators
from .patterns import GRAPHIC, Scope
from .tokens import Rewrite

_NO_FRACTIONS = 2**52
_MAP = "{id: n.id, name: n.name}"
_LITERALS = ("text", "number", "parameter")
_OF_OURS = frozenset({"Source", "Stakeholder"})
_ENDS = ("startnode", "endnode")
_WHOLE_NUMBERS = frozenset({"count", "size", "length", "tointeger"})
_TEXTS = frozenset({"type", "substring", "left", "right", "tolower", "toupper", "trim", "replace"})
# Of keys() of kglite's: our properties have a prefix there, and its own have none.
_OUR_KEYS = "WHERE key__ = 'id' OR key__ STARTS WITH 'p_' | CASE WHEN key__ = 'id' THEN key__ ELSE substring(key__, 2) END]"


class Values(Operators):
    """Reads values; queries within them are read by whoever knows clauses."""

    def read_part(self, open_at: int, scope: Scope) -> None:
        raise NotImplementedError

    def read_collect(self, at: int, scope: Scope) -> None:
        raise NotImplementedError

    def read_value(self, start: int, end: int, scope: Scope, *, is_sorted: bool = False, reduced: bool = False) -> bool:
        """Reads a value, or several between commas; gives whether a node, a tie or a path may come out of it as a whole. Where what it
        gives `is_sorted`, that is a finding, unless what is around it has `reduced` it to something else.
        """
        self.check_operators(start, end)
        is_whole = was_value = False
        at = start
        while at < end:
            token, word, after, found = self.tokens[at], self.word(at), at + 1, False
            is_property = self.word(at - 1) == "." and at > start
            begins_value = token.sort in _LITERALS or (token.named and not is_property and word != "END")
            if was_value and begins_value and word not in words.AFTER_A_VALUE:
                self.stray(at)
            if word == "(" and self.is_chain(at):
                after, was_value = self.read_chain(at, dict(scope)), True
            elif at in self.ends:
                after, found = self._read_bracket(at, scope, was_value=was_value, is_sorted=is_sorted, reduced=reduced)
                was_value = True
            elif not is_property and self._is_call(at):
                after, found = self._read_function(at, scope, is_sorted=is_sorted, reduced=reduced)
                was_value = True
            elif token.named and (is_property or word not in words.OPERATORS):
                after, found = self._read_name(at, end, scope, is_property=is_property, is_sorted=is_sorted and not reduced)
                found, was_value = found and not reduced, True
            else:
                was_value = token.sort in _LITERALS or word == "END"
            is_whole = is_whole or found
            at = max(after, at + 1)
        return is_whole

    def _read_name(self, at: int, end: int, scope: Scope, *, is_property: bool, is_sorted: bool) -> tuple[int, bool]:
        if is_property:
            self._check_property(at, scope)
            return at + 1, False
        kind = scope.get(self.tokens[at].named, "value")
        is_whole = kind in GRAPHIC and self._is_bare(at)
        if is_whole and is_sorted:
            self._report_whole(at)
        is_label_test = kind in GRAPHIC and self.word(at + 1) == ":"
        after = self.read_labels(at + 1, end) if is_label_test else at + 1
        labels = [self.tokens[n].text for n in range(at + 2, after)]
        if "|" in labels and ":" not in labels:
            tests = (f"{self.tokens[at].text}:{label}" for label in labels if label != "|")
            self.put_for(at, after, f"({' OR '.join(tests)})")
        self.asks_sources = self.asks_sources or not _OF_OURS.isdisjoint(self.named(n) for n in range(at + 2, after))
        return after, is_whole

    def _is_call(self, at: int) -> bool:
        if not self.tokens[at].named or self.word(at + 1) not in ("(", "{") or at + 1 not in self.ends:
            return False
        return self.word(at) not in words.OPERATORS

    def _is_bare(self, at: int) -> bool:
        before, following = self.word(at - 1), self.word(at + 1)
        if following == "[" and at + 2 < len(self.tokens) and self.tokens[at + 2].sort == "text":
            return False
        if following == "[" and at + 1 in self.ends:
            following = self.word(self.ends[at + 1] + 1)
        return not (following in (".", "=", "<>", "IS", "IN", ":") or before in ("=", "<>", "IN"))

    def _is_taken_apart(self, end: int) -> bool:
        """Whether a property is asked of what ends here, or of a place in it."""
        following = self.word(end + 1)
        return following == "." or (following == "[" and self.word(self.ends.get(end + 1, end) + 1) == ".")

    def _report_whole(self, at: int) -> None:
        name = self.tokens[at].text
        self.report(at, "whole", said("{name} is a whole node, tie or path, which each engine sorts in its own way", name=name),
                    said("name what to sort by: n.name, type(r), length(p)"))  # fmt: skip

    def _read_bracket(self, at: int, scope: Scope, *, was_value: bool, is_sorted: bool, reduced: bool) -> tuple[int, bool]:
        end, word = self.ends[at], self.word(at)
        if not self.enter(at):
            return end + 1, False
        reduced = reduced or self._is_taken_apart(end)
        found = False
        if word == "(":
            found = self.read_value(at + 1, end, scope, is_sorted=is_sorted, reduced=reduced)
        elif word == "{":
            if was_value:
                self._report_projection(at)
            else:
                found = self.read_map(at, scope, is_sorted=is_sorted, reduced=reduced)
        elif was_value:
            self._read_subscript(at, scope)
        else:
            self.check_list_sum(at)
            found = self._read_list(at + 1, end, scope, is_sorted=is_sorted, reduced=reduced)
        return end + 1, found and not reduced

    def read_map(self, at: int, scope: Scope, *, is_sorted: bool = False, reduced: bool = False) -> bool:
        found = False
        for first, last in self.split(at + 1, self.ends[at]):
            if self.named(first) and self.word(first + 1) == ":":
                found = self.read_value(first + 2, last, scope, is_sorted=is_sorted, reduced=reduced) or found
            else:
                self.report(first, "projection", said("this is no map of names and values"), said("write {map}", map=_MAP))
        return found

    def _read_list(self, start: int, end: int, scope: Scope, *, is_sorted: bool, reduced: bool) -> bool:
        """A list of values, or one made of another list or of a pattern."""
        scope = dict(scope)
        if self.is_chain(start) or (self.word(start + 1) == "=" and self.is_chain(start + 2)):
            if self.word(start + 1) == "=":
                scope[self.named(start)], start = "path", start + 2
            at = self.read_chain(start, scope)
        elif self.named(start) and self.word(start + 1) == "IN":
            at = min(self.find("WHERE", start, end), self.find("|", start, end))
            if self.word(start - 2) == "IN":  # where kglite reads a list and not how it is made
                self.put_in(start - 1, "(")
                self.put_behind(end, ")")
            self._bind(start, at, scope)
            if at == end or (self.word(at) == "WHERE" and self.find("|", at, end) == end):
                self.read_value(at + 1, end, scope)
                return self.read_value(start + 2, at, scope, is_sorted=is_sorted, reduced=reduced)
        else:
            return self.read_value(start, end, scope, is_sorted=is_sorted, reduced=reduced)
        bar = self.find("|", at, end)
        if self.word(at) == "WHERE":
            self.read_value(at + 1, bar, scope)
        return self.read_value(bar + 1, end, scope, is_sorted=is_sorted, reduced=reduced)

    def _bind(self, at: int, end: int, scope: Scope) -> None:
        """Takes `x IN list` into scope."""
        is_whole = self.read_value(at + 2, end, scope) or scope.get(self.named(at + 2)) in GRAPHIC
        is_count = self.tokens[at + 2].text.lower() == "range" if at + 2 < len(self.tokens) else False
        scope[self.named(at)] = "whole" if is_whole else "number" if is_count else "value"

    def _read_function(self, at: int, scope: Scope, *, is_sorted: bool, reduced: bool) -> tuple[int, bool]:
        name, open_at = self.tokens[at].text.lower(), at + 1
        end = self.ends[open_at]
        if not self.enter(open_at):
            return end + 1, False
        if self.word(open_at) == "{":
            self._read_braces(at, scope)
            return end + 1, False
        if name == "round":
            self._round(at)
        elif name not in words.FUNCTIONS or self.is_shortest(at):
            self.report(at, "function", said("{name}() is not the same in every Cypher", name=self.tokens[at].text), words.instead(name))
            return end + 1, False
        if name != "exists" and self.is_chain(open_at + 1):
            self.report(open_at + 1, "pattern", said("a pattern alone is a condition and no value"),
                        said("write COUNT {pattern} or [(n)--(m) | m.id]", pattern="{ (n)--(m) }"))  # fmt: skip
        self._put_in_other_words(at, name, scope)
        reduced = reduced or name in words.REDUCING or self._is_taken_apart(end)
        inner, first = dict(scope), open_at + 1
        if name == "reduce":
            comma = self.find(",", first, end)
            self.read_value(first + 2, comma, inner, is_sorted=is_sorted, reduced=reduced)
            inner[self.named(first)] = "value"
            first = comma + 1
        if name in ("all", "any", "none", "single", "reduce"):
            at = min(self.find("WHERE", first, end), self.find("|", first, end))
            self._bind(first, at, inner)
            self.read_value(at + 1, end, inner)
            return end + 1, False
        if self.word(first) == "DISTINCT":
            first += 1
        found = self.read_value(first, end, inner, is_sorted=is_sorted, reduced=reduced) if self.word(first) != "*" else False
        if name in _ENDS:
            return end + 1, self._read_end(at, end, reduced=reduced)
        return end + 1, found and not reduced

    def _read_braces(self, at: int, scope: Scope) -> None:
        """EXISTS { }, COUNT { }, or a map of what a node has: n {.name, ties: COUNT { (n)--() }}."""
        name, open_at = self.tokens[at].text.lower(), at + 1
        if self.is_part(at):
            self.read_part(open_at, scope)
        elif name == "collect":
            self.read_collect(at, scope)
        elif scope.get(self.named(at)) in ("node", "tie"):
            self._read_map_of(at, scope)
        else:
            self._report_projection(open_at)

    def _read_map_of(self, at: int, scope: Scope) -> None:
        """A map of some of what a node or a tie has, of which kglite knows the first alone."""
        name, open_at, is_tie = self.tokens[at].text, at + 1, scope.get(self.named(at)) == "tie"
        for first, last in self.split(open_at + 1, self.ends[open_at]):
            is_property = self.word(first) == "." and last == first + 2
            if self.named(first) and self.word(first + 1) == ":":
                self.read_value(first + 2, last, scope)
            elif self.named(first) and last == first + 1:
                self.put_in(first, f"{self.tokens[first].text}: ")
            elif is_property and is_tie and self.named(first + 1):
                self.put_for(first, last, f"{self.tokens[first + 1].text}: {name}.{self.tokens[first + 1].text}")
            elif not is_property or is_tie:
                self._report_projection(first)
        if is_tie:
            self.put_for(at, at + 1, f"CASE WHEN {name} IS NULL THEN null ELSE")
            self.put_behind(self.ends[open_at], " END")

    def is_part(self, at: int) -> bool:
        """Whether EXISTS { } or COUNT { } begins here."""
        return self.tokens[at].text.lower() in ("exists", "count")

    def _report_projection(self, at: int) -> None:
        self.report(at, "projection", said("this map is not the same in every Cypher"), said("write {map}", map=_MAP))

    def _put_in_other_words(self, at: int, name: str, scope: Scope) -> None:
        """What kglite does not know, or knows otherwise."""
        end, first = self.ends[at + 1], at + 2
        if name == "isempty":
            self.put_for(at, at + 1, "(size")
            self.put_behind(end, " = 0)")
        elif name == "keys":
            if scope.get(self.named(first)) not in GRAPHIC or end != first + 1:
                self.report(at, "function", said("{name}() is not the same in every Cypher", name="keys"), words.instead("keys"))
            self.put_in(at, "([key__ IN ")
            self.put_behind(end, f" {_OUR_KEYS})")
        elif name == "exists" and not self.is_chain(first):
            self.report(at, "function", said("exists() of a property is no longer written"), said("write n.name IS NOT NULL"))
        elif name == "tostring" and not self._is_plainly_said(first, end, scope):
            self.report(at, "function", said("numbers with a fraction are not written alike in every Cypher"), words.instead("tostring"))

    def _round(self, at: int) -> None:
        """round(x, n) as Neo4j does it: the half that is written so is rounded up, or away from 0 where there are digits behind the point.
        kglite rounds what the half is in binary.
        """
        end, parts = self.ends[at + 1], self.split(at + 2, self.ends[at + 1])
        digits = self.tokens[parts[1][0]].text if len(parts) == 2 and parts[1][1] == parts[1][0] + 1 else "0" if len(parts) == 1 else ""
        if not digits.isdecimal() or len(digits) > 1 or not parts:
            self.report(at, "function", said("{name}() is not the same in every Cypher", name="round"), said("write round(x, 2)"))
            return
        self.rewrites.append(Rewrite(at, end + 1, *parts[0], lambda value: _rounded(value, int(digits))))

    def _is_plainly_said(self, start: int, end: int, scope: Scope) -> bool:
        """Whether this is a text or a whole number, which toString writes alike on both engines."""
        token, after = self.tokens[start], self.word(start + 1)
        if after == "(" and self.ends.get(start + 1) == end - 1:
            return token.text.lower() in _WHOLE_NUMBERS | _TEXTS
        if after == "." and end == start + 3:
            return scope.get(token.named) in GRAPHIC and self.tokens[start + 2].text not in words.NUMBERS
        is_number = token.sort == "number" and token.text.isdecimal()
        return end == start + 1 and (is_number or token.sort == "text" or scope.get(token.named) == "number")

    def _read_end(self, at: int, end: int, *, reduced: bool) -> bool:
        """startNode(r): of kglite it gives properties, and is compared with nodes, but does not come back as a node."""
        is_compared = "=" in (self.word(at - 1), self.word(end + 1)) or "<>" in (self.word(at - 1), self.word(end + 1))
        if not reduced and not is_compared:
            self.report(at, "whole", said("the end of a tie does not come back as a whole node without a server"),
                        said("write startNode(r).id AS id, or name both ends: (a)-[r]->(b)"))  # fmt: skip
        return False

    def _read_subscript(self, at: int, scope: Scope) -> None:
        """A place in a list. By name or parameter it may be a property, and of those the engines have some of their own."""
        inner = self.tokens[at + 1]
        if (
            inner.sort == "text"
            and self.ends[at] == at + 2
            and inner.text[1:-1].isidentifier()
            and scope.get(self.named(at - 1)) in GRAPHIC
        ):
            self.put_for(at, at + 3, f".{inner.text[1:-1]}")
            return
        is_list = self.tokens[at - 1].text in words.LISTS and self.word(at - 2) == "."
        for n in range(at + 1, self.ends[at]):
            token, name = self.tokens[n], self.named(n)
            is_size = (
                token.text.lower() == "size" or is_list or scope.get(name) == "number" or self.word(n - 1) == "." or self.word(n + 1) == "."
            )
            if token.sort == "text" or (token.sort == "parameter" and not is_list) or (name and not is_size and not self._in_size(n, at)):
                self.report(n, "subscript", said("{word} may be the name of a property here", word=self.quote(n)),
                            said("write n.name; in lists, a number"))  # fmt: skip
        self.read_value(at + 1, self.ends[at], scope)

    def _in_size(self, at: int, start: int) -> bool:
        return any(self.tokens[n].text.lower() == "size" and self.ends.get(n + 1, 0) > at for n in range(start + 1, at))

    def _check_property(self, at: int, scope: Scope) -> None:
        name, following = self.tokens[at].text, self.word(at + 1)
        if following == "(":
            self.report(at, "function", said("{name}() is a function of one server", name=name), said("leave it out"))
        if following == "." and scope.get(self.named(at - 2)) in GRAPHIC:
            self.report(at + 2, "property", said("{name} is a text, and has no parts", name=name),
                        said("write substring(n.{name}, 0, 4) for a year", name=name))  # fmt: skip
        if name in words.LISTS and following == "+" and self.word(at + 2) != "[":
            self.check_list_end(at + 1, at + 2)


def _rounded(value: str, digits: int) -> str:
    """The value rounded to so many digits behind the point. From 2**52 on, a number has none."""
    scale, one, sign = f"1{'0' * digits}.0", f"({value})", ""
    if digits:
        one, sign = f"abs({value})", f"sign({value}) * "
    whole = f"floor({one} * {scale})"
    half = f"CASE WHEN {one} >= ({whole} + 0.5) / {scale} THEN 1 ELSE 0 END"
    return f"CASE WHEN abs({value}) * {scale} >= {_NO_FRACTIONS} THEN toFloat({value}) ELSE {sign}({whole} + {half}) / {scale} END"
