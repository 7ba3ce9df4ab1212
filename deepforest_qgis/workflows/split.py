"""Split an annotated raster into training patches with DeepForest's CSV."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import rasterio
import shapely
from rasterio.features import geometry_mask
from shapely.geometry.base import BaseGeometry

from ..common.errors import InputError, LayerError
from ..common.events import Listener
from ..common.input_checks import check_patch_size
from ..common.jobs import SplitJob
from ..common.messages import Message, counted
from ..common.targets import make_target_folder
from ..crowns.annotation_csv import BOX_COLUMNS, write_csv
from ..crowns.annotations import Annotations, clip_to_window, read_annotations, read_areas, with_validation
from ..crowns.vector_layers import DEFAULT_LABEL
from ..imagery.raster import Raster
from ..imagery.windows import Window, WindowGrid, patch_pixels
from .split_outputs import remove_earlier, write_footprints, write_image
from .train.patches import VALIDATION, Manifest

__all__ = ["run"]

BoolArray = npt.NDArray[np.bool_]

_STAGE = Message("Writing patches")


@dataclass(frozen=True)
class _Source:
    """What is split: a raster with its annotations.

    ``marked`` (N,): the crowns reserved for validation; None without a validation layer. ``areas``: the annotated
    areas in pixels; None for the whole raster.
    """

    raster: Raster
    grid: WindowGrid
    crowns: Annotations
    marked: BoolArray | None
    areas: BaseGeometry | None


@dataclass
class _Patches:
    """The patches that were written.

    ``table``: their annotations. ``shown`` (N,): the crowns that a patch shows. ``validated`` (N,): those in patches
    with a crown reserved for validation. ``clipped``: crowns clipped at patch borders. ``empty``: windows without valid
    pixels.
    """

    table: pd.DataFrame
    windows: dict[str, tuple[int, int, int, int]]
    shown: BoolArray
    validated: BoolArray
    clipped: int
    empty: int


def run(job: SplitJob, listener: Listener) -> dict[str, Any]:
    """Write patches, their CSV, ``split.json`` and footprints.

    Returns:
        output_folder, annotations_csv and footprints (paths), and the numbers of patches and crowns.

    Raises:
        InputError: A raster, layer or parameter cannot be used; before any patch is written, if possible.
        OutputError: A file cannot be written.
        Cancelled: The user cancelled the job.
    """
    folder = make_target_folder(job.output_folder)
    with Raster(job.raster) as raster:
        ref = raster.ref
        check_patch_size(raster.title, job.patch_size, ref.width, ref.height)
        areas = read_areas(job.areas, ref, raster.title) if job.areas else None
        crowns, marked = _read_crowns(job, raster, areas)
        raster.choose_stretch()
        for note in (*raster.notes, *crowns.notes):
            listener.warning(note)
        patch = patch_pixels(job.patch_size, None, ref.gsd)
        grid = WindowGrid(ref.width, ref.height, *patch, job.patch_overlap)
        source = _Source(raster, grid, crowns, marked, areas)
        _log_plan(job, source, listener)
        remove_earlier(folder)
        stem = re.sub(r"[^\w.-]+", "_", Path(job.raster.path).stem) or "raster"
        patches = _write_patches(job, source, folder, stem, listener)
        _log_patches(job, source, patches, listener)
        csv = folder / f"{stem}.csv"
        write_csv(csv, patches.table)
        Manifest(
            raster=raster.title,
            annotations_csv=csv.name,
            patch=patch,
            extent_m=patch[0] * ref.gsd[0] if ref.gsd else None,
            bands=raster.bands,
            stretch=raster.stretch.to_dict() if raster.stretch else None,
            windows=patches.windows,
        ).write(folder)
        if job.footprints:
            write_footprints(job.footprints, patches.table, patches.windows, raster)
    count = int((patches.table["xmax"] > 0).sum())
    listener.info(
        "{patches} with {crowns} written to '{folder}'.",
        patches=counted(len(patches.windows), "{count} patch", "{count:,} patches"),
        crowns=counted(count, "{count} crown", "{count:,} crowns"),
        folder=folder,
    )
    return {
        "output_folder": str(folder),
        "annotations_csv": str(csv),
        "footprints": job.footprints,
        "patches": len(patches.windows),
        "crowns": count,
    }


# -- Crowns ------------------------------------------------------------------------------------


def _read_crowns(job: SplitJob, raster: Raster, areas: BaseGeometry | None) -> tuple[Annotations, BoolArray | None]:
    """The crowns of both layers, and which are reserved for validation; None without a validation layer."""
    crowns = read_annotations(job.annotations, raster.ref, raster.title, areas)
    if job.validation_annotations is None:
        return crowns, None
    held = read_annotations(job.validation_annotations, raster.ref, raster.title, areas)
    title = job.validation_annotations.title
    if job.annotations.label_field and not job.validation_annotations.label_field:
        known = sorted(set(crowns.labels))
        if len(known) > 1:
            raise LayerError(
                "Validation layer '{layer}' needs a class field, because the training crowns have several classes: "
                "{classes}.",
                "Give it the same field as the training layer.",
                layer=title,
                classes=known,
            )
        held = replace(held, labels=(known[0],) * len(held.labels))
        if known[0] != DEFAULT_LABEL:
            note = Message(
                "All crowns of validation layer '{layer}' were labelled '{label}'.", layer=title, label=known[0]
            )
            held = replace(held, notes=(*held.notes, note))
    return with_validation(crowns, held, title)


# -- Patches -----------------------------------------------------------------------------------


def _write_patches(job: SplitJob, source: _Source, folder: Path, stem: str, listener: Listener) -> _Patches:
    """Write the images of all patches. Raises InputError: no patch contains a crown."""
    raster, boxes = source.raster, source.crowns.boxes
    indices = _windows_to_read(source, job.allow_empty)
    rows: list[pd.DataFrame] = []
    patches = _Patches(pd.DataFrame(), {}, np.zeros(len(boxes), bool), np.zeros(len(boxes), bool), 0, 0)
    for done, index in enumerate(indices):
        listener.check()
        listener.progress(_STAGE, done, len(indices))
        window = source.grid[index]
        clipped, inside = clip_to_window(boxes, window)
        if not len(clipped) and not job.allow_empty:
            continue
        image, valid = raster.read(window)
        if not valid.any():
            patches.empty += 1
            continue
        if source.areas is not None:
            image[_outside(source.areas, window)] = 0
        name = f"{stem}_{index}.{job.format}"
        write_image(folder / name, image, raster, window)
        patches.windows[name] = window
        row = _rows(name, clipped, [source.crowns.labels[i] for i in inside], source.crowns.labels[0])
        if source.marked is not None:
            row[VALIDATION] = source.marked[inside].astype(int) if len(inside) else 0
            patches.validated[inside] |= source.marked[inside].any()
        rows.append(row)
        patches.shown[inside] = True
        whole = boxes[inside]
        patches.clipped += int(
            ((clipped[:, 2:] - clipped[:, :2]) < (whole[:, 2:] - whole[:, :2]) - 1e-6).any(axis=1).sum()
        )
    listener.progress(_STAGE, len(indices), len(indices))
    if not rows:
        raise InputError(
            "No patch of raster '{raster}' contains a crown.",
            "The crowns may be in areas without data, or larger than a patch.",
            raster=raster.title,
        )
    patches.table = pd.concat(rows, ignore_index=True)
    return patches


def _windows_to_read(source: _Source, allow_empty: bool) -> list[int]:
    """The windows that may show crowns; with ``allow_empty`` all that overlap the areas, or the raster."""
    grid, areas = source.grid, source.areas
    if not allow_empty:
        return sorted({index for box in source.crowns.boxes for index in grid.near(tuple(box))})
    if areas is None:
        return list(range(len(grid)))
    shapely.prepare(areas)
    near = sorted({index for part in shapely.get_parts(areas) for index in grid.near(part.bounds)})
    return [index for index in near if shapely.intersects(areas, _rectangle(grid[index]))]


def _rectangle(window: Window) -> BaseGeometry:
    return shapely.box(window.col, window.row, window.col + window.width, window.row + window.height)


def _outside(areas: BaseGeometry, window: Window) -> BoolArray:
    """The pixels (H, W) of a window outside the areas."""
    outside: BoolArray = geometry_mask(
        [areas], (window.height, window.width), rasterio.Affine.translation(window.col, window.row)
    )
    return outside


def _rows(name: str, boxes: npt.NDArray[np.float64], labels: list[str], empty_label: str) -> pd.DataFrame:
    if not len(boxes):  # an image without crowns in DeepForest's CSV
        boxes, labels = np.zeros((1, 4)), [empty_label]
    columns = dict(zip(BOX_COLUMNS, np.round(boxes, 3).T, strict=True))
    table: pd.DataFrame = pd.DataFrame({"image_path": name, **columns, "label": labels})
    return table


# -- Log ---------------------------------------------------------------------------------------


def _log_plan(job: SplitJob, source: _Source, listener: Listener) -> None:
    grid, gsd, crowns = source.grid, source.raster.ref.gsd, len(source.crowns.boxes)
    count = counted(crowns, "{count} crown", "{count:,} crowns")
    if source.marked is not None:
        count = Message("{crowns}, {validation:,} of them for validation", crowns=count, validation=source.marked.sum())
    listener.info(
        "Patches of {width} × {height} pixels ({metres:.1f} m), overlap {overlap:.0%}; {crowns}."
        if gsd
        else "Patches of {width} × {height} pixels, overlap {overlap:.0%}; {crowns}.",
        width=grid.window_width,
        height=grid.window_height,
        metres=grid.window_width * gsd[0] if gsd else None,
        overlap=job.patch_overlap,
        crowns=count,
    )
    if job.allow_empty and source.areas is None:
        listener.warning(
            "Patches without crowns are written from the whole raster because no areas are given. Trees without "
            "annotations will be trained as background."
        )


def _log_patches(job: SplitJob, source: _Source, patches: _Patches, listener: Listener) -> None:
    hidden = int((~patches.shown).sum())
    if hidden:
        listener.warning(
            counted(
                hidden,
                "{count} crown is not in any patch because no patch with data contains more than half of it. Use "
                "larger patches or a larger overlap.",
                "{count:,} crowns are not in any patch because no patch with data contains more than half of them. Use "
                "larger patches or a larger overlap.",
            )
        )
    if source.marked is not None and job.validation_annotations is not None:
        _log_validation(job.validation_annotations.title, source.marked, patches, listener)
    if patches.empty:
        listener.warning(
            counted(
                patches.empty,
                "{count} patch without valid pixels skipped.",
                "{count:,} patches without valid pixels skipped.",
            )
        )
    if patches.clipped:
        listener.info(
            counted(
                patches.clipped,
                "{count} crown clipped at a patch border; more than half of it is visible.",
                "{count:,} crowns clipped at patch borders; more than half of each is visible.",
            )
        )


def _log_validation(title: str, marked: BoolArray, patches: _Patches, listener: Listener) -> None:
    """Log how many patches are reserved for validation. Raises LayerError: none."""
    reserved = patches.table.loc[patches.table[VALIDATION] == 1, "image_path"].nunique()
    if not reserved:
        raise LayerError(
            "No patch contains more than half of a crown of validation layer '{layer}'.",
            "Use larger patches or a larger overlap.",
            layer=title,
        )
    listener.info(
        counted(
            reserved,
            "{count} patch with crowns of layer '{layer}' reserved for validation.",
            "{count:,} patches with crowns of layer '{layer}' reserved for validation.",
            layer=title,
        )
    )
    others = int((patches.validated & ~marked).sum())
    if others:
        listener.warning(
            counted(
                others,
                "{count} training crown is in a patch with crowns of validation layer '{layer}'. It is used for "
                "validation only.",
                "{count:,} training crowns are in patches with crowns of validation layer '{layer}'. They are used for "
                "validation only.",
                layer=title,
            )
        )
