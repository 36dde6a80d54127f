"""A list and its mapping made into drafts, as if somebody had typed the sheets of a load."""

from .made import FileSaid, Made, NewName, Unclear
from .make import make
from .several import Several

__all__ = ["FileSaid", "Made", "NewName", "Several", "Unclear", "make"]
