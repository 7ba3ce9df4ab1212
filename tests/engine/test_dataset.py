"""Patches as a network sees them: boxes stay on their crowns, and nothing of a held-out patch is learned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from deepforest_qgis.errors import LayerError, RasterError
from deepforest_qgis.events import Listener
from deepforest_qgis.jobs import AUGMENTATIONS, RasterInput, SplitJob, VectorInput
from deepforest_qgis.model.augment import Pose, make_augmentation
from deepforest_qgis.model.dataset import Example, PatchDataset, collate
from deepforest_qgis.workflows import split
from deepforest_qgis.workflows.patches import MANIFEST, PatchFolder, examples, hold_out

RED, GREEN = (255, 30, 30), (30, 255, 30)


def painted(boxes: list[tuple[int, int, int, int]], side: int = 128) -> Pose:
    """Black, with one rectangle per box; the first red, the second green."""
    image = np.zeros((side, side, 3), np.uint8)
    for (x0, y0, x1, y1), colour in zip(boxes, (RED, GREEN), strict=False):
        image[y0:y1, x0:x1] = colour
    return Pose(image, np.asarray(boxes, float).reshape(-1, 4), np.arange(len(boxes)))


def where(image: np.ndarray, number: int) -> tuple[int, int, int, int] | None:
    """The bounding box of what is painted red (0) or green (1)."""
    own, other = image[..., number].astype(int), image[..., 1 - number].astype(int)
    seen = (own > 90) & (own > 2 * other)
    if not seen.any():
        return None
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    return columns[0], rows[0], columns[-1] + 1, rows[-1] + 1


# -- Augmentations -----------------------------------------------------------------------------


MOVING = ("flip", "rotate", "zoom")


@pytest.mark.parametrize("names", [("flip",), ("rotate",), ("zoom",), MOVING], ids=" ".join)
def test_boxes_move_with_their_crowns(names: tuple[str, ...]) -> None:
    augment = make_augmentation(names, seed=1)
    assert augment is not None
    moved = set()
    for _ in range(80):
        pose = augment(painted([(20, 30, 60, 50), (70, 80, 90, 120)]))
        assert pose.image.shape == (128, 128, 3)
        assert pose.image.dtype == np.uint8
        assert ((pose.boxes >= 0) & (pose.boxes <= 128)).all()
        for box, number in zip(pose.boxes, pose.classes, strict=True):
            seen = where(pose.image, int(number))
            assert seen is not None
            np.testing.assert_allclose(seen, box, atol=1.01)
            moved.add(tuple(np.rint(box)))
        for number in {0, 1} - set(pose.classes.tolist()):  # a crown whose box is gone is hardly there
            seen = where(pose.image, number)
            assert seen is None or min(seen[:2]) <= 0 or max(seen[2:]) >= 127
    assert len(moved) > 6


def test_steps_are_drawn_independently() -> None:
    """Two flips and the quarter turns reach each of the eight poses of a square."""
    for names, expected in ((("flip",), 4), (("flip", "rotate"), 8)):
        augment = make_augmentation(names, seed=1)
        assert augment is not None
        image = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
        seen = Counter(augment(Pose(image, np.zeros((0, 4)), np.zeros(0, int))).image.tobytes() for _ in range(800))
        assert len(seen) == expected
        assert min(seen.values()) > 0.5 * 800 / expected


@pytest.mark.parametrize("names", [("colour",), ("blur",), ("noise",), ("shadow",)], ids=" ".join)
def test_boxes_stay_where_only_colours_change(names: tuple[str, ...]) -> None:
    augment = make_augmentation(names, seed=1)
    assert augment is not None
    boxes = [(20, 30, 60, 50), (70, 80, 90, 120)]
    for _ in range(40):
        pose = augment(painted(boxes))
        assert pose.image.shape == (128, 128, 3)
        assert pose.image.dtype == np.uint8
        np.testing.assert_allclose(pose.boxes, boxes, atol=1e-4)
        assert pose.classes.tolist() == [0, 1]


@pytest.mark.parametrize("name", AUGMENTATIONS)
def test_each_augmentation_changes_something_and_one_seed_says_how(name: str) -> None:
    def run(seed: int) -> list[np.ndarray]:
        augment = make_augmentation((name,), seed)
        assert augment is not None
        rng = np.random.default_rng(5)
        image = rng.integers(0, 255, (64, 64, 3), np.uint8)
        return [augment(Pose(image, np.array([[5.0, 5, 20, 20]]), np.array([0]))).image for _ in range(20)]

    first, again, other = run(1), run(1), run(2)
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not all(np.array_equal(a, b) for a, b in zip(first, other, strict=True))
    assert len({image.tobytes() for image in first}) > 1


def test_a_crown_that_is_pushed_out_is_left_out() -> None:
    augment = make_augmentation(("zoom",), seed=3)
    assert augment is not None
    left = 0
    for _ in range(80):
        pose = augment(painted([(0, 50, 16, 70)]))
        left += not len(pose.boxes)
        assert len(pose.boxes) == len(pose.classes)
    assert 0 < left < 80


@pytest.mark.parametrize("names", [("flip",), AUGMENTATIONS])
def test_an_image_without_crowns(names: tuple[str, ...]) -> None:
    augment = make_augmentation(names, seed=1)
    assert augment is not None
    pose = augment(painted([]))
    assert pose.boxes.shape == (0, 4)
    assert pose.classes.shape == (0,)


def test_no_augmentation() -> None:
    assert make_augmentation((), seed=1) is None


# -- Examples ----------------------------------------------------------------------------------


def example(
    boxes: list[tuple[float, ...]], hidden: Sequence[tuple[float, ...]] = (), scale: tuple[float, float] = (1, 1)
) -> Example:
    def read() -> tuple[np.ndarray, tuple[float, float]]:
        return np.full((100, 100, 3), 200, np.uint8), scale

    return Example(
        "patch.png",
        read,
        np.asarray(boxes, float).reshape(-1, 4),
        np.arange(len(boxes)),
        np.asarray(hidden, float).reshape(-1, 4),
    )


BOX = st.builds(
    lambda x, y, w, h: (float(x), float(y), float(x + w), float(y + h)),
    st.integers(-10, 90),
    st.integers(-10, 90),
    st.integers(1, 60),
    st.integers(1, 60),
)


@given(boxes=st.lists(BOX, max_size=6), hidden=st.lists(BOX, max_size=4))
@settings(max_examples=300, deadline=None)
def test_a_crown_stays_while_half_of_it_shows(boxes: list[tuple[float, ...]], hidden: list[tuple[float, ...]]) -> None:
    """The oracle counts pixels: those of the crown, those that are blank."""
    pose = example(boxes, hidden).pose()
    dark = np.ones((200, 200), bool)  # from (-20, -20): what lies outside the image does not show either
    dark[20:120, 20:120] = False
    for x0, y0, x1, y1 in np.asarray(hidden, int).reshape(-1, 4) + 20:
        dark[y0:y1, x0:x1] = True
    np.testing.assert_array_equal(pose.image.any(axis=2), ~dark[20:120, 20:120])
    kept = dict(zip(pose.classes.tolist(), pose.boxes.tolist(), strict=True))
    for number, (x0, y0, x1, y1) in enumerate(np.asarray(boxes, int).reshape(-1, 4)):
        seen = ~dark[y0 + 20 : y1 + 20, x0 + 20 : x1 + 20]
        assert (number in kept) == (seen.mean() >= 0.5)
        if number in kept:  # what is left of it, tightly
            rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
            tight = (x0 + columns[0], y0 + rows[0], x0 + columns[-1] + 1, y0 + rows[-1] + 1)
            assert tuple(kept[number]) == tight


def test_boxes_follow_the_scale_of_the_image() -> None:
    pose = example([(10, 20, 50, 60)], [(60, 0, 100, 100)], scale=(0.5, 0.25)).pose()
    assert pose.boxes.tolist() == [[5, 5, 25, 15]]
    assert pose.image[:25, 30:50].max() == 0
    assert pose.image[:, :30].min() == 200


def test_items_are_what_torchvision_takes() -> None:
    dataset = PatchDataset([example([(10, 20, 50, 60), (5, 5, 5.5, 40)]), example([])], None, preload=True)
    (image, target), (_, empty) = dataset[0], dataset[1]
    assert (image.shape, image.dtype) == ((3, 100, 100), torch.float32)
    assert float(image.max()) == pytest.approx(200 / 255)
    assert target["boxes"].tolist() == [[10, 20, 50, 60]]  # half a pixel has no anchor
    assert target["labels"].tolist() == [0]
    assert (target["boxes"].dtype, target["labels"].dtype) == (torch.float32, torch.int64)
    assert (empty["boxes"].shape, empty["labels"].shape) == ((0, 4), (0,))
    images, targets = collate([dataset[0], dataset[1]])
    assert len(images) == len(targets) == 2


@pytest.mark.parametrize("preload", [True, False])
def test_augmentation_never_changes_what_is_kept(preload: bool) -> None:
    reads = []

    def read() -> tuple[np.ndarray, tuple[float, float]]:
        reads.append(1)
        return np.random.default_rng(1).integers(0, 255, (100, 100, 3), np.uint8), (1, 1)

    dataset = PatchDataset(
        [replace(example([(10, 20, 50, 60)]), read=read)], make_augmentation(AUGMENTATIONS, 1), preload
    )
    before = dataset.pose(0)
    image, boxes = before.image.copy(), before.boxes.copy()
    varied = {dataset[0][0].numpy().tobytes() for _ in range(30)}
    after = dataset.pose(0)
    np.testing.assert_array_equal(after.image, image)
    np.testing.assert_array_equal(after.boxes, boxes)
    assert len(varied) > 20
    assert len(reads) == (1 if preload else 32)


# -- Validation that training never sees -------------------------------------------------------


@pytest.fixture
def patches(make_raster: Callable[..., Path], make_layer: Callable[..., Path], tmp_path: Path) -> PatchFolder:
    """Fifteen or so overlapping patches of 64 pixels with crowns everywhere."""
    rng = np.random.default_rng(1)
    raster = make_raster(rng.integers(1, 255, (3, 160, 230)).astype("uint8"))
    corner = rng.uniform((0, 0), (210, 140), (60, 2))
    layer = make_layer(np.concatenate([corner, corner + rng.uniform(8, 20, (60, 2))], axis=1))
    job = SplitJob(
        RasterInput(str(raster)), VectorInput(str(layer)), str(tmp_path / "patches"), patch_size=64, patch_overlap=0.3
    )
    split.run(job, Listener())
    return PatchFolder.open(str(tmp_path / "patches"))


@pytest.mark.parametrize("most_px", [416, 41])
def test_no_pixel_of_a_validation_patch_is_trained_on(patches: PatchFolder, most_px: int) -> None:
    """Whatever is painted over a held-out patch and its twins in overlaps, training sees the same."""
    assert patches.manifest is not None
    windows = patches.manifest.windows
    found = examples(patches, patches.labels, most_px)
    training, validation = hold_out(found, windows, 0.25, seed=2)
    assert len(training) + len(validation) == len(found)
    assert len(validation) == round(0.25 * len(found))
    before = {one.name: one.pose() for one in training}

    held = [shapely.box(c, r, c + w, r + h) for c, r, w, h in (windows[one.name] for one in validation)]
    for one in training:
        col, row, width, height = windows[one.name]
        _paint(patches.folder / one.name, [shapely.affinity.translate(h, -col, -row) for h in held], width, height)
    overlapping = 0
    for one in training:
        np.testing.assert_array_equal(one.pose().image, before[one.name].image)
        frame = windows[one.name]
        box = shapely.box(frame[0], frame[1], frame[0] + frame[2], frame[1] + frame[3])
        overlapping += any(box.intersection(h).area > 0 for h in held)
        # No crown of which less than half shows is called one.
        scale = min(64, most_px) / 64
        crowns = shapely.box(*(before[one.name].boxes / scale + np.tile(frame[:2], 2)).T)
        assert (
            shapely.area(shapely.intersection(crowns, shapely.union_all(held))) <= shapely.area(crowns) * 0.5 + 1e-6
        ).all()
    assert overlapping > 3
    assert all(not len(one.hidden) for one in validation)


def _paint(path: Path, shapes: list[shapely.Polygon], width: int, height: int) -> None:
    import rasterio

    with rasterio.open(path) as data:
        profile, values = data.profile, data.read()
    for shape in shapes:
        x0, y0, x1, y1 = (int(v) for v in shape.bounds)
        values[:, max(y0, 0) : max(y1, 0), max(x0, 0) : max(x1, 0)] = 7
    with rasterio.open(path, "w", **profile) as data:
        data.write(values[:, :height, :width])


def test_one_seed_holds_out_the_same(patches: PatchFolder) -> None:
    assert patches.manifest is not None
    found = examples(patches, patches.labels, 416)

    def names(seed: int) -> list[str]:
        return [one.name for one in hold_out(found, patches.manifest.windows, 0.25, seed)[1]]

    assert names(1) == names(1)
    assert names(1) != names(2)


def test_a_share_that_leaves_something_on_either_side(patches: PatchFolder) -> None:
    found = examples(patches, patches.labels, 416)
    assert hold_out(found, {}, 0.0, 1) == (found, [])
    assert [len(part) for part in hold_out(found, {}, 0.0001, 1)] == [len(found) - 1, 1]
    assert [len(part) for part in hold_out(found[:2], {}, 0.9, 1)] == [1, 1]
    assert hold_out(found[:1], {}, 0.5, 1) == (found[:1], [])


# -- Folders from elsewhere --------------------------------------------------------------------


def deepforest_folder(folder: Path, samples: Path, rows: str) -> Path:
    (folder / "OSBS_029.png").write_bytes((samples / "OSBS_029.png").read_bytes())
    (folder / "any.csv").write_text("image_path,xmin,ymin,xmax,ymax,label\n" + rows)
    return folder


def test_a_folder_from_deepforest(tmp_path: Path, samples: Path) -> None:
    rows = (samples / "OSBS_029.csv").read_text().replace(".tif", ".png").partition("\n")[2]
    found = PatchFolder.open(str(deepforest_folder(tmp_path, samples, rows)))
    assert found.manifest is None
    assert found.labels == ("Tree",)
    (one,) = examples(found, found.labels, 200)
    table = pd.read_csv(samples / "OSBS_029.csv")
    pose = one.pose()
    assert pose.image.shape == (200, 200, 3)
    np.testing.assert_allclose(pose.boxes, table[["xmin", "ymin", "xmax", "ymax"]].to_numpy() / 2)


def test_an_image_without_crowns_has_no_boxes(tmp_path: Path, samples: Path) -> None:
    found = PatchFolder.open(str(deepforest_folder(tmp_path, samples, "OSBS_029.png,0,0,0,0,Tree\n")))
    (one,) = examples(found, found.labels, 416)
    assert one.pose().boxes.shape == (0, 4)


def test_a_class_that_training_does_not_know(tmp_path: Path, samples: Path) -> None:
    found = PatchFolder.open(str(deepforest_folder(tmp_path, samples, "OSBS_029.png,1,1,20,20,Oak\n")))
    with pytest.raises(LayerError, match=r"Oak.*Tree"):
        examples(found, ("Tree",), 416)


def test_boxes_beyond_the_image_are_learned_as_far_as_they_show(tmp_path: Path, samples: Path) -> None:
    rows = "OSBS_029.png,-10,-10,30,30,Tree\nOSBS_029.png,380,380,430,410,Tree\nOSBS_029.png,450,10,480,40,Tree\n"
    found = PatchFolder.open(str(deepforest_folder(tmp_path, samples, rows)))
    dataset = PatchDataset(examples(found, found.labels, 416), make_augmentation(("colour",), 1), preload=True)
    for _ in range(5):
        # The second lies outside with more than half of it, the third altogether.
        np.testing.assert_allclose(dataset[0][1]["boxes"].numpy(), [[0, 0, 30, 30]], atol=1e-3)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda f: (f / "OSBS_029.png").unlink(), r"1 image\(s\) named in .*not in folder.*OSBS_029\.png"),
        (lambda f: (f / "other.csv").write_text("x"), "holds 2 CSV files"),
        (lambda f: (f / "any.csv").unlink(), "holds 0 CSV files"),
        (lambda f: (f / MANIFEST).write_text("{"), MANIFEST),
        (lambda f: (f / MANIFEST).write_text("[]"), MANIFEST),
    ],
)
def test_folders_that_cannot_be_used(
    tmp_path: Path, samples: Path, spoil: Callable[[Path], object], words: str
) -> None:
    deepforest_folder(tmp_path, samples, "OSBS_029.png,1,1,20,20,Tree\n")
    spoil(tmp_path)
    with pytest.raises(LayerError, match=words):
        PatchFolder.open(str(tmp_path))


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(LayerError, match="does not exist"):
        PatchFolder.open(str(tmp_path / "missing"))


def test_a_truncated_patch(patches: PatchFolder) -> None:
    path = sorted(patches.folder.glob("*.png"))[0]
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(RasterError, match=path.name):
        examples(patches, patches.labels, 416)[0].pose()
