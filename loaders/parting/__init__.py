"""Several names in one cell: where a column of somebody's list parts, and where it must be asked."""

from .asking import question
from .bilingual import is_one_body
from .column import Doubt, Parting, parted
from .either import either
from .marks import SEPARATORS
from .names import Named
from .separators import Separators, separators_of

__all__ = ["SEPARATORS", "Doubt", "Named", "Parting", "Separators", "either", "is_one_body", "parted", "question", "separators_of"]
