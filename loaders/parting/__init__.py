"""Several names in one cell: where a column of somebody's list parts, and where it must be asked."""

from .asking import question
from .bilingual import is_one_body
from .column import Doubt, Parting, parted
from .either import either
from .marks import SEPARATORS
from .names import Named

__all__ = ["SEPARATORS", "Doubt", "Named", "Parting", "either", "is_one_body", "parted", "question"]
