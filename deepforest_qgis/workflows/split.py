"""Split an annotated raster into training patches with DeepForest's CSV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import rasterio
import shapely
from rasterio.features import geometry_mask
from shapely.geometry.base import BaseGeometry

from ..array_types import BoolArray, FloatArray, Geometries
from ..common.errors import InputError, LayerError
from ..common.events import Listener
from ..common.jobs import SplitJob
from ..common.messages import Message, counted
from ..common.overwriting import check_files
from ..common.targets import make_target_folder
from ..crowns.annotation_csv import BOX_COLUMNS, add_ignored, write_csv
from ..crowns.annotations import Annotations, clip_to_window, read_area_parts, with_validation
from ..crowns.geopackage import write_layer
from ..crowns.ignored_boxes import clip_ignored, is_crown
from ..crowns.layer_file import check_format
from ..crowns.vector_layers import DEFAULT_LABEL
from ..imagery.raster import Raster
from ..imagery.windows import Window, WindowGrid, windows_over
from .annotated_images import is_labelled, read_crowns
from .patch_images import write_image, write_unannotated
from .patch_size import choose_patch
from .train.manifest import MANIFEST, UNANNOTATED, Manifest
from .train.patches import VALIDATION

__all__ = ["run"]

_STAGE = Message("Writing patches")
_SLIVER = 0.01  # fractions of an area or patch below it are due to inexact coordinates


@dataclass(frozen=True)
class _Source:
    """What is split: a raster with its annotations."""

    raster: Raster
    windows: Mapping[int, Window]  # the candidates by number, without those that show no crown if these are not kept
    crowns: Annotations
    marked: BoolArray | None  # (N,) crowns reserved for validation; None without a validation layer
    areas: BaseGeometry | None  # annotated, in pixels; None for the whole raster


@dataclass
class _Patches:
    """The patches that were written."""

    shown: BoolArray  # (N,) crowns that a patch shows
    whole: BoolArray  # (N,) crowns that a patch shows completely
    validated: BoolArray  # (N,) crowns in patches with a crown reserved for validation
    table: pd.DataFrame = field(default_factory=pd.DataFrame)  # of annotations
    windows: dict[str, Window] = field(default_factory=dict)
    empty: int = 0  # windows without valid pixels


def run(job: SplitJob, listener: Listener, *, temporary: bool = False, extent_m: float | None = None) -> dict[str, Any]:
    """Write patches, their CSV, ``split.json`` and footprints, and a few images of the rest of the raster.

    Args:
        job: The parameters.
        listener: Receives messages and progress.
        temporary: Whether the folder is temporary, so that it is not logged.
        extent_m: Ground extent of a patch in metres if the job has no patch size; None: 40 m.

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
        check_format(job.footprints, ref.crs)
        patch = choose_patch(raster.title, ref, job.patch_size, extent_m, confirmed=job.raster.resolution_given)
        parts = read_area_parts(job.areas, ref, raster.title) if job.areas else None
        areas = None if parts is None else shapely.union_all(parts)
        crowns, marked = _read_crowns(job, raster, areas)
        raster.choose_stretch()
        listener.warn_all((*raster.notes, *crowns.notes))
        size = ref.width, ref.height
        if parts is None:
            windows = _windows_of_raster(size, patch, job, crowns.boxes)
        else:
            windows = _windows_of_areas(parts, size, patch, job.patch_overlap, crowns.boxes)
        source = _Source(raster, windows, crowns, marked, areas)
        _log_plan(job, source, patch, listener)
        stem = re.sub(r"[^\w.-]+", "_", Path(job.raster.file_name).stem) or "raster"
        earlier = _earlier_files(folder)
        new = [f"{stem}.csv", MANIFEST, *(f"{stem}_{index}.{job.format}" for index in windows)]
        check_files(job, "output_folder", [*earlier, *(folder / name for name in new)])
        for file in earlier:  # they would be mixed with the new ones
            file.unlink(missing_ok=True)
        patches = _write_patches(job, source, folder, stem, listener)
        _log_patches(job, source, patches, listener)
        annotated = [*map(_frame, patches.windows.values()), *([] if parts is None else parts)]
        unannotated = write_unannotated(folder / UNANNOTATED, f"{stem}_{{}}.{job.format}", raster, patch, annotated)
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
            unannotated=unannotated,
        ).write(folder)
        if job.footprints:
            _write_footprints(job.footprints, patches, raster)
    count = int(patches.shown.sum())
    listener.info(
        "{patches} with {crowns}." if temporary else "{patches} with {crowns} written to '{folder}'.",
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
    crowns = read_crowns(job.annotations, raster, areas)
    if job.validation_annotations is None:
        return crowns, None
    held = read_crowns(job.validation_annotations, raster, areas)
    title = job.validation_annotations.title
    if is_labelled(job.annotations) and not is_labelled(job.validation_annotations):
        known = sorted(set(crowns.labels))
        if len(known) > 1:
            raise LayerError(
                "Validation layer '{layer}' needs a class field, because the training crowns have several classes: "
                "{classes}.",
                "Give it the same field as the training layer.",
                layer=title,
                classes=known,
            )
        note = Message("All crowns of validation layer '{layer}' were labelled '{label}'.", layer=title, label=known[0])
        notes = () if known[0] == DEFAULT_LABEL else (note,)
        held = replace(held, labels=(known[0],) * len(held.labels), notes=(*held.notes, *notes))
    return with_validation(crowns, held, title)


# -- Patches -----------------------------------------------------------------------------------


def _windows_of_raster(
    size: tuple[int, int], patch: tuple[int, int], job: SplitJob, boxes: FloatArray
) -> dict[int, Window]:
    """The windows of a raster that may show crowns, or all; by their number in DeepForest."""
    grid = WindowGrid(*size, *patch, job.patch_overlap)
    near = sorted({index for box in boxes for index in grid.near(tuple(box))})
    return {index: grid[index] for index in (range(len(grid)) if job.allow_empty else near)}


def _windows_of_areas(
    parts: Geometries, size: tuple[int, int], patch: tuple[int, int], overlap: float, boxes: FloatArray
) -> dict[int, Window]:
    """The windows over annotated areas.

    Areas that touch get the windows of each area, or those of the whole that they form, if these are fewer.
    """
    wholes = shapely.get_parts(shapely.union_all(parts))
    nearest = shapely.STRtree(wholes).nearest(shapely.point_on_surface(parts))
    found: list[Window] = []
    for number, whole in enumerate(wholes):
        own = parts[nearest == number]
        by_area = own[np.argsort(-shapely.area(own), kind="stable")]
        together = _windows_over([whole], size, patch, overlap)
        separately = _windows_over(by_area, size, patch, overlap)
        found += together if len(together) < len(separately) else separately
    return dict(enumerate(_without_repeated(list(dict.fromkeys(found)), boxes, overlap)))


def _windows_over(
    areas: Iterable[BaseGeometry], size: tuple[int, int], patch: tuple[int, int], overlap: float
) -> list[Window]:
    """The windows over each area that those of the areas before do not cover."""
    windows: list[Window] = []
    covered: BaseGeometry = shapely.Polygon()
    for area in areas:
        if shapely.difference(area, covered).area < _SLIVER * area.area:
            continue
        frames = {window: _frame(window) for window in windows_over(area.bounds, size, patch, overlap)}
        frames = {window: frame for window, frame in frames.items() if shapely.intersection(frame, area).area > 0}
        windows += frames
        covered = shapely.union_all([covered, *frames.values()])
    return windows


def _without_repeated(windows: list[Window], boxes: FloatArray, overlap: float) -> list[Window]:
    """Leave out windows that overlap another one by more than ``overlap`` and show no further crown."""
    inside = [clip_to_window(boxes, window)[1] for window in windows]
    frames = np.asarray([_frame(window) for window in windows], object)
    shown, kept = np.zeros(len(boxes), bool), np.zeros(len(windows), bool)
    for number in sorted(range(len(windows)), key=lambda number: -len(inside[number])):
        shared = shapely.area(shapely.intersection(frames[kept], frames[number])) / frames[number].area
        if len(inside[number]) and shown[inside[number]].all() and (shared > overlap + _SLIVER).any():
            continue
        shown[inside[number]] = kept[number] = True
    return [window for window, is_kept in zip(windows, kept, strict=True) if is_kept]


def _frame(window: Window) -> BaseGeometry:
    return shapely.box(window.col, window.row, window.col + window.width, window.row + window.height)


def _write_patches(job: SplitJob, source: _Source, folder: Path, stem: str, listener: Listener) -> _Patches:
    """Write the images of all patches. Raises InputError: no patch contains a crown."""
    raster, boxes, windows = source.raster, source.crowns.boxes, source.windows
    rows: list[pd.DataFrame] = []
    shown, whole, validated = np.zeros((3, len(boxes)), bool)
    patches = _Patches(shown, whole, validated)
    for done, (index, window) in enumerate(windows.items()):
        listener.check()
        listener.progress(_STAGE, done, len(windows))
        clipped, inside = clip_to_window(boxes, window)
        if not len(clipped) and not job.allow_empty:
            continue
        image, valid = raster.read(window)
        if not valid.any():
            patches.empty += 1
            continue
        if source.areas is not None:
            place = rasterio.Affine.translation(window.col, window.row)
            image[geometry_mask([source.areas], image.shape[:2], place)] = 0
        name = f"{stem}_{index}.{job.format}"
        write_image(folder / name, image, raster, window)
        patches.windows[name] = window
        patches.shown[inside] = True
        sides = boxes[inside, 2:] - boxes[inside, :2]
        patches.whole[inside] |= (clipped[:, 2:] - clipped[:, :2] >= sides - 1e-6).all(axis=1)
        labels = [source.crowns.labels[i] for i in inside]
        if not labels:  # an image without crowns in DeepForest's CSV
            clipped, labels = np.zeros((1, 4)), [source.crowns.labels[0]]
        columns = dict(zip(BOX_COLUMNS, np.round(clipped, 3).T, strict=True))
        row = pd.DataFrame({"image_path": name, **columns, "label": labels})
        if source.marked is not None:
            row[VALIDATION] = source.marked[inside].astype(int) if len(inside) else 0
            patches.validated[inside] |= source.marked[inside].any()
        if len(source.crowns.ignored):
            row = add_ignored(row, clip_ignored(source.crowns.ignored, window))
        rows.append(row)
    listener.progress(_STAGE, len(windows), len(windows))
    if not rows:
        raise InputError(
            "No patch of raster '{raster}' contains a crown.",
            "The crowns may be in areas without data, or larger than a patch.",
            raster=raster.title,
        )
    patches.table = pd.concat(rows, ignore_index=True)
    return patches


# -- Files -------------------------------------------------------------------------------------


def _earlier_files(folder: Path) -> list[Path]:
    """The files of an earlier split in a folder."""
    earlier = Manifest.read(folder)
    if earlier is None:
        return []
    images = [folder / name for name in earlier.windows if Path(name).name == name]  # never outside its folder
    images += [folder / UNANNOTATED / name for name in earlier.unannotated]
    tables = [folder / name for name in (earlier.annotations_csv, MANIFEST) if Path(name).name == name]
    return [*tables, *images, *(image.with_name(f"{image.name}.aux.xml") for image in images)]


def _write_footprints(path: str, patches: _Patches, raster: Raster) -> None:
    """Write the outlines of patches to the layer "footprints"."""
    places = np.asarray(list(patches.windows.values()), np.float64)
    corners = raster.ref.corners(np.concatenate([places[:, :2], places[:, :2] + places[:, 2:]], axis=1))
    crowns = patches.table[is_crown(patches.table)].groupby("image_path").size()
    fields: dict[str, Any] = {
        "image_path": np.asarray(list(patches.windows), object),
        "crowns": crowns.reindex(list(patches.windows), fill_value=0).to_numpy(),
        **{name: places[:, i].astype(np.int64) for i, name in enumerate(Window._fields)},
    }
    write_layer(path, "footprints", np.asarray(shapely.polygons(corners), object), fields, raster.ref.crs)


# -- Log ---------------------------------------------------------------------------------------


def _log_plan(job: SplitJob, source: _Source, patch: tuple[int, int], listener: Listener) -> None:
    gsd, crowns = source.raster.ref.gsd, len(source.crowns.boxes)
    count = counted(crowns, "{count} crown", "{count:,} crowns")
    if source.marked is not None:
        count = Message("{crowns}, {validation:,} of them for validation", crowns=count, validation=source.marked.sum())
    listener.info(
        "Patches of {width} × {height} pixels ({metres:.1f} m), overlap {overlap:.0%}; {crowns}."
        if gsd
        else "Patches of {width} × {height} pixels, overlap {overlap:.0%}; {crowns}.",
        width=patch[0],
        height=patch[1],
        metres=patch[0] * gsd[0] if gsd else None,
        overlap=job.patch_overlap,
        crowns=count,
    )
    if job.allow_empty and source.areas is None:
        listener.warning(
            "Patches without crowns are written from the whole raster because no areas are given. Trees without "
            "annotations will be trained as background."
        )


def _log_patches(job: SplitJob, source: _Source, patches: _Patches, listener: Listener) -> None:
    """Log what is not in the patches as expected. Raises LayerError: no patch is reserved for validation."""
    listener.warning_if(
        int((~patches.shown).sum()),
        "{count} crown is not in any patch because no patch with data contains more than half of it. Use larger "
        "patches or a larger overlap.",
        "{count:,} crowns are not in any patch because no patch with data contains more than half of them. Use larger "
        "patches or a larger overlap.",
    )
    if source.marked is not None and job.validation_annotations is not None:
        title = job.validation_annotations.title
        reserved = patches.table.loc[patches.table[VALIDATION] == 1, "image_path"].nunique()
        if not reserved:
            raise LayerError(
                "No patch contains more than half of a crown of validation layer '{layer}'.",
                "Use larger patches or a larger overlap.",
                layer=title,
            )
        listener.info_if(
            reserved,
            "{count} patch with crowns of layer '{layer}' reserved for validation.",
            "{count:,} patches with crowns of layer '{layer}' reserved for validation.",
            layer=title,
        )
        listener.warning_if(
            int((patches.validated & ~source.marked).sum()),
            "{count} training crown is in a patch with crowns of validation layer '{layer}'. It is used for "
            "validation only.",
            "{count:,} training crowns are in patches with crowns of validation layer '{layer}'. They are used for "
            "validation only.",
            layer=title,
        )
    listener.warning_if(
        patches.empty,
        "{count} patch without valid pixels skipped.",
        "{count:,} patches without valid pixels skipped.",
    )
    listener.info_if(
        int((patches.shown & ~patches.whole).sum()),
        "{count} crown clipped at a patch border; more than half of it is visible.",
        "{count:,} crowns clipped at patch borders; more than half of each is visible.",
    )
