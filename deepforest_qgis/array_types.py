"""Types of arrays."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["BoolArray", "ByteArray", "Float32Array", "FloatArray", "Geometries", "IndexArray"]

BoolArray = npt.NDArray[np.bool_]
ByteArray = npt.NDArray[np.uint8]
Float32Array = npt.NDArray[np.float32]
FloatArray = npt.NDArray[np.float64]
Geometries = npt.NDArray[np.object_]  # of shapely
IndexArray = npt.NDArray[np.int64]
