"""The training of the bundled model: images it must not use, patches, resumed trainings, evaluation."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch
import yaml
from PIL import Image

from deepforest_qgis.crowns.matching import scores
from deepforest_qgis.model.architectures import ARCHITECTURES, LITE2, SMALL, build
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.metrics import ThresholdMetrics
from deepforest_qgis.model.model_info import ModelInfo
from training import compare, evaluate, patches, relabel
from training import data as images
from training.recipe import Recipe, Stage, load_recipe
from training.train import Trainer, finish, main, train

COLUMNS = ["image_path", "xmin", "ymin", "xmax", "ymax", "label", "source", "gsd_m"]
SIDE = 64
SOURCES = {
    "large": patches.Source(0.6, (5.0, 7.0), (4.0, 8.0), pasted=True),
    "small": patches.Source(0.4, (5.0, 7.0), (4.0, 8.0)),
}
BARE = patches.Source(0.2, (5.0, 7.0), (4.0, 8.0))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two sources: images larger than a patch, and smaller ones."""
    folder = tmp_path / "data"
    folder.mkdir()
    rng = np.random.default_rng(1)
    for part, first in (("train", 0), ("val", 5)):
        rows = []
        for number in range(first, first + 5):
            side = 96 if number % 5 < 2 else 32
            pixels = rng.integers(0, 60, (side, side, 3)).astype("uint8")
            pixels[4:16, 6:20] = 255
            Image.fromarray(pixels).save(folder / f"{number}.png")
            rows.append((f"{number}.png", 6, 4, 20, 16, "Tree", "large" if side == 96 else "small", 0.1))
        pd.DataFrame(rows, columns=COLUMNS).to_csv(folder / f"{part}.csv", index=False)
    return folder


def recipe(**changes: object) -> Recipe:
    stages = (Stage("constant", 1), Stage("decay", 1, decay=True))
    values = {**vars(load_recipe()), "side": SIDE, "batch_size": 1, "stages": stages, "sources": SOURCES, **changes}
    return Recipe(**values)


# -- Images --------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["jpg", "png"])
def test_validation_images_are_not_used_in_training(data: Path, form: str) -> None:
    source = data / f"6.{form}"
    if form == "jpg":
        Image.open(data / "6.png").save(source, quality=100)
        held = pd.read_csv(data / "val.csv")
        held["image_path"] = held["image_path"].replace("6.png", "6.jpg")
        held.to_csv(data / "val.csv", index=False)
    Image.fromarray(images.read_pixels(source)[..., ::-1]).save(data / "other.png")  # the same pixels, another file
    _replace_first_image(data, "other.png")
    with pytest.raises(SystemExit, match=rf"'other.png' is the same image as '6.{form}', which is reserved"):
        images.load_pool(data, {"large", "small"})


@pytest.mark.parametrize("fold", [None, (0, 3), (2, 3)])
def test_test_images_of_the_package_are_not_used_in_training(
    data: Path, samples: Path, fold: tuple[int, int] | None
) -> None:
    Image.open(samples / "SOAP_061.png").convert("RGB").save(data / "mine.png")
    _replace_first_image(data, "mine.png")
    with pytest.raises(SystemExit, match=r"'mine.png' is the same image as 'SOAP_061.png', which is reserved"):
        images.load_pool(data, {"large", "small"}, fold)


def _replace_first_image(data: Path, name: str) -> None:
    table = pd.read_csv(data / "train.csv")
    table.loc[0, "image_path"] = name
    table.to_csv(data / "train.csv", index=False)


def test_sources_that_are_omitted_are_not_loaded(data: Path) -> None:
    pool = images.load_pool(data, {"large"})
    assert {name: len(own) for name, own in pool.items()} == {"large": 2}


def test_pseudo_labels_have_a_quality_by_score_and_human_annotations_replace_them(data: Path) -> None:
    columns = [*COLUMNS, "score", "human_confirmed"]
    for name in ("a", "b"):
        Image.fromarray(np.full((40, 40, 3), ord(name), np.uint8)).save(data / f"{name}.png")
    boxes = [("a.png", number, 1, number + 9, 10, "Tree", "neon_teacher", 0.1) for number in range(4)]
    rows = [(*box, *extra) for box, extra in zip(boxes, [(0.25, ""), (0.25, 1), (0.3, ""), (0.8, 0)], strict=True)]
    rows.append(("b.png", 1, 1, 9, 9, "Tree", "neon_teacher", 0.1, 0.9, 1))
    pd.DataFrame(rows, columns=columns).to_csv(data / "neon_teacher.csv", index=False)
    human = [("b.png", 2, 2, 20, 20, "Tree", "neon_human", 0.1)]
    pd.DataFrame(human, columns=COLUMNS).to_csv(data / "neon_human.csv", index=False)
    pool = images.load_pool(data, {"large", "neon_teacher", "neon_human"})
    (teacher,), (drawn,) = pool["neon_teacher"], pool["neon_human"]
    np.testing.assert_allclose(teacher.quality, [0.0, 1.0, 0.8, 1.0])
    np.testing.assert_array_equal(drawn.boxes, [[2, 2, 20, 20]])


def test_folds_divide_each_source_and_keep_flight_tiles_together() -> None:
    names = [f"neon_plots/2018_SJER_3_{tile}_image_{number}.jpg" for tile in range(20) for number in range(3)]
    names += [f"larch/B0{batch}_{number:04}.jpg" for batch in range(1, 6) for number in range(7)]
    table = pd.DataFrame({"image_path": names, "source": ["neon"] * 60 + ["larch"] * 35})
    table["fold"] = images.folds(table, 5)
    assert (table.groupby("source")["fold"].nunique() == 5).all()
    groups = table["image_path"].str.extract(r"(.*_image|larch/B..)", expand=False)
    assert (table.groupby(groups)["fold"].nunique() == 1).all()


def test_cross_validation_reserves_a_fold_and_fold_0_trains_on_all(data: Path) -> None:
    train_rows = pd.read_csv(data / "train.csv")
    other = train_rows.iloc[:3].assign(image_path=["a.png", "b.png", "c.png"], source="only in train.csv")
    pd.concat([train_rows, other]).to_csv(data / "train.csv", index=False)
    reserved = []
    for number in range(4):
        train_rows, names = images.annotated(data, (number, 3))
        assert not set(names) & set(train_rows["image_path"])
        assert len(names) + len(train_rows) == 13
        reserved.append(names)
    assert reserved[0] == []
    assert all(reserved[1:])
    assert sorted(name for names in reserved[1:] for name in names) == [f"{number}.png" for number in range(10)]


def test_images_with_the_pixels_of_an_image_of_the_fold_are_omitted(data: Path) -> None:
    for number in (1, 2, 3):
        (data / f"{number}.png").write_bytes((data / "0.png").read_bytes())
    held = {fold: set(images.annotated(data, (fold, 3))[1]) for fold in (1, 2, 3)}
    assert sum("0.png" in names or "1.png" in names for names in held.values()) == 2  # in two folds
    for fold, names in held.items():
        pool = images.load_pool(data, {"large", "small"}, (fold, 3))
        trained = [picture.encoded.tobytes() for own in pool.values() for picture in own]
        assert trained
        assert not {(data / name).read_bytes() for name in names} & set(trained)


def test_each_model_of_a_cross_validation_predicts_its_fold(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    predicted: dict[str, list[str]] = {}

    def predict(image: Path, model: Path, resolution: float) -> tuple[Detections, float]:
        predicted.setdefault(model.stem, []).append(image.name)
        return Detections(np.asarray([[6.0, 4, 20, 16]]), np.asarray([0.9]), np.zeros(1, np.int64)), 1.0

    monkeypatch.setattr(evaluate, "predict", predict)
    text = evaluate.evaluate(data, [Path("first"), Path("second")], threshold=0.95)
    for number, name in enumerate(("first", "second"), 1):
        assert sorted(predicted[name]) == sorted(images.annotated(data, (number, 2))[1])
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line.startswith("| ")]
    assert [row[:3] for row in rows[1:]] == [["large", "4", "4"], ["small", "6", "6"]]
    # No crown has a score of 0.95; at a lower threshold, all are found.
    assert [row[5:7] for row in rows[1:]] == [["0.00", "1.00"]] * 2


def test_models_of_a_cross_validation_are_compared_with_other_inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[tuple[int, str]] = []

    def measure_folds(data: Path, models: list[Path], most: int) -> dict[str, evaluate.Source]:
        assert [model.parent.name for model in models] == ["fold_1", "fold_2"]
        assert build(LITE2, 1).transform.min_size == (ARCHITECTURES[LITE2].input_size,)
        measured.append((ARCHITECTURES[LITE2].input_size, models[0].name))
        return {name: compared() for name in compare.NAMES}

    monkeypatch.setattr(compare, "measure_folds", measure_folds)
    text = compare.compare_inputs(Path(), [Path("fold_1"), Path("fold_2")])
    assert measured == [(416, compare.MODEL), (512, compare.MODEL), (624, compare.MODEL), (512, compare.LAST)]
    assert ARCHITECTURES[LITE2].input_size == build(LITE2, 1).transform.min_size[0] == 512
    rows = [line.split(" | ") for line in text.splitlines()[2:]]
    assert {row[-2] for row in rows} == {"0.800"}  # mean F1; 2 of 2 predicted and 3 annotated crowns


# -- Second round of pseudo-labels ---------------------------------------------------------------


def test_detections_in_rotated_and_mirrored_views_are_transformed_back() -> None:
    """A backend that detects white rectangles."""

    class Exact:
        def detect(self, views: np.ndarray) -> list[Detections]:
            return [self.one(view) for view in views]

        def one(self, view: np.ndarray) -> Detections:
            rows, columns = np.nonzero(view[..., 0] == 255)
            box = np.asarray([[columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]], float)
            return Detections(box, np.asarray([0.8]), np.asarray([0]))

    square = np.zeros((50, 50, 3), np.uint8)
    square[4:13, 20:47] = 255
    boxes, scores = relabel.predict_orientations(Exact(), square)
    np.testing.assert_array_equal(boxes, [[20, 4, 47, 13]] * 8)
    boxes, scores = relabel.fuse(boxes, scores, views=8)
    np.testing.assert_allclose(boxes, [[20, 4, 47, 13]])
    np.testing.assert_allclose(scores, [0.8])


def test_crowns_detected_in_few_views_have_low_scores() -> None:
    boxes = np.asarray([[0, 0, 10, 10], [0, 0, 10, 12], [30, 30, 40, 40]], float)
    means, scores = relabel.fuse(boxes, np.asarray([0.6, 0.2, 0.9]), views=4)
    np.testing.assert_allclose(means, [[30, 30, 40, 40], [0, 0, 10, 10.5]])
    np.testing.assert_allclose(scores, [0.225, 0.2])


def test_pseudo_labels_of_two_models_are_combined() -> None:
    """A crown of both, one of the teacher only, one of the student only, and a faint one."""
    rows = pd.DataFrame(
        [[0, 0, 10, 10, 0.6, 1.0], [20, 0, 30, 10, 0.8, 1.0]], columns=[*images.SIDES, "score", "quality"]
    )
    rows = rows.assign(image_path="a.png", label="Tree", source="neon_teacher")
    rows["quality"] = 0.99
    found = np.asarray([[0, 0, 10, 11], [40, 0, 50, 10], [60, 0, 70, 10]], float), np.asarray([0.6, 0.9, 0.3])
    combined = relabel.combine(rows, found).sort_values("xmin")
    np.testing.assert_allclose(combined[images.SIDES].to_numpy()[0], [0, 0, 10, 10.5])
    assert combined["quality"].tolist() == [1.0, 0.85, 1.0, 0.0]


def test_detections_without_an_annotation_are_ignored_in_training(data: Path) -> None:
    rows = images.training_table(data, None)
    rows = rows[rows["image_path"] == "0.png"]
    found = np.asarray([[6, 4, 20, 15], [40, 40, 60, 60], [70, 70, 80, 80]], float), np.asarray([0.9, 0.5, 0.1])
    completed = relabel.complete(rows, found)
    assert completed["quality"].tolist() == [1.0, 0.0]
    completed.to_csv(data / "labels.csv", index=False)
    pool = images.load_pool(data, {"large"}, labels=data / "labels.csv")
    assert [own.quality.tolist() for own in pool["large"]] == [[1.0, 0.0], [1.0]]


def test_crowns_at_the_border_are_found_by_their_distance_to_it() -> None:
    boxes = np.asarray([[3, 40, 20, 60], [30, 30, 99, 60], [30, 30, 50, 45], [-1, 5, 20, 30]], float)
    np.testing.assert_array_equal(relabel._border_distance(boxes, (80, 100, 3)), [3, 1, 30, -1])


# -- Patches -------------------------------------------------------------------------------------


@pytest.fixture
def same_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("change_colours", "change_sharpness", "shade"):
        monkeypatch.setattr(patches, name, lambda pixels, *others: pixels)


def test_a_stage_changes_shares_scales_and_colours_of_the_sources() -> None:
    changed = Stage("decay", 1, shares={"large": 0.9}, scale=1.5, colours=0.5).sources(recipe())
    assert changed["large"].share == 0.9
    assert changed["small"].share == SOURCES["small"].share
    for name, source in changed.items():
        assert source.usual == tuple(1.5 * value for value in SOURCES[name].usual)
        assert source.wide == tuple(1.5 * value for value in SOURCES[name].wide)
        assert source.colours == 0.5


@pytest.mark.usefixtures("same_colours")
def test_boxes_lie_on_their_crowns_in_every_patch(data: Path) -> None:
    pool, rng = images.load_pool(data, {"large", "small"}), np.random.default_rng(2)
    crowns = 0
    for _ in range(60):
        patch = patches.draw_patch(pool, SOURCES, SIDE, rng)
        target = patch.target()
        assert patch.pixels.shape == (SIDE, SIDE, 3)
        bright = patch.pixels.mean(axis=2) > 150
        covered = np.zeros_like(bright)
        for x0, y0, x1, y1 in np.round(target["boxes"]).astype(int):
            assert bright[y0:y1, x0:x1].mean() > 0.75
            covered[max(y0 - 1, 0) : y1 + 1, max(x0 - 1, 0) : x1 + 1] = True
            crowns += 1
        for x0, y0, x1, y1 in np.round(target["regions"]).astype(int):
            covered[max(y0 - 1, 0) : y1 + 1, max(x0 - 1, 0) : x1 + 1] = True
        # Less than a fifth of a crown without a box is visible.
        assert (bright & ~covered).mean() < 0.05
    assert crowns > 40


def test_the_same_seed_draws_the_same_patches(data: Path) -> None:
    pool = images.load_pool(data, {"large", "small"})
    first, second = (patches.draw_patch(pool, SOURCES, SIDE, np.random.default_rng(7)) for _ in range(2))
    np.testing.assert_array_equal(first.pixels, second.pixels)
    np.testing.assert_array_equal(first.target()["boxes"], second.target()["boxes"])


@pytest.mark.usefixtures("same_colours")
def test_images_without_crowns_are_background_and_get_pasted_crowns(data: Path) -> None:
    rng = np.random.default_rng(3)
    Image.fromarray(np.full((160, 160, 3), 30, np.uint8)).save(data / "bare.png")
    rows = [("bare.png", 0, 0, 0, 0, "Tree", "built_up", 0.1)]
    pd.DataFrame(rows, columns=COLUMNS).to_csv(data / "built_up.csv", index=False)
    pool = images.load_pool(data, {"large", "built_up"})
    drawn = []
    for _ in range(60):
        patch = patches.Patch(np.zeros((160, 160, 3), np.uint8))
        place = (0, 0, 160, 160)
        sources = {"large": SOURCES["large"], "built_up": BARE}
        patches._draw_image(patch, place, pool, sources, ("built_up", 1.0), rng)
        boxes = patch.target()["boxes"]
        drawn.append(len(boxes))
        for x0, y0, x1, y1 in boxes.astype(int):
            middle = patch.pixels[(y0 + y1) // 2, (x0 + x1) // 2]
            assert middle.mean() > 150
    assert 15 < drawn.count(0) < 59


def test_crowns_that_are_cut_small_or_doubtful_are_ignored() -> None:
    patch = patches.Patch(np.zeros((SIDE, SIDE, 3), np.uint8))
    boxes = [[0, 0, 20, 20], [-12, 0, 8, 20], [-18, 0, 2, 20], [30, 30, 34, 50], [40, 0, 60, 20]]
    patch.add(np.asarray(boxes, np.float32), np.asarray([1, 1, 1, 1, 0], np.float32), (0, 0, SIDE, SIDE), 0.4)
    target = patch.target()
    np.testing.assert_array_equal(target["boxes"], [[0, 0, 20, 20]])
    np.testing.assert_array_equal(target["regions"], [[0, 0, 8, 20], [30, 30, 34, 50], [40, 0, 60, 20], [0, 0, 64, 64]])
    np.testing.assert_allclose(target["region_weights"], [0, 0, 0, 0.4])


# -- Training ------------------------------------------------------------------------------------


def test_an_interrupted_training_gives_the_same_weights(data: Path, tmp_path: Path) -> None:
    pool = images.load_pool(data, {"large", "small"})
    whole, resumed = Trainer(recipe(), None, "cpu"), Trainer(recipe(), None, "cpu")
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    assert train(whole, pool, tmp_path / "a", [])
    (tmp_path / "a" / "constant.pt").rename(tmp_path / "b" / "constant.pt")
    assert not train(resumed, pool, tmp_path / "b", [15])  # SIGTERM before the first step of the second stage
    resumed = Trainer(recipe(seed=99), None, "cpu")
    assert train(resumed, pool, tmp_path / "b", [])
    assert resumed.step == whole.step == 2
    for name, value in whole.average.items():
        torch.testing.assert_close(resumed.average[name], value)


def test_the_trained_file_is_a_model_of_the_engine(data: Path, tmp_path: Path) -> None:
    pool = images.load_pool(data, {"large", "small"})
    trainer = Trainer(recipe(stages=(Stage("constant", 1),)), None, "cpu")
    assert train(trainer, pool, tmp_path, [])
    trainer.write(tmp_path / "model.safetensors", threshold=0.35)
    detector = CrownDetector.load(tmp_path / "model.safetensors")
    assert detector.info.score_threshold == 0.35
    assert detector.info.settings["steps"] == 1
    for name, value in detector.model.state_dict().items():
        torch.testing.assert_close(value, trainer.average[name].half().float())
    assert (tmp_path / "model.safetensors").stat().st_size < 12e6


def test_the_training_on_all_images_keeps_the_metrics_of_the_stage_before(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe_file, before, after = (tmp_path / name for name in ("recipe.yml", "before.safetensors", "after.safetensors"))
    stages = [{"name": "first", "steps": 1}, {"name": "all", "steps": 1}]
    settings = {**vars(recipe()), "stages": stages, "sources": {name: vars(one) for name, one in SOURCES.items()}}
    recipe_file.write_text(yaml.safe_dump(json.loads(json.dumps(settings))))
    monkeypatch.setattr("training.train.imagenet_weights", lambda: None)
    given = ["train", str(data), "--recipe", str(recipe_file), "--work", str(tmp_path / "work")]
    for more in (["--last", "first", "--output", before], ["--fold", "0/2", "--metrics", before, "--output", after]):
        monkeypatch.setattr("sys.argv", [*given, *map(str, more)])
        assert main() == 0
    first, last = CrownDetector.load(before).info, CrownDetector.load(after).info
    assert (first.settings["steps"], last.settings["steps"]) == (1, 2)
    assert (first.metrics, first.score_threshold) == (last.metrics, last.score_threshold)
    assert "box_f1" in last.metrics


def test_a_stage_starts_from_the_mean_of_the_stages_before(data: Path, tmp_path: Path) -> None:
    stages = Stage("first", 2), Stage("second", 2), Stage("last", 1, rate=0.0, mean=True)
    trainer = Trainer(recipe(stages=stages), None)
    assert train(trainer, images.load_pool(data, set(SOURCES)), tmp_path, [])
    averages = [torch.load(tmp_path / f"{name}.pt", weights_only=True)["average"] for name in ("first", "second")]
    for name, value in trainer.network.state_dict().items():
        torch.testing.assert_close(value, (averages[0][name] + averages[1][name]) / 2)
    assert any((averages[0][name] != averages[1][name]).any() for name in averages[0])


# -- Evaluation ----------------------------------------------------------------------------------


def test_a_model_is_evaluated_by_source_and_on_test_images(data: Path, tmp_path: Path) -> None:
    text = evaluate.evaluate(data, [None], pictures=tmp_path / "pictures")
    rows = [line.split("|")[1:4] for line in text.splitlines() if line.startswith("| ")][1:]
    assert [(title.strip(), int(images), int(crowns)) for title, images, crowns in rows] == [
        ("large", 2, 2),
        ("small", 3, 3),
        ("Yellowstone test tile", 1, 279),
        ("OSBS_029", 1, 61),
    ]
    picture = np.asarray(Image.open(tmp_path / "pictures" / "OSBS_029.png"))
    for colour in (evaluate.FOUND, evaluate.MISSED, evaluate.WRONG):
        assert (picture == np.asarray(colour[::-1])).all(axis=2).sum() > 100
    columns = text.splitlines()[0].split("|")
    cells = next(line for line in text.splitlines() if "OSBS_029" in line).split("|")
    figures = dict(zip(map(str.strip, columns), cells, strict=True))
    assert abs(float(figures["bias of diameters (m)"])) <= float(figures["RMSE of diameters (m)"])
    assert 0 < float(figures["KS distance, all"]) < 1


def compared() -> evaluate.Source:
    """Of an image two crowns match; a crown below the threshold and the empty image do not count."""

    def crowns(*boxes: tuple[int, int, int, int], scores: tuple[float, ...] = ()) -> Detections:
        rects = np.asarray(boxes, np.float64).reshape(-1, 4)
        return Detections(rects, np.asarray(scores or [1.0] * len(rects)), np.zeros(len(rects), np.int64))

    return evaluate.Source(
        found=[crowns((0, 0, 50, 50), (100, 0, 160, 60), (200, 0, 300, 90), scores=(0.9, 0.8, 0.1)), crowns()],
        truth=[crowns((0, 0, 40, 40), (100, 0, 160, 60), (400, 0, 460, 60)), crowns()],
    )


def test_diameters_of_a_source_are_compared_in_metres() -> None:
    source = compared()
    # Predicted 5 and 6 m, annotated 4, 6 and 6 m; matched 5 and 6 with 4 and 6 m.
    assert source.diameters(0.5) == "+0.50 | 0.71 | 0.33 | 0.50"
    assert source.diameters(0.95) == "– | – | – | –"


def test_the_common_threshold_is_the_lowest_close_to_the_best() -> None:
    def curve(*f1: float) -> list[ThresholdMetrics]:
        counts = [round(1000 * value) for value in f1]  # of 1,000 predicted and 1,000 annotated crowns
        found = [scores(count, 1000 - count, 1000 - count) for count in counts]
        return [ThresholdMetrics(0.3 + 0.1 * number, 1000, one) for number, one in enumerate(found)]

    curves = {"first": curve(0.6, 0.7, 0.8, 0.7), "second": curve(0.7, 0.69, 0.6, 0.5)}
    threshold = evaluate.common_threshold(curves)  # means 0.65, 0.695, 0.7 and 0.6
    assert threshold == pytest.approx(0.4)
    assert evaluate.f1_at(curves, threshold) == pytest.approx({"first": 0.7, "second": 0.69})


def test_the_card_of_the_bundled_model_has_the_errors_of_the_diameters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "model.safetensors"
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(path)
    monkeypatch.setattr("training.train.measure", lambda *_, **__: {"one": compared(), "two": compared()})
    finish(path, tmp_path, None)
    metrics = CrownDetector.load(path).info.metrics
    assert (metrics["diameter_bias"], metrics["diameter_rmse"]) == (0.5, 0.707)
    assert metrics["f1_by_source"] == {"one": 0.8, "two": 0.8}
