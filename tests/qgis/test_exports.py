"""The layers that are exported for the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from deepforest_processing.deepforest_qgis.common.job_results import SplitResult
from inputs import (
    make_layer,
    make_raster,
    square,
)
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)


@pytest.fixture
def exported(provider: Any, fake_engine: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Runs split with an annotation layer and gives the GeoPackage that the engine would read."""
    from deepforest_processing.algorithms.base import job_run

    kept: list[QgsVectorLayer] = []

    def run_job(job: Any, feedback: Any) -> Any:
        source = QgsVectorLayer(job.annotations.path, "", "ogr")
        assert source.isValid()
        kept.append(source.materialize(_everything()))
        return SplitResult(output_folder="", annotations_csv="", footprints="", patches=0, crowns=0)

    def _everything() -> Any:
        from qgis.core import QgsFeatureRequest

        request = QgsFeatureRequest()
        request.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        return request

    monkeypatch.setattr(job_run.task, "run_job", run_job)
    raster = make_raster(tmp_path / "forest.tif")

    def run(annotations: Any, **more: Any) -> QgsVectorLayer:
        parameters = {"INPUT": str(raster), "ANNOTATIONS": annotations, "OUTPUT_FOLDER": str(tmp_path / "out"), **more}
        processing.run("deepforest:splitraster", parameters)
        return kept[-1]

    return run


def test_geometries_are_flat_and_straight(exported: Any) -> None:
    circle = "CURVEPOLYGON Z(CIRCULARSTRING Z(528001 4977999 3, 528002 4977998 3, 528001 4977999 3))"
    layer = exported(make_layer([circle], kind="CurvePolygonZ"))
    (feature,) = layer.getFeatures()
    assert feature.geometry().wkbType() == QgsWkbTypes.Type.Polygon
    assert feature.geometry().area() == pytest.approx(3.14159 / 2, rel=1e-3)


def test_multipolygons_null_and_invalid_geometries_are_kept(exported: Any) -> None:
    bow_tie = "POLYGON((528001 4977999, 528003 4977997, 528003 4977999, 528001 4977997, 528001 4977999))"
    two = f"MULTIPOLYGON({square(1, 1)[7:]}, {square(6, 6)[7:]})"
    layer = exported(make_layer([two, None, bow_tie], kind="MultiPolygon"))
    shapes = [f.geometry() for f in layer.getFeatures()]
    assert shapes[0].constGet().numGeometries() == 2
    assert shapes[1].isNull()
    assert not shapes[2].isGeosValid()


def test_only_selected_features_if_chosen(exported: Any) -> None:
    layer = make_layer([square(1, 1), square(5, 5), square(9, 9)])
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    wanted = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    assert exported(wanted).featureCount() == 1
    assert exported(layer).featureCount() == 3
    QgsProject.instance().clear()


def test_a_field_of_numbers_named_like_a_geopackage_column_is_a_class(exported: Any) -> None:
    layer = make_layer([square(1, 1), square(5, 5)], fields="&field=fid:int", rows=[[7], [None]])
    out = exported(layer, LABEL_FIELD="fid")
    assert [f.name() for f in out.fields() if f.name() != "fid"] == ["label"]
    values = [f["label"] for f in out.getFeatures()]
    assert values[0] == "7"
    assert not values[1]


def test_the_crs_is_exported(exported: Any) -> None:
    layer = make_layer([square(1, 1)])
    assert exported(layer).crs().authid() == "EPSG:32612"
    swiss = make_layer(["POLYGON((8 47, 8.1 47, 8.1 47.1, 8 47))"], crs="EPSG:4326")
    assert exported(swiss).crs().authid() == "EPSG:4326"


def test_layers_of_other_providers(exported: Any, tmp_path: Path) -> None:
    """A layer of another provider (here CSV with WKT) is exported as any other."""
    table = tmp_path / "crowns.csv"
    table.write_text(f'species;wkt\npine;"{square(1, 1)}"\n', encoding="utf-8")
    uri = f"file://{table}?delimiter=;&wktField=wkt&crs=EPSG:32612"
    layer = QgsVectorLayer(uri, "From a table", "delimitedtext")
    assert layer.isValid()
    out = exported(layer, LABEL_FIELD="species")
    (feature,) = out.getFeatures()
    assert feature["label"] == "pine"
    assert feature.geometry().equals(QgsGeometry.fromWkt(square(1, 1)))
    assert isinstance(feature, QgsFeature)
