"""DeepForest-compatible API: reading of annotations and conversion of coordinates.

Boxes are in pixels of their image; the origin is its outer upper left corner, y points down. Skipped, repaired or
assumed values are reported as :class:`UserWarning`. Invalid input raises an error of
:mod:`deepforest_qgis.common.errors`, which is a ``ValueError`` too.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import rasterio
import shapely
from affine import Affine
from rasterio.enums import MaskFlags
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.windows import Window as RasterioWindow

from .common.errors import InputError, LayerError, OutputError, RasterError
from .common.jobs import RasterInput
from .common.messages import counted
from .crowns import interchange
from .crowns.annotation_csv import BOX_COLUMNS, CSV_COLUMNS, check_boxes, read_table
from .crowns.annotations import annotations_of
from .crowns.reprojection import reproject
from .crowns.vector_layers import label_text, make_layer
from .files.suppress_warnings import suppress_warnings
from .georeference import Georeference, same_crs
from .imagery.lossless import write_lossless
from .imagery.raster import Raster

if TYPE_CHECKING:
    from .config.script_config import Config

__all__ = [
    "VECTOR_FILES",
    "CrownFrame",
    "DeepForest_DataFrame",
    "boxes_to_shapefile",
    "check_image",
    "collate_fn",
    "convert_point_to_bbox",
    "crop_annotations_to_bounds",
    "crop_raster",
    "determine_geometry_type",
    "format_boxes",
    "format_geometry",
    "geo_to_image_coordinates",
    "image_to_geo_coordinates",
    "load_config",
    "pixel_boxes",
    "read_coco",
    "read_file",
    "read_pascal_voc",
    "read_vector",
    "round_with_floats",
]

FloatArray = npt.NDArray[np.float64]

_SIDES = list(BOX_COLUMNS)
VECTOR_FILES = (".shp", ".gpkg", ".geojson", ".fgb")


class CrownFrame(gpd.GeoDataFrame):  # type: ignore[misc] # geopandas has no types
    """A GeoDataFrame with the attribute ``root_dir``, the folder of its images, which slices and copies keep."""

    _metadata: ClassVar[list[str]] = [*gpd.GeoDataFrame._metadata, "root_dir"]
    root_dir: str = ""


DeepForest_DataFrame = CrownFrame


def load_config(
    config_name: str | os.PathLike[str] = "config.yaml",
    overrides: Mapping[str, Any] | None = None,
    strict: bool = False,
) -> Config:
    """Load a configuration, see :class:`config.script_config.Config`.

    Args:
        config_name: a YAML file; "config.yaml" is the default configuration if there is no such file.
        overrides: settings that replace those of the file.
        strict: ignored; unknown keys of ``overrides`` are always refused.

    Raises:
        InputError: the file cannot be read, a key is unknown, or a value is not allowed.
    """
    from .config.script_config import load_config as load  # imports torch

    default = not os.path.exists(config_name) and os.fspath(config_name) in ("config", "config.yaml")
    return load(None if default else config_name, overrides)


# -- Predictions -------------------------------------------------------------------------------


def determine_geometry_type(df: Any) -> str:
    """Return "box", "polygon" or "point" for a table, or for a prediction (a dictionary with "boxes").

    Raises:
        LayerError: a table has neither geometries nor boxes.
    """
    if isinstance(df, Mapping):
        return "box" if "boxes" in df else "polygon" if "polygons" in df else "point"
    if "geometry" in df.columns:
        shapes = np.asarray(df["geometry"].to_numpy(), object)
        if np.isin(shapely.get_type_id(shapes), (0, 4)).any():
            return "point"
        return "box" if (shapely.area(shapes) == shapely.area(shapely.envelope(shapes))).all() else "polygon"
    if {*_SIDES} <= {*df.columns}:
        return "box"
    if "polygon" in df.columns or {"x", "y"} <= {*df.columns}:
        return "polygon" if "polygon" in df.columns else "point"
    raise LayerError(f"The table has neither geometries nor boxes, but: {', '.join(map(str, df.columns))}.")


def format_geometry(
    predictions: Mapping[str, Any], scores: bool = True, geom_type: str | None = None
) -> pd.DataFrame | None:
    """Convert a prediction to a table.

    Args:
        predictions: "boxes" (N, 4), "labels" (N,) and "scores" (N,) as tensors.
        scores: include the scores.
        geom_type: "box"; None determines it.

    Returns:
        A table with xmin, ymin, xmax, ymax, label (a number), score and geometry; None without boxes.

    Raises:
        InputError: the prediction has another type.
    """
    kind = geom_type or determine_geometry_type(predictions)
    if kind != "box":
        raise InputError(
            f"{kind.capitalize()} predictions are not yet supported for formatting.", "Use a model that predicts boxes."
        )
    boxes, labels = (predictions[name].detach().cpu().numpy() for name in ("boxes", "labels"))
    if not len(boxes):
        return None
    table: pd.DataFrame = pd.DataFrame(boxes, columns=_SIDES).assign(label=labels)
    if scores:
        table["score"] = predictions["scores"].detach().cpu().numpy()
    table["geometry"] = shapely.box(*boxes.T)
    return table


def format_boxes(prediction: Mapping[str, Any], scores: bool = True) -> pd.DataFrame | None:
    """Convert a prediction to a table, see :func:`format_geometry`."""
    return format_geometry(prediction, scores, "box")


def collate_fn(batch: Sequence[Any]) -> tuple[Any, ...]:
    """Collate items into tuples of their parts, as many as the shortest item has; None is skipped."""
    return tuple(zip(*(item for item in batch if item is not None), strict=False))


def check_image(image: npt.NDArray[Any]) -> None:
    """Refuse images that are not (H, W, 3).

    Raises:
        InputError: the image has another shape.
    """
    if image.ndim != 3 or image.shape[2] != 3:
        raise InputError(f"The image must be an array of height x width x 3, not of shape {image.shape}.")


def round_with_floats(x: str | float) -> int:
    """Return a coordinate as a whole number; a warning reports that it was rounded."""
    try:
        return int(x)
    except ValueError:
        _warn([f"Coordinate {x} is not a whole number and is rounded."])
        return round(float(x))


# -- Reading -----------------------------------------------------------------------------------


def read_pascal_voc(xml_path: str | os.PathLike[str]) -> pd.DataFrame:
    """Read a Pascal VOC file.

    Args:
        xml_path: the file.

    Returns:
        A table with image_path, xmin, ymin, xmax, ymax and label; coordinates are not rounded. A file without objects
        gives the row 0,0,0,0, which is an image without crowns.

    Raises:
        LayerError: the file cannot be read, or an object has no box.
    """
    return interchange.read_pascal_voc(xml_path)


def read_coco(json_file: str | os.PathLike[str]) -> pd.DataFrame:
    """Read a COCO file.

    Args:
        json_file: the file.

    Returns:
        A table with image_path, xmin, ymin, xmax, ymax, label and ``geometry``, the outline as WKT.

    Raises:
        LayerError: the file cannot be read, or has no crown.
    """
    table, notes = interchange.read_coco(json_file)
    _warn(notes)
    table["geometry"] = shapely.to_wkt(table["geometry"].to_numpy(), trim=True)
    return table


def read_file(
    input: str | os.PathLike[str] | pd.DataFrame,  # noqa: A002 # DeepForest's name
    root_dir: str | os.PathLike[str] | None = None,
    image_path: str | None = None,
    label: str | None = None,
    *,
    crown_diameter_m: float | None = None,
) -> CrownFrame:
    """Read annotations of any format as boxes in pixels.

    Layers, and GeoDataFrames with a CRS, are converted to pixels with the georeference of their image; each part of a
    polygon is a crown. Without a CRS the CRS of the image is assumed, or pixels if the coordinates match only these.
    Crowns are skipped if at most half of them is inside the image; others are clipped. A warning reports their number.

    Args:
        input: a CSV, COCO (.json) or Pascal VOC (.xml) file, a vector layer (.shp, .gpkg, .geojson, .fgb), or a table.
            In tables, a row 0,0,0,0 is an image without crowns.
        root_dir: folder of the images; None for the folder of the file.
        image_path: the image of all crowns, relative to ``root_dir``; it replaces a column of this name.
        label: the class of all crowns; it replaces a column of this name.
        crown_diameter_m: side on the ground of the squares that points become, in metres.

    Returns:
        A table with image_path, xmin, ymin, xmax, ymax, label, other columns and geometry.

    Raises:
        InputError: a ValueError; the folder of the images is unknown, or the input has another type.
        LayerError: a ValueError; columns are missing, boxes are invalid, or no crown is inside its image.
        RasterError: the image of a layer cannot be opened.
    """
    if image_path is not None and root_dir is None:
        raise InputError("image_path was given without root_dir.", "Name the folder of the image in root_dir.")
    title, first = "the table", 0
    if isinstance(input, (str, os.PathLike)):
        path = Path(input)
        title, folder, suffix = str(path), str(path.parent), path.suffix.lower()
        if suffix == ".csv":
            frame, first = read_table(path), 2  # line numbers; the header is line 1
        elif suffix == ".xml":
            frame = interchange.read_pascal_voc(path)
        elif suffix == ".json":
            frame, notes = interchange.read_coco(path)
            _warn(notes)
        elif suffix in VECTOR_FILES:
            frame = read_vector(path)
        else:
            raise LayerError(
                f"Annotations of the kind of '{path.name}' cannot be read.",
                f"They can be .csv, .json (COCO), .xml (Pascal VOC), {', '.join(VECTOR_FILES)}.",
            )
    elif isinstance(input, pd.DataFrame):
        frame, folder = input.copy(), getattr(input, "root_dir", "")
        title = "annotations" if isinstance(input, gpd.GeoDataFrame) else title
    else:
        raise InputError(f"Annotations must be a file or a table, not {type(input).__name__}.")
    root = _root(folder, root_dir)
    if frame.empty:
        raise LayerError(f"There are no annotations in {title}.", "It needs a row per crown.")

    frame = _with_column(frame, "image_path", image_path, title)
    frame = _with_column(frame, "label", label, title)
    if isinstance(frame, gpd.GeoDataFrame) and (frame.crs is not None or not {*_SIDES} <= {*frame.columns}):
        boxes, rows = _boxes_on_images(frame, title, root, crown_diameter_m)
        frame = frame.iloc[rows]
    else:
        boxes = pixel_boxes(frame)
        check_boxes(boxes, title, first)
    return _crown_frame(frame, boxes, root)


def read_vector(path: str | os.PathLike[str]) -> gpd.GeoDataFrame:
    """Read a vector layer with its own coordinates and columns.

    Args:
        path: the file.

    Raises:
        LayerError: the layer cannot be read, or has no geometries.
    """
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", r"Measured \(M\) geometry types")
            frame = gpd.read_file(path)
    except Exception as error:  # GDAL's drivers raise exceptions of all kinds
        raise LayerError(f"Layer '{path}' cannot be read: {error}", "Check that the file is complete.") from error
    if not isinstance(frame, gpd.GeoDataFrame):
        raise LayerError(f"'{path}' is a table without geometries.", "Give a layer of polygons or points.")
    # A GeoPackage stores "undefined" if there is no CRS.
    if frame.crs is not None and frame.crs.name.lower().startswith("undefined"):
        frame = frame.set_crs(None, allow_override=True)
    return frame


def convert_point_to_bbox(gdf: gpd.GeoDataFrame, buffer_size: float) -> gpd.GeoDataFrame:
    """Convert points to squares.

    Args:
        gdf: points.
        buffer_size: half the side of the squares, in units of the coordinates.
    """
    return gdf.set_geometry(gdf.buffer(buffer_size, cap_style="square"))


def pixel_boxes(frame: pd.DataFrame) -> FloatArray:
    """Return the boxes of a table.

    Args:
        frame: a GeoDataFrame, whose geometries are used (and the columns in rows without a geometry); or a table with
            the columns xmin, ymin, xmax, ymax, or with outlines (WKT or shapely) in a column ``geometry`` or
            ``polygon``.

    Returns:
        xmin, ymin, xmax, ymax (N, 4); NaN in rows without a box.

    Raises:
        LayerError: the table has no boxes, or has points.
    """
    columns: FloatArray | None = None
    if {*_SIDES} <= {*frame.columns}:
        columns = frame[_SIDES].apply(pd.to_numeric, errors="coerce").to_numpy(np.float64)
        if not isinstance(frame, gpd.GeoDataFrame):
            return columns
    named = [name for name in ("geometry", "polygon") if name in frame.columns]
    if isinstance(frame, gpd.GeoDataFrame):
        shapes = frame.geometry.to_numpy()
    elif named:
        values = frame[named[0]].to_numpy()
        texts = all(isinstance(value, str) for value in values)
        shapes = shapely.from_wkt(values.astype(object), on_invalid="ignore") if texts else values
    elif {"x", "y"} <= {*frame.columns}:
        shapes = shapely.points(frame[["x", "y"]].to_numpy(np.float64))
    else:
        raise LayerError(
            f"The table has none of the columns {', '.join(_SIDES)}, but: {', '.join(map(str, frame.columns))}.",
            "Give each crown a box in pixels, or a polygon as WKT in a column 'geometry'.",
        )
    shapes = np.asarray(shapes, object)
    if np.isin(shapely.get_type_id(shapes), (0, 4)).any():
        raise LayerError(
            "The table holds points, which have no size.",
            "Turn them into boxes with convert_point_to_bbox, or give a layer and crown_diameter_m to read_file.",
        )
    boxes = shapely.bounds(shapes).reshape(-1, 4)
    return boxes if columns is None else np.where(np.isnan(boxes), columns, boxes)


def _warn(notes: Sequence[str]) -> None:
    for note in notes:
        warnings.warn(note, UserWarning, stacklevel=3)


def _with_column(frame: pd.DataFrame, column: str, value: str | None, title: str) -> pd.DataFrame:
    """Return the table with ``value`` in the whole column, or with its own column as text."""
    values: Any = value
    if value is not None:
        others = sorted({str(found) for found in frame[column].dropna()} - {value}) if column in frame.columns else []
        if others:
            shown = ", ".join(others[:3]) + (", …" if len(others) > 3 else "")
            _warn([f"The column '{column}' of {title} ({shown}) is replaced by '{value}'."])
    elif column not in frame.columns:
        raise LayerError(
            f"There is no column '{column}' in {title}.", f"Add it, or give read_file the one {column} of all crowns."
        )
    else:
        values = [label_text(found) for found in frame[column]]
        missing = values.count("")
        if missing:
            raise LayerError(
                f"{counted(missing, '{count} row', '{count:,} rows')} of {title} without a value in column '{column}'.",
                "Fill in or remove them.",
            )
    changed: pd.DataFrame = frame.assign(**{column: values})
    return changed


def _crown_frame(frame: pd.DataFrame, boxes: FloatArray, root: str) -> CrownFrame:
    if (boxes == np.floor(boxes)).all():
        boxes = boxes.astype(np.int64)
    geometry_name = frame.geometry.name if isinstance(frame, gpd.GeoDataFrame) else "geometry"
    others = [name for name in frame.columns if name not in {*CSV_COLUMNS, "geometry", geometry_name}]
    columns = {
        "image_path": frame["image_path"].to_numpy(),
        **dict(zip(_SIDES, boxes.T, strict=True)),
        "label": frame["label"].to_numpy(),
        **{name: frame[name].to_numpy() for name in others},
    }
    result = CrownFrame(columns, geometry=shapely.box(*boxes.T))
    result.root_dir = root
    return result


# -- Layers on their images --------------------------------------------------------------------


def _boxes_on_images(
    frame: gpd.GeoDataFrame, title: str, root: str, diameter: float | None
) -> tuple[FloatArray, npt.NDArray[np.int64]]:
    """Return boxes in pixels of the image of each feature, and the row of ``frame`` that each comes from."""
    boxes, rows = [], []
    for name, places in frame.groupby("image_path", sort=False).indices.items():
        image = os.path.join(root, str(name))
        geometry = frame.geometry.iloc[places]
        ref, note = _georeference_for(geometry, image)
        if note:
            _warn([f"Layer '{title}': {note}"])
        wkb = shapely.to_wkb(shapely.force_2d(geometry.to_numpy()))
        # The row of a crown is kept as its class.
        layer = make_layer(title, wkb, pd.DataFrame({"row": places.astype(str)}), geometry.crs)
        crowns = annotations_of(layer, ref, image, "row", diameter)
        _warn(crowns.notes)
        boxes.append(crowns.boxes.round(6))
        rows.append(np.asarray(crowns.labels, np.int64))
    return np.concatenate(boxes), np.concatenate(rows)


def _georeference_for(geometry: gpd.GeoSeries, image: str) -> tuple[Georeference, str]:
    """Return the georeference that converts geometries to pixels of the image, and what had to be assumed."""
    ref, georeferenced = _georeference_of(image)
    pixels = Georeference(Affine.identity(), None, ref.width, ref.height)
    left, bottom, right, top = geometry.total_bounds
    fits = left >= 0 and bottom >= 0 and right <= 1.1 * ref.width and top <= 1.1 * ref.height
    if not georeferenced:
        # QGIS draws an image without a georeference from (0, 0) downwards: layers on it have negative y.
        drawn = Georeference(Affine.scale(1.0, -1.0), None, ref.width, ref.height)
        return (drawn if bottom < 0 else pixels), ""
    if geometry.crs is None and fits:
        corners = ref.corners(np.asarray([[0, 0, ref.width, ref.height]], np.float64))
        (west, south), (east, north) = corners.min(axis=(0, 1)), corners.max(axis=(0, 1))
        if right < west or left > east or top < south or bottom > north:
            return pixels, f"it has no CRS; its coordinates were taken as pixels of '{image}', where they fit."
    return ref, ""


def _georeference_of(image: str) -> tuple[Georeference, bool]:
    with Raster(RasterInput(image)) as raster:
        return raster.ref, raster.georeferenced


# -- Pixels and the map ------------------------------------------------------------------------


def image_to_geo_coordinates(
    gdf: pd.DataFrame,
    root_dir: str | os.PathLike[str] | None = None,
    flip_y_axis: bool = False,
    projected: bool = True,
) -> gpd.GeoDataFrame:
    """Convert boxes or outlines from pixels to map coordinates in the CRS of their image.

    Args:
        gdf: predictions with image_path.
        root_dir: folder of the images; None for ``root_dir`` of the table.
        flip_y_axis: for images without a georeference: y is negative, as QGIS draws such images.
        projected: convert to map coordinates; otherwise coordinates stay in pixels, except that y is negative with
            ``flip_y_axis``, and the images are not opened.

    Returns:
        A copy with ``geometry`` in map coordinates, and xmin, ymin, xmax, ymax as its bounds. In a rotated image boxes
        become rotated polygons. Coordinates on an image without a georeference stay in pixels.

    Raises:
        InputError: the folder is unknown; ``flip_y_axis`` is set for a georeferenced image; or the images have several
            CRSs.
        RasterError: an image cannot be opened.
    """
    frame = _with_shapes(gdf)
    shapes = frame.geometry.to_numpy().copy()
    if not projected:
        flipped = shapely.transform(shapes, lambda xy: xy * (1, -1)) if flip_y_axis else shapes
        return _with_geometry(frame, flipped, None)
    root = _root(getattr(gdf, "root_dir", ""), root_dir)
    crs: list[Any] = []
    for name, places in frame.groupby("image_path", sort=False).indices.items():
        ref, georeferenced = _georeference_of(os.path.join(root, str(name)))
        if georeferenced and flip_y_axis:
            raise InputError(f"Image '{name}' has its place on the map.", "Leave out flip_y_axis.")
        if not georeferenced and not flip_y_axis:
            ref = Georeference(Affine.identity(), None, ref.width, ref.height)
        shapes[places] = ref.shapes_to_map(shapes[places])
        if crs and not same_crs(crs[0], ref.crs):
            raise InputError("The images of the table are in several CRSs.", "Convert each CRS by itself.")
        crs.append(ref.crs)
    return _with_geometry(frame, shapes, crs[0] if crs else None)


def crop_annotations_to_bounds(gdf: gpd.GeoDataFrame, bounds: Sequence[float]) -> gpd.GeoDataFrame:
    """Move geometries so that the lower left corner of the bounds is the origin.

    Args:
        gdf: geometries in map coordinates.
        bounds: left, bottom, right, top.
    """
    return gdf.set_geometry(gdf.geometry.translate(-bounds[0], -bounds[1]))


def geo_to_image_coordinates(
    gdf: gpd.GeoDataFrame,
    image_bounds: Sequence[float] | None = None,
    image_resolution: float | tuple[float, float] | None = None,
    root_dir: str | os.PathLike[str] | None = None,
) -> gpd.GeoDataFrame:
    """Convert map coordinates to pixels, the inverse of :func:`image_to_geo_coordinates`.

    Args:
        gdf: geometries in map coordinates, with image_path.
        image_bounds: left, bottom, right, top of a north-up image in map units, as in DeepForest; None uses the
            georeference of the images, with reprojection to their CRS.
        image_resolution: map units per pixel of that image, one number or x and y.
        root_dir: folder of the images; None for ``root_dir`` of the table.

    Returns:
        A copy with ``geometry`` and xmin, ymin, xmax, ymax in pixels.

    Raises:
        InputError: neither folder nor bounds are given, or the bounds are not four numbers.
        RasterError: an image cannot be opened.
    """
    frame = gdf.copy()
    shapes = frame.geometry.to_numpy().copy()
    if image_bounds is not None:
        if len(image_bounds) != 4 or image_resolution is None:
            raise InputError(
                "image_bounds must be (left, bottom, right, top), together with image_resolution.",
                "Or leave both out and name the folder of the images in root_dir.",
            )
        across, down = np.broadcast_to(np.asarray(image_resolution, np.float64), 2).tolist()
        left, bottom, right, top = image_bounds
        width, height = round((right - left) / across), round((top - bottom) / down)
        ref = Georeference(Affine(across, 0, left, 0, -down, top), None, width, height)
        return _with_geometry(frame, ref.shapes_to_pixels(shapes), None)
    root = _root(getattr(gdf, "root_dir", ""), root_dir)
    for name, places in frame.groupby("image_path", sort=False).indices.items():
        ref, _ = _georeference_of(os.path.join(root, str(name)))
        on_map = reproject(shapes[places], frame.crs, ref.crs, ref.middle)
        shapes[places] = ref.shapes_to_pixels(on_map)
    return _with_geometry(frame, shapes, None)


def boxes_to_shapefile(
    df: pd.DataFrame, root_dir: str | os.PathLike[str], projected: bool = True, flip_y_axis: bool = False
) -> gpd.GeoDataFrame:
    """Convert boxes in pixels to a GeoDataFrame that can be saved.

    Args:
        df: boxes with image_path.
        root_dir: folder of the images.
        projected: convert to map coordinates; otherwise coordinates stay in pixels.
        flip_y_axis: make y negative, as QGIS draws an image without a georeference.
    """
    return image_to_geo_coordinates(df, root_dir, flip_y_axis, projected)


def _with_shapes(frame: pd.DataFrame) -> gpd.GeoDataFrame:
    if isinstance(frame, gpd.GeoDataFrame):
        return frame.copy()
    boxes = pixel_boxes(frame)
    return gpd.GeoDataFrame(frame.drop(columns="geometry", errors="ignore"), geometry=shapely.box(*boxes.T))


def _root(own: str | None, root_dir: str | os.PathLike[str] | None) -> str:
    """Return the folder of the images: ``root_dir`` if it is given, otherwise the table's own.

    The folder of a file without a folder, as :func:`os.path.dirname` returns it, is empty.
    """
    root = str(own or "") if root_dir is None else str(root_dir) or "."
    if not root:
        raise InputError("It is not known where the images of the table are.", "Name their folder in root_dir.")
    return root


def _with_geometry(frame: gpd.GeoDataFrame, shapes: npt.NDArray[np.object_], crs: Any) -> gpd.GeoDataFrame:
    result = frame.set_crs(None, allow_override=True)
    result[result.geometry.name] = gpd.GeoSeries(shapes, index=result.index)
    if {*_SIDES} <= {*result.columns}:
        result[_SIDES] = shapely.bounds(shapes).reshape(-1, 4)
    return result if crs is None else result.set_crs(crs)


# -- Cutting -----------------------------------------------------------------------------------


def crop_raster(
    bounds: Sequence[float],
    rgb_path: str | os.PathLike[str],
    savedir: str | os.PathLike[str] | None = None,
    filename: str | None = None,
    driver: str = "GTiff",
) -> str | npt.NDArray[Any]:
    """Crop a raster to the pixels of which at least half is inside the bounds; values, mask and georeference are kept.

    Args:
        bounds: left, bottom, right, top in map coordinates; for a raster without a georeference xmin, ymin, xmax, ymax
            in pixels. The part outside the raster is ignored.
        rgb_path: the raster.
        savedir: folder of the crop; None returns the pixels.
        filename: name of the file without suffix.
        driver: "GTiff" or "PNG"; a raster without a georeference is always written as PNG, with a warning.

    Returns:
        The pixels (bands, H, W), or the path of the file.

    Raises:
        InputError: the bounds are outside the raster, the file name is missing, or the driver is not supported.
        RasterError: the raster cannot be opened.
        OutputError: the crop cannot be written.
    """
    if driver not in ("GTiff", "PNG"):
        raise InputError(f"Driver {driver!r} is not supported.", "Choose 'GTiff' or 'PNG'.")
    if savedir is not None and not filename:
        raise InputError("savedir was given without filename.", "Name the crop, without a suffix.")
    try:
        with suppress_warnings(NotGeoreferencedWarning):
            source = rasterio.open(rgb_path)
    except RasterioError as error:
        raise RasterError(f"Raster '{rgb_path}' cannot be opened: {error}.", "Check its path.") from error
    with source:
        window = _window_within(source, bounds)
        pixels: npt.NDArray[Any] = source.read(window=window)
        if savedir is None:
            return pixels
        profile: dict[str, Any] = {}
        if not source.transform.is_identity:
            corner = Affine.translation(window.col_off, window.row_off)
            profile.update(transform=source.transform @ corner, crs=source.crs)
        elif driver == "GTiff":
            _warn([f"Raster '{rgb_path}' has no georeference; its crop is written as PNG."])
            driver = "PNG"
        target = Path(savedir) / f"{filename}{'.tif' if driver == 'GTiff' else '.png'}"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            mask = None
            if source.mask_flag_enums[0] == [MaskFlags.per_dataset]:  # an alpha band is one of the bands
                mask = source.read_masks(1, window=window)
            write_lossless(target, pixels, source.colorinterp, mask, driver=driver, nodata=source.nodata, **profile)
        except (RasterioError, OSError) as error:
            raise OutputError(f"Crop '{target}' cannot be written: {error}.", "Check the folder and disk.") from error
    return str(target)


def _window_within(source: Any, bounds: Sequence[float]) -> RasterioWindow:
    """Return the pixels of an open raster of which at least half is inside bounds, see :func:`crop_raster`."""
    left, bottom, right, top = (float(value) for value in bounds)
    xs, ys = np.array([left, right, right, left]), np.array([top, top, bottom, bottom])
    x, y = Georeference(source.transform, None, source.width, source.height).to_pixel(xs, ys)
    # Rounded in two steps to remove the rounding errors of the division by the pixel size.
    low = np.rint(np.round([x.min(), y.min()], 6)).astype(int).clip(0)
    high = np.minimum(np.rint(np.round([x.max(), y.max()], 6)).astype(int), (source.width, source.height))
    if not (high > low).all():
        on_map = not source.transform.is_identity
        raise InputError(
            f"Bounds {tuple(bounds)} do not meet raster '{source.name}'.",
            f"It reaches over {tuple(source.bounds) if on_map else (0, 0, source.width, source.height)}.",
        )
    return RasterioWindow(*low.tolist(), *(high - low).tolist())
