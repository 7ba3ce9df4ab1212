"""The card of a model: values, HTML page and command line."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.errors import ModelFileError, OutputError
from deepforest_qgis.common.job_results import ModelInfoResult
from deepforest_qgis.common.jobs import ModelInfoJob
from deepforest_qgis.model.architectures import DEEPFOREST, SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.weights import IMAGENET_BACKBONE, STARTER
from deepforest_qgis.workflows import RUNNERS

METRICS = {
    "box_precision": 0.75,
    "box_recall": 0.5,
    "box_f1": 0.6,
    "mAP": None,
    "Larch_Recall": 0.25,
    "diameter_bias": -0.125,
    "diameter_rmse": 0.5,
    "by_site": {"north": 0.5, "south": {"f1": 0.25, "images": 3}},
}


@pytest.fixture
def larch(tmp_path: Path) -> Path:
    path = tmp_path / "larch.safetensors"
    info = ModelInfo(
        SMALL,
        ("Larch", "Spruce"),
        extent_m=20.0,
        patch_px=400,
        score_threshold=0.35,
        nms_threshold=0.25,
        parent="starter",
        created="2026-11-29T08:00:00+00:00",
        licence="CC BY 4.0",
        sources="Flight of 2026 <north>",
        metrics=METRICS,
        settings={"epochs": 12, "training_patches": 30, "validation_patches": 7, "validation_crowns": 61, "own": "x"},
    )
    CrownDetector(info).save(path)
    return path


def describe(listen: Callable[..., Any], model: Path | str, report: Path | str = "", **other: Any) -> ModelInfoResult:
    result = RUNNERS["model-info"](ModelInfoJob(str(model), str(report), **other), listen())
    assert isinstance(result, ModelInfoResult)
    return result


def page(report: Path) -> str:
    return re.sub(r"\s*<[^>]+>\s*", "|", report.read_text(encoding="utf-8").split("<body>")[1])


def test_the_values_of_a_model(larch: Path, listen: Callable[..., Any]) -> None:
    parameters = sum(value.numel() for value in CrownDetector.load(larch).model.parameters())
    assert describe(listen, larch) == ModelInfoResult(
        report="",
        name="larch.safetensors",
        file=str(larch),
        architecture=SMALL,
        parameters=parameters,
        classes="Larch, Spruce",
        extent=20.0,
        resolution=0.05,
        score_threshold=0.35,
        nms_threshold=0.25,
        created="2026-11-29T08:00:00+00:00",
        parent="starter",
        licence="CC BY 4.0",
        sources="Flight of 2026 <north>",
        precision=0.75,
        recall=0.5,
        f1=0.6,
        map=None,
        diameter_bias=-0.125,
        diameter_rmse=0.5,
        validation_patches=7,
        validation_crowns=61,
    )


def test_the_page_of_a_model(larch: Path, tmp_path: Path, listen: Callable[..., Any]) -> None:
    report = tmp_path / "card.html"
    assert describe(listen, larch, report).report == str(report)
    text = page(report)
    for row in (
        "Model card of “larch.safetensors”",
        f"Architecture||{SMALL}",
        "Classes||Larch, Spruce",
        "Ground extent of a patch (m)||20",
        "Training resolution (m per pixel)||0.05",
        "Score threshold of the model||0.35",
        "NMS threshold (IoU)||0.25",
        "Fine-tuned from||starter",
        "Created||2026-11-29T08:00:00+00:00",
        "Licence||CC BY 4.0",
        "Sources||Flight of 2026 &lt;north&gt;",
        "Precision||0.750",
        "F1||0.600",
        "mAP||–",
        "Larch Recall||0.250",
        "Bias of the diameters (m)||-0.125",
        "By site||north: 0.500; south: f1: 0.250; images: 3",
        "Validation crowns||61",
        "Epochs||12",
        "Training patches||30",
        "own||x",
    ):
        assert f"|{row}|" in text, row
    assert text.index("Validation patches") < text.index("|Training|")


def test_the_page_in_another_language(
    larch: Path, tmp_path: Path, listen: Callable[..., Any], translated: Callable[..., list[str]]
) -> None:
    pages = [tmp_path / f"{language}.html" for language in ("en", "de")]
    for report in pages:
        describe(listen, larch, report, language=report.stem)
    own = (SMALL, "larch.safetensors", "Larch, Spruce", "starter", "2026-11-29T08:00:00+00:00", "CC BY 4.0", str(larch))
    names = [
        *own,
        "Flight of 2026 <north>",
        "north: 0.500; south: f1: 0.250; images: 3",
        "own",
        "Larch Recall",
        "By site",
    ]
    texts = translated(*pages, "de", names)
    for row in (("Klassen", "Larch, Spruce"), ("Präzision", "0,750"), ("Lizenz", "CC BY 4.0")):
        assert row in list(pairwise(texts)), row


def test_the_bundled_model(tmp_path: Path, listen: Callable[..., Any]) -> None:
    info = CrownDetector.load(STARTER).info
    for name in ("", "bundled"):
        result = describe(listen, name)
        assert (result.name, result.architecture, result.classes) == (STARTER.name, info.architecture, "Tree")
        assert (result.extent, result.score_threshold) == (info.extent_m, info.score_threshold)
        assert result.f1 == info.metrics["box_f1"]
    report = tmp_path / "card.html"
    describe(listen, "", report)
    text = page(report)
    assert "Computed on images that were reserved for validation." in text
    assert re.search(r"\|F1 by source\|\|[^|]*NEON evaluation plots: 0\.", text)
    rows = re.findall(r"\|([^|]+)\|\|", text[text.index("|Training|") :])
    assert "Warm-up of the learning rate (steps)" in rows
    assert not [row for row in rows if re.search(r"_|^[a-z]", row)]


def test_a_backbone(tmp_path: Path, listen: Callable[..., Any]) -> None:
    report = tmp_path / "card.html"
    result = describe(listen, IMAGENET_BACKBONE, report)
    assert result.parameters < describe(listen, STARTER).parameters
    assert "|Part||backbone only, not a crown detector|" in page(report)
    assert "|The file contains no validation metrics." in page(report)


def test_a_model_of_deepforest(tmp_path: Path, listen: Callable[..., Any]) -> None:
    CrownDetector(ModelInfo(DEEPFOREST, ("Tree",))).export(tmp_path / "hub")
    result = describe(listen, tmp_path / "hub")
    assert (result.architecture, result.extent, result.parent, result.f1) == (DEEPFOREST, 40.0, "DeepForest", None)
    assert result.parameters > 30_000_000


def test_errors(larch: Path, tmp_path: Path, listen: Callable[..., Any]) -> None:
    with pytest.raises(ModelFileError, match="Model 'gone' does not exist"):
        describe(listen, "gone")
    with pytest.raises(OutputError, match="there is no folder"):
        describe(listen, larch, tmp_path / "missing" / "card.html")


def test_the_command_line(larch: Path, tmp_path: Path, capsys: Any) -> None:
    report = tmp_path / "card.html"
    assert main(["model-info", "--model", str(larch), "--report", str(report), "--language", "de"]) == 0
    values = json.loads(capsys.readouterr().out)
    assert (values["name"], values["f1"], values["report"]) == ("larch.safetensors", 0.6, str(report))
    assert report.exists()
