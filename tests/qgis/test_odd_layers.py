"""Field names and labels of every kind, through the algorithms in QGIS with the real engine."""

from __future__ import annotations

import csv
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import make_layer, make_raster, square
from qgis.core import QgsField, QgsProcessingFeedback, QgsVectorFileWriter, QgsVectorLayer

LABELS = [
    "Fichte \U0001f332",
    "l'arbre \"d'or\"",
    "<script>alert(1)</script>",
    "Robert'); DROP TABLE x;--",
    "x" * 10_000,
]
FIELDS = ["Art der Bäume", "select", "label\"'s", "fid_2", "geom", "ORDER BY", "f" * 80, "種", "a,b", "species "]
CROWNS = [square(1 + 3.6 * number, 4, 3) for number in range(len(LABELS))]


class Page(HTMLParser):
    """Tags and text of a report, as a browser parses it."""

    def __init__(self, path: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.words = ""
        self.feed(Path(path).read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: Any) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    return make_raster(tmp_path / "forest.tif")


def labelled(field: str, labels: list[Any], name: str = "Crowns drawn") -> QgsVectorLayer:
    """Crowns with one field, and a label for each in it."""
    layer = make_layer(list(CROWNS), name=name)
    # Made on Qt 5 (QVariant.Type) and Qt 6 (QMetaType.Type) alike; the 255 characters of the parser are not required.
    column = QgsField(QgsVectorLayer("NoGeometry?field=x:string", "", "memory").fields().at(0))
    column.setName(field)
    column.setLength(0)
    assert layer.dataProvider().addAttributes([column])
    layer.updateFields()
    (index,) = layer.fields().allAttributesList()
    changes = {feature.id(): {index: label} for feature, label in zip(layer.getFeatures(), labels)}
    assert layer.dataProvider().changeAttributeValues(changes)
    return layer


def stored(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "crowns"
    # A field of the name that GeoPackages give their geometry is fine, where the geometry has another one.
    options.layerOptions = ["GEOMETRY_NAME=shape"]
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
    kept = QgsVectorLayer(f"{path}|layername=crowns", layer.name(), "ogr")
    assert kept.isValid()
    return kept


@pytest.mark.parametrize("field", FIELDS)
def test_a_class_field_of_any_name(field: str, provider: Any, real_engine: Path, raster: Path, tmp_path: Path) -> None:
    layer = stored(labelled(field, ["Oak", "Ash", "Oak", None, "Elm"]), tmp_path / "crowns.gpkg")
    result = processing.run(
        "deepforest:splitraster",
        {
            "INPUT": str(raster),
            "ANNOTATIONS": layer,
            "LABEL_FIELD": field,
            "PATCH_SIZE": 200,
            "OUTPUT_FOLDER": str(tmp_path / "patches"),
        },
    )
    with open(result["ANNOTATIONS_CSV"], encoding="utf-8", newline="") as file:
        assert sorted(row["label"] for row in csv.DictReader(file)) == ["Ash", "Elm", "Oak", "Oak", "Tree"]


def test_labels_of_any_kind_in_an_evaluation(provider: Any, real_engine: Path, tmp_path: Path) -> None:
    report = str(tmp_path / "report.html")
    measured = processing.run(
        "deepforest:evaluate",
        {
            "PREDICTIONS": labelled("species <b>", LABELS, "Found"),
            "TRUTH": labelled("species <b>", LABELS),
            "LABEL_FIELD": "species <b>",
            "MATCHES": "TEMPORARY_OUTPUT",
            "REPORT": report,
        },
    )
    assert (measured["PRECISION"], measured["RECALL"]) == (1.0, 1.0)
    assert sorted(feature["label"] for feature in measured["MATCHES"].getFeatures()) == sorted(LABELS)
    page = Page(report)
    assert "script" not in page.tags
    for label in LABELS[:4]:
        assert label in page.words
    assert "x" * 60 in page.words


def test_labels_of_any_kind_in_a_training(provider: Any, real_engine: Path, raster: Path, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback()
    report, model = str(tmp_path / "training.html"), str(tmp_path / "model.safetensors")
    processing.run(
        "deepforest:finetune",
        {
            "INPUT": str(raster),
            "ANNOTATIONS": labelled("species", LABELS),
            "LABEL_FIELD": "species",
            "PATCH_SIZE": 100,
            "EPOCHS": 1,
            "DEVICE": "cpu",
            "OUTPUT_MODEL": model,
            "REPORT": report,
        },
        feedback=feedback,
    )
    page = Page(report)
    assert "script" not in page.tags
    for label in LABELS[:4]:
        assert label in page.words
        assert label in feedback.textLog()
    # A prediction contains the classes of the model; its report contains them as text.
    found = str(tmp_path / "found.html")
    processing.run(
        "deepforest:predicttile",
        {
            "INPUT": str(raster),
            "MODEL": model,
            "SCORE_THRESHOLD": 0.0,
            "DEVICE": "cpu",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "REPORT": found,
        },
    )
    assert "script" not in Page(found).tags


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("bool", [True, None, False]),
        ("integer", [1, None, 0]),
        ("double", [1.0, None, 0.0]),
        ("string", ["true", None, ""]),
    ],
)
def test_ignored_boxes_of_a_layer(
    kind: str, values: list[Any], provider: Any, real_engine: Path, raster: Path, tmp_path: Path
) -> None:
    rows = [[value] for value in values]
    crowns = make_layer(list(CROWNS[:3]), fields=f"&field=ignore:{kind}", rows=rows)
    parameters = {"INPUT": str(raster), "ANNOTATIONS": crowns, "PATCH_SIZE": 200, "OUTPUT_FOLDER": str(tmp_path / "p")}
    result = processing.run("deepforest:splitraster", parameters)
    with open(result["ANNOTATIONS_CSV"], encoding="utf-8", newline="") as file:
        assert [row["ignore"] for row in csv.DictReader(file)] == ["0", "0", "1"]
    found = make_layer(list(CROWNS[:3]), name="Found")
    measured = processing.run("deepforest:evaluate", {"PREDICTIONS": found, "TRUTH": crowns})
    assert (measured["PRECISION"], measured["RECALL"]) == (1.0, 1.0)
