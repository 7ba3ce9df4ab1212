"""Training data: boxes match their crowns, and validation patches are excluded from training."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import pytorch_lightning as pl
import shapely
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.utils.data import BatchSampler, DistributedSampler

from deepforest_qgis.common.errors import DeepForestError, LayerError, RasterError
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import AUGMENTATIONS, RasterInput, SplitJob, VectorInput
from deepforest_qgis.model.augment.named_augmentations import make_augmentation
from deepforest_qgis.model.dataset import EpochSampler, Example, PatchDataset, PatchLoader, collate, make_loader
from deepforest_qgis.workflows import split
from deepforest_qgis.workflows.train.patches import MANIFEST, PatchFolder, examples, hold_out

# -- Examples ----------------------------------------------------------------------------------


def example(
    boxes: list[tuple[float, ...]], masked_boxes: Sequence[tuple[float, ...]] = (), scale: tuple[float, float] = (1, 1)
) -> Example:
    def read() -> tuple[np.ndarray, tuple[float, float]]:
        return np.full((100, 100, 3), 200, np.uint8), scale

    return Example(
        "patch.png",
        read,
        np.asarray(boxes, float).reshape(-1, 4),
        np.arange(len(boxes)),
        np.asarray(masked_boxes, float).reshape(-1, 4),
    )


BOX = st.builds(
    lambda x, y, w, h: (float(x), float(y), float(x + w), float(y + h)),
    st.integers(-10, 90),
    st.integers(-10, 90),
    st.integers(1, 60),
    st.integers(1, 60),
)


@given(boxes=st.lists(BOX, max_size=6), masked_boxes=st.lists(BOX, max_size=4))
@settings(max_examples=300, deadline=None)
def test_a_crown_stays_while_half_of_it_shows(
    boxes: list[tuple[float, ...]], masked_boxes: list[tuple[float, ...]]
) -> None:
    """The reference counts the pixels of the crown and the masked pixels."""
    sample = example(boxes, masked_boxes).sample()
    dark = np.ones((200, 200), bool)  # from (-20, -20): what lies outside the image does not show either
    dark[20:120, 20:120] = False
    for x0, y0, x1, y1 in np.asarray(masked_boxes, int).reshape(-1, 4) + 20:
        dark[y0:y1, x0:x1] = True
    np.testing.assert_array_equal(sample.image.any(axis=2), ~dark[20:120, 20:120])
    kept = dict(zip(sample.classes.tolist(), sample.boxes.tolist(), strict=True))
    for number, (x0, y0, x1, y1) in enumerate(np.asarray(boxes, int).reshape(-1, 4)):
        seen = ~dark[y0 + 20 : y1 + 20, x0 + 20 : x1 + 20]
        assert (number in kept) == (seen.mean() >= 0.5)
        if number in kept:  # what is left of it, tightly
            rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
            tight = (x0 + columns[0], y0 + rows[0], x0 + columns[-1] + 1, y0 + rows[-1] + 1)
            assert tuple(kept[number]) == tight


def test_boxes_follow_the_scale_of_the_image() -> None:
    sample = example([(10, 20, 50, 60)], [(60, 0, 100, 100)], scale=(0.5, 0.25)).sample()
    assert sample.boxes.tolist() == [[5, 5, 25, 15]]
    assert sample.image[:25, 30:50].max() == 0
    assert sample.image[:, :30].min() == 200


def test_items_are_what_torchvision_takes() -> None:
    dataset = PatchDataset([example([(10, 20, 50, 60), (5, 5, 5.5, 40)]), example([])], None, preload=True)
    (image, target), (_, empty) = dataset[0], dataset[1]
    assert (image.shape, image.dtype) == ((3, 100, 100), torch.float32)
    assert float(image.max()) == pytest.approx(200 / 255)
    assert target["boxes"].tolist() == [[10, 20, 50, 60]]  # half a pixel has no anchor
    assert target["labels"].tolist() == [0]
    assert (target["image_id"].item(), empty["image_id"].item()) == (0, 1)
    assert (target["boxes"].dtype, target["labels"].dtype) == (torch.float32, torch.int64)
    assert (empty["boxes"].shape, empty["labels"].shape) == ((0, 4), (0,))
    together = collate([dataset[0], dataset[1]])
    assert not isinstance(together, DeepForestError)
    assert len(together[0]) == len(together[1]) == 2


@pytest.mark.parametrize("preload", [True, False])
def test_augmentation_does_not_change_preloaded_samples(preload: bool) -> None:
    reads = []

    def read() -> tuple[np.ndarray, tuple[float, float]]:
        reads.append(1)
        return np.random.default_rng(1).integers(0, 255, (100, 100, 3), np.uint8), (1, 1)

    dataset = PatchDataset([replace(example([(10, 20, 50, 60)]), read=read)], make_augmentation(AUGMENTATIONS), preload)
    before = dataset.sample(0)
    image, boxes = before.image.copy(), before.boxes.copy()
    varied = {dataset[0, seed][0].numpy().tobytes() for seed in range(30)}
    after = dataset.sample(0)
    np.testing.assert_array_equal(after.image, image)
    np.testing.assert_array_equal(after.boxes, boxes)
    np.testing.assert_array_equal(dataset[0][0].numpy(), np.float32(image.transpose(2, 0, 1)) / 255)  # no seed, no draw
    assert len(varied) > 20
    assert len(reads) == (1 if preload else 33)


# -- Order and draws ---------------------------------------------------------------------------


def numbered(count: int, *names: Any, preload: bool = True) -> PatchDataset:
    """Examples with one crown each, all with different textures."""
    found = [replace(example([(10, 20, 50, 60)]), read=partial(_noise, number)) for number in range(count)]
    return PatchDataset(found, make_augmentation(names), preload)


def _noise(number: int) -> tuple[np.ndarray, tuple[float, float]]:
    return np.random.default_rng(number).integers(0, 255, (100, 100, 3), np.uint8), (1, 1)


@contextmanager
def rank_of(monkeypatch: pytest.MonkeyPatch, rank: int, world: int) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setattr(torch.distributed, "is_initialized", lambda: True)
        patched.setattr(torch.distributed, "get_world_size", lambda: world)
        patched.setattr(torch.distributed, "get_rank", lambda: rank)
        yield


@pytest.mark.parametrize("shuffle", [True, False])
def test_ranks_together_use_the_batches_of_one_process(monkeypatch: pytest.MonkeyPatch, shuffle: bool) -> None:
    for count in (1, 2, 3, 5, 8, 12, 13, 31):
        dataset = numbered(count, "flip")
        for world in (1, 2, 3, 4, 7):
            for batch in (1, 2, 3, 5):
                alone = EpochSampler(dataset, shuffle=shuffle, seed=3)
                alone.set_epoch(4)
                whole = list(BatchSampler(alone, batch * world, drop_last=False))
                assert sorted(index for step in whole for index, _ in step) == list(range(count))
                ranks = []
                for rank in range(world):
                    sampler = EpochSampler(dataset, shuffle=shuffle, seed=3)  # created before the process group exists
                    sampler.set_epoch(4)
                    with rank_of(monkeypatch, rank, world):
                        ranks.append(list(BatchSampler(sampler, batch, drop_last=False)))
                        assert len(sampler) == sum(len(step) for step in ranks[-1])
                assert len({len(steps) for steps in ranks}) == 1  # no rank waits for another
                for number, step in enumerate(whole):
                    together = Counter(key for steps in ranks for key in steps[number])
                    if number < len(whole) - 1:
                        assert together == Counter(step)
                    else:  # filled up with what came first
                        assert set(together) >= set(step)
                        filled = sum(together.values()) - len(step)
                        assert filled == -count % world
                assert len(ranks[0]) == len(whole)


def test_a_tail_is_filled_up_as_torch_does(monkeypatch: pytest.MonkeyPatch) -> None:
    for count in (1, 2, 5, 11):
        for world in (2, 3, 4, 9):
            for rank in range(world):
                dataset = numbered(count)
                reference = DistributedSampler(dataset, num_replicas=world, rank=rank, shuffle=False)
                with rank_of(monkeypatch, rank, world):
                    assert list(EpochSampler(dataset, shuffle=False, seed=1)) == list(reference)


def test_each_epoch_has_its_own_order_and_augmentations() -> None:
    sampler = EpochSampler(numbered(20, "flip"), shuffle=True, seed=1)
    advanced = [list(sampler) for _ in range(4)]  # nobody calls set_epoch
    assert len({tuple(epoch) for epoch in advanced}) == 4
    assert len({draw for epoch in advanced for _, draw in epoch}) == 80
    for epoch in (3, 0, 2, 1):
        sampler.set_epoch(epoch)
        assert list(sampler) == advanced[epoch]
    assert list(EpochSampler(numbered(20, "flip"), shuffle=True, seed=1)) == advanced[0]
    assert list(EpochSampler(numbered(20, "flip"), shuffle=True, seed=2)) != advanced[0]


def test_an_incomplete_iteration_is_not_an_epoch() -> None:
    sampler = EpochSampler(numbered(20), shuffle=True, seed=1)
    first = list(islice(sampler, 19))
    assert list(sampler)[:19] == first
    assert list(islice(sampler, 20))[:19] != first  # all were returned, although the end was not reached
    assert sampler.epoch == 2


def test_validation_is_in_order_and_the_same_in_each_epoch() -> None:
    sampler = EpochSampler(numbered(5), shuffle=False, seed=1)
    assert list(sampler) == list(sampler) == [0, 1, 2, 3, 4]
    augmented = EpochSampler(numbered(5, "flip"), shuffle=False, seed=1)
    first = list(augmented)
    assert list(augmented) == first
    assert [index for index, _ in first] == [0, 1, 2, 3, 4]


def contents(loader: PatchLoader) -> list[tuple[int, bytes, list[list[float]]]]:
    return [
        (int(target["image_id"]), image.numpy().tobytes(), target["boxes"].tolist())
        for images, targets in loader
        for image, target in zip(images, targets, strict=True)
    ]


def load(workers: int, preload: bool = True, **settings: Any) -> PatchLoader:
    dataset = numbered(11, *AUGMENTATIONS, {"RandomCrop": {"size": [60, 70], "p": 0.5}}, preload=preload)
    return make_loader(dataset, batch_size=3, workers=workers, **{"shuffle": True, "seed": 1, **settings})


def test_the_same_batches_with_and_without_processes() -> None:
    alone, workers, unloaded = load(0), load(2), load(2, preload=False)
    assert len(alone) == len(workers) == 4
    epochs = [contents(alone) for _ in range(3)]
    assert [contents(workers) for _ in range(3)] == epochs
    assert [contents(unloaded) for _ in range(2)] == epochs[:2]
    assert len({image for epoch in epochs for _, image, _ in epoch}) == 33
    assert len({len(image) for epoch in epochs for _, image, _ in epoch}) > 1  # images of several sizes in a batch


def test_any_epoch_by_itself() -> None:
    """A training resumed at epoch 2 uses the same samples as an uninterrupted one."""
    whole, resumed = load(0), load(2)
    epochs = [contents(whole) for _ in range(3)]
    # Lightning creates the iterator first and sets the epoch later.
    assert isinstance(resumed.sampler, EpochSampler)
    batches = iter(resumed)
    resumed.sampler.set_epoch(2)
    first = next(batches)
    assert [int(target["image_id"]) for target in first[1]] == [index for index, _, _ in epochs[2][:3]]
    assert first[0][0].numpy().tobytes() == epochs[2][0][1]


class Reads(pl.LightningModule):
    """Records the patches of each epoch."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(1))
        self.seen: list[tuple[int, int, bytes]] = []

    def training_step(self, batch: Any, number: int) -> torch.Tensor:
        for image, target in zip(*batch, strict=True):
            self.seen.append((self.current_epoch, int(target["image_id"]), image.numpy().tobytes()))
        return self.weight.sum()

    def configure_optimizers(self) -> torch.optim.Optimizer:
        return torch.optim.SGD(self.parameters(), lr=0.1)


@pytest.mark.filterwarnings("ignore:.*LeafSpec:FutureWarning")
def test_lightning_resumes_with_the_epoch_that_was_next(tmp_path: Path) -> None:
    def fit(epochs: int, workers: int, start: Path | None) -> Reads:
        module = Reads()
        trainer = pl.Trainer(
            accelerator="cpu", max_epochs=epochs, logger=False, enable_checkpointing=False, enable_progress_bar=False,
            enable_model_summary=False,
        )  # fmt: skip
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", ".*num_workers.*")
            trainer.fit(module, load(workers), ckpt_path=start, weights_only=True)
        trainer.save_checkpoint(tmp_path / f"{epochs}.ckpt")
        return module

    whole = fit(4, 0, None).seen
    assert fit(2, 2, None).seen == [item for item in whole if item[0] < 2]
    assert fit(4, 2, tmp_path / "2.ckpt").seen == [item for item in whole if item[0] >= 2]


def test_a_damaged_patch_is_named_as_it_is_without_processes(patches: PatchFolder) -> None:
    path = sorted(patches.folder.glob("*.png"))[0]
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    messages = []
    for workers, preload in ((0, False), (2, False), (2, True)):
        dataset = PatchDataset(examples(patches, patches.labels, 416), None, preload)
        with pytest.raises(RasterError, match=path.name) as caught:
            list(make_loader(dataset, batch_size=2, shuffle=False, workers=workers, seed=1))
        messages.append(str(caught.value))
    assert len(set(messages)) == 1
    assert "Traceback" not in messages[0]


def test_preloading_reads_before_other_processes_start() -> None:
    reads = []

    def read() -> tuple[np.ndarray, tuple[float, float]]:
        reads.append(1)
        return _noise(1)

    for preload, expected in ((True, 4), (False, 0)):
        reads.clear()
        dataset = PatchDataset([replace(example([]), read=read)] * 4, None, preload)
        loader = make_loader(dataset, batch_size=2, shuffle=False, workers=1, seed=1)
        assert [len(list(loader)) for _ in range(2)] == [2, 2]
        assert len(reads) == expected  # in this process


# -- Validation patches are not used in training -----------------------------------------------


@pytest.fixture
def patches(make_raster: Callable[..., Path], make_layer: Callable[..., Path], tmp_path: Path) -> PatchFolder:
    """About fifteen overlapping patches of 64 pixels with many crowns."""
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
    """Changing the pixels of a validation patch does not change the training samples, also in overlaps."""
    assert patches.manifest is not None
    windows = patches.manifest.windows
    found = examples(patches, patches.labels, most_px)
    training, validation = hold_out(found, windows, 0.25, seed=2)
    assert len(training) + len(validation) == len(found)
    assert len(validation) == round(0.25 * len(found))
    before = {one.name: one.sample() for one in training}

    held = [shapely.box(c, r, c + w, r + h) for c, r, w, h in (windows[one.name] for one in validation)]
    for one in training:
        col, row, width, height = windows[one.name]
        _paint(patches.folder / one.name, [shapely.affinity.translate(h, -col, -row) for h in held], width, height)
    overlapping = 0
    for one in training:
        np.testing.assert_array_equal(one.sample().image, before[one.name].image)
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
    # Nor is a pixel of a validation patch visible in another one, so that the metrics count each crown once.
    seen = shapely.Polygon()
    for one, whole in zip(validation, held, strict=True):
        masks = shapely.box(*(one.masked_boxes + np.tile(windows[one.name][:2], 2)).T)
        visible = whole.difference(shapely.union_all(masks))
        assert visible.intersection(seen).area < 1e-6
        assert len(masks) == 0 or whole.intersection(seen).area > 0
        seen = seen.union(whole)


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


def test_both_parts_of_the_split_have_patches(patches: PatchFolder) -> None:
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
    sample = one.sample()
    assert sample.image.shape == (200, 200, 3)
    np.testing.assert_allclose(sample.boxes, table[["xmin", "ymin", "xmax", "ymax"]].to_numpy() / 2)


def test_an_image_without_crowns_has_no_boxes(tmp_path: Path, samples: Path) -> None:
    found = PatchFolder.open(str(deepforest_folder(tmp_path, samples, "OSBS_029.png,0,0,0,0,Tree\n")))
    (one,) = examples(found, found.labels, 416)
    assert one.sample().boxes.shape == (0, 4)


def test_a_class_that_is_missing_in_training(tmp_path: Path, samples: Path) -> None:
    found = PatchFolder.open(str(deepforest_folder(tmp_path, samples, "OSBS_029.png,1,1,20,20,Oak\n")))
    with pytest.raises(LayerError, match=r"Oak.*Tree"):
        examples(found, ("Tree",), 416)


def test_boxes_are_clipped_to_the_image(tmp_path: Path, samples: Path) -> None:
    rows = "OSBS_029.png,-10,-10,30,30,Tree\nOSBS_029.png,380,380,430,410,Tree\nOSBS_029.png,450,10,480,40,Tree\n"
    found = PatchFolder.open(str(deepforest_folder(tmp_path, samples, rows)))
    dataset = PatchDataset(examples(found, found.labels, 416), make_augmentation(("colour",)), preload=True)
    for seed in range(5):
        # The second lies outside with more than half of it, the third altogether.
        np.testing.assert_allclose(dataset[0, seed][1]["boxes"].numpy(), [[0, 0, 30, 30]], atol=1e-3)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda f: (f / "OSBS_029.png").unlink(), r"1 image of .* is missing in folder.*OSBS_029\.png"),
        (lambda f: (f / "other.csv").write_text("x"), "has 2 CSV files"),
        (lambda f: (f / "any.csv").unlink(), "has 0 CSV files"),
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
        examples(patches, patches.labels, 416)[0].sample()
