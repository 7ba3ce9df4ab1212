"""Reports: one file without external resources, every text escaped."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
import shapely
import translations
from affine import Affine
from PIL import Image
from pyproj import CRS

from deepforest_qgis.common.errors import OutputError
from deepforest_qgis.common.jobs import LANGUAGES, StandSummaryJob, VectorInput
from deepforest_qgis.common.messages import Message, counted
from deepforest_qgis.crowns.matching import scores
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.model.architectures import DEEPFOREST, SMALL
from deepforest_qgis.model.metrics import ThresholdMetrics
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.reports.evaluation_report import ClassRow, EvaluationReport, write_evaluation_report
from deepforest_qgis.reports.map_picture import CrownCanvas, MapPicture, PictureFrame
from deepforest_qgis.reports.method import method_sources, origin_sentences
from deepforest_qgis.reports.model_report import ModelReport, write_model_report
from deepforest_qgis.reports.prediction_report import PredictionReport, write_prediction_report
from deepforest_qgis.reports.prediction_statistics import CrownStatistics
from deepforest_qgis.reports.provenance import CrownOrigin, Provenance
from deepforest_qgis.reports.stand_report import StandReport, StandTable, write_stand_report
from deepforest_qgis.reports.threshold_surface import ThresholdSurface
from deepforest_qgis.reports.training_report import PatchPicture, TrainingReport, write_training_report
from deepforest_qgis.workflows.inventory.allometry import allometry_of
from deepforest_qgis.workflows.inventory.count_interval import CountFactors
from deepforest_qgis.workflows.inventory.stands import stand_method

EVIL = "<script>alert('crowns')</script> & \"more\""
VOID = {"meta", "img", "br", "link", "input", "hr"}


class Page(HTMLParser):
    """A parsed report: text and elements with their attributes. Tags that are not closed are refused."""

    def __init__(self, path: Path) -> None:
        super().__init__(convert_charrefs=True)
        self.source = path.read_text(encoding="utf-8")
        self.text, self.open, self.elements = "", [], []
        self.feed(self.source)
        assert self.open == []
        self.text = re.sub(r"\s+", " ", self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data + " "

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def charts(self) -> list[str]:
        return re.findall(r"<svg.*?</svg>", self.source, re.DOTALL)


def assert_alone(page: Page) -> None:
    """Assert that nothing is loaded from outside and nothing is executed."""
    assert not page.of("script")
    assert not page.of("link")
    assert "@import" not in page.source
    for tag, attributes in page.elements:
        for name, value in attributes.items():
            assert not name.startswith("on"), f"{tag} {name}"
            if name in ("src", "href", "xlink:href", "action", "data"):
                assert value is not None
                assert value.startswith(("data:image/", "#")), f"{tag} {name}={value[:60]}"
    assert not re.search(r"url\((?!#)", page.source)


def training(**changes: object) -> TrainingReport:
    rng = np.random.default_rng(1)
    history = [
        {
            "epoch": k,
            "train_loss": 1 / k,
            "val_loss": 1.1 / k,
            "box_precision": 0.1 * k,
            "mAP": 0.05 * k,
            "lr": 0.01 / k,
        }
        for k in range(1, 6)
    ]
    context: dict[str, object] = {
        "title": "Training of “forest”",
        "settings": {"Epochs": 5, "Augmentations": ("flip", "zoom"), "Freeze": False, "Config": ""},
        "counts": {"Crowns": 12345},
        "notes": ["3 crowns outside raster 'x' skipped."],
        "history": history,
        "best_epoch": 4,
        "samples": [
            PatchPicture(
                "a.png", rng.integers(0, 255, (40, 60, 3), np.uint8), [[1, 2, 20, 30]], [[1, 2, 21, 29]], [0.75]
            )
        ],
        "metrics": {"box_precision": 0.4, "box_f1": 0.5, "mAP": None},
        "model": {"Architecture": "RetinaNet"},
        **changes,
    }
    return TrainingReport(**context)  # type: ignore[arg-type]


def evaluation(**changes: object) -> EvaluationReport:
    rng = np.random.default_rng(1)
    rows = [ThresholdMetrics(t, 10, scores(8, 2, 4)) for t in (0.1, 0.5, 0.9)]
    context: dict[str, object] = {
        "predictions": "found",
        "truth": "drawn",
        "iou_threshold": 0.4,
        "scores": scores(1234, 100, 50),
        "average_precision": 0.31,
        "ious": rng.uniform(0.4, 1, 50),
        "diameters": rng.uniform(2, 8, (50, 2)),
        "unit": "m",
        "places": {kind: rng.uniform(size=(9, 2)) for kind in ("true positive", "false positive", "missed")},
        "by_class": [ClassRow("pine", 9, 8, scores(7, 1, 2), 0.5)],
        "any_class": scores(8, 0, 1),
        "by_score": rows,
        "best": rows[1],
        "notes": ["2 invalid polygons repaired."],
        "settings": {"Matching threshold (IoU)": 0.4},
        **changes,
    }
    return EvaluationReport(**context)  # type: ignore[arg-type]


REF = Georeference(Affine(0.1, 0, 0, 0, -0.1, 0), CRS.from_epsg(32612), 1000, 1000)


def crown_picture(classes: int = 2) -> MapPicture:
    names = ["Birch", "Oak", *"ABCDEFGHIJ"][:classes]
    canvas = CrownCanvas(PictureFrame.of(REF, None), names)
    sizes = np.array([200.0, 1.0] * 6)[: max(classes, 2)]
    low = np.linspace(10, 700, len(sizes))
    shapes = np.asarray(shapely.box(low, low, low + sizes, low + sizes))
    canvas.add(shapes, np.linspace(0.2, 0.9, len(sizes)), [*names, "Birch"][: len(sizes)])
    return canvas.compose(np.zeros((1200, 1200, 3), np.uint8), np.ones((1200, 1200), bool), None)


def prediction(language: str = "en", **changes: object) -> PredictionReport:
    rng = np.random.default_rng(1)
    low = rng.uniform(0, 900, (1500, 2))
    boxes = np.column_stack([low, low + rng.uniform(20, 60, (1500, 2))])
    statistics = CrownStatistics(REF, None, 100)
    labels = ["Birch", "Oak"] * 750
    heights = rng.uniform(2, 30, len(boxes))
    heights[:100] = np.nan
    statistics.add(boxes, rng.uniform(0, 1, len(boxes)), labels, shapely.box(*boxes.T), heights)
    context: dict[str, object] = {
        "provenance": Provenance({"name": "a.tif"}, {"name": "m"}, {"areas": "a"}, "2026-05-04T10:11:12+00:00"),
        "statistics": statistics,
        "area_px": 1e6,
        "area_m2": 1e4,
        "coverage": {Message("Windows"): 1234},
        "seconds": 4000.0,
        "notes": [counted(1234, "{count} window was skipped.", "{count:,} windows were skipped.")],
        "language": language,
        **changes,
    }
    return PredictionReport(**context)  # type: ignore[arg-type]


def trained_by(architecture: str) -> Provenance:
    return Provenance(
        {"name": "a.tif"},
        {"name": "m", "architecture": architecture, "sources": "NEON."},
        {"score_threshold": 0.3, "iou_threshold": 0.15},
        "2026-05-04T10:11:12+00:00",
    )


def predicted(path: Path, **changes: object) -> Page:
    write_prediction_report(path / "report.html", prediction(**changes))  # type: ignore[arg-type]
    return Page(path / "report.html")


def trained(path: Path, **changes: object) -> Page:
    write_training_report(path / "report.html", training(**changes))
    return Page(path / "report.html")


def evaluated(path: Path, **changes: object) -> Page:
    write_evaluation_report(path / "report.html", evaluation(**changes))
    return Page(path / "report.html")


# -- Both --------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [trained, evaluated, lambda path: predicted(path, picture=crown_picture())])
def test_a_report_is_a_single_file(tmp_path: Path, make: object) -> None:
    page = make(tmp_path)  # type: ignore[operator]
    assert_alone(page)
    assert page.source.startswith("<!DOCTYPE html>")
    assert {"charset": "utf-8"} in page.of("meta")
    assert len(page.of("title")) == 1
    assert [p.name for p in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.parametrize("make", [trained, evaluated])
def test_charts_have_unique_and_reproducible_ids(tmp_path: Path, make: object) -> None:
    first, second = make(tmp_path), make(tmp_path)  # type: ignore[operator]
    assert first.charts == second.charts
    clips = [set(re.findall(r'<clipPath id="([^"]+)"', chart)) for chart in first.charts]
    assert len(set().union(*clips)) == sum(map(len, clips))
    for chart in first.charts:
        root = ElementTree.fromstring(chart)
        assert root.attrib["aria-label"]
        assert root.findall(".//{http://www.w3.org/2000/svg}path")


def test_texts_of_users_are_escaped(tmp_path: Path) -> None:
    sample = PatchPicture(EVIL, np.zeros((40, 40, 3), np.uint8), [], [])
    classes = {f"{EVIL}_Recall": 0.5, f"{EVIL}_Precision": 0.5, "b_Recall": 0.1, "b_Precision": 0.1, EVIL: 0.3}
    page = trained(
        tmp_path,
        title=EVIL,
        history=[{"epoch": 1, "train_loss": 1.0, **classes}],
        worst=[sample],
        best=[sample],
        settings={EVIL: EVIL},
        counts={EVIL: [EVIL]},
        notes=[EVIL],
        samples=[sample],
        model={EVIL: EVIL},
    )
    assert_alone(page)
    assert page.text.count(EVIL) >= 16
    page = evaluated(
        tmp_path,
        predictions=EVIL,
        truth=EVIL,
        unit=EVIL,
        notes=[EVIL],
        settings={EVIL: EVIL},
        by_class=[ClassRow(EVIL, 1, 1, scores(1, 0, 0), None)],
    )
    assert_alone(page)
    assert page.text.count(EVIL) >= 6


@pytest.mark.parametrize(
    "write", [lambda p: write_training_report(p, training()), lambda p: write_evaluation_report(p, evaluation())]
)
def test_a_missing_folder_is_refused(tmp_path: Path, write: object) -> None:
    with pytest.raises(OutputError, match="there is no folder"):
        write(tmp_path / "missing" / "report.html")  # type: ignore[operator]


# -- Training ----------------------------------------------------------------------------------


def test_a_training_report_shows_its_content(tmp_path: Path) -> None:
    page = trained(tmp_path)
    for part in (
        "Training of “forest”",
        "5 epochs; the weights after epoch 4 were kept.",
        "0.400 Precision",
        "0.500 F1",
        "– mAP",
        "3 crowns outside raster 'x' skipped.",
        "Crowns 12,345",
        "Architecture RetinaNet",
        "Augmentations flip, zoom",
        "Freeze no",
        "a.png: 1 crown annotated, 1 crown detected, scores 0.75 to 0.75.",
    ):
        assert part in page.text, part
    labels = [svg["aria-label"] for svg in page.of("svg")]
    assert labels == ["Loss by epoch", "Metric (0 to 1) by epoch", "Learning rate by epoch"]
    assert "epoch train_loss val_loss box_precision mAP lr" in page.text


ROWS = [
    ThresholdMetrics(t, n, scores(hits, n - hits, 10 - hits))
    for t, n, hits in ((0.1, 20, 9), (0.125, 9, 8), (0.9, 2, 2))
]


def test_the_stored_score_threshold_is_marked_and_explained(tmp_path: Path) -> None:
    page = trained(tmp_path, by_score=ROWS, threshold=0.125, iou_threshold=0.35)
    assert "F1 is largest, 0.842, at a score threshold of 0.125." in page.text
    assert "This threshold is stored in the model" in page.text
    assert "IoU with an annotated crown is greater than 0.35" in page.text
    assert "0.10 20 0.450 0.900 0.600 0.125 9 0.889 0.800 0.842 0.90 2 1.000 0.200 0.333" in page.text
    labels = [svg["aria-label"] for svg in page.of("svg")]
    assert labels[:2] == ["Precision, recall and F1 by score threshold", "Precision against recall"]
    assert page.text.index("Score threshold F1 is largest") < page.text.index("Training progress")
    other = trained(tmp_path, by_score=ROWS, threshold=None)
    assert [a == b for a, b in zip(page.charts, other.charts, strict=True)] == [False, False, True, True, True]
    assert "marks the stored threshold" in page.text
    assert "marks the stored threshold" not in other.text
    assert [len([row for row in p.of("tr") if row.get("class") == "chosen"]) for p in (page, other)] == [2, 1]


@pytest.mark.parametrize(
    ("rows", "threshold", "words"),
    [
        (ROWS, 0.4, "The score threshold of the model is 0.40. F1 is largest, 0.842, at a score threshold of 0.125."),
        (ROWS, 0.9, "The score threshold of the model is 0.90. F1 is largest, 0.842, at a score threshold of 0.125."),
        (ROWS, None, "Score threshold F1 is largest, 0.842, at a score threshold of 0.125."),
        ([ROWS[1], ThresholdMetrics(0.2, 9, ROWS[1].scores)], 0.2, "at a score threshold of 0.20. This threshold is"),
        (
            [ThresholdMetrics(0.1, 5, scores(0, 5, 3))],
            0.3,
            "score threshold of the model is 0.30. No detected crown matches",
        ),
        (
            [ThresholdMetrics(0.1, 0, scores(0, 0, 3))],
            0.3,
            "score threshold of the model is 0.30. No detected crown matches",
        ),
    ],
)
def test_a_stored_threshold_that_is_not_the_best(
    tmp_path: Path, rows: list[ThresholdMetrics], threshold: float | None, words: str
) -> None:
    assert words in trained(tmp_path, by_score=rows, threshold=threshold).text


def test_without_validation_no_threshold_is_shown(tmp_path: Path) -> None:
    page = trained(tmp_path)
    assert "threshold" not in page.text
    assert "Validation patches" not in page.text
    assert "Training patches" in page.text
    assert "These patches were used for training" in page.text


def test_the_worst_and_the_best_patches_are_shown(tmp_path: Path) -> None:
    image = np.zeros((40, 40, 3), np.uint8)
    low = [
        PatchPicture("w0", image, [[1, 1, 9, 9]], [], (), 0.0),
        PatchPicture("w1", image, [[1, 1, 9, 9]], [], (), 0.25),
    ]
    high = [PatchPicture("b0", image, [[1, 1, 9, 9]], [[1, 1, 9, 9]], [0.8], 1.0), PatchPicture("b1", image, [], [])]
    page = trained(tmp_path, worst=low, best=high, samples=[])
    for part in (
        "Validation patches",
        "These patches were not used for training.",
        "Lowest F1 w0: F1 0.000, 1 crown annotated, 0 crowns detected. w1: F1 0.250, 1 crown annotated, 0 crowns",
        "Highest F1 b0: F1 1.000, 1 crown annotated, 1 crown detected, scores 0.80 to 0.80. b1: 0 crowns annotated",
    ):
        assert part in page.text, part
    assert "Training patches" not in page.text
    assert len(page.of("img")) == 4
    assert "Highest F1" not in trained(tmp_path, worst=low, samples=[]).text


@pytest.mark.parametrize(
    ("classes", "charts", "heading"),
    [
        (["Tree"], 0, False),
        (["Birch", "Oak"], 1, True),
        (
            ["Glossy loss", "lr", "val_x", "_", "$\\frac$", "楢"],
            1,
            True,
        ),  # names with a meaning in charts or columns
        ([f"species {n}" for n in range(9)], 0, True),
    ],
)
def test_metrics_of_classes_have_a_chart_and_a_table(
    tmp_path: Path, classes: list[str], charts: int, heading: bool
) -> None:
    plain = training().history
    rich = [
        {**row, **{f"{c}_{kind}": 0.01 * row["epoch"] + 0.1 * k for k, c in enumerate(classes) for kind in KINDS}}
        for row in plain
    ]
    page = trained(tmp_path, history=rich)
    bare = trained(tmp_path, history=plain)
    own = [chart for chart in page.charts if chart not in bare.charts]
    assert [chart for chart in page.charts if chart not in own] == bare.charts
    assert len(own) == charts
    assert ("On the validation patches, after epoch 4" in page.text) == heading
    for number, name in enumerate(classes):
        assert (f"{name} {0.04 + 0.1 * number:.3f} {0.04 + 0.1 * number:.3f}" in page.text) == heading
        assert f"{name}_Recall" in page.text  # in the table of all metrics


KINDS = ("Precision", "Recall")


def test_other_values_are_in_the_table_only(tmp_path: Path) -> None:
    plain = training().history
    more = [{**row, "score_threshold": 0.3, "seconds": 12.5} for row in plain]
    page = trained(tmp_path, history=more)
    assert page.charts == trained(tmp_path, history=plain).charts
    assert "lr score_threshold seconds" in page.text


def test_patches_show_annotated_and_detected_crowns(tmp_path: Path) -> None:
    sample = PatchPicture("p", np.full((100, 100, 3), 90, np.uint8), [[10, 10, 40, 40]], [[60, 60, 90, 90]], [0.9])
    (image,) = trained(tmp_path, samples=[sample]).of("img")
    data = base64.b64decode(str(image["src"]).partition(",")[2])
    picture = np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(int)
    assert picture.shape == (720, 720, 3)

    def near(x: float, y: float) -> np.ndarray:
        return picture[round(y * 7.2) + 1, round(x * 7.2) + 1]

    blue, pink, ground = near(10, 25), near(60, 75), near(50, 50)
    assert np.abs(ground - 90).max() < 12
    assert blue[2] > 180
    assert blue[0] < 140
    assert pink[0] > 200
    assert pink[1] < 140


@pytest.mark.parametrize("epochs", [0, 1, 2, 200])
def test_any_number_of_epochs(tmp_path: Path, epochs: int) -> None:
    history = [{"epoch": k, "train_loss": 1.0 / (k + 1)} for k in range(1, epochs + 1)]
    page = trained(tmp_path, history=history, best_epoch=None, metrics={}, samples=[])
    assert len(page.charts) == (1 if epochs else 0)
    assert ("No epoch was finished." if not epochs else f"{epochs} epoch") in page.text


def compared(count: int = 3) -> list[dict[str, float]]:
    """The start model and the epochs after it."""
    values = [(0.5, 0.6, 0.55), (0.7, 0.6, 0.65), (0.8, 0.7, 0.747)]
    rows = [dict(zip(("box_precision", "box_recall", "box_f1"), row, strict=True)) for row in values[:count]]
    return [{"epoch": k, **row, "score_threshold": 0.4 + k / 8} for k, row in enumerate(rows)]


def test_the_start_model_is_shown_beside_the_result(tmp_path: Path) -> None:
    page = trained(tmp_path, history=compared(), best_epoch=2, validation_crowns=80, metrics=compared()[2])
    assert "2 epochs; the weights after epoch 2 were kept." in page.text
    assert "F1 changed from 0.550 to 0.747 through fine-tuning." in page.text
    for row in ("Precision 0.500 0.800", "Recall 0.600 0.700", "F1 0.550 0.747", "Score threshold 0.40 0.65"):
        assert row in page.text
    assert "uncertain" not in page.text
    other = trained(tmp_path, history=compared()[1:], best_epoch=2, validation_crowns=80)
    assert "Start model" not in other.text
    assert "Epoch 0" not in other.text


def test_metrics_of_few_crowns_have_intervals_and_two_decimals(tmp_path: Path) -> None:
    page = trained(
        tmp_path, history=compared(), best_epoch=2, validation_crowns=40, metrics=compared()[2], by_score=ROWS
    )
    assert "uncertain because the validation patches have only 40 crowns" in page.text
    # Wilson, by hand: 28 of 40 crowns, 28 of 35 predictions, 28 of 37.5 crowns and predictions in the mean.
    for row in (
        "Precision 0.50 (0.36–0.64) 0.80 (0.64–0.90)",
        "Recall 0.60 (0.45–0.74) 0.70 (0.55–0.82)",
        "F1 changed from 0.55 to 0.75 through fine-tuning.",
        "The intervals of F1 overlap, so the change may be random.",
    ):
        assert row in page.text, row
    assert not re.search(r"(Precision|Recall|F1|from|to) \d\.\d{3}", page.text)
    clear = trained(
        tmp_path, history=[{**compared()[0], "box_f1": 0.2}, *compared()[1:]], best_epoch=2, validation_crowns=40
    )
    assert "may be random" not in clear.text


def test_a_start_model_that_was_kept(tmp_path: Path) -> None:
    page = trained(tmp_path, history=compared(), best_epoch=0, validation_crowns=80)
    assert "2 epochs; the start model was kept because no epoch is better." in page.text
    assert "F1 0.550 0.550" in page.text


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            False,
            "threshold of the model, 0.76, is lower by less than the standard error of F1, 0.12.",
        ),
        (True, "The threshold of the model was set in the configuration."),
    ],
)
def test_a_threshold_that_is_not_the_best_has_a_reason(tmp_path: Path, given: bool, words: str) -> None:
    rows = [ThresholdMetrics(0.1, 11, scores(8, 3, 2)), ROWS[1]]
    page = trained(tmp_path, by_score=rows, threshold=0.1, is_threshold_given=given, validation_crowns=10)
    assert "F1 is largest, 0.84, at a score threshold of 0.125." in page.text
    assert words in page.text
    assert ("the one closest to that of the start model is stored" in page.text) is not given


def test_values_that_are_missing_or_not_finite(tmp_path: Path) -> None:
    history = [
        {"epoch": 1, "train_loss": 1.0, "lr": 0.0},
        {"epoch": 2, "train_loss": float("nan"), "box_f1": 0.5, "val_loss": float("inf")},
        {"epoch": 3, "train_loss": 0.5, "box_f1": None},
    ]
    page = trained(tmp_path, history=history, best_epoch=2)
    assert len(page.charts) == 3
    assert "2 – – 0.500" in page.text


# -- Evaluation --------------------------------------------------------------------------------


def test_an_evaluation_report_shows_its_content(tmp_path: Path) -> None:
    page = evaluated(tmp_path)
    for part in (
        "Evaluation of the crowns of “found”",
        "“found” compared with reference crowns “drawn”",
        "greater than 0.4 and their classes are equal",
        "0.925 Precision 1,234 of 1,334",
        "0.961 Recall 1,234 of 1,284",
        "0.310 mAP",
        "100 False positives",
        "50 Missed",
        "2 invalid polygons repaired.",
        "pine 9 8 0.875 0.778 0.824 0.500",
        "Ignoring classes, precision is 1.000",
        "at a score threshold of 0.50",
        "0.90 10 0.800 0.667 0.727",
        "IoU of the matches (50)",
        "Crown diameters of the matches (m)",
        "Matching threshold (IoU) 0.4",
    ):
        assert part in page.text, part
    assert len(page.charts) == 5
    assert len([row for row in page.of("tr") if row.get("class") == "chosen"]) == 1


def test_the_best_f1_is_marked_in_both_charts(tmp_path: Path) -> None:
    page = evaluated(tmp_path)
    other = evaluated(tmp_path, best=None)
    assert [a == b for a, b in zip(page.charts, other.charts, strict=True)] == [True, False, False, True, True]
    assert "The ring marks the best F1" in page.text
    assert "The ring marks" not in other.text


def test_the_deviation_of_diameters_is_described(tmp_path: Path) -> None:
    page = evaluated(tmp_path, diameters=np.array([[4.0, 5.0], [6.0, 6.0], [8.0, 10.0]]))
    assert "bias (predicted minus reference) +1.00 m, RMSE 1.29 m, correlation 0.94" in page.text
    assert "Kolmogorov–Smirnov" not in page.text
    page = evaluated(tmp_path, diameter_ks=0.214)
    assert "all predicted and all reference crowns: 0.21 (0: equal distributions" in page.text


def test_an_evaluation_of_nothing_has_no_empty_charts(tmp_path: Path) -> None:
    page = evaluated(
        tmp_path,
        scores=scores(0, 0, 0),
        average_precision=None,
        ious=np.zeros(0),
        diameters=np.zeros((0, 2)),
        places={},
        by_class=(),
        any_class=None,
        by_score=(),
        best=None,
        notes=(),
    )
    assert page.charts == []
    assert "– Precision 0 of 0" in page.text
    assert "Notes" not in page.text


def test_many_crowns_do_not_make_a_large_file(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    page = evaluated(
        tmp_path,
        places={"true positive": rng.uniform(size=(50_000, 2)), "missed": np.array([[0.5, 0.5]])},
        ious=rng.uniform(size=50_000),
        diameters=rng.uniform(2, 8, (50_000, 2)),
    )
    assert len(page.source) < 1_000_000
    assert "At most 4,000 crowns of a kind are drawn" in page.text
    assert "50,000 true positives, 0 false positives, 1 missed crown" in page.text


def test_one_crown_and_crowns_in_a_line_can_be_mapped(tmp_path: Path) -> None:
    for centres in ([[1.0, 2.0]], [[1.0, 2.0], [1.0, 9.0]], [[1.0, 2.0], [5.0, 2.0]]):
        assert len(evaluated(tmp_path, places={"missed": np.array(centres)}).charts) == 5


# -- Prediction --------------------------------------------------------------------------------


def test_the_map_of_a_prediction_has_legend_scale_and_north(tmp_path: Path) -> None:
    page = predicted(tmp_path, picture=crown_picture())
    assert_alone(page)
    (image,) = page.of("image")
    data = base64.b64decode((image["xlink:href"] or "").partition(",")[2])
    assert Image.open(io.BytesIO(data)).size == (1200, 1200)
    for part in ("20 m", "N Birch (1) Oak (1)", "Reduced image of the raster", "1 crown is too small for an outline"):
        assert part in page.text, part
    keys = [span["style"] for span in page.of("span") if span.get("class") == "key"]
    assert keys == ["background: #e69f00", "background: #56b4e9"]
    one = predicted(tmp_path, picture=crown_picture(1))
    assert "score 0.20 to 0.34 (1) score 0.77 to 0.91 (1)" in one.text
    assert not predicted(tmp_path).of("image")


@pytest.mark.parametrize(("area", "is_unknown"), [(float("nan"), True), (0.0, False), (1e4, False)])
def test_an_unknown_size_of_pixels_is_explained(tmp_path: Path, area: float, is_unknown: bool) -> None:
    page = predicted(tmp_path, area_m2=area)
    assert ("Without a CRS the size of a pixel on the ground is unknown." in page.text) == is_unknown


def test_heights_of_a_prediction_have_a_chart(tmp_path: Path) -> None:
    page = predicted(tmp_path)
    assert "Heights of the crowns above ground; median 16." in page.text
    assert "Histogram: Crown height (m)" in [svg["aria-label"] for svg in page.of("svg")]
    without = CrownStatistics(REF, None, 100)
    without.add(np.array([[1.0, 1, 9, 9]]), np.array([0.5]), ["Oak"], np.asarray(shapely.box([1], [1], [9], [9])))
    page = predicted(tmp_path, statistics=without)
    for part in ("Heights of the crowns", "Median height", "The height of a crown"):
        assert part not in page.text


def test_the_method_of_a_prediction_names_its_sources(tmp_path: Path) -> None:
    page = predicted(tmp_path, provenance=trained_by(SMALL), metrics={"box_f1": 0.702, "box_recall": 0.65})
    for part in (
        "were detected on 2026-05-04 with the model “m”",
        "score below 0.3 were dropped",
        "IoU is above 0.15",
        "The model was trained with: NEON.",
        "On the validation data of the model: recall 0.65, F1 0.70. These values apply to that data, not to this",
        "doi:10.3390/rs11111309",
        "doi:10.1111/2041-210X.13472",
        "TorchVision maintainers",
        "doi:10.1109/ICCV.2019.00972",
        "DeepForest for QGIS",
        "PyTorch 2.",
    ):
        assert part in page.text, part
    assert "10.1109/ICCV.2017.324" in predicted(tmp_path, provenance=trained_by(DEEPFOREST)).text
    assert "The accuracy is known only from a comparison" in predicted(tmp_path).text


def test_reports_are_laid_out_for_a4(tmp_path: Path) -> None:
    style = predicted(tmp_path).source.partition("<style>")[2].partition("</style>")[0]
    assert re.search(r"@page \{ size: A4; margin: \d+mm", style)
    printed = style.partition("@media print {")[2]
    for rule in ("figure", "tr"):
        assert re.search(rf"[ ,]{rule},[^{{]*\{{ break-inside: avoid", printed), rule
    assert "thead { display: table-header-group; }" in printed
    assert ".scroll { overflow: visible; }" in printed
    assert ".sheet { break-before: page;" in printed


# -- In other languages ------------------------------------------------------------------------

OTHERS = [language for language in LANGUAGES if language != "en"]
# Names and values that are not translated.
NAMES = ["F1", "mAP", "Birch", "Oak", "pine", "a.tif", "forest", "train_loss", "val_loss", "train_bbox_ctrness"]
NAMES += [
    SMALL,
    "NEON",  # who took the imagery
    "forest.safetensors",
    "Tree",
    "box_precision",
    "box_recall",
    "box_f1",
    "score_threshold",
    "lr",
    "epoch",
    "Birch (1)",
    "Oak (1)",
    *method_sources(trained_by(SMALL)),
    *method_sources(trained_by(DEEPFOREST)),
    *(f"{name}_{kind}" for name in ("Birch", "Oak") for kind in KINDS),
]

LOGGED = (
    counted(
        1234,
        "Layer '{layer}': {count} crown outside raster '{raster}' skipped.",
        "Layer '{layer}': {count:,} crowns outside raster '{raster}' skipped.",
        layer="drawn",
        raster="a.tif",
    ),
    Message("The positions of the patches are unknown. If patches overlap, the validation metrics are too high."),
)


def stands(language: str) -> StandReport:
    """More stands than the table shows, with every figure."""
    fields = ("crowns", "area_ha", "covered_pct", "stems_ha", "cover_pct", "d_mean_m", "d_q90_m", "a_mean_m2")
    fields += ("h_mean_m", "h_q90_m", "count_est", "count_low", "count_high")
    values = np.random.default_rng(1).uniform(1, 99, (len(fields), 502))
    layer = VectorInput("forest.gpkg")
    allometry = allometry_of(StandSummaryJob(layer, layer, "s.gpkg", allometry="stem-diameter"))
    return StandReport(
        "forest",
        StandTable([str(number) for number in range(501)], dict(zip(fields, values, strict=True)), {}),
        count=12345,
        outside=7,
        notes=LOGGED,
        settings={Message("Matching threshold (IoU)"): 0.4},
        language=language,
        picture=crown_picture(),
        method=[
            *origin_sentences("forest", CrownOrigin(), with_heights=True),
            *origin_sentences("forest", CrownOrigin(("m",), ("2026-05-04",), 0.3, 12345), with_heights=True),
            *stand_method(False, CountFactors.of(90, 100, 80, 100), allometry),
        ],
    )


def test_a_wide_stand_table_is_split_to_fit_on_a_page(tmp_path: Path) -> None:
    report = stands("en")
    fields = {f"pct_{number}": f"Class {number}" for number in range(9)}
    quantity = {f"agb_t_{ending}": np.full(4, 123456.7) for ending in ("mean", "sum", "ha")}
    columns = {name: values[:4] for name, values in report.table.columns.items()}
    columns |= quantity | {name: np.full(4, 11.1) for name in fields}
    table = StandTable(["a", "b", "c"], columns, fields, "agb_t")
    write_stand_report(tmp_path / "report.html", replace(report, table=table))
    page = Page(tmp_path / "report.html")
    tables = re.findall(r"<table>.*?</table>", page.source, re.DOTALL)
    heads = [re.findall(r'<th class="number">(.*?)</th>', one) for one in tables]
    assert [len(one) for one in heads] == [8, 9, 8]
    assert heads[0][:2] == ["Crowns", "Area (ha)"]
    assert heads[2][-1] == "Class 8 (%)"
    for one in tables:
        assert re.findall(r'<th scope="row">(.*?)</th>', one) == ["a", "b", "c", "All stands"]
    assert page.text.count("123,457") == 12


def without_heights() -> CrownStatistics:
    statistics = CrownStatistics(REF, None, 100)
    boxes = np.array([[0.0, 0, 30, 30], [50, 50, 90, 90]])
    statistics.add(boxes, np.array([0.5, 0.9]), ["Tree"] * 2, shapely.box(*boxes.T))
    return statistics


BY_DISTANCE = Message("A reference crown matches a predicted crown that contains its centre.")
SURFACE = ThresholdSurface(np.array([0.1, 0.5]), np.array([0.2, 0.4]), np.array([[0.5, 0.6], [0.4, 0.7]]))


def filled(folder: Path, language: str) -> list[Path]:
    """Write reports with everything that they can contain, and reports with missing values."""
    sample = PatchPicture("w", np.zeros((40, 40, 3), np.uint8), [[1, 1, 9, 9]], [[1, 1, 9, 9]], [0.5], 0.25)
    classes = {f"{name}_{kind}": 0.5 for name in ("Birch", "Oak") for kind in KINDS}
    history = [{**row, **classes, "train_bbox_ctrness": 0.7} for row in training().history]
    own = {"title": "forest", "settings": {Message("Seed"): True}, "counts": {Message("Training crowns"): 12345}}
    own |= {"model": {Message("Architecture"): None}, "notes": LOGGED, "language": language}
    theirs = {"settings": {Message("Matching threshold (IoU)"): 0.4}, "notes": LOGGED, "language": language}
    shown = {"by_score": ROWS, "worst": [sample], "best": [sample], "history": history}
    nowhere = {"diameters": np.zeros((0, 2)), "places": {"missed": np.zeros((5000, 2))}}
    reports = [
        training(**shown, threshold=0.125, **own),
        training(by_score=ROWS, threshold=0.4, **own),
        training(by_score=[ThresholdMetrics(0.1, 5, scores(0, 5, 3))], threshold=0.4, **own),
        training(by_score=ROWS, **own),
        training(history=[], best_epoch=None, **own),
        training(history=compared(), best_epoch=2, validation_crowns=20, by_score=ROWS, threshold=0.1, **own),
        training(history=compared(), best_epoch=0, by_score=ROWS, threshold=0.1, is_threshold_given=True, **own),
        evaluation(**theirs),
        evaluation(by_class=(), any_class=None, **nowhere, **theirs),
        evaluation(ious=np.zeros(0), distances=np.array([0.5, 1.5]), rule=BY_DISTANCE, surface=SURFACE, **theirs),
        prediction(language),
        prediction(language, area_m2=float("nan")),
        prediction(language, area_m2=0.0),
        prediction(language, picture=crown_picture(1), metrics={"box_f1": 0.7}),
        prediction(language, picture=crown_picture(12), provenance=trained_by(SMALL)),
        prediction(language, stands=stands(language).table, stand_method=stand_method(is_processed_known=True)),
        prediction(language, statistics=CrownStatistics(REF, None, 100)),
        prediction(language, statistics=without_heights()),
        stands(language),
        ModelReport(
            "forest", "forest.safetensors", ModelInfo(SMALL, ("Tree",), metrics={"box_f1": 0.5}), 1000, language
        ),
        ModelReport("forest", "forest.safetensors", ModelInfo(SMALL, ("Tree",)), 1000, language),
    ]
    paths = [folder / f"{language}{number}.html" for number in range(len(reports))]
    for path, report in zip(paths, reports, strict=True):
        write = {
            TrainingReport: write_training_report,
            EvaluationReport: write_evaluation_report,
            ModelReport: write_model_report,
            StandReport: write_stand_report,
        }.get(type(report), write_prediction_report)
        write(path, report)  # type: ignore[arg-type]
    return paths


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return filled(tmp_path_factory.mktemp("english"), "en")


def test_the_languages_are_those_that_are_translated() -> None:
    assert [*translations.LANGUAGES] == OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated(tmp_path: Path, translated: Any, english: list[Path], language: str) -> None:
    for one, other in zip(english, filled(tmp_path, language), strict=True):
        translated(one, other, language, NAMES)
        assert_alone(Page(other))
    everything = " ".join(Page(path).source for path in english)
    for text, file in translations.report_texts().items():
        for words in re.split(r"\{\w*\}", text) if file.endswith(".html") else ():
            assert words in everything, text  # the English reports contain every text


def test_numbers_are_written_as_in_the_language(tmp_path: Path) -> None:
    tuned = trained(tmp_path, by_score=ROWS, threshold=0.125, language="de").text
    write_prediction_report(tmp_path / "found.html", prediction("de"))
    german = " ".join([evaluated(tmp_path, language="de").text, tuned, Page(tmp_path / "found.html").text])
    for part in (
        "0,925 Präzision 1.234 von 1.334",
        "0,310 mAP IoU 0,50 bis 0,95",
        "Crowns 12.345",  # counts come with their names
        "in 1 h 6 min.",
        "wenn ihre IoU größer als 0,4 ist und ihre Klassen gleich sind",
        "F1 ist am größten, 0,842, bei einer Score-Schwelle von 0,125.",
    ):
        assert part in german, part
    french = evaluated(tmp_path, language="fr").source
    assert "1\u202f234 sur 1\u202f334" in french
    assert "<!-- 0,2 -->" in french  # along a chart's axis
    assert "<!-- 0.2 -->" not in french


def test_notes_are_translated(tmp_path: Path) -> None:
    text = evaluated(tmp_path, notes=[*LOGGED, "gdal: something <b>of its own</b>"], language="de").text
    assert "Layer „drawn“: 1.234 Kronen außerhalb des Rasters „a.tif“ übersprungen." in text
    assert "The positions of the patches" not in text
    assert "gdal: something <b>of its own</b>" in text


def test_texts_of_users_are_escaped_in_other_languages_too(tmp_path: Path) -> None:
    page = evaluated(tmp_path, predictions=EVIL + "{x}", truth=EVIL, notes=[EVIL], settings={EVIL: EVIL}, language="pt")
    assert_alone(page)
    assert page.text.count(EVIL) >= 6


def test_the_centerness_loss_is_a_loss(tmp_path: Path) -> None:
    history = [{"epoch": k, "train_loss": 1.5, "train_bbox_ctrness": 0.7} for k in (1, 2)]
    page = trained(tmp_path, history=history, best_epoch=None)
    assert [svg["aria-label"] for svg in page.of("svg")] == ["Loss by epoch"]
    assert "<!-- Training: centerness -->" in page.charts[0]
