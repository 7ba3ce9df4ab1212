"""Every algorithm with a raster refuses a wrong CRS or unit before work begins, with the real engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import processing
import pytest
from inputs import make_layer, make_raster, raster_layer, square
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

CROWNS = [square(1, 1), square(5, 5), square(9, 9)]
Parameters = Callable[[Path], dict[str, Any]]
ALGORITHMS: dict[str, Parameters] = {
    "predicttile": lambda folder: {"OUTPUT": "TEMPORARY_OUTPUT"},
    "suggestareas": lambda folder: {"OUTPUT": "TEMPORARY_OUTPUT"},
    "splitraster": lambda folder: {
        "ANNOTATIONS": make_layer(CROWNS),
        "OUTPUT_FOLDER": str(folder / "patches"),
        "FOOTPRINTS": "TEMPORARY_OUTPUT",
    },
    "finetune": lambda folder: {"ANNOTATIONS": make_layer(CROWNS), "OUTPUT_MODEL": str(folder / "model.safetensors")},
}


@pytest.mark.parametrize("name", ALGORITHMS)
def test_a_wrong_crs_or_unit_is_refused(name: str, provider: Any, real_engine: Path, tmp_path: Path) -> None:
    for pixel, epsg, text in (
        (0.1, 4326, "coordinates in metres in a CRS in degrees"),
        (10.0, 32612, "implausible ground resolution: 10 m per pixel"),
    ):
        raster = make_raster(tmp_path / f"{epsg}.tif", pixel=pixel, epsg=epsg)
        with pytest.raises(QgsProcessingException) as caught:
            processing.run(f"deepforest:{name}", {"INPUT": str(raster), **ALGORITHMS[name](tmp_path)})
        assert text in str(caught.value)
    assert not list(tmp_path.glob("patches/*.csv"))
    assert not (tmp_path / "model.safetensors").exists()


def test_the_crs_of_the_coordinates_is_accepted(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    layer = raster_layer(make_raster(tmp_path / "forest.tif", epsg=4326))
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32612"))
    found = processing.run("deepforest:predicttile", {"INPUT": layer, "DEVICE": "cpu", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert found["OUTPUT"].crs().authid() == "EPSG:32612"
