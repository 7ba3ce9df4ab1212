"""Convert annotations between file formats, and between images and the map."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError

from ..common.atomic import AtomicFile
from ..common.errors import InputError, LayerError
from ..common.events import Listener
from ..common.jobs import ConvertJob, RasterInput
from ..common.messages import Message, counted
from ..common.overwriting import check_files
from ..common.targets import make_target_folder, write_error
from ..crowns.formats.annotation_formats import (
    image_place,
    is_annotation_file,
    read_annotation_table,
    target_files,
    write_annotation_table,
)
from ..crowns.formats.annotation_table import AnnotationTable, check_names
from ..crowns.geopackage import write_layer
from ..crowns.ignored_boxes import IGNORE
from ..crowns.layer_file import check_format
from ..crowns.reprojection import reproject
from .annotated_images import (
    IMAGE_PATH,
    LABEL,
    READ_IMAGES,
    check_size,
    image_folder,
    image_of_raster,
    image_size,
    locate_images,
    note_on_parts,
    open_image,
    single_polygons,
)
from .crowns_on_images import table_of_layer
from .train.manifest import Manifest

__all__ = ["run"]

_COPY = Message("Copying images")
_SIDE_FILES = (".tfw", ".pgw", ".jgw", ".wld", ".prj")  # georeferences beside an image


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
    if is_annotation_file(source.path) or _is_plain_folder(source.path):
        table = read_annotation_table(source.path, image_size)
        if job.raster is not None:
            table = _of_raster(table, job.raster)
    elif job.output:
        raise InputError(
            "'{path}' is not an annotation file.",
            "It must be a file or folder with COCO, Pascal VOC, YOLO, Label Studio, CVAT, DeepForest CSV or RetinaNet "
            "CSV annotations. Layers are only written to a folder.",
            path=source.path,
        )
    else:
        table = table_of_layer(job, listener)
    if not table.images:
        raise LayerError("'{path}' has no images.", path=source.path)
    file = _write_layers(job, table, listener) if job.output else _write_folder(job, table, listener)
    listener.warn_all(dict.fromkeys(table.notes))
    crowns = int((~table.ignored).sum())
    empty = sum(bool(table.ignored[rows].all()) for rows in table.rows().values())
    if _has_overlaps(source.path):
        listener.info("Patches overlap: crowns in overlaps are counted, and written, once for each patch.")
    listener.info(
        "{crowns} on {images} ({empty:,} without crowns) written to '{path}'."
        if job.output_folder
        else "{crowns} on {images} ({empty:,} without crowns).",  # in QGIS, the layer is a temporary file
        crowns=counted(crowns, "{count} crown", "{count:,} crowns"),
        images=counted(len(table.images), "{count} image", "{count:,} images"),
        empty=empty,
        path=file,
    )
    return {
        "output": job.output,
        "footprints": job.footprints,
        "output_folder": job.output_folder,
        "file": str(file) if job.output_folder else "",
        "crowns": crowns,
        "images": len(table.images),
        "images_without_crowns": empty,
    }


def _has_overlaps(path: str) -> bool:
    """Whether a path is a folder of patches of which some overlap."""
    manifest = Manifest.read(Path(path)) if Path(path).is_dir() else None
    if manifest is None:
        return False
    windows = np.asarray(list(manifest.windows.values()), np.float64).reshape(-1, 4)
    frames = shapely.box(*windows[:, :2].T, *(windows[:, :2] + windows[:, 2:]).T)
    return len(shapely.STRtree(frames).query(frames, predicate="overlaps")[0]) > 0


def _is_plain_folder(path: str) -> bool:
    """Whether a path is a folder without layers: not a geodatabase, and no Shapefiles in it."""
    folder = Path(path)
    return folder.is_dir() and folder.suffix.lower() != ".gdb" and not any(folder.glob("*.[sS][hH][pP]"))


def _of_raster(table: AnnotationTable, raster: RasterInput) -> AnnotationTable:
    """The annotations of the image that the raster shows."""
    name = image_of_raster(table, raster)
    table = table.where(np.asarray([image == name for image in table.image_names], bool))
    table.images = {name: replace(table.images[name], file=Path(raster.path))}
    return table


# -- From files to a layer ---------------------------------------------------------------------


def _write_layers(job: ConvertJob, table: AnnotationTable, listener: Listener) -> str:
    """Write the layers of crowns and of image footprints in one CRS. Returns the path of the crowns."""
    locate_images(table, Path(job.images) if job.images else image_folder(job.annotations.path))
    target = _named_crs(job.crs)
    shapes, several = single_polygons(table.shapes)
    table.notes += note_on_parts(several, table.title)
    frames = np.empty(len(table.images), object)
    first: tuple[str, CRS | None, bool] | None = None
    rows = table.rows()
    for number, (name, image) in enumerate(table.images.items()):
        listener.check()
        listener.progress(READ_IMAGES, number, len(table.images))
        with open_image(job.raster, image) as raster:
            ref = raster.ref
            check_size(table, name, (ref.width, ref.height), raster.title)
            image.size = ref.width, ref.height
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
        placed = reproject(np.asarray(ref.shapes_to_map(on_image), object), ref.crs, target)
        shapes[rows[name]], frames[number] = placed[:-1], placed[-1]
    listener.progress(READ_IMAGES, len(table.images), len(table.images))
    table.notes += table.notes_on_outside()
    crs = None if first is None or first[1] is None else target
    if job.crs and crs is None:
        table.notes.append(Message("CRS '{crs}' was not used because the images have no CRS.", crs=job.crs))
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
    check_format(job.output, crs)
    fields: dict[str, Any] = {
        LABEL: np.asarray(table.labels, object),
        IMAGE_PATH: np.asarray(table.image_names, object),
    }
    if table.ignored.any():
        fields[IGNORE] = table.ignored
    write_layer(job.output, "crowns", shapes, fields, crs)
    if job.footprints:
        counts = np.asarray([(~table.ignored[rows[name]]).sum() for name in table.images], np.int64)
        names = np.asarray(list(table.images), object)
        write_layer(job.footprints, "footprints", frames, {IMAGE_PATH: names, "crowns": counts}, crs)
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


def _named_crs(definition: str) -> CRS | None:
    try:
        return CRS.from_user_input(definition) if definition else None
    except CRSError as error:
        raise InputError("CRS '{crs}' cannot be read: {error}.", crs=definition, error=error) from error


# -- Annotation files --------------------------------------------------------------------------


def _write_folder(job: ConvertJob, table: AnnotationTable, listener: Listener) -> Path:
    """Write annotations in the format of the job, and copy the images. Returns the main file."""
    folder = make_target_folder(job.output_folder)
    check_files(job, "output_folder", target_files(job.format, folder))
    copied = job.copy_images or job.format == "yolo"
    needs_size = job.format not in ("deepforest-csv", "retinanet-csv")
    if copied or (needs_size and any(image.size is None for image in table.images.values())):
        locate_images(table, Path(job.images) if job.images else image_folder(job.annotations.path))
        for name, image in table.images.items():
            size = image_size(image.file) if image.file else image.size
            if size is not None:
                check_size(table, name, size, str(image.file))
            image.size = size
    files = {name: image.file for name, image in table.images.items() if copied and image.file is not None}
    copies = {name: folder / image_place(job.format, name, table.images[name].validation) for name in files}
    check_names({name: str(copy) for name, copy in copies.items()}, table.title)
    others = [copy for name, copy in copies.items() if not (copy.exists() and copy.samefile(files[name]))]
    check_files(job, "output_folder", others, files.values())
    file = write_annotation_table(job.format, folder, table)
    for number, (name, copy) in enumerate(copies.items()):
        listener.check()
        listener.progress(_COPY, number, len(copies))
        _copy(files[name], copy)
    return file


def _copy(image: Path, target: Path) -> None:
    """Copy an image with the files of its georeference, unless it is in its place already."""
    pairs = [(image, target), (image.with_name(f"{image.name}.aux.xml"), target.with_name(f"{target.name}.aux.xml"))]
    pairs += [(image.with_suffix(suffix), target.with_suffix(suffix)) for suffix in _SIDE_FILES]
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        for source, copy in pairs:
            if source.is_file() and not (copy.exists() and copy.samefile(source)):
                with AtomicFile(copy) as partial:
                    shutil.copy2(source, partial)
    except OSError as error:
        raise write_error(target, error) from error
