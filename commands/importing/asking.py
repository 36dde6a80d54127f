"""Questions with a few answers, on a terminal: a number, or a letter, for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import click

from ...graph import said
from ...graph.listing import either
from ..shared import say

_NONE: Mapping[str, str] = MappingProxyType({})


def chosen(question: str, options: Sequence[str], *, letters: Mapping[str, str] = _NONE, proposed: str = "") -> str:
    """What somebody chooses: the number of an option, from 1, or one of the letters, whose meanings stand behind them.

    Enter alone gives what is `proposed`; where nothing is, it gives nothing, which leaves it open. Raises click.Abort where the terminal is
    closed or the question is stopped.
    """
    answers = {**{str(number): text for number, text in enumerate(options, 1)}, **letters}
    say(question)
    for key, text in answers.items():
        say(f"  {key}  {text}")
    keys = either(list(answers))
    prompt = (
        said("{keys}? [Enter: {proposed}]", keys=keys, proposed=proposed) if proposed else said("{keys}? [Enter: leave it open]", keys=keys)
    )
    while True:
        given = click.prompt(prompt, default="", show_default=False, err=True, prompt_suffix=" ").strip().lower()
        if not given or given in answers:
            return given or proposed
        say(said("'{given}' is none of these answers", given=given))
