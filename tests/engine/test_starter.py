"""The tool that trains and evaluates the bundled model: data it must not use, and how it cuts patches."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from PIL import Image

from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.weights import STARTER

COLUMNS = ["image_path", "xmin", "ymin", "xmax", "ymax", "label", "source", "gsd_m"]


@pytest.fixture(scope="module")
def tool(load_script: Callable[[str], Any]) -> Any:
    return load_script("tools/starter.py")


@pytest.fixture(scope="module")
def measure(load_script: Callable[[str], Any]) -> Any:
    return load_script("tools/eval_starter.py")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two sources: images larger than a patch, and small images that are combined."""
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


RECIPE = {
    "side": 64,
    "seed": 3,
    "train": {"large": {"repeat": 6}, "small": {"repeat": 2}},
    "val": {"large": {}, "small": {}},
}


def test_boxes_lie_on_their_crowns_in_every_patch(tool: Any, data: Path, tmp_path: Path) -> None:
    tool.prepare(data, tmp_path / "patches", RECIPE, {}, None)
    table = pd.read_csv(tmp_path / "patches" / "train.csv")
    assert table["image_path"].str.startswith("train_small").any()
    assert table["image_path"].str.startswith("train_large").any()
    for name, rows in table.groupby("image_path"):
        pixels = np.asarray(Image.open(tmp_path / "patches" / str(name)))
        assert pixels.shape == (64, 64, 3)
        white = (pixels == 255).all(axis=2)
        covered = np.zeros_like(white)
        for x0, y0, x1, y1 in rows[["xmin", "ymin", "xmax", "ymax"]].to_numpy():
            assert white[int(y0) : int(y1), int(x0) : int(x1)].all()
            covered[int(y0) : int(y1), int(x0) : int(x1)] = True
        # A crown of which half or less shows has no box.
        assert (white & ~covered).sum() <= 0.5 * 12 * 14


def test_the_same_recipe_cuts_the_same_patches(tool: Any, data: Path, tmp_path: Path) -> None:
    tables = []
    for name in ("a", "b"):
        tool.prepare(data, tmp_path / name, RECIPE, {}, None)
        tables.append((tmp_path / name / "train.csv").read_text())
    assert tables[0] == tables[1]


@pytest.mark.parametrize("form", ["jpg", "png"])
def test_validation_images_are_not_used_in_training(tool: Any, data: Path, tmp_path: Path, form: str) -> None:
    Image.open(data / "6.png").save(data / "6.jpg", quality=100) if form == "jpg" else None
    source = data / f"6.{form}"
    pixels = Image.open(source)
    pixels.save(data / "other.png")  # the same pixels in another file
    if form == "jpg":
        held = pd.read_csv(data / "val.csv")
        held["image_path"] = held["image_path"].replace("6.png", "6.jpg")
        held.to_csv(data / "val.csv", index=False)
        pixels = Image.fromarray(tool.read_pixels(source)[..., ::-1])
        pixels.save(data / "other.png")
    table = pd.read_csv(data / "train.csv")
    table.loc[0, "image_path"] = "other.png"
    table.to_csv(data / "train.csv", index=False)
    with pytest.raises(SystemExit, match=rf"'other.png' of train.csv is '6.{form}'"):
        tool.prepare(data, tmp_path / "patches", RECIPE, {}, None)


def test_test_images_of_the_package_are_not_used_in_training(
    tool: Any, data: Path, tmp_path: Path, samples: Path
) -> None:
    Image.open(samples / "SOAP_061.png").convert("RGB").save(data / "mine.png")
    table = pd.read_csv(data / "train.csv")
    table.loc[0, "image_path"] = "mine.png"
    table.to_csv(data / "train.csv", index=False)
    with pytest.raises(SystemExit, match=r"is 'SOAP_061.png', which is reserved for testing"):
        tool.prepare(data, tmp_path / "patches", RECIPE, {}, None)


def test_a_model_is_evaluated_by_source_and_on_test_images(measure: Any, data: Path, tmp_path: Path) -> None:
    text = measure.evaluate(data, None, pictures=tmp_path / "pictures")
    rows = [line.split("|")[1:4] for line in text.splitlines() if line.startswith("| ")][1:]
    assert [(title.strip(), int(images), int(crowns)) for title, images, crowns in rows] == [
        ("large", 2, 2),
        ("small", 3, 3),
        ("Yellowstone test tile", 1, 279),
        ("OSBS_029", 1, 61),
    ]
    picture = np.asarray(Image.open(tmp_path / "pictures" / "OSBS_029.png"))
    for colour in (measure.FOUND, measure.MISSED, measure.WRONG):
        assert (picture == np.asarray(colour[::-1])).all(axis=2).sum() > 100
    columns = text.splitlines()[0].split("|")
    cells = next(line for line in text.splitlines() if "OSBS_029" in line).split("|")
    figures = dict(zip(map(str.strip, columns), cells, strict=True))
    assert abs(float(figures["bias of diameters (m)"])) <= float(figures["RMSE of diameters (m)"])
    assert 0 < float(figures["KS distance, all"]) < 1


def test_diameters_of_a_source_are_compared_in_metres(measure: Any) -> None:
    """Of an image two crowns match; a crown below the threshold and the empty image do not count."""

    def crowns(*boxes: tuple[int, int, int, int], scores: tuple[float, ...] = ()) -> Detections:
        rects = np.asarray(boxes, np.float64).reshape(-1, 4)
        return Detections(rects, np.asarray(scores or [1.0] * len(rects)), np.zeros(len(rects), np.int64))

    source = measure.Source(
        found=[crowns((0, 0, 50, 50), (100, 0, 160, 60), (200, 0, 300, 90), scores=(0.9, 0.8, 0.1)), crowns()],
        truth=[crowns((0, 0, 40, 40), (100, 0, 160, 60), (400, 0, 460, 60)), crowns()],
    )
    # Predicted 5 and 6 m, annotated 4, 6 and 6 m; matched 5 and 6 with 4 and 6 m.
    assert source.diameters(0.5) == "+0.50 | 0.71 | 0.33 | 0.50"
    assert source.diameters(0.95) == "– | – | – | –"


# -- What an epoch consists of -----------------------------------------------------------------


def test_mosaics_are_four_quarters_with_their_crowns(tool: Any, data: Path, tmp_path: Path) -> None:
    recipe = {**RECIPE, "mosaic": 40}
    tool.prepare(data, tmp_path / "patches", recipe, {"also": {"far": {"of": "large", "enlarge": 0.5}}}, None)
    table = pd.read_csv(tmp_path / "patches" / "train.csv")
    assert table["image_path"].str.contains("train_far").any()
    rows = table[table["image_path"].str.contains("mosaic")]
    assert rows["image_path"].nunique() > 2
    for name, own in rows.groupby("image_path"):
        pixels = np.asarray(Image.open(tmp_path / "patches" / str(name)))
        assert pixels.shape == (64, 64, 3)
        for x0, y0, x1, y1 in own[["xmin", "ymin", "xmax", "ymax"]].to_numpy().astype(int):
            assert (pixels[y0:y1, x0:x1] == 255).all()
            assert (x0 < 32) == (x1 <= 32)


def test_detections_in_rotated_and_mirrored_views_are_transformed_back(tool: Any) -> None:
    """A backend that detects white rectangles."""

    class Exact:
        def detect(self, images: np.ndarray) -> list[Any]:
            return [self.one(image) for image in images]

        def one(self, image: np.ndarray) -> Any:
            rows, columns = np.nonzero(image[..., 0] == 255)
            box = np.asarray([[columns.min(), rows.min(), columns.max() + 1, rows.max() + 1]], float)
            return Detections(box, np.asarray([0.8]), np.asarray([0]))

    square = np.zeros((50, 50, 3), np.uint8)
    square[4:13, 20:47] = 255
    boxes, scores = tool.look_eight_times(Exact(), square)
    np.testing.assert_array_equal(boxes, [[20, 4, 47, 13]] * 8)
    boxes, scores = tool.agreed((boxes, scores), looks=8)
    np.testing.assert_allclose(boxes, [[20, 4, 47, 13]])
    np.testing.assert_allclose(scores, [0.8])


def test_crowns_detected_in_few_views_have_low_scores(tool: Any) -> None:
    boxes = np.asarray([[0, 0, 10, 10], [0, 0, 10, 12], [30, 30, 40, 40]], float)
    means, scores = tool.agreed((boxes, np.asarray([0.6, 0.2, 0.9])), looks=4)
    np.testing.assert_allclose(means, [[30, 30, 40, 40], [0, 0, 10, 10.5]])
    np.testing.assert_allclose(scores, [0.225, 0.2])


def test_images_without_annotations_use_detections_of_the_teacher(
    tool: Any, data: Path, tmp_path: Path, samples: Path
) -> None:
    folder = data / "unlabelled"
    folder.mkdir()
    pixels = np.asarray(Image.open(samples / "2019_YELL_2_528000_4978000_image_crop2.png").convert("RGB"))
    Image.fromarray(pixels[:64, :64]).save(folder / "a.png")
    Image.open(samples / "SOAP_061.png").convert("RGB").save(folder / "b.png")  # a test image among them
    stage = {"unlabelled": {"folder": "unlabelled", "score": 0.2}}
    seen = list(tool.taught(folder, tool.held_back(data), STARTER, 0.2, 64, np.random.default_rng(1)))
    assert len(seen) == 1
    tool.prepare(data, tmp_path / "patches", RECIPE, stage, STARTER)
    table = pd.read_csv(tmp_path / "patches" / "train.csv")
    assert table["image_path"].str.contains("unlabelled").sum() == len(seen[0].boxes)
