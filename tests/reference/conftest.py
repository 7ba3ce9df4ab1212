"""The models of the comparisons, trained and written once by DeepForest."""

from __future__ import annotations

import pytest

from benchmarks.comparisons.reference_models import Models, make_models


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    """Networks that work at 256 pixels instead of 800, so that a window costs a tenth."""
    return make_models(tmp_path_factory.mktemp("models"), min_size=256)
