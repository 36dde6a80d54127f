"""The command on a terminal, where somebody answers its questions."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time

import pytest

from tests.environment import TODAY

pty = pytest.importorskip("pty")
SECONDS = 60


def answered(*words: str, answers: str, **environment: str) -> tuple[int, str]:
    """The exit code and all that stands on the terminal in the end; `answers` are typed, a line each, as soon as the command asks.
    Empty lines are left out: this terminal has one where others show how far the command is.
    """
    ours, theirs = pty.openpty()
    variables = {**os.environ, "PARTNERMAP_TODAY": TODAY, "TERM": "dumb", "NO_COLOR": "1", "COLUMNS": "100", **environment}
    with subprocess.Popen(
        [sys.executable, "-m", "partnermap", *words], stdin=theirs, stdout=theirs, stderr=theirs, env=variables
    ) as process:
        os.close(theirs)
        shown, left, until = b"", answers.splitlines(keepends=True), time.monotonic() + SECONDS
        while time.monotonic() < until:
            ready, _, _ = select.select([ours], [], [], 0.1)
            if not ready:
                continue
            try:
                piece = os.read(ours, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
            if left and shown.endswith((b"] ", b"What? ")):
                os.write(ours, left.pop(0).encode())
        else:
            process.kill()
        code = process.wait()
    os.close(ours)
    return code, "".join(f"{line}\n" for line in shown.decode().splitlines() if line)
