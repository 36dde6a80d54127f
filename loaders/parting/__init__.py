"""Several names in one cell: where a column of somebody's list parts, and where it must be asked."""

from .asking import question
from .column import Doubt, Parting, parted
from .names import Named

__all__ = ["Doubt", "Named", "Parting", "parted", "question"]
