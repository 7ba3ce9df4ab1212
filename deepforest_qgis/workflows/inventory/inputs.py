"""The layers of an inventory: crowns with their sizes, stands, and the processed area."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from pyproj import CRS
from shapely.geometry.base import BaseGeometry

from ...array_types import BoolArray, FloatArray, Geometries, IndexArray
from ...common.errors import LayerError
from ...common.events import Listener
from ...common.input_checks import check_geometry
from ...common.jobs import RasterInput, VectorInput
from ...crowns.canopy import canopy_areas
from ...crowns.diameters import mean_sides
from ...crowns.layer_file import SHAPEFILE_NAMES
from ...crowns.reprojection import longitude_period, reproject
from ...crowns.vector_layers import Layer, label_text, read_areas_layer, read_layer
from ...georeference import ground_scale
from ...imagery.footprint import read_footprint
from ...reports.provenance import CrownOrigin
from .origin import read_origin

__all__ = [
    "AREA",
    "DIAMETER",
    "HEIGHT",
    "MeasuredCrowns",
    "Stands",
    "common_crs",
    "ground_areas",
    "middle_of",
    "read_crowns",
    "read_processed",
    "read_stands",
]

DIAMETER, AREA, HEIGHT = "crown_diameter_m", "crown_area_m2", "height_m"
_LABEL = "label"  # the class field of 'Predict tile'


@dataclass(frozen=True)
class MeasuredCrowns:
    """Crowns with their sizes.

    Attributes:
        title: Name of the layer in messages.
        shapes: Polygons (N,) in ``crs``.
        labels: Their classes (N,).
        sizes: Values (N,) by name: :data:`DIAMETER` and :data:`AREA`, NaN if unknown, and :data:`HEIGHT` if the layer
            has it.
        crs: None if it is unknown.
        origin: How the crowns were detected.
    """

    title: str
    shapes: Geometries
    labels: npt.NDArray[np.object_]
    sizes: dict[str, FloatArray]
    crs: CRS | None
    origin: CrownOrigin

    def __len__(self) -> int:
        return len(self.shapes)

    @property
    def middle(self) -> float | None:
        """The middle longitude, if the coordinates are longitudes and latitudes."""
        return middle_of(self.shapes, self.crs)

    def with_crs(self, crs: CRS | None) -> MeasuredCrowns:
        """Return the crowns with the CRS of their coordinates; missing sizes follow from the shapes."""
        sizes = dict(self.sizes)
        if crs is not None and any(np.isnan(sizes[name]).any() for name in (DIAMETER, AREA)):
            scale = _ground_scale(self.shapes, crs)
            computed = mean_sides(self.shapes, scale), canopy_areas(self.shapes) * scale.prod(axis=1)
            for name, values in zip((DIAMETER, AREA), computed, strict=True):
                sizes[name] = np.where(np.isfinite(sizes[name]), sizes[name], values)
        return replace(self, crs=crs, sizes=sizes)

    def where(self, mask: BoolArray) -> MeasuredCrowns:
        """Return the crowns that are true in a mask (N,)."""
        sizes = {name: values[mask] for name, values in self.sizes.items()}
        return replace(self, shapes=self.shapes[mask], labels=self.labels[mask], sizes=sizes)


@dataclass(frozen=True)
class Stands:
    """Polygons for which figures are computed.

    Attributes:
        title: Name of the layer in messages.
        shapes: Polygons or multipolygons (S,) in ``crs``.
        names: Their names (S,) in tables.
        source: The layer, which has their attributes.
        rows: Their features (S,) in the layer, numbered from 0.
        crs: None if it is unknown.
    """

    title: str
    shapes: Geometries
    names: list[str]
    source: VectorInput
    rows: IndexArray
    crs: CRS | None


def middle_of(shapes: Geometries, crs: CRS | None) -> float | None:
    """Return the middle longitude of shapes, if the coordinates are longitudes and latitudes."""
    if longitude_period(crs) is None or not len(shapes):
        return None
    west, _, east, _ = shapely.total_bounds(shapes)
    return float((west + east) / 2)


def read_crowns(source: VectorInput, listener: Listener) -> MeasuredCrowns:
    """Read crowns with their sizes.

    Sizes are those of the fields; values that are missing follow from the shapes. Without a class field, the field
    "label" is used if the layer has it.

    Raises:
        LayerError: The layer cannot be read, or has points.
    """
    origin = read_origin(source)  # before the crowns, so that its memory is free again
    short = SHAPEFILE_NAMES if source.path.lower().endswith(".shp") else {}
    fields = [short.get(name, name) for name in (_LABEL, DIAMETER, AREA, HEIGHT)]
    layer = read_layer(source, fields=fields, allow_empty=True)
    layer.table = layer.table.rename(columns={name: long for long, name in short.items()})
    if layer.points.any():
        check_geometry(layer.title, "point", points=False)
    field = source.label_field or (_LABEL if _LABEL in layer.table.columns else "")
    labels = np.array(layer.labels(field), object)
    listener.warn_all(layer.notes)
    if not len(layer.geometries):
        listener.warning("Layer '{layer}' has no crowns.", layer=layer.title)
    sizes = {name: _values(layer, name) for name in (DIAMETER, AREA)}
    if HEIGHT in layer.table.columns:
        sizes[HEIGHT] = _values(layer, HEIGHT)
    return MeasuredCrowns(layer.title, layer.geometries, labels, sizes, None, origin).with_crs(layer.crs)


def _values(layer: Layer, name: str) -> FloatArray:
    """The positive numbers of a field for each geometry; NaN for other values."""
    if name not in layer.table.columns:
        return np.full(len(layer.geometries), np.nan)
    values = pd.to_numeric(layer.table[name], errors="coerce").to_numpy(np.float64)[layer.source_row]
    with np.errstate(invalid="ignore"):
        return np.where(np.isfinite(values) & (values > 0), values, np.nan)


def _ground_scale(shapes: Geometries, crs: CRS | None) -> FloatArray:
    """Metres on the ground per unit (N, 2), to the east and to the north, at each shape; NaN without a CRS."""
    bounds = shapely.bounds(shapes).reshape(-1, 4)
    scale = ground_scale(crs, (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2)
    return np.stack(scale, axis=1)


def ground_areas(shapes: Geometries, crs: CRS | None) -> FloatArray:
    """Return the areas (N,) of polygons and multipolygons on the ground in square metres; NaN without a CRS."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    areas = np.bincount(owner, shapely.area(parts) * _ground_scale(parts, crs).prod(axis=1), minlength=len(shapes))
    return areas.astype(np.float64)


def read_stands(source: VectorInput, name_field: str, listener: Listener) -> Stands:
    """Read stands.

    Args:
        source: The layer.
        name_field: Field with the names; empty: the stands are numbered from 1.
        listener: Receives as warnings what was skipped or repaired.

    Raises:
        LayerError: The layer cannot be read, has points, or lacks the field.
    """
    wanted = replace(source, label_field=name_field) if name_field else source
    layer = read_layer(wanted, whole=True)
    if layer.points.any():
        check_geometry(layer.title, "point", points=False)
    listener.warn_all(layer.notes)
    rows = layer.source_row
    numbers = [str(number + 1) for number in range(len(rows))]
    texts = [label_text(value) for value in layer.table[name_field].to_numpy()[rows]] if name_field else numbers
    names = [text or number for text, number in zip(texts, numbers, strict=True)]
    return Stands(layer.title, layer.geometries, names, source, rows, layer.crs)


def common_crs(
    title: str, crs: CRS | None, crowns: MeasuredCrowns, listener: Listener
) -> tuple[CRS | None, MeasuredCrowns]:
    """Return the CRS of another layer, and the crowns; if one of the two has no CRS, it gets that of the other."""
    if crs is None and crowns.crs is None:
        listener.warning("Neither layer has a CRS, so areas and numbers per hectare are unknown.")
    elif crs is None or crowns.crs is None:
        layer, other, known = (title, crowns.title, crowns.crs) if crs is None else (crowns.title, title, crs)
        listener.warning(
            "Layer '{layer}' has no CRS; that of '{other}', {crs}, was assumed.",
            layer=layer,
            other=other,
            crs=known.name if known is not None else "",
        )
        return known, crowns.with_crs(known)
    return crs, crowns


def read_processed(
    areas: VectorInput | None, raster: RasterInput | None, crs: CRS | None, centre: float | None, listener: Listener
) -> BaseGeometry | None:
    """Read the area in which crowns were detected.

    Args:
        areas: Polygons; None: everywhere.
        raster: Raster that has data there; None: everywhere.
        crs: The CRS of the result.
        centre: See :func:`reproject`.
        listener: Receives what was skipped or assumed.

    Returns:
        One polygon or multipolygon; None if neither is given.

    Raises:
        LayerError: The areas cannot be used.
        RasterError: The raster cannot be read.
    """
    processed: BaseGeometry | None = None
    if areas is not None:
        layer = read_areas_layer(areas)
        listener.warn_all(layer.notes)
        processed = _united(layer.title, layer.geometries, layer.crs, crs, centre)
    if raster is not None:
        outlines, raster_crs, notes = read_footprint(raster)
        for note in notes:
            listener.warning(note)
        footprint = _united(raster.title, outlines, raster_crs, crs, centre)
        processed = footprint if processed is None else shapely.intersection(processed, footprint)
    return processed


def _united(title: str, shapes: Geometries, source: CRS | None, crs: CRS | None, centre: float | None) -> BaseGeometry:
    united: BaseGeometry = shapely.union_all(reproject(shapes, source, crs, centre))
    if united.is_empty:
        raise LayerError(
            "The processed area of '{layer}' is empty, or cannot be transformed to the CRS of the crowns.",
            "Check its CRS, and for a raster its no data value.",
            layer=title,
        )
    return united
