"""A Neo4j of our own in a container, where a Docker engine runs."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NoReturn

from .local import free_port
from .server import Server, StartError, UnavailableError, new_password

Settings = Mapping[str, str]
NO_SETTINGS: Settings = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Image:
    """The image of one version of Neo4j, known to Docker."""

    version: str
    name: str

    def launch(self, _home: Path, /) -> Server:
        """A fresh server; its data is in the container, not in the folder."""
        port, password = free_port(), new_password()
        settings = {
            "NEO4J_AUTH": f"neo4j/{password}",
            "NEO4J_server_memory_heap_max__size": "1G",
            "NEO4J_server_memory_pagecache_size": "512M",
            # What a neo4j:// driver is told to connect to: the port outside, not the one inside.
            "NEO4J_server_bolt_advertised__address": f"127.0.0.1:{port}",
        }
        # Not --rm, which would throw the data of a killed server away before it could be restarted. The settings go by
        # the environment so that the password is not on a command line.
        options = [option for name in settings for option in ("--env", name)]
        created = _docker("create", f"--publish=127.0.0.1:{port}:7687", *options, self.name, settings=settings)
        if created.returncode != 0:
            raise StartError(f"docker create {self.name}: {created.stderr.strip()}")
        engine = Container(created.stdout.split()[-1])
        atexit.register(engine.remove)
        server = Server(f"bolt://127.0.0.1:{port}", "neo4j", password, self.version, engine)
        try:
            engine.start()
            server.run_when_ready("RETURN 1")
        except BaseException:
            server.stop()
            raise
        return server


@cache
def find_image(version: str) -> Image:
    """The image of this version, pulled where Docker lacks it; UnavailableError where no Docker engine answers."""
    if shutil.which("docker") is None:
        raise UnavailableError("no Docker")
    told = _docker("info", "--format", "{{.ServerVersion}}", limit=10)
    if told.returncode != 0 or not told.stdout.strip():  # some clients report an absent engine with exit status 0
        raise UnavailableError("no Docker that answers")
    name = f"neo4j:{version}-community"
    if _docker("image", "inspect", name).returncode != 0 and _docker("pull", "--quiet", name).returncode != 0:
        raise UnavailableError(f"no image {name} for Docker")
    return Image(version, name)


@dataclass(frozen=True, slots=True)
class Container:
    """The engine of a server in Docker, known by its container id."""

    id: str
    settings = NO_SETTINGS

    @property
    def pid(self) -> None:
        return None

    def start(self) -> None:
        started = _docker("start", self.id)
        if started.returncode != 0:
            raise StartError(f"docker start: {started.stderr.strip()}")

    def configure(self, _settings: Settings, /) -> NoReturn:
        raise UnavailableError("a container keeps the settings it was made with, and this test changes those of its server")

    def is_running(self) -> bool:
        return _docker("inspect", "--format", "{{.State.Running}}", self.id).stdout.strip() == "true"

    def kill(self) -> None:
        _docker("kill", self.id)  # refused where it does not run, which is as well

    def remove(self) -> None:
        _docker("rm", "--force", "--volumes", self.id)  # the volume is the one that the image makes for its data
        atexit.unregister(self.remove)

    def read_log(self) -> str:
        told = _docker("logs", self.id)
        return told.stdout + told.stderr


def _docker(*arguments: str, limit: float = 600, settings: Settings = NO_SETTINGS) -> subprocess.CompletedProcess[str]:
    """What the command said; one that hangs has failed."""
    command, environment = ["docker", *arguments], {**os.environ, **settings}
    try:
        return subprocess.run(command, check=False, capture_output=True, text=True, timeout=limit, env=environment)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, 1, "", f"no answer within {limit:.0f} s")
