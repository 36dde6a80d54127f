"""Arrays of measures, by what is in them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

Values = NDArray[np.float64]
Numbers = NDArray[np.int64]
Flags = NDArray[np.bool_]
Adjacency = csr_matrix[Any]
"""A square matrix with 1.0 where a row is tied to a column, and nothing on the diagonal."""
