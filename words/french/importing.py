"""What is said of an import: the rows of somebody's list in words, names that come near, and what is asked."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "{first} and {last}": "{first} et {last}",
    "row {row}: {what}": "ligne {row}\u00a0: {what}",
    "{sheet} row {row}: {what}": "{sheet}, ligne {row}\u00a0: {what}",
}
