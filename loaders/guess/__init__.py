"""A first mapping for a list that nobody has described yet: what its columns mean by their headings and values, and what is not sure."""

from .draft import Doubt
from .guessing import Guess, date_said, guess

__all__ = ["Doubt", "Guess", "date_said", "guess"]
