"""Fine-tuning with few annotations: the gentle training, and other patches of the raster that are replayed."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import torch

from deepforest_qgis.__main__ import main
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import FineTuneJob, PredictJob, RasterInput, SplitJob, VectorInput
from deepforest_qgis.crowns.matching import match, overlaps
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.model.weights import load_weights
from deepforest_qgis.workflows import split
from deepforest_qgis.workflows.predict import prediction
from deepforest_qgis.workflows.train import training
from deepforest_qgis.workflows.train.fit import best_epoch

Make = Callable[..., Path]
SIDE = 64
COLUMNS, ROWS = 4, 3  # of the raster, in patches
CROWN = 18  # pixels

pytestmark = [
    pytest.mark.usefixtures("small_images"),
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
]


def crowns_of(column: int, row: int) -> list[tuple[int, int, int, int]]:
    """Two crowns in each patch of the raster."""
    corners = [(column * SIDE + x, row * SIDE + y) for x, y in ((6, 8), (36, 30))]
    return [(x, y, x + CROWN, y + CROWN) for x, y in corners]


ALL = [crown for row in range(ROWS) for column in range(COLUMNS) for crown in crowns_of(column, row)]


@pytest.fixture
def forest(make_raster: Make) -> Path:
    """Bright crowns on dark ground."""
    image = np.random.default_rng(1).integers(20, 60, (3, ROWS * SIDE, COLUMNS * SIDE)).astype("uint8")
    for x0, y0, x1, y1 in ALL:
        image[:, y0:y1, x0:x1] = np.array([60, 200, 70])[:, None, None]
    return make_raster(image)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("start") / "start.safetensors"


@pytest.fixture
def start(kept: Path, forest: Path, make_layer: Make) -> Path:
    """A model that was trained on the whole raster and detects its crowns."""
    if not kept.exists():
        torch.manual_seed(1)
        random = kept.with_name("random.safetensors")
        CrownDetector(ModelInfo(SMALL, ("Tree",))).save(random)
        job = FineTuneJob(
            str(kept),
            raster=RasterInput(str(forest)),
            annotations=VectorInput(str(make_layer(ALL, "all.gpkg"))),
            model=str(random),
            patch_size=SIDE,
            epochs=20,
            learning_rate=3e-3,
            validation=0,
            augmentations=(),
            log_folder=str(kept.with_name("logs")),
            device="cpu",
        )
        training.run(job, Listener())
    return kept


@pytest.fixture
def annotated(make_layer: Make) -> Callable[..., dict[str, VectorInput]]:
    """Annotates ``crowns`` in the first ``patches`` of the first row."""

    def annotate(crowns: Any, patches: int = 1) -> dict[str, VectorInput]:
        areas = make_layer([(0, 0, patches * SIDE, SIDE)], "areas.gpkg")
        return {"annotations": VectorInput(str(make_layer(crowns))), "areas": VectorInput(str(areas))}

    return annotate


@pytest.fixture
def tune(
    forest: Path, start: Path, tmp_path: Path, listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Any]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))

    def tune(**given: Any) -> tuple[dict[str, Any], Any, str]:
        if "patches" not in given:
            given |= {"raster": RasterInput(str(forest)), "patch_size": SIDE}
        recorder = listen()
        job = FineTuneJob(
            str(tmp_path / "model.safetensors"),
            model=str(start),
            report=str(tmp_path / "report.html"),
            augmentations=(),
            device="cpu",
            resume=False,
            **given,
        )
        result = training.run(job, recorder)
        page = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", Path(job.report).read_text(encoding="utf-8")))
        return result, recorder, page

    return tune


@pytest.fixture
def f1(forest: Path, tmp_path: Path) -> Callable[[Any], float]:
    """F1 of a model on the whole raster."""

    def f1(model: Any) -> float:
        output = tmp_path / "found.gpkg"
        job = PredictJob(RasterInput(str(forest)), str(output), str(model), patch_size=SIDE, device="cpu", resume=False)
        prediction.run(job, Listener())
        bounds = gpd.read_file(output).geometry.bounds.to_numpy()
        x, y = (bounds[:, [0, 2]] - 528_000) * 10, (4_979_000 - bounds[:, [3, 1]]) * 10
        found = np.stack([x[:, 0], y[:, 0], x[:, 1], y[:, 1]], axis=1)
        return 2 * len(match(overlaps(found, np.asarray(ALL, float)), 0.4)) / (len(found) + len(ALL))

    return f1


# -- split -----------------------------------------------------------------------------------------


def test_split_keeps_other_parts_of_the_raster(forest: Path, annotated: Any, tmp_path: Path) -> None:
    folder = tmp_path / "patches"
    raster = RasterInput(str(forest))
    split.run(SplitJob(raster, output_folder=str(folder), patch_size=SIDE, **annotated(crowns_of(0, 0))), Listener())
    names = json.loads((folder / "split.json").read_text())["unannotated"]
    images = sorted(path.name for path in (folder / "unannotated").glob("*.png"))
    assert images == sorted(names)
    assert 3 <= len(names) <= 8
    assert len(list(folder.glob("*.png"))) == 1
    places = [(folder / "unannotated" / f"{name}.aux.xml").read_text() for name in names]
    corners = {tuple(float(value) for value in re.findall(r"[-+.\de]+(?=[,<])", place)[-6:]) for place in places}
    assert len(corners) == len(names)

    everything = VectorInput(str(tmp_path / "crowns.gpkg"))
    split.run(SplitJob(raster, everything, str(folder), patch_size=SIDE, allow_empty=True), Listener())
    assert json.loads((folder / "split.json").read_text())["unannotated"] == []
    assert not list((folder / "unannotated").iterdir())


# -- training --------------------------------------------------------------------------------------


def test_annotations_of_one_kind_do_not_ruin_the_model(
    tune: Any, annotated: Any, f1: Any, start: Path, forest: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the annotated area only a shrub is annotated, and what is a crown elsewhere is background."""
    before = f1(start)
    assert before > 0.9
    layers = annotated([(4, 36, 24, 56)])
    model = tmp_path / "model.safetensors"
    inputs = ["--raster", str(forest), "--annotations", layers["annotations"].path, "--areas", layers["areas"].path]
    settings = ["--model", str(start), "--patch-size", str(SIDE), "--device", "cpu"]
    assert main(["fine-tune", *inputs, *settings, "--output", str(model)]) == 0
    assert "The training patches have only 1 crown. The training is therefore gentle" in capsys.readouterr().err
    assert f1(model) >= before - 0.02
    patches = tmp_path / "patches"
    split.run(SplitJob(RasterInput(str(forest)), output_folder=str(patches), patch_size=SIDE, **layers), Listener())
    shutil.rmtree(patches / "unannotated")
    tune(patches=str(patches), learning_rate=1e-3)
    assert f1(model) < before - 0.2


def test_few_crowns_are_trained_gently(tune: Any, annotated: Any) -> None:
    result, recorder, page = tune(**annotated(crowns_of(0, 0)))
    assert result["epochs"] == 10
    assert (
        "The training patches have only 2 crowns. The training is therefore gentle: the backbone is "
        in recorder.warnings
    )
    assert "Expect a model that is similar to the start model." in recorder.warnings
    assert "learning rate 0.0002, 10 epochs" in recorder.messages
    replayed = re.search(r"(\d+) other patches of the raster are replayed with (\d+) crowns", recorder.messages)
    assert replayed is not None
    assert f"Replayed patches {replayed[1]} " in page
    assert "The training patches have only 2 crowns. The training is therefore gentle" in page
    for setting in ("Training gentle", "Epochs 10", "Backbone frozen", "Learning rate 0.0002"):
        assert setting in page


def test_settings_of_the_user_take_precedence(tune: Any, annotated: Any) -> None:
    layers = annotated(crowns_of(0, 0))
    result, recorder, page = tune(**layers, learning_rate=3e-4, epochs=11)
    assert result["epochs"] == 11
    assert "gentle" not in recorder.messages
    assert "learning rate 0.0003, 11 epochs" in recorder.messages
    assert "Training usual" in page
    assert "Backbone trained" in page
    _, recorder, _ = tune(**layers, epochs=2)
    assert "learning rate 0.0002, 2 epochs" in recorder.messages


def test_without_other_patches_the_learning_rate_is_much_lower(
    tune: Any, annotated: Any, forest: Path, tmp_path: Path
) -> None:
    patches = tmp_path / "patches"
    layers = annotated(crowns_of(0, 0))
    split.run(SplitJob(RasterInput(str(forest)), output_folder=str(patches), patch_size=SIDE, **layers), Listener())
    shutil.rmtree(patches / "unannotated")
    _, recorder, page = tune(patches=str(patches))
    assert "learning rate 2.5e-05, 10 epochs" in recorder.messages
    assert "because no other patch of the raster can be replayed" in recorder.warnings
    assert "Replayed patches" not in page


def test_only_the_last_epoch_is_compared() -> None:
    history = [{"box_f1": 0.7}, {"box_f1": 0.55}]
    assert best_epoch("box_f1", history, {"box_f1": 0.6}, last_only=True) == 0
    assert best_epoch("box_f1", history, {"box_f1": 0.5}, last_only=True) == 2


def test_the_start_model_is_kept_if_the_last_epoch_is_not_better(tune: Any, annotated: Any, start: Path) -> None:
    result, recorder, page = tune(**annotated(crowns_of(0, 0) + crowns_of(1, 0), 2), validation=0.5, epochs=1)
    assert result["best_epoch"] in (0, 1)
    if result["best_epoch"] == 0:
        assert "The last epoch is not better than the start model on the validation patches (F1: " in recorder.warnings
        assert "1 epoch; the start model was kept because the last epoch is not better." in page
        one, two = load_weights(start)[0], load_weights(result["model"])[0]
        assert all(torch.equal(one[name], two[name]) for name in one)
