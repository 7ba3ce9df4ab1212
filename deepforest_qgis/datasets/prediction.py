"""DeepForest-compatible API: images and windows for prediction, as tensors (3, H, W) with values from 0 to 1.

The data sets are for prediction loops in scripts; :meth:`main.deepforest.predict_tile` reads and merges windows itself.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import torch
from torch import Tensor
from torch.utils.data import Dataset

from ..common.errors import InputError
from ..imagery.windows import Window
from ..preprocess import square_windows
from ..tiles import checked_image, open_image
from ..utilities import format_geometry, read_file

__all__ = ["FromCSVFile", "MultiImage", "PredictionDataset", "SingleImage", "TiledRaster"]

Bounds = tuple[int, int, int, int]


class PredictionDataset(Dataset[Any]):
    """Windows of images. Subclasses set ``windows``, pairs of a path (or None) and a window.

    Args:
        image: (H, W, 3), see :meth:`main.deepforest.predict_image`; or None.
        path: file of the image, instead of ``image``.
        patch_size: side of a window in pixels.
        patch_overlap: overlap of adjacent windows as a fraction of ``patch_size``.
    """

    def __init__(
        self,
        image: Any = None,
        path: str | os.PathLike[str] | None = None,
        patch_size: int = 400,
        patch_overlap: float = 0.0,
    ) -> None:
        self.image = None if image is None else checked_image(np.asarray(image))
        self.path = None if path is None else os.fspath(path)
        self.patch_size, self.patch_overlap = patch_size, patch_overlap
        self.windows: list[tuple[str | None, Window]] = self.prepare_items()

    def prepare_items(self) -> list[tuple[str | None, Window]]:
        """Return the windows. Each subclass defines them, as in DeepForest."""
        raise NotImplementedError  # as in DeepForest: a subclass must define it

    def _split(self, path: str | None) -> list[tuple[str | None, Window]]:
        """Return the windows of a file, or of ``image``."""
        if self.image is not None:
            height, width = self.image.shape[:2]
        elif path is not None:
            with open_image(path) as raster:
                width, height = raster.ref.width, raster.ref.height
        else:
            raise InputError("Give either an image or its path.")
        return [(path, one) for one in square_windows(width, height, self.patch_size, self.patch_overlap)]

    def __len__(self) -> int:
        return len(self.windows)

    def __getitem__(self, idx: int) -> Any:
        return self.get_crop(idx)

    def collate_fn(self, batch: list[Any]) -> Any:
        """Return the list of images, which may differ in size."""
        return batch

    def get_crop(self, idx: int) -> Any:
        """Return the image of a window."""
        path, window = self.windows[idx]
        if self.image is not None:
            pixels = self.image[window.row : window.row + window.height, window.col : window.col + window.width]
        else:
            with open_image(path or "") as raster:
                pixels = raster.read(window)[0]
        return _to_tensor(pixels)

    def get_crop_bounds(self, idx: int) -> Bounds | None:
        """Return column, row, width and height of a window."""
        window = self.windows[idx][1]
        return window.col, window.row, window.width, window.height

    def window_list(self) -> list[Bounds | None]:
        """Return column, row, width and height of all windows."""
        return [self.get_crop_bounds(idx) for idx in range(len(self.windows))]

    def get_image_basename(self, idx: int) -> str | None:
        """Return the name of the image of a window."""
        path = self.windows[idx][0] or self.path
        return None if path is None else os.path.basename(path)

    def format_batch(self, batch: dict[str, Tensor], idx: int, sub_idx: int | None = None) -> pd.DataFrame | None:
        """Convert the prediction of a window to a table with the position of the window and the name of the image."""
        table = format_geometry(batch)
        if table is None:
            return None
        bounds = self.get_crop_bounds(idx if sub_idx is None else sub_idx)
        if bounds is not None:
            table["window_xmin"], table["window_ymin"] = bounds[:2]
        table["image_path"] = self.get_image_basename(idx)
        return table

    def postprocess(self, batch: dict[str, Tensor], prediction_index: int) -> pd.DataFrame:
        """Convert the prediction of a window to a table, which is empty without predictions."""
        table = self.format_batch(batch, prediction_index)
        return pd.DataFrame() if table is None else table


class SingleImage(PredictionDataset):
    """Windows of an image in memory or in a file."""

    def __init__(self, path: Any = None, image: Any = None, patch_size: int = 400, patch_overlap: float = 0.0) -> None:
        super().__init__(image, path, patch_size, patch_overlap)

    def prepare_items(self) -> list[tuple[str | None, Window]]:
        """Return the windows."""
        return self._split(self.path)


class TiledRaster(SingleImage):
    """Windows of a raster, which may be striped; a window is read when it is used."""

    def __init__(self, path: Any, patch_size: int = 400, patch_overlap: float = 0.0) -> None:
        super().__init__(path, None, patch_size, patch_overlap)


class FromCSVFile(PredictionDataset):
    """The whole images of a table of annotations."""

    def __init__(self, csv_file: Any, root_dir: str | os.PathLike[str] | None = None) -> None:
        self.annotations = read_file(csv_file, root_dir=root_dir)
        self.root_dir = self.annotations.root_dir
        self.image_names = self.annotations["image_path"].unique()
        self.image_paths = [str(Path(self.root_dir, name)) for name in self.image_names]
        super().__init__()

    def prepare_items(self) -> list[tuple[str | None, Window]]:
        """Return the images as windows."""
        found: list[tuple[str | None, Window]] = []
        for path in self.image_paths:
            with open_image(path) as raster:
                found.append((path, Window(0, 0, raster.ref.width, raster.ref.height)))
        return found

    def get_crop_bounds(self, idx: int) -> Bounds | None:
        """Return None: an image is not a part of another."""
        return None


class _Windows(list[Tensor]):
    """The windows of an image, with its number."""

    def __init__(self, index_of_image: int, windows: list[Tensor]) -> None:
        super().__init__(windows)
        self.index_of_image = index_of_image


class MultiImage(PredictionDataset):
    """Several images; an item is the list of the windows of an image.

    A batch is a dictionary with "images", the windows of all its images, and "batch_indices", the number of the image
    and of the window for each.
    """

    def __init__(self, paths: Sequence[Any], patch_size: int = 400, patch_overlap: float = 0.0) -> None:
        self.paths = [os.fspath(path) for path in paths]
        super().__init__(None, None, patch_size, patch_overlap)

    def prepare_items(self) -> list[tuple[str | None, Window]]:
        """Return the windows of all images."""
        self._first = [0]
        found: list[tuple[str | None, Window]] = []
        for path in self.paths:
            found += self._split(path)
            self._first.append(len(found))
        return found

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, idx: int) -> _Windows:
        return _Windows(idx, self.get_crop(idx))

    def get_crop(self, idx: int) -> Any:
        """Return the windows of an image."""
        return [super(MultiImage, self).get_crop(one) for one in range(self._first[idx], self._first[idx + 1])]

    def collate_fn(self, batch: list[_Windows]) -> dict[str, Any]:
        """Return the windows of several images in one list, with the numbers of their images and windows."""
        indices = [[item.index_of_image, sub_idx] for item in batch for sub_idx in range(len(item))]
        return {"images": [crop for item in batch for crop in item], "batch_indices": indices}

    def get_image_basename(self, idx: int) -> str | None:
        """Return the name of an image."""
        return Path(self.paths[idx]).name

    def postprocess(  # type: ignore[override]  # as in DeepForest
        self, batch: list[dict[str, Tensor]], prediction_index: int, original_batch_structure: list[list[list[int]]]
    ) -> pd.DataFrame:
        """Convert the predictions of a batch to a table.

        Args:
            batch: the prediction of each window.
            prediction_index: number of the batch.
            original_batch_structure: "batch_indices" of all batches.
        """
        tables = [
            self.format_batch(found, idx, self._first[idx] + sub_idx)
            for found, (idx, sub_idx) in zip(batch, original_batch_structure[prediction_index], strict=True)
        ]
        kept = [table for table in tables if table is not None]
        return pd.concat(kept, ignore_index=True) if kept else pd.DataFrame()


def _to_tensor(pixels: Any) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(pixels, -1, 0))).float() / 255
