"""A folder of training patches: what ``split`` writes and ``fine-tune`` reads.

The folder holds images, DeepForest's CSV and ``split.json``, which remembers where on the raster each patch
lies, so that validation can be held out in space. A folder with a CSV alone, from DeepForest, works too.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from ...common.errors import LayerError, RasterError
from ...common.jobs import RasterInput
from ...common.messages import Message
from ...crowns.annotations import read_csv
from ...files.safe_parsing import ANNOTATIONS, parse_json, read_text
from ...imagery.raster import Raster
from ...imagery.windows import ImageGeometry, Window
from ...model.dataset import Example

__all__ = ["MANIFEST", "VALIDATION", "Manifest", "PatchFolder", "examples", "held_by_layer", "hold_out"]

MANIFEST = "split.json"
VALIDATION = "validation"  # the CSV's column that marks, by 1, crowns which training must not see
BoxArray = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Manifest:
    """``split.json``: the raster the patches come from, how they were read, and each patch's window on it.

    ``patch``: width and height in raster pixels. ``extent_m``: metres of ground along its width, None where
    unknown. ``windows``: image file name to (col, row, width, height).
    """

    raster: str
    annotations_csv: str
    patch: tuple[int, int]
    extent_m: float | None
    bands: tuple[int, ...]
    stretch: dict[str, Any] | None
    windows: dict[str, tuple[int, int, int, int]] = field(default_factory=dict)

    def write(self, folder: Path) -> None:
        (folder / MANIFEST).write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Manifest | None:
        """The folder's manifest; None where it has none. Raises LayerError for a damaged one."""
        path = folder / MANIFEST
        if not path.exists():
            return None
        try:
            data = parse_json(read_text(path, ANNOTATIONS))
            return cls(
                raster=str(data["raster"]),
                annotations_csv=str(data["annotations_csv"]),
                patch=(int(data["patch"][0]), int(data["patch"][1])),
                extent_m=None if data["extent_m"] is None else float(data["extent_m"]),
                bands=tuple(int(band) for band in data["bands"]),
                stretch=data["stretch"],
                windows={str(name): Window(*map(int, place)) for name, place in data["windows"].items()},
            )
        except (OSError, ValueError, OverflowError, KeyError, TypeError, IndexError, AttributeError) as error:
            raise LayerError(
                "'{path}' cannot be read: {error}.", "Split the raster again.", path=path, error=repr(error)
            ) from error


@dataclass(frozen=True)
class PatchFolder:
    """A folder of patches with its table (a row per crown) and, where there is one, its manifest."""

    folder: Path
    table: pd.DataFrame
    manifest: Manifest | None

    @classmethod
    def open(cls, folder: str, csv: str = "") -> PatchFolder:
        """The folder with the table ``csv`` (default: the manifest's, else the only one in the folder).

        Raises:
            LayerError: no folder, no or several CSV files, rows that are no boxes, images missing.
        """
        root = Path(folder)
        if not root.is_dir():
            raise LayerError(
                "The patches folder '{folder}' does not exist.",
                "Choose the folder that 'Split raster' wrote.",
                folder=folder,
            )
        manifest = Manifest.read(root)
        if csv:
            path = Path(csv)
        elif manifest is not None:
            path = root / manifest.annotations_csv
        else:
            tables = sorted(root.glob("*.csv"))
            if len(tables) != 1:
                raise LayerError(
                    "Folder '{folder}' holds {count} CSV files, and no '{manifest}' says which one it is.",
                    "Keep one CSV of annotations in the folder, or split the raster again.",
                    folder=folder,
                    count=len(tables),
                    manifest=MANIFEST,
                )
            path = tables[0]
        table = read_csv(path)
        missing = [name for name in table["image_path"].unique() if not (root / name).exists()]
        if missing:
            raise LayerError(
                "{count} image(s) named in '{path}' are not in folder '{folder}', first: {first}.",
                "Keep the images beside their CSV file.",
                count=len(missing),
                path=path,
                folder=folder,
                first=missing[0],
            )
        return cls(root, table, manifest)

    @property
    def labels(self) -> tuple[str, ...]:
        """Class names of real crowns, sorted; of the empty rows where there are no crowns at all."""
        crowns = self.table[self.table["xmax"] > 0]
        return tuple(sorted((crowns if len(crowns) else self.table)["label"].unique()))


def examples(patches: PatchFolder, labels: Sequence[str], most_px: int | None) -> list[Example]:
    """Every image of the folder as an example, in the order of its table; images without crowns have no boxes.

    ``most_px``: images become squares and are shrunk to sides of so many pixels; None: they are learned as they are.

    Raises:
        LayerError: a crown's class is not one of ``labels``.
    """
    number = {label: index for index, label in enumerate(labels)}
    unknown = [label for label in patches.labels if label not in number]
    if unknown:
        raise LayerError(
            "Folder '{folder}' has crowns of classes that the model does not learn: {unknown}.",
            "Its classes are: {labels}. Rename or remove those crowns.",
            folder=patches.folder,
            unknown=unknown,
            labels=labels,
        )
    found = []
    for name, rows in patches.table.groupby("image_path", sort=False):
        crowns = rows[rows["xmax"] > 0]
        found.append(
            Example(
                name=str(name),
                read=partial(_read, patches, str(name), most_px),
                boxes=crowns[["xmin", "ymin", "xmax", "ymax"]].to_numpy(np.float64),
                classes=crowns["label"].map(number).to_numpy(np.int64),
                masked_boxes=np.zeros((0, 4)),
            )
        )
    return found


def _read(patches: PatchFolder, name: str, most_px: int | None) -> tuple[npt.NDArray[np.uint8], tuple[float, float]]:
    with Raster(RasterInput(str(patches.folder / name))) as raster:
        raster.choose_stretch()
        size = raster.ref.width, raster.ref.height
        if most_px is None:
            return raster.read(Window(0, 0, *size))[0], (1.0, 1.0)
        # An image from elsewhere is a patch of its own; a square one keeps its pixels square.
        patch = patches.manifest.patch if patches.manifest else (max(size), max(size))
        if size[0] > patch[0] or size[1] > patch[1]:
            raise RasterError(
                "Patch '{patch}' has {width} x {height} pixels, more than the {most_width} x {most_height} of its "
                "split.",
                "Split the raster again.",
                patch=name,
                width=size[0],
                height=size[1],
                most_width=patch[0],
                most_height=patch[1],
            )
        found = raster.read_patch(Window(0, 0, *size), ImageGeometry(patch, most_px))
    return found.image, found.scale


def held_by_layer(patches: PatchFolder) -> set[str] | None:
    """Names of the images with a crown that the table marks for validation; None where it marks none of any kind.

    Raises:
        LayerError: the column holds something else than 0 and 1, or marks no crown.
    """
    if VALIDATION not in patches.table:
        return None
    marks = pd.to_numeric(patches.table[VALIDATION], errors="coerce")
    where = Message(
        "Column '{column}' of the annotations in folder '{folder}'", column=VALIDATION, folder=patches.folder
    )
    advice = Message("Set 1 for crowns that are held out for validation and 0 for the others, or remove the column.")
    if not marks.isin((0, 1)).all():
        wrong = patches.table.loc[~marks.isin((0, 1)), VALIDATION].iloc[0]
        raise LayerError("{where} holds '{wrong}'.", advice, where=where, wrong=wrong)
    held = patches.table.loc[(marks == 1) & (patches.table["xmax"] > 0), "image_path"]
    if held.empty:
        raise LayerError("{where} marks no crown.", advice, where=where)
    return set(held)


def hold_out(
    found: Sequence[Example],
    windows: dict[str, tuple[int, int, int, int]],
    share: float,
    seed: int,
    chosen: set[str] | None = None,
) -> tuple[list[Example], list[Example]]:
    """Training and validation examples; no pixel of a validation patch is ever trained on.

    Whole patches are held out: those named in ``chosen`` (see :func:`held_by_layer`), or, where it is None, a
    random ``share`` of those with crowns (at least one, never all). What a training patch shares with them is
    blanked, and its crowns there are left out.

    Raises:
        LayerError: ``chosen`` leaves no crown to train on.
    """
    if chosen is None:
        held = _random_share(found, share, seed)
    else:
        held = {index for index, example in enumerate(found) if example.name in chosen}
    if not held:
        return list(found), []
    places = np.asarray([windows[found[i].name] for i in sorted(held) if found[i].name in windows], np.float64)
    training = [_blanked(example, windows, places) for index, example in enumerate(found) if index not in held]
    if chosen is not None and not any(_shows_crown(example) for example in training):
        raise LayerError(
            "No crown is left to train on: the patches that hold validation crowns cover all the others.",
            "Keep validation crowns in one part of the raster, or use smaller patches.",
        )
    return training, [found[index] for index in sorted(held)]


def _random_share(found: Sequence[Example], share: float, seed: int) -> set[int]:
    """Indices of examples with crowns: a ``share`` of those, at least one and never all; none for share 0."""
    with_crowns = [index for index, example in enumerate(found) if len(example.boxes)]
    if share == 0 or len(with_crowns) < 2:
        return set()
    count = min(max(round(share * len(with_crowns)), 1), len(with_crowns) - 1)
    return set(np.random.default_rng(seed).permutation(with_crowns)[:count].tolist())


def _blanked(example: Example, windows: dict[str, tuple[int, int, int, int]], held: BoxArray) -> Example:
    """The example with what it shares with the windows ``held`` (N, 4: col, row, width, height) hidden."""
    if not len(held) or example.name not in windows:
        return example
    col, row, width, height = windows[example.name]
    low = np.maximum(held[:, :2], (col, row))
    high = np.minimum(held[:, :2] + held[:, 2:], (col + width, row + height))
    shared = (high > low).all(axis=1)
    if not shared.any():
        return example
    return replace(example, masked_boxes=np.concatenate([low[shared] - (col, row), high[shared] - (col, row)], axis=1))


def _shows_crown(example: Example) -> bool:
    """Whether at least half of one of the example's crowns is not hidden."""
    own = shapely.box(*example.boxes.T)
    seen = shapely.difference(own, shapely.union_all(shapely.box(*example.masked_boxes.T)))
    return bool((shapely.area(seen) >= 0.5 * shapely.area(own)).any())
