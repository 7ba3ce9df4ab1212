"""A folder of training patches, which split writes and fine-tune reads, and the validation set.

The folder contains images, DeepForest's CSV and ``split.json`` with the position of each patch on the raster, so that
validation patches can be kept apart in space. A folder of DeepForest with only a CSV can be used too.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
import pandas as pd
import shapely

from ...array_types import BoolArray, ByteArray, FloatArray
from ...common.errors import LayerError, RasterError
from ...common.jobs import RasterInput
from ...common.messages import Message, counted
from ...crowns.annotation_csv import BOX_COLUMNS, read_csv
from ...crowns.formats.annotation_formats import has_other_format, read_annotation_table
from ...crowns.formats.table_csv import VALIDATION, annotation_frame
from ...crowns.ignored_boxes import is_crown, is_ignored
from ...imagery.raster import Raster
from ...imagery.windows import ImageGeometry, Window
from ...model.dataset import Example
from ..annotated_images import image_size, locate_images
from ..patch_size import is_plausible
from .manifest import MANIFEST, UNANNOTATED, Manifest

__all__ = [
    "MANIFEST",
    "VALIDATION",
    "Manifest",
    "PatchFolder",
    "count_crowns",
    "examples",
    "ground_extent",
    "hold_out",
    "read_image",
    "validation_marks",
]

Windows = Mapping[str, Window]

_SAME_PX = 0.1  # sides of one crown in two patches differ by less


@dataclass(frozen=True)
class PatchFolder:
    """A folder of patches.

    Attributes:
        folder: The folder.
        table: The annotations, a row per crown.
        manifest: The manifest; None if the folder has none.
        notes: What was skipped or assumed.
    """

    folder: Path
    table: pd.DataFrame
    manifest: Manifest | None
    notes: tuple[Message, ...] = ()

    @classmethod
    def open(cls, folder: str, csv: str = "") -> PatchFolder:
        """Open a folder of patches.

        Args:
            folder: The folder.
            csv: The annotations; by default those of the manifest, or else the only ones in the folder. A CSV, or any
                other annotation file or folder.

        Raises:
            LayerError: The folder does not exist, its CSV is ambiguous or invalid, or images are missing.
        """
        root = Path(folder)
        if not root.is_dir():
            raise LayerError(
                "The patch folder '{folder}' does not exist.",
                "Choose a folder that was written by 'Split raster'.",
                folder=folder,
            )
        manifest = Manifest.read(root)
        if csv:
            path = Path(csv)
        elif manifest is not None:
            path = root / manifest.annotations_csv
        elif has_other_format(folder):
            path = root
        else:
            tables = sorted(root.glob("*.csv"))
            if len(tables) != 1:
                raise LayerError(
                    "Folder '{folder}' has {count} CSV files and no '{manifest}' that names one of them.",
                    "Keep one CSV of annotations in the folder, or split the raster again.",
                    folder=folder,
                    count=len(tables),
                    manifest=MANIFEST,
                )
            path = tables[0]
        if has_other_format(str(path)):
            return cls(root, *_read_other_format(path, root))
        table = read_csv(path, written_here=manifest is not None and not csv)
        missing = [name for name in table["image_path"].unique() if not (root / name).exists()]
        if missing:
            raise LayerError(
                counted(
                    len(missing),
                    "{count} image of '{path}' is missing in folder '{folder}': {first}.",
                    "{count:,} images of '{path}' are missing in folder '{folder}'. The first is {first}.",
                    path=path,
                    folder=folder,
                    first=missing[0],
                ),
                "The images must be in the folder of the CSV file.",
            )
        return cls(root, table, manifest)

    @property
    def labels(self) -> tuple[str, ...]:
        """The sorted classes of the crowns; if there are no crowns, of the rows of empty images."""
        crowns = self.table[is_crown(self.table)]
        return tuple(sorted((crowns if len(crowns) else self.table)["label"].unique()))

    @property
    def unannotated(self) -> list[str]:
        """The images that are not annotated, relative to the folder; without deleted ones."""
        names = [f"{UNANNOTATED}/{name}" for name in (self.manifest.unannotated if self.manifest else ())]
        return [name for name in names if (self.folder / name).exists()]


def _read_other_format(path: Path, root: Path) -> tuple[pd.DataFrame, None, tuple[Message, ...]]:
    """The table, without a manifest, and the notes of annotations in another format than DeepForest's CSV."""
    found = read_annotation_table(str(path), image_size)
    locate_images(found, root)
    table = annotation_frame(found).drop(columns="geometry", errors="ignore")
    files = {name: os.path.relpath(image.file or name, root) for name, image in found.images.items()}
    table["image_path"] = table["image_path"].map(files)
    return table, None, tuple(found.notes)


def examples(patches: PatchFolder, labels: Sequence[str], max_px: int | None) -> list[Example]:
    """Return every image of a folder as an example, in the order of its table.

    Args:
        patches: The folder.
        labels: The classes of the model.
        max_px: Images are padded to squares and downsampled to at most this side; None: they are not changed.

    Raises:
        LayerError: A crown has another class.
    """
    number = {label: index for index, label in enumerate(labels)}
    unknown = [label for label in patches.labels if label not in number]
    if unknown:
        raise LayerError(
            "Folder '{folder}' has crowns of classes that the model does not have: {unknown}.",
            "The classes of the model are: {labels}. Rename or remove those crowns.",
            folder=patches.folder,
            unknown=unknown,
            labels=labels,
        )
    found = []
    for name, rows in patches.table.groupby("image_path", sort=False):
        crowns, ignored = rows[is_crown(rows)], rows[is_ignored(rows, str(patches.folder))]
        found.append(
            Example(
                name=str(name),
                read=partial(read_image, patches, str(name), max_px),
                boxes=crowns[list(BOX_COLUMNS)].to_numpy(np.float64),
                classes=crowns["label"].map(number).to_numpy(np.int64),
                masked_boxes=np.zeros((0, 4)),
                ignored_boxes=ignored[list(BOX_COLUMNS)].to_numpy(np.float64),
            )
        )
    return found


def read_image(patches: PatchFolder, name: str, max_px: int | None) -> tuple[ByteArray, tuple[float, float]]:
    """Read an image of a folder and return it with its scale in x and y; for ``max_px`` see :func:`examples`."""
    with Raster(RasterInput(str(patches.folder / name))) as raster:
        raster.choose_stretch()
        size = raster.ref.width, raster.ref.height
        if max_px is None:
            return raster.read(Window(0, 0, *size))[0], (1.0, 1.0)
        # Without a manifest an image is a patch; padding to a square keeps its pixels square.
        patch = patches.manifest.patch if patches.manifest else (max(size), max(size))
        if size[0] > patch[0] or size[1] > patch[1]:
            raise RasterError(
                "Patch '{patch}' has {width} × {height} pixels, but the raster was split into patches of at most "
                "{max_width} × {max_height}.",
                "Split the raster again.",
                patch=name,
                width=size[0],
                height=size[1],
                max_width=patch[0],
                max_height=patch[1],
            )
        found = raster.read_patch(Window(0, 0, *size), ImageGeometry(patch, max_px))
    return found.image, found.scale


def ground_extent(patches: PatchFolder, max_px: int) -> tuple[float, int] | None:
    """Return the side of a patch in metres on the ground and in pixels: the median of the images with a georeference.

    Args:
        patches: A folder without a manifest.
        max_px: See :func:`examples`.

    Returns:
        None if no image has a plausible ground resolution.

    Raises:
        RasterError: An image cannot be opened.
    """
    found = []
    for name in patches.table["image_path"].unique():
        with Raster(RasterInput(str(patches.folder / name))) as raster:
            side, gsd = max(raster.ref.width, raster.ref.height), raster.ref.gsd
        if gsd is not None and is_plausible(gsd):
            found.append((side * gsd[0], min(side, max_px)))
    if not found:
        return None
    extent, pixels = np.median(found, axis=0).tolist()
    return extent, round(pixels)


# -- Validation set ----------------------------------------------------------------------------


def validation_marks(patches: PatchFolder) -> set[str] | None:
    """Return the names of the images with a crown marked for validation; None if the table has no marks.

    Raises:
        LayerError: The column of marks has other values than 0 and 1, or marks no crown.
    """
    if VALIDATION not in patches.table:
        return None
    marks = pd.to_numeric(patches.table[VALIDATION], errors="coerce")
    advice = Message("Set 1 for crowns that are reserved for validation and 0 for the others, or remove the column.")
    if not marks.isin((0, 1)).all():
        raise LayerError(
            "Column '{column}' of the annotations in folder '{folder}' has the value '{value}'.",
            advice,
            column=VALIDATION,
            folder=patches.folder,
            value=patches.table.loc[~marks.isin((0, 1)), VALIDATION].iloc[0],
        )
    marked = patches.table.loc[(marks == 1) & is_crown(patches.table), "image_path"]
    if marked.empty:
        raise LayerError(
            "Column '{column}' of the annotations in folder '{folder}' marks no crown.",
            advice,
            column=VALIDATION,
            folder=patches.folder,
        )
    return set(marked)


def hold_out(
    found: Sequence[Example], windows: Windows, fraction: float, seed: int, chosen: set[str] | None = None
) -> tuple[list[Example], list[Example]]:
    """Divide patches into a training and a validation set that share neither a pixel nor a crown.

    Whole patches are held out. Where training patches overlap them, the image is masked and crowns are left out. Where
    validation patches overlap, this applies to the later ones, so that the metrics count each crown once.

    Args:
        found: The patches.
        windows: The position of patches on the raster; the others overlap no patch.
        fraction: The fraction of the patches with crowns to hold out at random: at least one and never all of them.
        seed: The seed of the random selection.
        chosen: The patches to hold out, see :func:`validation_marks`; None: random ones.

    Returns:
        Training and validation patches; none for validation if random ones leave no crown to train on.

    Raises:
        LayerError: ``chosen`` leaves no crown to train on.
    """
    if chosen is None:
        held = _random_selection(found, fraction, seed)
    else:
        held = {index for index, example in enumerate(found) if example.name in chosen}
    if not held:
        return list(found), []
    validation: list[Example] = []
    for index in sorted(held):
        validation.append(_masked(found[index], windows, validation))
    training = [_masked(example, windows, validation) for index, example in enumerate(found) if index not in held]
    if not any(len(example.boxes) for example in training):
        if chosen is None:
            return list(found), []
        raise LayerError(
            "No crown is left to train on: the validation patches cover all other patches.",
            "Keep validation crowns in one part of the raster, or use smaller patches.",
        )
    return training, validation


def _random_selection(found: Sequence[Example], fraction: float, seed: int) -> set[int]:
    """Indices of a random fraction of the patches with crowns, at least one and never all; none for 0."""
    with_crowns = [index for index, example in enumerate(found) if len(example.boxes)]
    if fraction == 0 or len(with_crowns) < 2:
        return set()
    count = min(max(round(fraction * len(with_crowns)), 1), len(with_crowns) - 1)
    return set(np.random.default_rng(seed).permutation(with_crowns)[:count].tolist())


def _masked(example: Example, windows: Windows, held: Sequence[Example]) -> Example:
    """The patch, masked where it overlaps the patches ``held``, without the crowns that they show."""
    near = [other for other in held if _overlap(example, other, windows) is not None]
    if not near:
        return example
    corner = np.tile(windows[example.name][:2], 2)
    masks = np.asarray([_overlap(example, other, windows) for other in near]) - corner
    # The rest of a crown that is validated is masked too; otherwise it would be trained as background.
    repeated = _is_shown(example, near, windows) & _is_visible(example.boxes, masks)
    masks = np.concatenate([masks, example.boxes[repeated]])
    kept = _is_visible(example.boxes, masks) & ~repeated
    return replace(example, boxes=example.boxes[kept], classes=example.classes[kept], masked_boxes=masks)


def _is_visible(boxes: FloatArray, masks: FloatArray) -> BoolArray:
    """Which boxes (N,) are masked by at most a half."""
    crowns = shapely.box(*boxes.T)
    visible = shapely.difference(crowns, shapely.union_all(shapely.box(*masks.T)))
    return np.asarray(shapely.area(visible) >= 0.5 * shapely.area(crowns) - 1e-9)


# -- Crowns in several patches -----------------------------------------------------------------


def count_crowns(found: Sequence[Example], windows: Windows) -> int:
    """Count the crowns of patches; a crown in the overlap of several patches counts once.

    Args:
        found: The patches.
        windows: The position of patches on the raster; the others overlap no patch.
    """
    placed = [example for example in found if example.name in windows]
    corners = np.asarray([windows[example.name] for example in placed], np.float64).reshape(-1, 4)
    frames = shapely.box(*corners[:, :2].T, *(corners[:, :2] + corners[:, 2:]).T)
    first, second = shapely.STRtree(frames).query(frames)
    count = sum(len(example.boxes) for example in found)
    for number, example in enumerate(placed):
        earlier = [placed[other] for other in second[first == number] if other < number]
        count -= int(_is_shown(example, earlier, windows).sum())
    return count


def _is_shown(example: Example, others: Sequence[Example], windows: Windows) -> BoolArray:
    """Which crowns (N,) of a patch other patches show too: their boxes are equal in the overlap."""
    shown = np.zeros(len(example.boxes), bool)
    for other in others:
        overlap = _overlap(example, other, windows)
        if overlap is None:
            continue
        own, theirs = (
            (one.boxes + np.tile(windows[one.name][:2], 2)).clip(np.tile(overlap[:2], 2), np.tile(overlap[2:], 2))
            for one in (example, other)
        )
        same = (abs(own[:, None] - theirs) < _SAME_PX).all(axis=2).any(axis=1)
        shown |= same & (own[:, 2:] > own[:, :2]).all(axis=1)
    return shown


def _overlap(one: Example, other: Example, windows: Windows) -> FloatArray | None:
    """xmin, ymin, xmax, ymax of the overlap of two patches in pixels of the raster; None if there is none."""
    if one.name not in windows or other.name not in windows:
        return None
    places = np.asarray([windows[one.name], windows[other.name]], np.float64)
    low, high = places[:, :2].max(axis=0), (places[:, :2] + places[:, 2:]).min(axis=0)
    return np.concatenate([low, high]) if (high > low).all() else None
