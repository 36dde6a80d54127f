"""Arrays of measures, by what is in them."""

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Values = NDArray[np.float64]
Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]
Adjacency: TypeAlias = "csr_matrix[Any]"  # a name alone: older versions of scipy do not take the brackets
"""A square matrix with 1.0 where a row is tied to a column, and nothing on the diagonal."""
