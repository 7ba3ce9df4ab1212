"""Ignored boxes: neither crowns nor background, from a layer or table to the losses and the metrics."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
import torch
from random_models import random_detector
from torchvision.models.detection.fcos import FCOSHead
from torchvision.models.detection.retinanet import RetinaNetHead

from deepforest_qgis.common.errors import LayerError
from deepforest_qgis.common.jobs import (
    ConvertJob,
    EvaluateJob,
    FineTuneJob,
    RasterInput,
    SplitJob,
    SuggestJob,
    VectorInput,
)
from deepforest_qgis.crowns.annotation_csv import read_csv
from deepforest_qgis.evaluate import evaluate_boxes
from deepforest_qgis.main import deepforest
from deepforest_qgis.model.architectures import (
    ARCHITECTURES,
    DEEPFOREST,
    LITE2,
    SMALL,
    Network,
    anchors_of,
    build,
    losses_by_image,
    run_network,
)
from deepforest_qgis.model.augment.augmentation_pipeline import Sample
from deepforest_qgis.model.augment.named_augmentations import make_augmentation
from deepforest_qgis.model.dataset import PatchDataset
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.metrics import detection_metrics, f1_by_image, threshold_curve
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.preprocess import split_raster
from deepforest_qgis.workflows import conversion, evaluation, split, suggest
from deepforest_qgis.workflows.train import training
from deepforest_qgis.workflows.train.patches import PatchFolder, examples

Make = Callable[..., Path]
SIDE = 64
BOX = ["xmin", "ymin", "xmax", "ymax"]
CROWNS = [[10, 10, 26, 28], [40, 36, 58, 54], [100, 90, 120, 112], [150, 20, 170, 40]]
DOUBTFUL = [[30, 8, 46, 22], [60, 40, 110, 80]]  # the second one is in two patches
EVERY = pytest.mark.parametrize("name", sorted(ARCHITECTURES))

pytestmark = [
    pytest.mark.usefixtures("small_images", "own_cache"),
    pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning"),
]


@pytest.fixture
def raster(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 128, 192)).astype("uint8"))


@pytest.fixture
def crowns(make_layer: Make) -> Path:
    """Crowns and two ignored boxes, which have no class."""
    ignore = [0] * len(CROWNS) + [1] * len(DOUBTFUL)
    labels = ["Oak", "Pine", "Oak", "Oak", None, "Shrub"]
    return make_layer(CROWNS + DOUBTFUL, ignore=ignore, kind=labels)


@pytest.fixture
def table(raster: Path) -> pd.DataFrame:
    rows = [["forest.tif", *box, "Tree", ignore] for boxes, ignore in ((CROWNS, 0), (DOUBTFUL, 1)) for box in boxes]
    frame = pd.DataFrame(rows, columns=["image_path", *BOX, "label", "ignore"])
    frame.to_csv(raster.parent / "table.csv", index=False)
    return frame


def split_into(folder: Path, raster: Path, crowns: Path, listener: Any, **other: Any) -> pd.DataFrame:
    source = VectorInput(str(crowns), label_field=other.pop("label_field", "kind"))
    settings = {"patch_size": SIDE, "patch_overlap": 0.0, **other}
    result = split.run(SplitJob(RasterInput(str(raster)), source, str(folder), **settings), listener)
    return pd.read_csv(result["annotations_csv"])


# -- Losses ------------------------------------------------------------------------------------


def losses_and_gradient(network: Network, target: dict[str, torch.Tensor]) -> tuple[dict[str, Any], torch.Tensor, Any]:
    """The losses of a random image, their gradient by the class logits of each cell, and the anchors."""
    torch.manual_seed(5)
    batch, (scaled, *_) = network.transform([torch.rand(3, 96, 96)], [target])
    head, _ = run_network(network, batch, [(96, 96)])
    logits = head.outputs["cls_logits"].detach().requires_grad_()
    outputs = {**{name: value.detach() for name, value in head.outputs.items()}, "cls_logits": logits}
    (anchors,) = anchors_of(network, head)
    cells = [] if isinstance(network.head, RetinaNetHead) else [head.cells]
    losses = network.compute_loss([scaled], outputs, [anchors], *cells)
    losses["classification"].backward()
    assert logits.grad is not None
    return losses, logits.grad[0].abs().sum(1), anchors


def network_of(name: str) -> Network:
    torch.manual_seed(2)
    network = build(name, 2)
    network.transform.min_size = (192,)  # the image is enlarged by two
    return network


TARGET = {"boxes": torch.tensor([[10.0, 12, 40, 44], [50, 50, 90, 84]]), "labels": torch.tensor([0, 1])}


@EVERY
def test_background_in_ignored_boxes_has_no_gradient(name: str) -> None:
    network = network_of(name)
    region = torch.tensor([[4.0, 4, 60, 30]])  # overlaps the first crown
    _, plain, _ = losses_and_gradient(network, TARGET)
    ignoring = {**TARGET, "regions": region, "region_weights": torch.zeros(1)}
    _, found, anchors = losses_and_gradient(network, ignoring)
    middles = (anchors[:, :2] + anchors[:, 2:]) / 2 / 2
    inside = ((middles > region[0, :2]) & (middles < region[0, 2:])).all(1)
    assert (plain[inside] > 0).sum() > 20
    assert torch.equal(found[~inside] > 0, plain[~inside] > 0)
    kept = torch.where(inside & (found > 0))[0]  # cells and anchors of the crown
    assert 0 < len(kept) < (plain[inside] > 0).sum()
    crown = TARGET["boxes"][0]
    shared = torch.minimum(anchors[kept, 2:] / 2, crown[2:]) - torch.maximum(anchors[kept, :2] / 2, crown[:2])
    assert (shared > 0).all()


@EVERY
def test_without_ignored_boxes_the_losses_are_the_same(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    network = network_of(name)
    plain, gradient, _ = losses_and_gradient(network, TARGET)
    nothing = {**TARGET, "regions": torch.zeros(0, 4), "region_weights": torch.zeros(0)}
    found = losses_and_gradient(network, nothing)
    original = {DEEPFOREST: RetinaNetHead, SMALL: FCOSHead}.get(name)
    if original is not None:
        monkeypatch.setattr(type(network.head), "compute_loss", original.compute_loss)
    theirs = losses_and_gradient(network, TARGET)
    for losses, other, _ in (found, theirs):
        assert losses.keys() == plain.keys()
        assert all(torch.equal(losses[part], plain[part]) for part in plain)
        assert torch.equal(other, gradient)


@EVERY
def test_an_image_with_ignored_boxes_only_changes_its_own_losses(name: str) -> None:
    network = network_of(name).eval()
    torch.manual_seed(3)
    images = [torch.rand(3, 96, 96) for _ in range(2)]
    whole = {**TARGET, "regions": torch.tensor([[0.0, 0, 96, 96]]), "region_weights": torch.zeros(1)}
    both = []
    for second in (TARGET, whole):
        with torch.no_grad():
            batch, targets = network.transform(images, [TARGET, second])
            both.append(losses_by_image(network, run_network(network, batch, [(96, 96)] * 2)[0], targets))
    assert both[0][0] == both[1][0]
    assert both[1][1]["classification"] < both[0][1]["classification"]
    assert both[1][1]["bbox_regression"] == both[0][1]["bbox_regression"]


def test_regions_are_resized_with_the_image() -> None:
    network = network_of(LITE2)
    target = {**TARGET, "regions": TARGET["boxes"].clone(), "region_weights": torch.zeros(2)}
    _, (scaled,) = network.transform([torch.rand(3, 96, 120)], [target])
    assert torch.equal(scaled["regions"], scaled["boxes"])
    assert torch.equal(scaled["regions"], TARGET["boxes"] * 2)


# -- Augmentations -----------------------------------------------------------------------------


def test_ignored_boxes_move_with_the_image() -> None:
    image = np.random.default_rng(1).integers(0, 255, (80, 90, 3)).astype(np.uint8)
    boxes = np.array([[10.0, 12, 30, 40], [50, 50, 88, 79]])
    augment = make_augmentation(["flip", "rotate", "zoom", "colour"])
    assert augment is not None
    counts = set()
    for seed in range(40):
        made = augment(Sample(image, boxes, np.array([0, 1]), boxes), seed)
        plain = augment(Sample(image, boxes, np.array([0, 1])), seed)
        assert np.array_equal(made.image, plain.image)
        np.testing.assert_array_equal(made.boxes, plain.boxes)
        np.testing.assert_array_equal(made.classes, plain.classes)
        np.testing.assert_array_equal(made.ignored, made.boxes)
        assert len(plain.ignored) == 0
        counts.add(len(made.ignored))
    assert 2 in counts


# -- Patches and training ----------------------------------------------------------------------


def test_a_layer_is_split_and_trained(raster: Path, crowns: Path, tmp_path: Path, listen: Any) -> None:
    recorder = listen()
    table = split_into(tmp_path / "patches", raster, crowns, recorder, footprints=str(tmp_path / "frames.gpkg"))
    assert "2 boxes are ignored because of field 'ignore'" in recorder.warnings
    assert "3 patches with 4 crowns" in recorder.messages
    ignored = table[table["ignore"] == 1]
    assert sorted(ignored[BOX].to_numpy().tolist()) == [[0, 0, 46, 16], [30, 8, 46, 22], [60, 40, 64, 64]]
    assert len(table[table["ignore"] == 0]) == 4
    assert gpd.read_file(tmp_path / "frames.gpkg")["crowns"].sum() == 4

    patches = PatchFolder.open(str(tmp_path / "patches"))
    assert patches.labels == ("Oak", "Pine")
    dataset = PatchDataset(examples(patches, patches.labels, SIDE), None, preload=False)
    _, target = dataset[0]
    assert target["regions"].tolist() == [[30, 8, 46, 22], [60, 40, 64, 64]]
    assert target["region_weights"].tolist() == [0, 0]
    assert len(target["boxes"]) == len(target["labels"]) == 2

    CrownDetector(ModelInfo(SMALL, ("Oak", "Pine"))).save(tmp_path / "start.safetensors")
    log = listen()
    job = FineTuneJob(
        str(tmp_path / "model.safetensors"),
        patches=str(tmp_path / "patches"),
        model=str(tmp_path / "start.safetensors"),
        epochs=1,
        validation=0.4,
        device="cpu",
        report=str(tmp_path / "report.html"),
    )
    training.run(job, log)
    assert "3 boxes are ignored" in log.messages
    counts = [int(number) for number in re.findall(r"(\d+) crown", log.messages.split("Training set: ")[1])[:2]]
    assert sum(counts) == 4
    assert '<th scope="row" align="left">Ignored boxes</th><td>3</td>' in (tmp_path / "report.html").read_text()


def test_without_ignored_boxes_the_table_is_unchanged(
    raster: Path, make_layer: Make, tmp_path: Path, listen: Any
) -> None:
    layers = [make_layer(CROWNS, "a.gpkg"), make_layer(CROWNS, "b.gpkg", ignore=[False] * len(CROWNS))]
    tables = [split_into(tmp_path / one.stem, raster, one, listen(), label_field="") for one in layers]
    assert list(tables[0].columns) == ["image_path", *BOX, "label"]
    pd.testing.assert_frame_equal(*tables)


def test_a_patch_with_ignored_boxes_only_is_a_negative(
    raster: Path, make_layer: Make, tmp_path: Path, listen: Any
) -> None:
    layer = make_layer([CROWNS[0], [70, 70, 90, 90]], ignore=[False, True])
    table = split_into(tmp_path / "few", raster, layer, listen(), label_field="")
    assert table["image_path"].nunique() == 1
    table = split_into(tmp_path / "all", raster, layer, listen(), label_field="", allow_empty=True)
    assert table["image_path"].nunique() == 6
    found = examples(PatchFolder.open(str(tmp_path / "all")), ("Tree",), None)
    assert sorted(len(one.boxes) for one in found) == [0, 0, 0, 0, 0, 1]
    assert sum(len(one.ignored_boxes) for one in found) == 1


def test_ignored_boxes_of_both_layers_are_used(raster: Path, make_layer: Make, tmp_path: Path, listen: Any) -> None:
    training_layer = make_layer([*CROWNS[:3], DOUBTFUL[0]], "t.gpkg", ignore=[0, 0, 0, 1])
    held = VectorInput(str(make_layer([CROWNS[3], [140, 70, 150, 80]], "v.gpkg", ignore=["", "true"])))
    table = split_into(tmp_path / "p", raster, training_layer, listen(), label_field="", validation_annotations=held)
    # The second one is in a patch without crowns.
    assert table.loc[table["ignore"] == 1, BOX].to_numpy().tolist() == [DOUBTFUL[0]]
    assert table.loc[table["ignore"] == 0, "validation"].tolist().count(1) == 1


@pytest.mark.parametrize("value", ["yes", 2, 0.5])
def test_other_values_are_refused(value: Any, raster: Path, make_layer: Make, tmp_path: Path, listen: Any) -> None:
    layer = make_layer(CROWNS[:2], ignore=[value, value])
    with pytest.raises(LayerError, match=f"Column 'ignore' of '.*' has the value '{value}'"):
        split_into(tmp_path / "p", raster, layer, listen(), label_field="")
    (tmp_path / "table.csv").write_text(f"image_path,xmin,ymin,xmax,ymax,label,ignore\na.png,1,1,9,9,Tree,{value}\n")
    with pytest.raises(LayerError, match=f"has the value '{value}'"):
        read_csv(tmp_path / "table.csv")


def test_crowns_that_are_all_ignored_are_refused(raster: Path, make_layer: Make, tmp_path: Path, listen: Any) -> None:
    with pytest.raises(LayerError, match=r"All crowns of layer '.*' are ignored because of field 'ignore'"):
        split_into(tmp_path / "p", raster, make_layer(CROWNS, ignore=[True] * 4), listen(), label_field="")


def test_ignored_boxes_are_not_annotated_crowns_of_suggest(
    raster: Path, make_layer: Make, tmp_path: Path, listen: Any
) -> None:
    model = tmp_path / "model.safetensors"
    CrownDetector(ModelInfo(SMALL, ("Tree",), extent_m=6.4, patch_px=64, score_threshold=0.1)).save(model)
    rows = []
    for index, ignore in enumerate((False, True)):
        layer = make_layer([CROWNS[0], CROWNS[3]], f"{index}.gpkg", ignore=[False, ignore])
        output = str(tmp_path / f"areas{index}.gpkg")
        given = {"model": str(model), "device": "cpu", "square_size": 6.4}
        job = SuggestJob(RasterInput(str(raster)), output, annotations=VectorInput(str(layer)), **given)
        rows.append(suggest.run(job, listen())["count"])
    assert rows[1] == rows[0] + 1


# -- Conversion --------------------------------------------------------------------------------


def test_conversion_of_a_table_to_a_layer_and_back(raster: Path, table: pd.DataFrame, listen: Any) -> None:
    folder = raster.parent
    source, layer = VectorInput(str(folder / "table.csv")), folder / "drawn.gpkg"
    frames = str(folder / "frames.gpkg")
    result = conversion.run(ConvertJob(source, output=str(layer), footprints=frames), listen())
    assert (result["crowns"], result["images"]) == (4, 1)
    assert gpd.read_file(frames)["crowns"].tolist() == [4]
    assert gpd.read_file(layer)["ignore"].tolist() == [0, 0, 0, 0, 1, 1]

    job = ConvertJob(
        VectorInput(str(layer)),
        RasterInput(str(raster)),
        output_folder=str(folder / "back"),
        format="deepforest-csv",
    )
    assert conversion.run(job, listen())["crowns"] == 4
    back = read_csv(folder / "back" / "annotations.csv")
    assert back[[*BOX, "ignore"]].to_numpy().tolist() == table[[*BOX, "ignore"]].to_numpy().tolist()

    recorder = listen()
    result = conversion.run(ConvertJob(source, output_folder=str(folder / "cvat"), format="cvat"), recorder)
    assert result["crowns"] == 4
    assert "2 ignored boxes are not written, because cvat does not store them" in recorder.warnings


def test_a_table_of_a_raster_is_split(raster: Path, table: pd.DataFrame, tmp_path: Path, listen: Any) -> None:
    recorder = listen()
    made = split_into(tmp_path / "patches", raster, raster.parent / "table.csv", recorder, label_field="")
    assert "2 boxes are ignored" in recorder.warnings
    assert made["ignore"].tolist().count(0) == 4
    assert made["ignore"].tolist().count(1) == 3


# -- Metrics -----------------------------------------------------------------------------------


def found_at(*boxes: list[float]) -> Detections:
    count = len(boxes)
    scores = np.linspace(0.9, 0.5, count)
    return Detections(np.asarray(boxes, float).reshape(-1, 4), scores, np.zeros(count, np.int64))


def test_detections_in_ignored_boxes_do_not_count() -> None:
    truth = [found_at([0, 0, 10, 10], [50, 0, 60, 10]), found_at()]
    detections = [
        # A match, one equal to an ignored box, one mostly inside it, a match inside the other one, a false one.
        found_at([0, 0, 10, 10], [20, 0, 30, 10], [24, 4, 28, 12], [50, 0, 60, 10], [80, 0, 90, 10]),
        found_at([0, 0, 10, 10]),
    ]
    ignored = [np.array([[20.0, 0, 30, 10], [45, 0, 65, 20]]), np.array([[0.0, 0, 50, 50]])]
    values = detection_metrics(detections, truth, 0.5, 0.5, ignored=ignored)
    assert (values["box_precision"], values["box_recall"]) == pytest.approx((2 / 3, 1.0))
    assert values["empty_frame_accuracy"] == 1
    assert values["mAP"] == pytest.approx(1.0)
    (row,) = threshold_curve(detections, truth, [0.5], ignored=ignored)
    assert (row.predicted, row.scores.false_positives, row.scores.missed) == (3, 1, 0)
    assert f1_by_image(detections, truth, 0.5, ignored=ignored) == [pytest.approx(0.8), None]
    plain = detection_metrics(detections, truth, 0.5, 0.5)
    assert plain["box_precision"] == pytest.approx(2 / 6)
    assert plain["empty_frame_accuracy"] == 0
    assert plain == detection_metrics(detections, truth, 0.5, 0.5, ignored=[np.zeros((0, 4))] * 2)


@pytest.mark.parametrize(("regions", "accuracy"), [([[0.0, 0, 96, 96]], 1.0), ([], 0.0)])
def test_validation_of_a_training(regions: list[Any], accuracy: float, monkeypatch: pytest.MonkeyPatch) -> None:
    detector = random_detector(score_threshold=0.1).eval()
    logged: dict[str, float] = {}
    monkeypatch.setattr(CrownDetector, "current_epoch", 0)
    monkeypatch.setattr(detector, "log", lambda name, value, **_: logged.update({name: value}))
    target = {
        "boxes": torch.zeros(0, 4),
        "labels": torch.zeros(0, dtype=torch.int64),
        "image_id": torch.tensor(0),
        "regions": torch.tensor(regions).reshape(-1, 4),
        "region_weights": torch.zeros(len(regions)),
    }
    detector.validation_step(([torch.rand(3, 96, 96)], [target]), 0)
    detector.on_validation_epoch_end()
    assert logged["empty_frame_accuracy"] == accuracy


def test_precision_of_classes_without_ignored_boxes() -> None:
    truth = [found_at([0, 0, 10, 10])]
    detections = [found_at([0, 0, 10, 10], [20, 0, 30, 10])]
    values = detection_metrics(
        detections, truth, 0.5, 0.5, labels=("Oak", "Pine"), ignored=[np.array([[20.0, 0, 30, 10]])]
    )
    assert (values["Oak_Precision"], values["Oak_Recall"]) == (1, 1)


def test_evaluation_of_layers(make_layer: Make, tmp_path: Path, listen: Any) -> None:
    truth = make_layer([[0, 0, 10, 10], [50, 0, 60, 10], [20, 0, 30, 10]], "t.gpkg", ignore=[None, False, True])
    found = [[0, 0, 10, 10], [21, 0, 31, 10], [24, 4, 28, 12], [29, 0, 45, 10], [80, 0, 90, 10]]
    pred = make_layer(found, "p.gpkg", score=[0.9, 0.8, 0.7, 0.6, 0.5])
    recorder = listen()
    result = evaluation.run(
        EvaluateJob(
            VectorInput(str(pred)),
            VectorInput(str(truth)),
            matches=str(tmp_path / "matches.gpkg"),
            report=str(tmp_path / "report.html"),
        ),
        recorder,
    )
    assert (result["true_positives"], result["false_positives"], result["missed"]) == (1, 2, 1)
    assert "1 box is ignored because of field 'ignore'" in recorder.warnings
    assert "2 predicted crowns in ignored boxes are neither true nor false positives" in recorder.warnings
    report = (tmp_path / "report.html").read_text()
    assert "1 box is ignored" in report
    assert "2 predicted crowns in ignored boxes" in report
    matches = gpd.read_file(tmp_path / "matches.gpkg")
    assert matches["result"].tolist() == ["true positive", "false positive", "false positive", "missed", "ignored"]
    assert matches.geometry.iloc[4].equals(gpd.read_file(truth).geometry.iloc[2])
    assert matches["score"].notna().tolist() == [True, True, True, False, False]
    assert matches["label"].tolist() == ["Tree"] * 5
    # With the crown at score 0.5 only, both metrics are those of the rest.
    assert result["map"] == pytest.approx(0.5, abs=0.01)


def test_matches_are_annotations_with_ignored_boxes(
    raster: Path, make_layer: Make, tmp_path: Path, listen: Any
) -> None:
    """The ignored boxes of an evaluation remain ignored in training and in the next evaluation."""
    truth = make_layer([*CROWNS, *DOUBTFUL], "t.gpkg", ignore=[0] * len(CROWNS) + [1] * len(DOUBTFUL))
    pred = make_layer(CROWNS[:2], "p.gpkg", score=[0.9, 0.8])
    matches = tmp_path / "matches.gpkg"
    evaluation.run(EvaluateJob(VectorInput(str(pred)), VectorInput(str(truth)), matches=str(matches)), listen())
    again = evaluation.run(EvaluateJob(VectorInput(str(pred)), VectorInput(str(matches))), recorder := listen())
    assert (again["true_positives"], again["missed"]) == (2, len(CROWNS) - 2)
    assert f"{len(DOUBTFUL)} boxes are ignored" in recorder.warnings
    tables = []
    for source in (truth, matches):
        folder = tmp_path / source.stem
        split.run(SplitJob(RasterInput(str(raster)), VectorInput(str(source)), str(folder), patch_size=SIDE), listen())
        table = pd.read_csv(folder / "forest.csv")
        tables.append(table.sort_values(list(table.columns)).reset_index(drop=True))
    pd.testing.assert_frame_equal(*tables)
    assert tables[0]["ignore"].any()


def test_ignored_boxes_outside_the_areas_are_not_written(make_layer: Make, tmp_path: Path, listen: Any) -> None:
    truth = make_layer([[0, 0, 10, 10], [20, 0, 30, 10], [70, 0, 80, 10]], "t.gpkg", ignore=[False, True, True])
    areas = make_layer([[0, 0, 40, 40]], "a.gpkg")
    matches = tmp_path / "matches.gpkg"
    job = EvaluateJob(VectorInput(str(truth)), VectorInput(str(truth)), VectorInput(str(areas)), matches=str(matches))
    evaluation.run(job, listen())
    assert gpd.read_file(matches)["result"].tolist().count("ignored") == 1


# -- Scripts -----------------------------------------------------------------------------------


def test_scripts_split_and_load_ignored_boxes(raster: Path, table: pd.DataFrame, tmp_path: Path) -> None:
    made = split_raster(
        str(tmp_path / "table.csv"), str(raster), patch_size=SIDE, patch_overlap=0.0, save_dir=tmp_path / "patches"
    )
    assert isinstance(made, pd.DataFrame)
    assert made["ignore"].tolist().count(1) == 3
    assert made["ignore"].tolist().count(0) == 4
    written = read_csv(tmp_path / "patches" / "forest.csv")
    assert written["ignore"].tolist() == made["ignore"].tolist()
    CrownDetector(ModelInfo(DEEPFOREST, ("Tree",))).export(tmp_path / "model")
    model = deepforest(config_args={"model": {"name": str(tmp_path / "model")}, "workers": 0})
    _, targets, _ = next(iter(model.load_dataset(str(tmp_path / "table.csv"), shuffle=False)))
    assert targets[0]["boxes"].tolist() == CROWNS
    assert targets[0]["regions"].tolist() == DOUBTFUL


def test_scripts_evaluate_without_ignored_boxes(table: pd.DataFrame) -> None:
    predictions = table[["image_path", *BOX, "label"]].assign(score=0.9)
    assert evaluate_boxes(predictions, table.drop(columns="ignore"))["precision"] == 1
    result = evaluate_boxes(predictions, table)
    assert (result["precision"], result["recall"]) == (1, 1)
    assert len(result["results"]) == len(CROWNS)
    assert evaluate_boxes(predictions, table.query("ignore == 0"))["precision"] == pytest.approx(4 / 6)
    shapes = gpd.GeoDataFrame(table[["image_path", "label", "ignore"]], geometry=shapely.box(*table[BOX].to_numpy().T))
    same = gpd.GeoDataFrame(predictions, geometry=shapely.box(*predictions[BOX].to_numpy().T))
    assert evaluate_boxes(same, shapes)["precision"] == 1
