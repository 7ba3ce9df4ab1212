"""Opening of a raster, which is warped to a regular grid if points or polynomials place it instead of a transform."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.vrt import WarpedVRT

from ..common.addresses import file_name, is_remote
from ..common.errors import RasterError
from ..common.jobs import RasterInput
from ..common.messages import Message
from ..files.suppress_warnings import suppress_warnings
from ..georeference import Georeference
from .remote import gdal_path, opening

__all__ = ["describe_warp", "open_dataset", "open_warped", "save_warped"]


def open_warped(source: RasterInput, target: Georeference) -> Any:
    """Open a raster warped to another grid, with an alpha band.

    Args:
        source: The raster.
        target: The grid, with a CRS unless the raster has none.

    Raises:
        RasterError: It cannot be opened or warped.
    """
    data = open_dataset(source)
    options: dict[str, Any] = {"transform": target.transform, "width": target.width, "height": target.height}
    if target.crs is not None:
        options["crs"] = target.crs.to_wkt()
    if source.crs:
        options["src_crs"] = CRS.from_user_input(source.crs).to_wkt()
    try:
        scale = _scale(data, source, target)
        return WarpedVRT(data, **_options(data, source, scale), **options)
    except (RasterioError, CPLE_BaseError) as error:
        raise RasterError("Raster '{raster}' cannot be warped: {error}.", raster=source.title, error=error) from error


def open_dataset(source: RasterInput) -> Any:
    """Open a raster; without a geotransform, ground control points (GCP) or else RPCs place it.

    The grid is the one that QGIS shows: GDAL's suggestion for the transformation, RPCs at their height offset. Pixels
    are interpolated, except of palettes and of rasters with additional no data values, which must not be mixed.

    Raises:
        RasterError: It cannot be opened.
    """
    try:
        with suppress_warnings(NotGeoreferencedWarning), opening(source.path):
            data = rasterio.open(gdal_path(source.path), sharing=False)
            is_placed = data.transform.is_identity and (data.gcps[0] or data.rpcs)
            return _warped(data, source) if is_placed else data
    except (RasterioError, OSError) as error:
        raise RasterError(
            "Raster '{raster}' cannot be opened: {error}.",
            Message("Check the address, and that this computer can reach the server.")
            if is_remote(source.path)
            else Message("Check that the file exists and opens in QGIS as a raster layer."),
            raster=source.title,
            error=_reason(error, source.path),
        ) from error


def _reason(error: Exception, path: str) -> str:
    """The text of an error without the path at its beginning and the full stop at its end."""
    text = str(error).rstrip(".")
    for name in (path, gdal_path(path), file_name(path)):
        text = text.removeprefix(f"'{name}' ").removeprefix(f"{name}: ")
    return text


def save_warped(source: RasterInput, path: Path) -> RasterInput:
    """Write the warped raster of :func:`open_dataset` as a virtual raster, and return this.

    Raises:
        RasterError: It cannot be opened.
        RasterioError: The file cannot be written.
    """
    with open_dataset(source) as data:
        rasterio.shutil.copy(data, str(path), driver="VRT")
    return replace(source, path=str(path))


def _scale(data: Any, source: RasterInput, target: Georeference) -> tuple[float, float]:
    """Lengths in pixels of a grid of the sides of a raster's central pixel; 1 if PROJ cannot compute them."""
    x, y = data.width / 2 + np.array([0.0, 1.0, 0.0]), data.height / 2 + np.array([0.0, 0.0, 1.0])
    places = Georeference(data.transform, None, data.width, data.height).to_map(x, y)
    crs = source.crs or data.crs
    try:
        if crs and target.crs is not None:
            places = Transformer.from_crs(crs, target.crs, always_xy=True).transform(*places)
    except ProjError:  # GDAL then reports that it cannot be warped
        return 1.0, 1.0
    corner, right, below = np.stack(target.to_pixel(*places), axis=1)
    sides = np.linalg.norm([right - corner, below - corner], axis=1)
    return (float(sides[0]), float(sides[1])) if np.isfinite(sides).all() and sides.all() else (1.0, 1.0)


def _warped(data: Any, source: RasterInput) -> Any:
    try:
        return WarpedVRT(data, **_options(data, source, (1.0, 1.0)))  # GDAL's grid has the resolution of the raster
    except (RasterioError, CPLE_BaseError):  # too few points, for example: QGIS shows pixel coordinates too
        return data


def _options(data: Any, source: RasterInput, scale: tuple[float, float]) -> dict[str, Any]:
    options: dict[str, Any] = {"add_alpha": ColorInterp.alpha not in data.colorinterp}
    # GDAL's own estimate compares width with width and height with height, so that it blurs a raster that is turned.
    options |= {"XSCALE": scale[0], "YSCALE": scale[1]}
    if not options["add_alpha"]:
        options["SRC_ALPHA_MAX"] = 1  # of 16 bits, GDAL would take 255 for almost transparent
    if data.transform.is_identity and data.rpcs and not data.gcps[0]:
        options |= {"src_crs": "EPSG:4326", "RPC_HEIGHT": data.rpcs.height_off}
    if not source.use_nodata:
        options["src_nodata"] = None
    is_discrete = ColorInterp.palette in data.colorinterp or source.nodata
    options["resampling"] = Resampling.nearest if is_discrete else Resampling.bilinear
    return options


def describe_warp(data: Any, title: str) -> list[Message]:
    """Return a note for the user on a raster that :func:`open_dataset` opened."""
    if not isinstance(data, WarpedVRT):
        return []
    values = {"raster": title, "width": data.width, "height": data.height}
    points, rpcs = data.src_dataset.gcps[0], data.src_dataset.rpcs
    if points:
        return [
            Message(
                "Raster '{raster}' is georeferenced by {count:,} ground control points. It is warped to a grid of "
                "{width} × {height} pixels, the one that QGIS shows.",
                count=len(points),
                **values,
            )
        ]
    return [
        Message(
            "Raster '{raster}' is georeferenced by rational polynomial coefficients (RPC). It is warped to a grid of "
            "{width} × {height} pixels at a terrain height of {terrain:g} m, the one that QGIS shows. Use an "
            "orthorectified image for exact positions on slopes.",
            terrain=rpcs.height_off,
            **values,
        )
    ]
