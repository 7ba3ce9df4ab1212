"""Destinations that would replace an input or another destination are refused before the run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import crowns_gpkg, make_layer, make_raster, recorded_jobs, square
from qgis.core import (
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

MESSAGE = r"is also the input '{}' and would be replaced"


@pytest.fixture
def crowns(provider: Any, jobs_file: Path, tmp_path: Path) -> Path:
    return crowns_gpkg(tmp_path / "crowns.gpkg")


def evaluate(predictions: Any, truth: Any, matches: Any, **more: Any) -> Any:
    values = {"PREDICTIONS": predictions, "TRUTH": truth, "MATCHES": matches, **more}
    return processing.run("deepforest:evaluate", values)


def add_layer(file: Path, name: str) -> None:
    """Add a layer to a GeoPackage."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    layer = make_layer([square(1, 1)])
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(file), layer.transformContext(), options)


def test_a_sink_is_not_an_input(crowns: Path, jobs_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    truth, before = make_layer([square(1, 1)]), crowns.read_bytes()
    loaded = QgsVectorLayer(f"{crowns}|layername=crowns", "Loaded", "ogr")
    QgsProject.instance().addMapLayer(loaded)
    loaded.selectByIds([1])
    link = tmp_path / "link.gpkg"
    os.link(crowns, link)
    monkeypatch.chdir(tmp_path)
    table = f"ogr:dbname='{crowns}' table=\"{{}}\" (geom)"
    sources = [str(crowns), loaded, QgsProcessingFeatureSourceDefinition(loaded.id(), True)]
    for source in sources:
        sink = QgsProcessingOutputLayerDefinition(str(crowns))
        for target in (str(crowns), sink, str(link), "crowns.gpkg", table.format("crowns")):
            with pytest.raises(Exception, match=MESSAGE.format("Predicted crowns")):
                evaluate(source, truth, target)
    with pytest.raises(Exception, match=MESSAGE.format("Reference crowns")):
        evaluate(truth, str(crowns), str(crowns))
    assert crowns.read_bytes() == before
    assert not recorded_jobs(jobs_file)
    evaluate(loaded, truth, table.format("matches"))  # another layer of the file
    assert QgsVectorLayer(f"{crowns}|layername=crowns", "", "ogr").featureCount() == 3
    assert QgsVectorLayer(f"{crowns}|layername=matches", "", "ogr").featureCount() == 3
    QgsProject.instance().clear()


def test_two_sinks_are_not_one_file(provider: Any, jobs_file: Path, tmp_path: Path) -> None:
    table, file = tmp_path / "a.csv", str(tmp_path / "out.gpkg")
    table.write_text("image_path,xmin,ymin,xmax,ymax,label\na.png,1,1,9,9,Tree\n", encoding="utf-8")
    with pytest.raises(Exception, match=r"Image footprints.*is also the output 'Annotated crowns'"):
        processing.run(
            "deepforest:importannotations", {"ANNOTATION_FILE": str(table), "OUTPUT": file, "FOOTPRINTS": file}
        )
    assert not recorded_jobs(jobs_file)


def test_files_are_not_inputs(crowns: Path, jobs_file: Path, tmp_path: Path) -> None:
    raster = make_raster(tmp_path / "forest.tif")
    model = tmp_path / "model.safetensors"
    model.write_bytes(b"model")
    annotated = {"INPUT": str(raster), "ANNOTATIONS": str(crowns)}
    for algorithm, values, label in (
        ("predicttile", {"INPUT": str(raster), "OUTPUT": "TEMPORARY_OUTPUT", "DENSITY": str(raster)}, "Raster"),
        ("finetune", {**annotated, "MODEL": str(model), "OUTPUT_MODEL": str(model)}, "Model"),
        ("modelinfo", {"MODEL": str(model), "REPORT": str(model)}, "Model"),
        (
            "annotationlayer",
            {"INPUT": str(raster), "AREAS": str(crowns), "OUTPUT": str(crowns), "OVERWRITE": True},
            "A",
        ),
    ):
        with pytest.raises(Exception, match=MESSAGE.format(f"{label}.*")):
            processing.run(f"deepforest:{algorithm}", values)
    assert model.read_bytes() == b"model"
    assert not recorded_jobs(jobs_file)


def test_a_layer_of_text_in_the_patches_folder_is_kept(real_engine: Path, provider: Any, tmp_path: Path) -> None:
    """The table of *Split raster* has the name of the raster, and so has a layer of text beside it."""
    raster, table = make_raster(tmp_path / "forest.tif"), tmp_path / "forest.csv"
    table.write_text(f'species;wkt\npine;"{square(1, 1)}"\n', encoding="utf-8")
    layer = QgsVectorLayer(f"file://{table}?delimiter=;&wktField=wkt&crs=EPSG:32612", "Text", "delimitedtext")
    assert layer.isValid()
    values = {"INPUT": str(raster), "ANNOTATIONS": layer, "PATCH_SIZE": 100, "OUTPUT_FOLDER": str(tmp_path)}
    with pytest.raises(Exception, match=MESSAGE.format("Annotated crowns")):
        processing.run("deepforest:splitraster", values)
    assert table.read_text(encoding="utf-8").startswith("species")
