"""Parameters are resolved once for a run: what was validated is handed to the instance that runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import make_layer, make_raster, recorded_jobs, square
from processing_runs import algorithm
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)


@pytest.fixture
def resolved(provider: Any, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The parameters of each time that an algorithm resolved them."""
    from deepforest_processing.algorithms.base import job_algorithm

    seen: list[dict[str, Any]] = []
    resolve = job_algorithm.resolve_job

    def counted(given: Any, *rest: Any) -> Any:
        seen.append(given.values)
        return resolve(given, *rest)

    monkeypatch.setattr(job_algorithm, "resolve_job", counted)
    return seen


@pytest.fixture
def given(tmp_path: Path) -> dict[str, Any]:
    return {
        "INPUT": str(make_raster(tmp_path / "forest.tif")),
        "AREAS": make_layer([square(0, 0, 9)]),
        "EXTENT": "528000,528010,4977990,4978000 [EPSG:32612]",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }


def test_a_run_resolves_its_parameters_once(resolved: list[Any], jobs_file: Path, given: dict[str, Any]) -> None:
    processing.run("deepforest:predicttile", given)
    assert len(resolved) == 1
    processing.run("deepforest:predicttile", given)
    assert len(resolved) == 2
    assert len(recorded_jobs(jobs_file)) == 2


def test_other_parameters_than_the_validated_ones_are_resolved_again(
    resolved: list[Any], jobs_file: Path, given: dict[str, Any]
) -> None:
    found = algorithm()
    assert found.checkParameterValues(given, QgsProcessingContext())[0]
    _, ok = found.run({**given, "SCORE_THRESHOLD": 0.7}, QgsProcessingContext(), QgsProcessingFeedback())
    assert ok
    assert len(resolved) == 2
    assert recorded_jobs(jobs_file)[0]["params"]["score_threshold"] == 0.7


def test_validated_parameters_are_used_by_one_run(resolved: list[Any], jobs_file: Path, given: dict[str, Any]) -> None:
    """Each run has separate private files."""
    found = algorithm()
    assert found.checkParameterValues(given, QgsProcessingContext())[0]
    for _ in range(2):
        _, ok = found.run(given, QgsProcessingContext(), QgsProcessingFeedback())
        assert ok
    assert len(resolved) == 2
    first, second = (job["params"]["areas"]["path"] for job in recorded_jobs(jobs_file))
    assert first != second


def test_a_refused_run_keeps_nothing(resolved: list[Any], given: dict[str, Any]) -> None:
    found = algorithm()
    assert not found.checkParameterValues({**given, "BANDS": [9]}, QgsProcessingContext())[0]
    assert found._checked is None


def test_keys_differ_if_and_only_if_the_values_do(provider: Any, given: dict[str, Any]) -> None:
    from deepforest_processing.algorithms.base.parameters import Parameters

    found, context = algorithm(), QgsProcessingContext()
    crs = make_layer([square(1, 1)]).crs()
    values = [
        given,
        {**given, "AREAS": make_layer([square(0, 0, 9)])},
        {**given, "AREAS": QgsProcessingFeatureSourceDefinition("an id", True)},
        {**given, "AREAS": QgsProcessingFeatureSourceDefinition("an id", False)},
        {**given, "EXTENT": QgsReferencedRectangle(QgsRectangle(0, 0, 1, 1), crs)},
        {**given, "EXTENT": QgsRectangle(0, 0, 1, 1)},
        {**given, "OUTPUT": QgsProcessingOutputLayerDefinition("memory:", QgsProject())},
        {**given, "BANDS": [1, 2, 3]},
        {**given, "BANDS": [3, 2, 1]},
    ]
    keys = [Parameters(found, one, context).key() for one in values]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert keys == [Parameters(found, dict(one), context).key() for one in values]
    assert Parameters(found, {"INPUT": object()}, context).key() == ""
