"""Split: an annotated raster becomes training patches, with DeepForest's CSV beside them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import rasterio
import shapely
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.features import geometry_mask
from shapely.geometry.base import BaseGeometry

from ..common.errors import InputError, LayerError, OutputError
from ..common.events import Listener
from ..common.jobs import SplitJob
from ..common.messages import Message, counted
from ..crowns.annotations import (
    CSV_COLUMNS,
    DEFAULT_LABEL,
    Annotations,
    clip_to_window,
    read_annotations,
    read_areas,
    with_validation,
    write_csv,
)
from ..crowns.geopackage import write_layer
from ..files.suppress_warnings import without
from ..georeference import Georeference
from ..imagery.raster import Raster
from ..imagery.windows import Window, WindowGrid, patch_pixels
from .train.patches import MANIFEST, VALIDATION, Manifest

__all__ = ["check_patch", "run", "writable_folder", "write_image"]


def run(job: SplitJob, listener: Listener) -> dict[str, Any]:
    """Write patches, CSV, ``split.json`` and footprints; returns their places and how many there are.

    Raises:
        RasterError, LayerError, InputError, OutputError: before any patch is written, where possible.
    """
    folder = writable_folder(job.output_folder)
    with Raster(job.raster) as raster:
        ref = raster.ref
        check_patch(job.patch_size, raster)
        areas = read_areas(job.areas, ref, raster.title) if job.areas else None
        crowns, marked = _read_crowns(job, ref, raster.title, areas)
        raster.choose_stretch()
        for note in (*raster.notes, *crowns.notes):
            listener.warning(note)
        patch = patch_pixels(job.patch_size, None, ref.gsd)
        plan = WindowGrid(ref.width, ref.height, *patch, job.patch_overlap)
        number = counted(len(crowns.boxes), "{count} crown", "{count:,} crowns")
        if marked is not None:
            number = Message("{crowns}, {validation:,} of them for validation", crowns=number, validation=marked.sum())
        listener.info(
            "Patches of {width} x {height} pixels ({metres:.1f} m), overlap {overlap:.0%}, {crowns}."
            if ref.gsd
            else "Patches of {width} x {height} pixels, overlap {overlap:.0%}, {crowns}.",
            width=patch[0],
            height=patch[1],
            metres=patch[0] * ref.gsd[0] if ref.gsd else 0,
            overlap=job.patch_overlap,
            crowns=number,
        )
        if job.allow_empty and areas is None:
            listener.warning(
                "Patches without crowns are written from the whole raster, because no areas were given: "
                "if trees there are not annotated, training learns them as background."
            )
        _remove_earlier(folder)
        rows: list[pd.DataFrame] = []
        windows: dict[str, tuple[int, int, int, int]] = {}
        chosen = _windows_to_read(plan, crowns.boxes, areas, job.allow_empty)
        stem = re.sub(r"[^\w.-]+", "_", Path(job.raster.path).stem) or "raster"
        cut, blank = 0, 0
        shown = np.zeros(len(crowns.boxes), bool)
        validated = np.zeros(len(crowns.boxes), bool)  # crowns in patches that validation holds out
        for done, index in enumerate(chosen):
            listener.check()
            listener.progress("Writing patches", done, len(chosen))
            window = plan[index]
            boxes, inside = clip_to_window(crowns.boxes, window)
            if not len(boxes) and not job.allow_empty:
                continue
            image, valid = raster.read(window)
            if not valid.any():
                blank += 1
                continue
            if areas is not None:
                image[_outside(areas, window)] = 0
            name = f"{stem}_{index}.{job.format}"
            write_image(folder / name, image, raster, window)
            windows[name] = window
            found = _rows(name, boxes, [crowns.labels[i] for i in inside], crowns.labels[0])
            if marked is not None:
                found[VALIDATION] = marked[inside].astype(int) if len(inside) else 0
                validated[inside] |= marked[inside].any()
            rows.append(found)
            shown[inside] = True
            own = crowns.boxes[inside]
            cut += int(((boxes[:, 2:] - boxes[:, :2]) < (own[:, 2:] - own[:, :2]) - 1e-6).any(axis=1).sum())
        listener.progress("Writing patches", len(chosen), len(chosen))
        if not rows:
            raise InputError(
                "No patch of raster '{raster}' holds a crown.",
                "The crowns may lie where the raster has no data, or be larger than a patch.",
                raster=raster.title,
            )
        table = pd.concat(rows, ignore_index=True)
        if not shown.all():
            listener.warning(
                "{crowns} in no patch: none with data shows more than half of it. Larger patches, or more "
                "overlap, hold more crowns.",
                crowns=counted(int((~shown).sum()), "{count} crown", "{count:,} crowns"),
            )
        if marked is not None and job.validation_annotations is not None:
            _tell_validation(job.validation_annotations.title, table, marked, validated, listener)
        if blank:
            listener.warning(
                "{patches} without any valid pixel skipped.",
                patches=counted(blank, "{count} patch", "{count:,} patches"),
            )
        if cut:
            listener.info(
                "{crowns} clipped at patch borders (more than half of each is visible).",
                crowns=counted(cut, "{count} crown", "{count:,} crowns"),
            )
        csv = folder / f"{stem}.csv"
        write_csv(csv, table)
        Manifest(
            raster=raster.title,
            annotations_csv=csv.name,
            patch=patch,
            extent_m=patch[0] * ref.gsd[0] if ref.gsd else None,
            bands=raster.bands,
            stretch=raster.stretch.to_dict() if raster.stretch else None,
            windows=windows,
        ).write(folder)
        if job.footprints:
            _write_footprints(job.footprints, table, windows, raster)
    count = int((table["xmax"] > 0).sum())
    listener.info(
        "{patches} with {crowns} written to '{folder}'.",
        patches=counted(len(windows), "{count} patch", "{count:,} patches"),
        crowns=counted(count, "{count} crown", "{count:,} crowns"),
        folder=folder,
    )
    return {
        "output_folder": str(folder),
        "annotations_csv": str(csv),
        "footprints": job.footprints,
        "patches": len(windows),
        "crowns": count,
    }


def _read_crowns(
    job: SplitJob, ref: Georeference, raster_title: str, areas: BaseGeometry | None
) -> tuple[Annotations, npt.NDArray[np.bool_] | None]:
    """The crowns of both layers, and which are for validation; None where there is no layer of those."""
    crowns = read_annotations(job.annotations, ref, raster_title, areas)
    if job.validation_annotations is None:
        return crowns, None
    held = read_annotations(job.validation_annotations, ref, raster_title, areas)
    title = job.validation_annotations.title
    if job.annotations.label_field and not job.validation_annotations.label_field:
        known = sorted(set(crowns.labels))
        if len(known) > 1:
            raise LayerError(
                "Validation layer '{layer}' has no field that says which of the classes its crowns are: {known}.",
                "Give it the same field as the annotations to train on.",
                layer=title,
                known=known,
            )
        held = replace(held, labels=(known[0],) * len(held.labels))
        if known[0] != DEFAULT_LABEL:
            held = replace(
                held,
                notes=(
                    *held.notes,
                    Message(
                        "All crowns of validation layer '{layer}' were labelled '{label}'.", layer=title, label=known[0]
                    ),
                ),
            )
    return with_validation(crowns, held, title)


def _tell_validation(
    title: str,
    table: pd.DataFrame,
    marked: npt.NDArray[np.bool_],
    validated: npt.NDArray[np.bool_],
    listener: Listener,
) -> None:
    """Say what the validation layer holds out; ``validated``: crowns in patches with a marked one."""
    held = table.loc[table[VALIDATION] == 1, "image_path"].nunique()
    if not held:
        raise LayerError(
            "No patch shows more than half of a crown of validation layer '{layer}'.",
            "Use larger patches, or more overlap.",
            layer=title,
        )
    listener.info(
        "{patches} with crowns of layer '{layer}' held out for validation.",
        patches=counted(held, "{count} patch", "{count:,} patches"),
        layer=title,
    )
    others = int((validated & ~marked).sum())
    if others:
        listener.warning(
            "{crowns} to train on lies in the patches that are held out because crowns of layer "
            "'{layer}' lie there: used as validation truth, not learned."
            if others == 1
            else "{crowns} to train on lie in the patches that are held out because crowns of layer '{layer}' "
            "lie there: used as validation truth, not learned.",
            crowns=counted(others, "{count} crown", "{count:,} crowns"),
            layer=title,
        )


def check_patch(patch_size: int | None, raster: Raster) -> None:
    """Refuse a given patch size that is larger than the raster in both directions. Raises InputError."""
    width, height = raster.ref.width, raster.ref.height
    if patch_size is not None and patch_size > max(width, height):
        raise InputError(
            "The patch size of {patch_size} pixels is larger than raster '{raster}' ({width} x {height} pixels).",
            "Choose at most {least}, or leave it empty for an automatic size.",
            patch_size=patch_size,
            raster=raster.title,
            width=width,
            height=height,
            least=min(width, height),
        )


def writable_folder(path: str) -> Path:
    """The folder, made if it is missing and tried by writing. Raises OutputError."""
    folder = Path(path)
    probe = folder / ".deepforest-write-test"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            "Nothing can be written to folder '{folder}': {error}.",
            "Choose another folder.",
            folder=folder,
            error=error.strerror or error,
        ) from error
    return folder


def _windows_to_read(
    plan: WindowGrid, boxes: npt.NDArray[np.float64], areas: BaseGeometry | None, allow_empty: bool
) -> list[int]:
    """Only windows that can hold crowns; with ``allow_empty`` all that touch the areas, or the raster."""
    if not allow_empty:
        return sorted({index for box in boxes for index in plan.near(tuple(box))})
    if areas is None:
        return list(range(len(plan)))
    shapely.prepare(areas)
    near = sorted({index for part in shapely.get_parts(areas) for index in plan.near(part.bounds)})
    return [index for index in near if shapely.intersects(areas, _rectangle(plan[index]))]


def _rectangle(window: Window) -> BaseGeometry:
    return shapely.box(window.col, window.row, window.col + window.width, window.row + window.height)


def _outside(areas: BaseGeometry, window: Window) -> npt.NDArray[np.bool_]:
    outside: npt.NDArray[np.bool_] = geometry_mask(
        [areas], (window.height, window.width), rasterio.Affine.translation(window.col, window.row)
    )
    return outside


def _rows(name: str, boxes: npt.NDArray[np.float64], labels: list[str], first: str) -> pd.DataFrame:
    if not len(boxes):  # DeepForest's form of an image without crowns
        boxes, labels = np.zeros((1, 4)), [first]
    columns = dict(zip(CSV_COLUMNS[1:5], np.round(boxes, 3).T, strict=True))
    table: pd.DataFrame = pd.DataFrame({"image_path": name, **columns, "label": labels})
    return table


def write_image(path: Path, image: npt.NDArray[np.uint8], raster: Raster, window: Window) -> None:
    """The image (H, W, 3) of a window of the raster as a file with its place: in a GeoTIFF, or beside a PNG (.aux.xml).

    Raises:
        OutputError: it cannot be written.
    """
    profile: dict[str, Any] = {
        "driver": "PNG" if path.suffix == ".png" else "GTiff",
        "width": window.width,
        "height": window.height,
        "count": 3,
        "dtype": "uint8",
    }
    if path.suffix == ".tif":
        profile.update(compress="deflate", photometric="rgb")
    if raster.georeferenced:
        profile["transform"] = raster.ref.transform @ rasterio.Affine.translation(window.col, window.row)
        if raster.ref.crs is not None:
            profile["crs"] = raster.ref.crs.to_wkt()
    try:
        with without(NotGeoreferencedWarning):  # said once, when the raster was opened
            target = rasterio.open(path, "w", **profile)
        with target:
            target.write(np.moveaxis(image, -1, 0))
    except (RasterioError, OSError) as error:
        raise OutputError(
            "Patch '{patch}' cannot be written: {error}.", "Check the space left on the disk.", patch=path, error=error
        ) from error


def _remove_earlier(folder: Path) -> None:
    """Patches of an earlier split into this folder, which would otherwise mix with the new ones."""
    earlier = Manifest.read(folder)
    if earlier is None:
        return
    ours = [earlier.annotations_csv, MANIFEST, *earlier.windows, *(f"{name}.aux.xml" for name in earlier.windows)]
    for name in ours:
        if Path(name).name == name:  # nothing outside the folder, whatever its manifest says
            (folder / name).unlink(missing_ok=True)


def _write_footprints(
    path: str, table: pd.DataFrame, windows: dict[str, tuple[int, int, int, int]], raster: Raster
) -> None:
    places = np.asarray(list(windows.values()), np.float64)
    corners = raster.ref.corners(np.concatenate([places[:, :2], places[:, :2] + places[:, 2:]], axis=1))
    crowns = table[table["xmax"] > 0].groupby("image_path").size()
    write_layer(
        path,
        "footprints",
        np.asarray(shapely.polygons(corners), object),
        {
            "image_path": np.asarray(list(windows), object),
            "crowns": np.asarray([int(crowns.get(name, 0)) for name in windows]),
            **{name: places[:, i].astype(np.int64) for i, name in enumerate(("col", "row", "width", "height"))},
        },
        raster.ref.crs,
    )
