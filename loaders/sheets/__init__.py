"""What stands on the sheets of a workbook: which of our tables they hold, wherever on them, and their rows as drafts."""

from .pages import read_pages

__all__ = ["read_pages"]
