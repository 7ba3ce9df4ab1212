"""Where to annotate next: squares that the model is in doubt of, unlike what is annotated and unlike each other."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import shapely
import torch
from affine import Affine

from deepforest_qgis.common.errors import Cancelled, InputError, LayerError
from deepforest_qgis.common.jobs import Extent, RasterInput, SuggestJob, VectorInput
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.detections import Detections
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.features import FeatureExtractor, Features
from deepforest_qgis.model.model_info import ModelInfo
from deepforest_qgis.workflows import suggest

Make = Callable[..., Path]
SIDE = 64
NORTH_UP = Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000)
pytestmark = pytest.mark.usefixtures("small_images")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory, small_images: None) -> Path:
    """The small network with random weights, for 6.4 m of ground."""
    torch.manual_seed(1)
    path = tmp_path_factory.mktemp("model") / "random.safetensors"
    detector = CrownDetector(ModelInfo(SMALL, ("Tree",), extent_m=6.4, patch_px=64, score_threshold=0.1))
    torch.nn.init.normal_(detector.model.head.classification_head.cls_logits.weight, std=6.0)
    detector.save(path)
    return path


@pytest.fixture
def forest(make_raster: Make) -> Path:
    """5 by 4 squares of 6.4 m of noise; the first column of squares has no data."""
    values = np.random.default_rng(3).integers(1, 255, (3, 256, 320)).astype(np.uint8)
    values[:, :, :64] = 0
    return make_raster(values, nodata=0)


def run(raster: Path, model: Path, output: Path, listener: Any, **other: Any) -> gpd.GeoDataFrame:
    result = suggest.run(SuggestJob(RasterInput(str(raster)), str(output), str(model), device="cpu", **other), listener)
    found = gpd.read_file(output, layer="suggestions")
    assert len(found) == result["count"]
    assert found["rank"].tolist() == list(range(1, len(found) + 1))
    return found


def columns_and_rows(found: gpd.GeoDataFrame) -> list[tuple[int, int]]:
    centres = found.geometry.centroid
    places = [~NORTH_UP @ (x, y) for x, y in zip(centres.x, centres.y, strict=True)]
    return [(int(col // 64), int(row // 64)) for col, row in places]


# -- Through the job ---------------------------------------------------------------------------


def test_squares_with_data_are_ranked(forest: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    heard = listen()
    found = run(forest, model, tmp_path / "s.gpkg", heard, count=50)
    assert sorted(columns_and_rows(found)) == sorted(itertools.product(range(1, 5), range(4)))
    np.testing.assert_allclose(found.geometry.area, 6.4**2)
    assert found.crs.to_epsg() == 32612
    assert (found["crowns_in_doubt"] > 0).all()
    assert found["novelty"].iloc[0] == 1.0
    assert "4 squares without data, or of a single colour, skipped." in heard.words
    assert "16 squares suggested: there are no more that do not overlap." in heard.warnings
    assert heard.steps[-1] == ("Looking at squares", 20, 20)


def test_what_is_annotated_is_not_suggested(
    forest: Path, model: Path, tmp_path: Path, make_layer: Make, listen: Any
) -> None:
    """Two columns lie in the areas, and crowns in two squares of another; what touches a little of the areas stays."""
    areas = make_layer([(60, 0, 194, 256)], "areas.gpkg")  # 2 of 64 pixels of the fourth column
    crowns = make_layer([(210, 10, 230, 30), (250, 250, 255, 255)], "crowns.gpkg")
    found = run(
        forest, model, tmp_path / "s.gpkg", listen(), count=50,
        areas=VectorInput(str(areas)), annotations=VectorInput(str(crowns)),
    )  # fmt: skip
    left = {(3, 1), (3, 2), *itertools.product([4], range(4))}
    assert set(columns_and_rows(found)) == left
    everywhere = make_layer([(0, 0, 320, 256)], "all.gpkg")
    with pytest.raises(InputError, match=r"No square of raster '.*forest.tif' is left to annotate\."):
        run(forest, model, tmp_path / "t.gpkg", listen(), areas=VectorInput(str(everywhere)))


def test_an_extent_and_a_limit_on_squares(forest: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    west, north = 528_000.0, 4_979_000.0
    extent = Extent(west + 13, north - 12.8, west + 25, north, "EPSG:32612")
    found = run(forest, model, tmp_path / "s.gpkg", listen(), count=50, extent=extent)
    assert set(columns_and_rows(found)) == {(2, 0), (2, 1), (3, 0), (3, 1)}
    heard = listen()
    found = run(forest, model, tmp_path / "t.gpkg", heard, count=50, most=10)
    assert "20 squares; 10 of them, chosen by chance, are looked at." in heard.words
    assert 5 <= len(found) <= 10
    with pytest.raises(InputError, match="does not touch raster"):
        run(forest, model, tmp_path / "u.gpkg", listen(), extent=Extent(0, 0, 1, 1, "EPSG:32612"))


def test_squares_that_do_not_divide_the_raster_never_overlap(
    forest: Path, model: Path, tmp_path: Path, listen: Any
) -> None:
    found = run(forest, model, tmp_path / "s.gpkg", listen(), count=50, square_size=10)
    np.testing.assert_allclose(found.geometry.area, 100)
    for one, other in itertools.combinations(found.geometry, 2):
        assert one.intersection(other).area < 1e-6


@pytest.mark.parametrize(
    ("how", "size", "words"),
    [
        ({"crs": None}, 10.0, "ground resolution of raster '.*' is unknown, so a square of 10 m cannot be measured"),
        ({}, 2.0, "Squares of 20 x 20 pixels of raster '.*' show too little"),
    ],
)
def test_what_cannot_be_looked_at_is_refused(
    make_raster: Make, model: Path, tmp_path: Path, listen: Any, how: dict[str, Any], size: float, words: str
) -> None:
    raster = make_raster(np.full((3, 64, 64), 9, np.uint8), **how)
    with pytest.raises(InputError, match=words):
        run(raster, model, tmp_path / "s.gpkg", listen(), square_size=size)
    assert not (tmp_path / "s.gpkg").exists()


def test_a_raster_that_shows_nothing_and_crowns_elsewhere(
    make_raster: Make, make_layer: Make, model: Path, tmp_path: Path, listen: Any
) -> None:
    blank = make_raster(np.full((3, 128, 128), 9, np.uint8))
    with pytest.raises(InputError, match="shows anything"):
        run(blank, model, tmp_path / "s.gpkg", listen())
    far = make_layer([(9000, 9000, 9010, 9010)])
    with pytest.raises(LayerError, match="is outside raster"):
        run(blank, model, tmp_path / "s.gpkg", listen(), annotations=VectorInput(str(far)))


def test_cancelling(forest: Path, model: Path, tmp_path: Path, listen: Any) -> None:
    with pytest.raises(Cancelled):
        run(forest, model, tmp_path / "s.gpkg", listen(cancel_at=3))
    assert not (tmp_path / "s.gpkg").exists()


# -- Doubt and choice --------------------------------------------------------------------------


def view(found: dict[int, float], mirrored: dict[int, float]) -> Features:
    """Crowns of 10 pixels at places along a row, with their scores."""

    def detections(crowns: dict[int, float]) -> Detections:
        boxes = [(20.0 * place, 0.0, 20.0 * place + 10, 10.0) for place in crowns]
        return Detections(np.reshape(boxes, (-1, 4)), np.array([*crowns.values()]), np.zeros(len(crowns), np.int64))

    return Features(detections(found), detections(mirrored), np.zeros(1, np.float32))


@pytest.mark.parametrize(
    ("found", "mirrored", "doubt", "expected", "clear"),
    [
        ({}, {}, 0, 0, 0),
        ({0: 0.4}, {0: 0.4}, 1, 0.5, 0),  # at the threshold: one bit
        ({0: 0.99}, {0: 0.99}, 0, 1, 1),
        ({0: 0.06}, {}, 0, 0, 0),
        ({0: 0.8}, {}, 1, 0.5, 0),  # sure in the image, unseen in the mirror
        ({}, {3: 0.8}, 1, 0.5, 0),
        ({0: 0.8, 1: 0.99}, {2: 0.8, 1: 0.99}, 2, 2, 1),
    ],
)
def test_doubt(
    found: dict[int, float], mirrored: dict[int, float], doubt: float, expected: float, clear: float
) -> None:
    assert suggest.doubtful(view(found, mirrored), 0.4) == pytest.approx((doubt, expected, clear), abs=0.04)


def test_the_mirror_image_is_turned_back(model: Path) -> None:
    extractor = FeatureExtractor(CrownDetector.load(model), torch.device("cpu"), torch.float32, 1.0)
    image = np.random.default_rng(5).integers(0, 255, (64, 64, 3)).astype(np.uint8)
    straight, turned = extractor.extract(image), extractor.extract(np.ascontiguousarray(image[:, ::-1]))
    assert len(straight.mirrored.boxes)
    back = turned.detections.boxes.copy()
    back[:, [0, 2]] = 64 - turned.detections.boxes[:, [2, 0]]
    np.testing.assert_allclose(straight.mirrored.boxes, back, atol=1e-4)
    np.testing.assert_allclose(straight.mirrored.scores, turned.detections.scores, atol=1e-6)
    assert straight.vector.shape == (64 * 3 * 2,)


def test_faint_boxes_do_not_add_up() -> None:
    """What a model tells at scores far below its threshold is almost never a crown, even where it tells hundreds."""
    meadow = dict.fromkeys(range(200), 0.25)
    forest = dict.fromkeys(range(5), 0.45)
    assert suggest.doubtful(view(meadow, meadow), 0.475)[0] < suggest.doubtful(view(forest, forest), 0.475)[0]


def settled(vectors: Any, doubts: Any, clear: Any, known: Any, taught: Any, chosen: list[int]) -> float:
    """How many crowns in doubt are settled over the raster, from the definition in plain loops."""
    scaled = vectors / (vectors.std(axis=0) + 1e-6)
    marks = known / (vectors.std(axis=0) + 1e-6)
    unit = np.median([np.linalg.norm(a - b) for a, b in itertools.combinations(scaled, 2)])
    total = 0.0
    for index in range(len(vectors)):
        best = 0.0
        for mark, crowns in [*zip(marks, taught, strict=True), *((scaled[one], clear[one]) for one in chosen)]:
            alike = np.exp(-0.5 * (np.linalg.norm(scaled[index] - mark) / unit / suggest.ALIKE) ** 2)
            best = max(best, alike * crowns / (crowns + suggest.ENOUGH))
        total += doubts[index] * best
    return total


def apart(one: Any, other: Any) -> bool:
    return bool(shapely.box(*one).intersection(shapely.box(*other)).area == 0)


@pytest.mark.parametrize("known_count", [0, 3])
def test_the_choice_settles_most(known_count: int) -> None:
    """Each step is the best one by brute force, and the whole is near the best of all choices."""
    rng = np.random.default_rng(2)
    vectors, known = rng.normal(size=(14, 3)) * [1, 2, 3], rng.normal(size=(known_count, 3))
    doubts, clear, taught = rng.uniform(1, 60, 14), rng.uniform(0, 20, 14), rng.uniform(1, 60, known_count)
    corners = np.stack([np.arange(14) % 4 * 8.0, np.arange(14) // 4 * 10.0], axis=1)
    boxes = np.concatenate([corners, corners + 10], axis=1)  # neighbours in a row overlap
    chosen, novelty = suggest.choose(vectors, doubts, clear, known, taught, boxes, 4)
    free = list(range(14))
    for step, one in enumerate(chosen):
        gains = {index: settled(vectors, doubts, clear, known, taught, [*chosen[:step], index]) for index in free}
        assert one == max(gains, key=gains.__getitem__)
        free = [index for index in free if apart(boxes[index], boxes[one])]
    every = [
        settled(vectors, doubts, clear, known, taught, list(some))
        for some in itertools.combinations(range(14), 4)
        if all(apart(boxes[a], boxes[b]) for a, b in itertools.combinations(some, 2))
    ]
    before = settled(vectors, doubts, clear, known, taught, [])
    assert settled(vectors, doubts, clear, known, taught, chosen) - before >= 0.95 * (max(every) - before)
    assert (novelty[0] == 1.0) == (known_count == 0)
    assert ((novelty > 0) & (novelty <= 1)).all()


def test_each_kind_is_shown_once_the_common_ones_first_and_where_crowns_are_clear() -> None:
    """Twelve squares of a kind, ten of another, eight of a third; in each kind one square has more clear crowns."""
    rng = np.random.default_rng(4)
    kinds = np.repeat([[0.0, 0.0], [9.0, 0.0], [0.0, 9.0]], [12, 10, 8], axis=0)
    vectors = kinds + rng.normal(scale=0.01, size=kinds.shape)
    doubts, clear = np.full(30, 60.0), np.full(30, 5.0)
    clear[[7, 20, 29]] = 15
    boxes = np.arange(30)[:, None] * 10.0 + np.array([0, 0, 10, 10])
    nothing = np.zeros((0, 2)), np.zeros(0)
    chosen, novelty = suggest.choose(vectors, doubts, clear, *nothing, boxes, 4)
    assert chosen[:3] == [7, 20, 29]
    np.testing.assert_allclose(novelty, [1, 1, 1, 1 - 15 / 20], atol=0.02)
    # The first kind is annotated: the second comes first.
    assert suggest.choose(vectors, doubts, clear, vectors[:2], np.array([80.0, 90.0]), boxes, 1)[0] == [20]
    # Where less of the second kind is in doubt than of the third, it comes after it.
    doubts[12:22] /= 2
    assert suggest.choose(vectors, doubts, clear, *nothing, boxes, 3)[0] == [7, 29, 20]


def test_a_model_that_is_sure_of_nothing_still_ranks() -> None:
    rng = np.random.default_rng(5)
    vectors, boxes = rng.normal(size=(6, 2)), np.arange(6)[:, None] * 10.0 + np.array([0, 0, 10, 10])
    chosen, novelty = suggest.choose(vectors, np.zeros(6), np.zeros(6), np.zeros((0, 2)), np.zeros(0), boxes, 9)
    assert sorted(chosen) == list(range(6))
    assert (novelty == 1).all()


def test_of_very_many_squares_some_stand_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """A tenth of the squares, evenly spread, gives the same kinds in the same order."""
    rng = np.random.default_rng(6)
    kinds = rng.integers(0, 3, 300)
    vectors = np.eye(3)[kinds] + rng.normal(scale=0.01, size=(300, 3))
    doubts = np.array([50.0, 30.0, 5.0])[kinds] + rng.uniform(0, 0.1, 300)
    boxes = np.arange(300)[:, None] * 10.0 + np.array([0, 0, 10, 10])
    some_clear = np.full(300, 8.0), np.zeros((0, 3)), np.zeros(0)
    whole, _ = suggest.choose(vectors, doubts, *some_clear, boxes, 5)
    monkeypatch.setattr(suggest, "PAIRS", 300 * 30)
    some, _ = suggest.choose(vectors, doubts, *some_clear, boxes, 5)
    assert kinds[some].tolist() == kinds[whole].tolist()
