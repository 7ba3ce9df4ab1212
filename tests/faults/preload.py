"""Loaded by the workers of a Dask cluster before they start: networks with small input images."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from small_networks import use_small_images

use_small_images()
