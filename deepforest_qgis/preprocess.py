"""DeepForest-compatible API: splitting of images into training patches."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import MemoryFile

from .common.errors import InputError, LayerError, OutputError, RasterError
from .common.jobs import RasterInput
from .crowns.annotation_csv import CSV_COLUMNS, add_ignored, write_csv
from .crowns.annotations import clip_to_window
from .crowns.ignored_boxes import clip_ignored, is_ignored
from .crowns.vector_layers import DEFAULT_LABEL
from .files.suppress_warnings import suppress_warnings
from .imagery.raster import Raster
from .imagery.windows import Window, WindowGrid
from .utilities import VECTOR_FILES, CrownFrame, pixel_boxes, read_file, read_vector
from .workflows.annotated_images import check_stored
from .workflows.patch_images import write_image

if TYPE_CHECKING:
    from torch import Tensor

__all__ = [
    "SlidingWindow",
    "compute_windows",
    "image_name_from_path",
    "preprocess_image",
    "select_annotations",
    "split_raster",
    "square_windows",
]

MAX_OUTSIDE = 0.1  # of the image's size; boxes farther outside have another coordinate system


def split_raster(  # noqa: PLR0913 # DeepForest's signature
    annotations_file: str | os.PathLike[str] | pd.DataFrame | None = None,
    path_to_raster: str | os.PathLike[str] | None = None,
    numpy_image: npt.NDArray[Any] | None = None,
    root_dir: str | os.PathLike[str] | None = None,
    patch_size: int = 400,
    patch_overlap: float = 0.05,
    allow_empty: bool = False,
    image_name: str | None = None,
    save_dir: str | os.PathLike[str] = ".",
    base_dir: str | os.PathLike[str] | None = None,
) -> pd.DataFrame | list[str]:
    """Split a raster and its annotations into overlapping square patches for training.

    Writes ``{stem}_{index}.png`` and ``{stem}.csv``. A patch contains the crowns of which more than half lies in it,
    clipped to the patch. Patches of a georeferenced raster are georeferenced. The raster is read window by window;
    values that are not 8-bit are stretched to 8 bits, with a warning that reports the range.

    Args:
        annotations_file: annotations in any format of :func:`deepforest_qgis.utilities.read_file`. Rows of other
            images are ignored; a layer without a column image_path belongs to this raster. None writes all patches.
            Rows with 1 in an optional column ``ignore`` are neither crowns nor background.
        path_to_raster: the raster.
        numpy_image: (3, H, W) or (H, W, 3), instead of a path.
        root_dir: folder of the images of the annotations.
        patch_size: side of a patch in pixels.
        patch_overlap: overlap of adjacent patches as a fraction of ``patch_size``.
        allow_empty: write patches without crowns too, as a row 0,0,0,0, which is background in training.
        image_name: name of the image in the annotations; required with ``numpy_image``.
        save_dir: folder of the patches.
        base_dir: name of ``save_dir`` in DeepForest before 2.0; the table then has no geometry, as there.

    Returns:
        A table with image_path, xmin, ymin, xmax, ymax (in pixels of the patch), label and, unless ``base_dir`` is
        given, geometry; without annotations the paths of the patches.

    Raises:
        InputError: a ValueError; there is no image, a patch is larger than the image, or no patch has crowns.
        LayerError: a ValueError; the annotations cannot be read, or do not belong to this image.
        RasterError: the raster cannot be read, or is warped and the annotations are in pixels.
        OutputError: the patches cannot be written.
    """
    if (path_to_raster is None) == (numpy_image is None):
        raise InputError(
            "There is no raster to split." if numpy_image is None else "Two rasters to split were given.",
            "Give path_to_raster, or numpy_image with image_name.",
        )
    if image_name is None:
        if path_to_raster is None:
            raise InputError("numpy_image has no name.", "Name it in image_name as the annotations do.")
        image_name = os.path.basename(path_to_raster)
    folder = Path(save_dir if base_dir is None else base_dir)
    with _opened(path_to_raster, numpy_image, image_name) as raster:
        ref = raster.ref
        if patch_size > min(ref.width, ref.height):
            raise InputError(
                f"The patch size of {patch_size} pixels is larger than raster '{raster.title}' "
                f"({ref.width} × {ref.height} pixels).",
                f"Choose at most {min(ref.width, ref.height)}.",
            )
        plan = square_windows(ref.width, ref.height, patch_size, patch_overlap)
        stem = os.path.splitext(image_name)[0]
        crowns = None
        if annotations_file is not None:
            crowns = _crowns(annotations_file, path_to_raster, root_dir, image_name, raster, allow_empty)
            csv = folder / f"{stem}.csv"
            given = None if isinstance(annotations_file, pd.DataFrame) else Path(annotations_file)
            if given and given.exists() and csv.exists() and csv.samefile(given):
                raise OutputError(
                    f"The CSV file of the patches would replace the annotations '{annotations_file}'.",
                    "Choose another save_dir.",
                )
        raster.choose_stretch()
        for note in raster.notes:
            if "8 bit" in note or "grey" in note:  # other notes concern map coordinates
                warnings.warn(note, UserWarning, stacklevel=2)
        try:
            (folder / stem).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"Folder '{folder}' cannot be created: {error}.", "Choose another folder.") from error

        paths, tables = [], []
        for index, window in enumerate(plan):
            name = f"{stem}_{index}.png"
            if crowns is not None:
                boxes, inside = clip_to_window(crowns.boxes, window)
                labels: Any = crowns.labels[inside]
                if not len(boxes):
                    if not allow_empty:
                        continue
                    boxes, labels = np.zeros((1, 4)), crowns.label
                columns = dict(zip(CSV_COLUMNS[1:5], boxes.T, strict=True))
                rows = pd.DataFrame({"image_path": name, **columns, "label": labels})
                tables.append(add_ignored(rows, clip_ignored(crowns.ignored, window)) if len(crowns.ignored) else rows)
            image, _ = raster.read(window)
            write_image(folder / name, image, raster, window)
            paths.append(f"{folder}/{name}")
    if crowns is None:
        return paths
    if not tables:
        raise InputError(
            f"No patch of raster '{image_name}' contains more than half of a crown.",
            "Choose larger patches, or allow_empty=True to write the patches without crowns.",
        )
    result: pd.DataFrame = pd.concat(tables, ignore_index=True)
    write_csv(folder / f"{stem}.csv", result)
    if base_dir is not None:
        return result
    return CrownFrame(result, geometry=shapely.box(*result[list(CSV_COLUMNS[1:5])].to_numpy().T))


class _Crowns(NamedTuple):
    """Crowns of the image: boxes (N, 4) and labels (N,); ``label`` is used in rows of empty patches.

    ``ignored`` (M, 4) are boxes that are neither crowns nor background.
    """

    boxes: npt.NDArray[np.float64]
    labels: npt.NDArray[Any]
    label: str
    ignored: npt.NDArray[np.float64]


def _crowns(
    given: str | os.PathLike[str] | pd.DataFrame,
    path: str | os.PathLike[str] | None,
    root_dir: str | os.PathLike[str] | None,
    image_name: str,
    raster: Raster,
    allow_empty: bool,
) -> _Crowns:
    title = "the table" if isinstance(given, pd.DataFrame) else f"'{given}'"
    beside = (os.path.dirname(path) if path is not None else "") or "."
    layer = given
    if not isinstance(given, pd.DataFrame) and str(given).lower().endswith(VECTOR_FILES):
        layer = read_vector(given)
    if not isinstance(layer, gpd.GeoDataFrame) or layer.crs is None:
        check_stored(raster)
    if isinstance(layer, gpd.GeoDataFrame) and path is not None and "image_path" not in layer.columns:
        # A layer without file names belongs to the raster of this call.
        label = None if "label" in layer.columns else DEFAULT_LABEL
        frame = mine = read_file(given, beside, os.path.basename(path), label)
    else:
        if isinstance(given, gpd.GeoDataFrame) and given.crs is None:
            given = pd.DataFrame(given)  # in pixels: no image is needed
        frame = read_file(given, root_dir or (beside if isinstance(given, pd.DataFrame) else None))
        mine = frame[frame["image_path"] == image_name]
    if mine.empty and not allow_empty:
        names = frame["image_path"].unique()
        raise LayerError(
            f"No row of {title} is about image '{image_name}', but about: {', '.join(map(str, names[:3]))}.",
            "The column image_path must hold the image's name, or name it in image_name.",
        )
    boxes = pixel_boxes(mine)
    real = (boxes != 0).any(axis=1)
    boxes = boxes[real]
    if len(boxes):
        size = np.array([raster.ref.width, raster.ref.height])
        least, most = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        if (least < -MAX_OUTSIDE * size).any() or (most > (1 + MAX_OUTSIDE) * size).any():
            raise LayerError(
                f"The crowns of {title} reach from {tuple(least.tolist())} to {tuple(most.tolist())}, but image "
                f"'{image_name}' has {size[0]} × {size[1]} pixels.",
                "Their coordinates must be pixels of the image; give a layer with a CRS otherwise.",
            )
    ignored, labels = is_ignored(mine, title)[real], mine["label"].to_numpy()[real]
    label = str((mine if len(mine) else frame)["label"].iloc[0])
    return _Crowns(boxes[~ignored], labels[~ignored], label, boxes[ignored])


@contextmanager
def _opened(path: str | os.PathLike[str] | None, image: npt.NDArray[Any] | None, name: str) -> Iterator[Raster]:
    """Open a raster, or an array as an in-memory raster, so that both are read in the same way."""
    if path is not None:
        with Raster(RasterInput(str(path))) as raster:
            yield raster
        return
    bands = _channels_first(np.asarray(image))
    with MemoryFile(ext=".tif") as memory:
        profile = {"count": 3, "height": bands.shape[1], "width": bands.shape[2], "dtype": bands.dtype}
        try:
            with (
                suppress_warnings(NotGeoreferencedWarning),
                memory.open(driver="GTiff", photometric="rgb", BIGTIFF="IF_SAFER", **profile) as target,
            ):
                target.write(bands)
        except (RasterioError, TypeError) as error:
            raise RasterError(f"Image '{name}' of data type {bands.dtype} cannot be used: {error}.") from error
        with Raster(RasterInput(memory.name, name)) as raster:
            yield raster


def _channels_first(image: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Return an image with channels first or last as (3, H, W), without a fourth channel (alpha, infrared)."""
    if image.ndim == 3 and image.shape[2] in (3, 4):
        image = np.moveaxis(image, 2, 0)
    if image.ndim == 3 and image.shape[0] in (3, 4):
        if image.shape[0] == 4:
            warnings.warn("The image has four channels; the fourth is ignored.", UserWarning, stacklevel=5)
        return image[:3]
    raise InputError(f"An image of shape {image.shape} has no three channels.", "It must be (3, H, W) or (H, W, 3).")


class SlidingWindow(Window):
    """A window with the methods of the package slidingwindow, which DeepForest uses."""

    def getRect(self) -> tuple[int, int, int, int]:  # noqa: N802 # that package's name
        """Return column, row, width and height."""
        return self.col, self.row, self.width, self.height

    def indices(self) -> tuple[slice, slice, slice]:
        """Return the index of the window in an image (3, H, W)."""
        return slice(None), slice(self.row, self.row + self.height), slice(self.col, self.col + self.width)


def select_annotations(annotations: pd.DataFrame, window: Sequence[int]) -> pd.DataFrame:
    """Select the boxes of which more than half is in a window, clipped to it.

    Args:
        annotations: boxes in pixels of the image.
        window: column, row, width and height, as :func:`compute_windows` returns it.

    Returns:
        The table with boxes in pixels of the window.
    """
    boxes, kept = clip_to_window(pixel_boxes(annotations), (window[0], window[1], window[2], window[3]))
    selected: pd.DataFrame = annotations.iloc[kept].copy()
    selected[list(CSV_COLUMNS[1:5])] = boxes
    if isinstance(selected, gpd.GeoDataFrame):
        selected = selected.set_geometry(shapely.box(*boxes.T))
    return selected


def compute_windows(numpy_image: npt.NDArray[Any], patch_size: int, patch_overlap: float) -> list[SlidingWindow]:
    """Compute the windows of an image.

    Args:
        numpy_image: (3, H, W).
        patch_size: side of a window in pixels.
        patch_overlap: overlap of adjacent windows as a fraction of ``patch_size``.

    Returns:
        Windows (col, row, width, height) in pixels, column by column, in the order of the patches' numbers.

    Raises:
        InputError: a ValueError; the image has another shape, the size is less than a pixel, or the overlap is not at
            least 0 and below 1.
    """
    if numpy_image.ndim != 3 or numpy_image.shape[0] != 3:
        raise InputError(f"The image must be (3, H, W), not {numpy_image.shape}.", "Put its channels first.")
    plan = square_windows(numpy_image.shape[2], numpy_image.shape[1], patch_size, patch_overlap)
    return [SlidingWindow(*window) for window in plan]


def square_windows(width: int, height: int, patch_size: int, patch_overlap: float) -> WindowGrid:
    """Return the windows of an image, in the order of :func:`compute_windows`.

    Args:
        width: width of the image in pixels.
        height: height of the image in pixels.
        patch_size: side of a window in pixels.
        patch_overlap: overlap of adjacent windows as a fraction of ``patch_size``.

    Raises:
        InputError: a ValueError; the size is less than a pixel, or the overlap is not at least 0 and below 1.
    """
    if patch_size < 1:
        raise InputError(f"The patch size is {patch_size}, but must be at least 1 pixel.")
    if not 0 <= patch_overlap < 1:
        raise InputError(f"The patch overlap is {patch_overlap:g}, but must be at least 0 and below 1.")
    return WindowGrid(width, height, patch_size, patch_size, patch_overlap)


def preprocess_image(image: npt.NDArray[Any]) -> Tensor:
    """Convert an RGB image (H, W, 3) with values from 0 to 255 to a tensor (3, H, W) with values from 0 to 1."""
    import torch

    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(image, -1, 0))) / 255


def image_name_from_path(image_path: str | os.PathLike[str]) -> str:
    """Return the name of a file without folder and suffix."""
    return os.path.splitext(os.path.basename(image_path))[0]
