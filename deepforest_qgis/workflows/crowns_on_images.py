"""The crowns of a layer on the images that it belongs to, in pixels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..array_types import BoolArray, FloatArray, Geometries, IndexArray
from ..common.errors import InputError, LayerError
from ..common.events import Listener
from ..common.jobs import ConvertJob
from ..common.messages import counted
from ..crowns.annotations import RESULT_FIELD, clip_to_window, shapes_on_raster, true_crowns
from ..crowns.formats.annotation_table import AnnotatedImage, AnnotationTable
from ..crowns.ignored_boxes import IGNORE, is_ignored
from ..crowns.reprojection import polygonal
from ..crowns.vector_layers import Layer, label_text, read_layer
from .annotated_images import IMAGE_PATH, LABEL, READ_IMAGES, image_files, match_images, open_image

__all__ = ["table_of_layer"]


@dataclass
class _OnImages:
    """The crowns of a layer that were found on images."""

    names: list[str]
    rows: list[int]
    shapes: list[Geometries]
    clipped: int = 0


def table_of_layer(job: ConvertJob, listener: Listener) -> AnnotationTable:
    """Read the crowns of a layer on the images of a folder, or on the raster.

    Args:
        job: The job; its annotations are a layer.
        listener: Receives progress.

    Returns:
        The crowns in pixels of their images.

    Raises:
        InputError: There are no images.
        LayerError: The layer cannot be read, or no crown is on an image.
        RasterError: An image cannot be opened.
        Cancelled: The user cancelled the job.
    """
    source = job.annotations
    layer = true_crowns(
        read_layer(source, fields=(LABEL, RESULT_FIELD, IMAGE_PATH, IGNORE), allow_empty=job.allow_empty)
    )
    labels = layer.labels(source.label_field or (LABEL if LABEL in layer.table.columns else ""))
    images = _images_of(job)
    count, notes = len(images), {note.template: note for note in layer.notes}
    layer.notes.clear()
    owners = _owners(layer, images)
    ignored = np.zeros(len(layer.geometries), bool)
    if IGNORE in layer.table.columns:  # a table without columns has no rows
        ignored = is_ignored(layer.table, layer.title)[layer.source_row]
    found = _OnImages([], [], [])
    for number, (name, image) in enumerate(list(images.items())):
        listener.check()
        listener.progress(READ_IMAGES, number, count)
        with open_image(job.raster, image) as raster:
            image.size = raster.ref.width, raster.ref.height
            own = np.flatnonzero((owners == name) | (owners == ""))
            part = layer.where(np.isin(np.arange(len(owners)), own))
            shapes = shapes_on_raster(part, raster.ref, raster.title, source.crown_diameter_m) if len(own) else own
            kept = _add_crowns(found, name, (own, ignored[own]), np.asarray(shapes, object), image.size)
        notes.update({note.template: note for note in layer.notes})
        layer.notes.clear()
        if not kept and job.raster is None and not job.allow_empty:
            del images[name]
    listener.progress(READ_IMAGES, count, count)
    if not found.rows and len(layer.geometries):
        raise LayerError(
            counted(
                len(layer.geometries),
                "The {count} crown of layer '{layer}' is outside the images.",
                "All {count:,} crowns of layer '{layer}' are outside the images.",
                layer=source.title,
            ),
            "Check that the layer and the images cover the same location and that their CRSs are correct.",
        )
    table = AnnotationTable(
        source.title,
        images,
        found.names,
        [labels[row] for row in found.rows],
        np.concatenate([np.zeros(0, object), *found.shapes]),
        tuple(sorted(set(labels))),
        [*notes.values(), *layer.notes],
        ignored[found.rows],
    )
    lost = np.flatnonzero(~ignored)
    lost = lost[~np.isin(lost, found.rows)]
    _note_lost(table, len(lost), found, count - len(images))
    return table


def _images_of(job: ConvertJob) -> dict[str, AnnotatedImage]:
    """The images that the crowns of a layer may be on."""
    if job.raster is not None:
        path = Path(job.raster.path)
        return {path.name: AnnotatedImage(file=path)}
    if not job.images:
        raise InputError(
            "The images of layer '{layer}' are missing.",
            "Give a raster, or a folder of images.",
            layer=job.annotations.title,
        )
    folder = Path(job.images)
    images = {file.relative_to(folder).as_posix(): AnnotatedImage(file=file) for file in image_files(folder)}
    if not images:
        raise InputError("Folder '{folder}' has no images.", folder=folder)
    return images


def _owners(layer: Layer, images: dict[str, AnnotatedImage]) -> Any:
    """The image (N,) of each crown by the field "image_path"; empty: decided by location; None: no image."""
    owners = np.full(len(layer.geometries), "", object)
    if IMAGE_PATH not in layer.table.columns:
        return owners
    given = [label_text(value) for value in layer.table[IMAGE_PATH].to_numpy()[layer.source_row]]
    found = match_images({*given} - {""}, images)
    if found:
        owners[:] = [found.get(name) if name else "" for name in given]
    return owners


def _add_crowns(
    found: _OnImages, name: str, own: tuple[IndexArray, BoolArray], shapes: Geometries, size: tuple[int, int]
) -> int:
    """Add the crowns of which more than half is on an image, and the ignored boxes of which any part is, clipped to it.

    Args:
        found: The crowns are added to it.
        name: The image.
        own: Indices of the crowns in their layer, and which of them are ignored boxes.
        shapes: Their shapes in pixels of the image.
        size: Width and height of the image.

    Returns:
        The number of shapes that were added.
    """
    rows, ignored = own
    bounds: FloatArray = np.asarray(shapely.bounds(shapes), np.float64).reshape(-1, 4)
    finite = np.asarray(np.isfinite(bounds).all(axis=1), bool)
    bounds = np.where(finite[:, None], bounds, -1.0)
    clipped = np.clip(bounds, 0, np.asarray(size * 2))
    partly = (clipped[:, 2:] - clipped[:, :2] >= 1).all(axis=1)
    kept = np.union1d(clip_to_window(bounds, (0, 0, *size))[1], np.flatnonzero(ignored & partly))
    # Without the rounding errors of map coordinates.
    inside = shapely.transform(shapes[kept], lambda xy: xy.round(6))
    beyond = np.flatnonzero((np.abs(clipped - bounds)[kept] > 1e-3).any(axis=1))
    valid = shapely.make_valid(inside[beyond])
    inside[beyond] = [polygonal(shape) for shape in shapely.intersection(valid, shapely.box(0, 0, *size))]
    found.names += [name] * len(kept)
    found.rows += rows[kept].tolist()
    found.shapes.append(np.asarray(inside, object))
    found.clipped += len(beyond)
    return len(kept)


def _note_lost(table: AnnotationTable, lost: int, found: _OnImages, without: int) -> None:
    """Add notes on crowns and images that are not exported as they are."""
    if lost:
        table.notes.append(
            counted(
                lost,
                "Layer '{layer}': {count} crown skipped, of which at most half is inside an image.",
                "Layer '{layer}': {count:,} crowns skipped, of which at most half is inside an image.",
                layer=table.title,
            )
        )
    if found.clipped:
        table.notes.append(
            counted(
                found.clipped,
                "Layer '{layer}': {count} crown clipped at the border of an image.",
                "Layer '{layer}': {count:,} crowns clipped at the borders of images.",
                layer=table.title,
            )
        )
    if without:
        table.notes.append(
            counted(
                without,
                "{count} image without crowns was not exported. If it has no trees, enable 'Keep images without "
                "crowns'.",
                "{count:,} images without crowns were not exported. If they have no trees, enable 'Keep images without "
                "crowns'.",
            )
        )
