"""Convert annotations between file formats, and between images and the map."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError

from ..array_types import FloatArray, Geometries
from ..common.errors import InputError, LayerError, OutputError
from ..common.events import Listener
from ..common.jobs import ConvertJob, RasterInput
from ..common.messages import Message, counted
from ..common.targets import make_target_folder, write_error
from ..crowns.annotations import clip_to_window, ignored_on_raster, shapes_on_raster, true_crowns
from ..crowns.formats.annotation_formats import (
    image_place,
    is_annotation_file,
    read_annotation_table,
    write_annotation_table,
)
from ..crowns.formats.annotation_table import AnnotatedImage, AnnotationTable
from ..crowns.geopackage import write_layer
from ..crowns.ignored_boxes import IGNORE, split_layer
from ..crowns.layer_file import check_crs
from ..crowns.reprojection import polygonal, reproject
from ..crowns.vector_layers import Layer, label_text, read_layer
from ..georeference import Georeference
from ..imagery.raster import Raster
from .annotated_images import (
    LABEL,
    check_size,
    image_files,
    image_folder,
    image_of_raster,
    image_size,
    locate_images,
    match_images,
    note_on_parts,
    single_polygons,
    with_ignored,
)

__all__ = ["run"]

_READ = Message("Reading images")
_COPY = Message("Copying images")
_IMAGE_PATH, _RESULT = "image_path", "result"
_SIDE_FILES = (".tfw", ".pgw", ".jgw", ".wld", ".prj")  # georeferences beside an image
_MANY_FILES = ("pascal-voc", "yolo")  # formats with a file per image


def run(job: ConvertJob, listener: Listener) -> dict[str, Any]:
    """Read annotations of a file, folder or layer, and write them to a layer, or to a folder in another format.

    Returns:
        The fields of :class:`ConvertResult`.

    Raises:
        InputError: The annotations, an image or a parameter cannot be used.
        OutputError: A file cannot be written.
        Cancelled: The user cancelled the job.
    """
    source = job.annotations
    if is_annotation_file(source.path):
        table = read_annotation_table(source.path, image_size)
        if job.raster is not None:
            _use_raster(table, job.raster)
    elif job.output:
        raise InputError(
            "'{path}' is not an annotation file.",
            "It must be a file or folder with COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV or RetinaNet "
            "CSV annotations. Layers are only written to a folder.",
            path=source.path,
        )
    else:
        table = _table_of_layer(job, listener)
    if not table.images:
        raise LayerError("'{path}' has no images.", path=source.path)
    file = _write_layers(job, table, listener) if job.output else _write_folder(job, table, listener)
    for note in dict.fromkeys(table.notes):
        listener.warning(note)
    empty = sum(not rows for rows in table.rows().values())
    listener.info(
        "{crowns} on {images} ({empty:,} without crowns) written to '{path}'.",
        crowns=counted(len(table.labels), "{count} crown", "{count:,} crowns"),
        images=counted(len(table.images), "{count} image", "{count:,} images"),
        empty=empty,
        path=file,
    )
    return {
        "output": job.output,
        "footprints": job.footprints,
        "output_folder": job.output_folder,
        "file": str(file) if job.output_folder else "",
        "crowns": len(table.labels),
        "images": len(table.images),
        "images_without_crowns": empty,
    }


def _use_raster(table: AnnotationTable, raster: RasterInput) -> None:
    """Limit annotations to one image, which is the raster."""
    name = image_of_raster(table, raster)
    rows = table.rows()[name]
    table.images = {name: replace(table.images[name], file=Path(raster.path))}
    table.image_names, table.labels = [name] * len(rows), [table.labels[row] for row in rows]
    table.shapes = table.shapes[rows]


# -- From files to a layer ---------------------------------------------------------------------


def _write_layers(job: ConvertJob, table: AnnotationTable, listener: Listener) -> str:
    """Write the layers of crowns and of image footprints in one CRS. Returns the path of the crowns."""
    locate_images(table, Path(job.images) if job.images else image_folder(job.annotations.path))
    target = _named_crs(job.crs)
    both, ignored = with_ignored(table)
    shapes, several = single_polygons(both.shapes)
    table.notes += note_on_parts(several, table.title)
    frames = np.empty(len(table.images), object)
    first: tuple[str, CRS | None, bool] | None = None
    rows = both.rows()
    for number, (name, image) in enumerate(table.images.items()):
        listener.check()
        listener.progress(_READ, number, len(table.images))
        with _opened(job, image) as raster:
            ref = raster.ref
            check_size(table, name, (ref.width, ref.height), raster.title)
            if first is None:
                first = name, ref.crs, raster.georeferenced
                table.notes += raster.notes if ref.crs is None else []
            elif raster.georeferenced != first[2] or (ref.crs is None) != (first[1] is None):
                raise LayerError(
                    "Images '{one}' and '{other}' cannot be in one layer: only one of them has a georeference and a "
                    "CRS.",
                    "Convert them separately.",
                    one=first[0],
                    other=name,
                )
        target = target or ref.crs
        corners = np.asarray([(0, 0), (ref.width, 0), (ref.width, ref.height), (0, ref.height)], np.float64)
        on_image = np.concatenate([shapes[rows[name]], [shapely.Polygon(corners)]])
        placed = shapely.transform(on_image, partial(_on_map, ref))
        placed = reproject(np.asarray(placed, object), ref.crs, target)
        shapes[rows[name]], frames[number] = placed[:-1], placed[-1]
    listener.progress(_READ, len(table.images), len(table.images))
    crs = None if first is None or first[1] is None else target
    lost = int(shapely.is_empty(shapes).sum())
    if lost:
        raise LayerError(
            counted(
                lost,
                "{count} crown of '{path}' cannot be transformed to CRS {crs}.",
                "{count:,} crowns of '{path}' cannot be transformed to CRS {crs}.",
                path=table.title,
                crs=crs.name if crs else "",
            ),
            "Choose another CRS.",
        )
    check_crs(job.output, crs)
    fields = {LABEL: np.asarray(both.labels, object), _IMAGE_PATH: np.asarray(both.image_names, object)}
    if ignored.any():
        fields[IGNORE] = ignored.astype(np.int64)
    write_layer(job.output, "crowns", shapes, fields, crs)
    if job.footprints:
        counts = np.asarray([len(own) for own in table.rows().values()], np.int64)
        names = np.asarray(list(table.images), object)
        write_layer(job.footprints, "footprints", frames, {_IMAGE_PATH: names, "crowns": counts}, crs)
    validation = sum(image.validation for image in table.images.values())
    if validation:
        table.notes.append(
            counted(
                validation,
                "'{path}': {count} image is reserved for validation, which a layer does not store.",
                "'{path}': {count:,} images are reserved for validation, which a layer does not store.",
                path=table.title,
            )
        )
    return job.output


def _on_map(ref: Georeference, xy: FloatArray) -> FloatArray:
    return np.column_stack(ref.to_map(xy[:, 0], xy[:, 1]))


@contextmanager
def _opened(job: ConvertJob, image: AnnotatedImage) -> Iterator[Raster]:
    """The raster of the job, or an image."""
    with Raster(job.raster or RasterInput(str(image.file))) as raster:
        yield raster


def _named_crs(definition: str) -> CRS | None:
    try:
        return CRS.from_user_input(definition) if definition else None
    except CRSError as error:
        raise InputError("CRS '{crs}' cannot be read: {error}.", crs=definition, error=error) from error


# -- From a layer to images --------------------------------------------------------------------


@dataclass
class _OnImages:
    """The crowns of a layer that were found on images."""

    names: list[str]
    rows: list[int]
    shapes: list[Geometries]
    clipped: int = 0


def _table_of_layer(job: ConvertJob, listener: Listener) -> AnnotationTable:
    """The crowns of a layer on the images of a folder, or on the raster."""
    source = job.annotations
    fields = (LABEL, _RESULT, _IMAGE_PATH, IGNORE)
    layer, ignored = split_layer(true_crowns(read_layer(source, fields=fields, allow_empty=job.allow_empty)))
    labels = layer.labels(source.label_field or (LABEL if LABEL in layer.table.columns else ""))
    images = _images_of(job)
    count, notes = len(images), {note.template: note for note in layer.notes}
    layer.notes.clear()
    owners, owners_of_ignored = _owners(layer, images, notes), _owners(ignored, images, notes)
    found = _OnImages([], [], [])
    for number, (name, image) in enumerate(list(images.items())):
        listener.check()
        listener.progress(_READ, number, count)
        with _opened(job, image) as raster:
            image.size = raster.ref.width, raster.ref.height
            is_own = (owners == name) | (owners == "")
            own, part = np.flatnonzero(is_own), layer.where(is_own)
            shapes = shapes_on_raster(part, raster.ref, raster.title, source.crown_diameter_m) if len(own) else own
            kept = _add_crowns(found, name, own, np.asarray(shapes, object), image.size)
            part = ignored.where((owners_of_ignored == name) | (owners_of_ignored == ""))
            image.ignored = ignored_on_raster(part, raster.ref, raster.title, source.crown_diameter_m)
        notes.update({note.template: note for note in layer.notes})
        layer.notes.clear()
        if not kept and job.raster is None and not job.allow_empty:
            del images[name]
    listener.progress(_READ, count, count)
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
    )
    _note_lost(table, layer, found, count - len(images))
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


def _owners(layer: Layer, images: dict[str, AnnotatedImage], notes: dict[str, Message]) -> Any:
    """The image (N,) of each crown by the field "image_path"; empty: decided by location; None: no image."""
    owners = np.full(len(layer.geometries), "", object)
    if _IMAGE_PATH not in layer.table.columns:
        return owners
    given = [label_text(value) for value in layer.table[_IMAGE_PATH].to_numpy()[layer.source_row]]
    found = match_images({*given} - {""}, images)
    if found:
        owners[:] = [found.get(name) if name else "" for name in given]
    return owners


def _add_crowns(found: _OnImages, name: str, own: Any, shapes: Geometries, size: tuple[int, int]) -> int:
    """Add the crowns of which more than half is on an image, clipped to it. Returns their number."""
    bounds: FloatArray = np.asarray(shapely.bounds(shapes), np.float64).reshape(-1, 4)
    finite = np.asarray(np.isfinite(bounds).all(axis=1), bool)
    bounds = np.where(finite[:, None], bounds, -1.0)
    boxes, kept = clip_to_window(bounds, (0, 0, *size))
    # Without the rounding errors of map coordinates.
    inside = shapely.transform(shapes[kept], lambda xy: xy.round(6))
    beyond = np.flatnonzero((np.abs(boxes - bounds[kept]) > 1e-3).any(axis=1))
    frame = shapely.box(0, 0, *size)
    valid = shapely.make_valid(inside[beyond])
    inside[beyond] = [polygonal(shape) for shape in shapely.intersection(valid, frame)]
    found.names += [name] * len(kept)
    found.rows += own[kept].tolist()
    found.shapes.append(np.asarray(inside, object))
    found.clipped += len(beyond)
    return len(kept)


def _note_lost(table: AnnotationTable, layer: Layer, found: _OnImages, without: int) -> None:
    """Add notes on crowns and images that are not exported as they are."""
    lost = len(layer.geometries) - len(set(found.rows))
    if lost:
        table.notes.append(
            counted(
                lost,
                "Layer '{layer}': {count} crown skipped, of which at most half is inside an image.",
                "Layer '{layer}': {count:,} crowns skipped, of which at most half is inside an image.",
                layer=layer.title,
            )
        )
    if found.clipped:
        table.notes.append(
            counted(
                found.clipped,
                "Layer '{layer}': {count} crown clipped at the border of an image.",
                "Layer '{layer}': {count:,} crowns clipped at the borders of images.",
                layer=layer.title,
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


# -- Annotation files --------------------------------------------------------------------------


def _write_folder(job: ConvertJob, table: AnnotationTable, listener: Listener) -> Path:
    """Write annotations in the format of the job, and copy the images. Returns the main file."""
    folder = make_target_folder(job.output_folder)
    if job.format in _MANY_FILES and is_annotation_file(str(folder)):
        raise OutputError(
            "Folder '{folder}' contains annotations already, which would be mixed with the new ones.",
            "Choose an empty folder.",
            folder=folder,
        )
    copied = job.copy_images or job.format == "yolo"
    needs_size = job.format not in ("deepforest-csv", "retinanet-csv")
    if copied or (needs_size and any(image.size is None for image in table.images.values())):
        locate_images(table, Path(job.images) if job.images else image_folder(job.annotations.path))
        for name, image in table.images.items():
            size = image_size(image.file) if image.file else image.size
            if size is not None:
                check_size(table, name, size, str(image.file))
            image.size = size
    file = write_annotation_table(job.format, folder, table)
    for number, (name, image) in enumerate(table.images.items() if copied else ()):
        listener.check()
        listener.progress(_COPY, number, len(table.images))
        if image.file is not None:
            _copy(image.file, folder / image_place(job.format, name, image.validation))
    return file


def _copy(image: Path, target: Path) -> None:
    """Copy an image with the files of its georeference, unless it is in its place already."""
    pairs = [(image, target), (image.with_name(f"{image.name}.aux.xml"), target.with_name(f"{target.name}.aux.xml"))]
    pairs += [(image.with_suffix(suffix), target.with_suffix(suffix)) for suffix in _SIDE_FILES]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for source, copy in pairs:
            if source.is_file() and not (copy.exists() and copy.samefile(source)):
                shutil.copy2(source, copy)
    except OSError as error:
        raise write_error(target, error) from error
