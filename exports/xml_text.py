"""Texts as XML has them, whatever stands in them."""

from __future__ import annotations

from xml.sax import saxutils

from ..graph.sheets import without_controls

_RETURN = {"\r": "&#13;"}
_SPACES = {"\n": "&#10;", "\t": "&#9;", **_RETURN}


def quoted(text: str) -> str:
    """The text as the value of an attribute, with its quotation marks."""
    return saxutils.quoteattr(without_controls(text), _SPACES)


def content(text: str) -> str:
    """The text as it stands in an element."""
    return saxutils.escape(without_controls(text), _RETURN)
