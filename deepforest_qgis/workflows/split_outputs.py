"""Files that split writes: images of patches and their footprints."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import rasterio
import shapely
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..common.errors import OutputError
from ..crowns.geopackage import write_layer
from ..files.suppress_warnings import suppress_warnings
from ..imagery.raster import Raster
from ..imagery.windows import Window
from .train.patches import MANIFEST, Manifest, Windows

__all__ = ["remove_earlier", "write_footprints", "write_image"]


def write_image(path: Path, image: npt.NDArray[np.uint8], raster: Raster, window: Window) -> None:
    """Write a patch as a GeoTIFF, or as a PNG with a sidecar file of its georeference (.aux.xml).

    Args:
        path: The file, .tif or .png.
        image: The image (H, W, 3).
        raster: The raster it was read from.
        window: Its window on the raster.

    Raises:
        OutputError: The file cannot be written.
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
        with suppress_warnings(NotGeoreferencedWarning):  # reported when the raster was opened
            target = rasterio.open(path, "w", **profile)
        with target:
            target.write(np.moveaxis(image, -1, 0))
    except (RasterioError, OSError) as error:
        raise OutputError(
            "Patch '{path}' cannot be written: {error}.", "Check that the disk is not full.", path=path, error=error
        ) from error


def remove_earlier(folder: Path) -> None:
    """Remove the patches of an earlier split from a folder, which would otherwise be mixed with the new ones."""
    earlier = Manifest.read(folder)
    if earlier is None:
        return
    names = [earlier.annotations_csv, MANIFEST, *earlier.windows, *(f"{name}.aux.xml" for name in earlier.windows)]
    for name in names:
        if Path(name).name == name:  # a manifest never names files outside its folder
            (folder / name).unlink(missing_ok=True)


def write_footprints(path: str, table: pd.DataFrame, windows: Windows, raster: Raster) -> None:
    """Write the outlines of patches to the layer "footprints" of a GeoPackage.

    Args:
        path: The GeoPackage.
        table: The annotations of the patches.
        windows: The window of each patch on the raster, by image name.
        raster: The raster.

    Raises:
        OutputError: The file cannot be written.
    """
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
