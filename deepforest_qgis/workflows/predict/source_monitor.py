"""The raster while it is read for hours: it may change, become unreachable, or have damaged blocks."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ...common.errors import RasterError
from ...common.events import Listener
from ...common.messages import Message, counted
from ...georeference import Georeference
from ...imagery.fingerprint import Change, RasterFingerprint
from ...imagery.window_image import WindowImage
from ...imagery.windows import Bounds
from .pipeline import WindowStore

__all__ = ["SourceChangedError", "SourceMonitor", "describe_places", "log_unreadable", "unreadable_share"]

CHECK_SECONDS = 10.0  # between two checks of the files
PAUSE = 20  # added to it, as a multiple of what a check takes: thousands of files on a network share
MAX_PLACES = 10  # listed one by one
DAMAGED_HINT = Message("The file is damaged or incomplete. Copy it again, or repair it with gdal_translate.")


class SourceChangedError(Exception):
    """The content of the raster changed while it was read."""


class SourceMonitor:
    """Checks from time to time whether the files of a raster are unchanged and can be reached.

    If a file of a virtual raster disappears, GDAL warns once and returns black pixels. Windows that were read since the
    last successful check are therefore removed from the store.

    Args:
        fingerprint: The files as they were when the run was planned.
        store: Receives the windows.
        listener: Receives warnings.
    """

    def __init__(self, fingerprint: RasterFingerprint, store: WindowStore, listener: Listener) -> None:
        self._fingerprint = fingerprint
        self._store = store
        self._listener = listener
        self._unchecked: list[int] = []

    def watch(self, windows: Iterable[tuple[int, WindowImage]]) -> Iterator[tuple[int, WindowImage]]:
        """Yield windows as long as the files stay the same.

        Raises:
            SourceChangedError: The content changed.
            RasterError: A file cannot be reached.
        """
        due = time.monotonic() + CHECK_SECONDS
        for index, window in windows:
            self._unchecked.append(index)
            yield index, window
            if time.monotonic() > due:
                began = time.monotonic()
                self._check()
                ended = time.monotonic()
                due = ended + CHECK_SECONDS + PAUSE * (ended - began)

    def finish(self) -> None:
        """Check once more, before crowns are written. Raises the errors of :meth:`watch`."""
        if self._check() is Change.TIME:
            self._listener.warning(
                "Raster '{raster}' was modified while it was read. Samples of its content are unchanged. If the image "
                "was edited, run the job again.",
                raster=self._fingerprint.title,
            )

    def _check(self) -> Change:
        try:
            change = self._fingerprint.change()
        except RasterError:
            if len(self._fingerprint.files) > 1:
                self._store.drop(self._unchecked)
            raise
        if change is Change.CONTENT:
            self._store.drop(self._unchecked)
            raise SourceChangedError
        self._unchecked.clear()
        return change


def unreadable_share(blocks: Sequence[Bounds], ref: Georeference, roi: BaseGeometry | None) -> float:
    """Return the fraction of the region of interest (None: the raster) in blocks; both are in pixels of the raster."""
    if not blocks:
        return 0.0
    whole = shapely.box(0, 0, ref.width, ref.height)
    area = whole if roi is None else shapely.intersection(whole, roi)
    return float(shapely.intersection(_union(blocks), area).area / area.area)


def log_unreadable(
    title: str, blocks: Sequence[Bounds], share: float, ref: Georeference, listener: Listener, *, mosaic: bool
) -> None:
    """Warn of the blocks that could not be read, with their places; those of a mosaic are not blocks of its files."""
    if mosaic:
        listener.warning(
            "{raster}: {share:.2%} of the area was skipped, because rasters are damaged there: {places}.",
            raster=title,
            share=max(share, 1e-4),
            places=describe_places(blocks, ref, pixels=False),
        )
        return
    listener.warning_if(
        len(blocks),
        "Raster '{raster}': {count} unreadable block was skipped, {share:.2%} of the area: {places}. {advice}",
        "Raster '{raster}': {count:,} unreadable blocks were skipped, {share:.2%} of the area: {places}. {advice}",
        raster=title,
        share=max(share, 1e-4),
        places=describe_places(blocks, ref),
        advice=DAMAGED_HINT,
    )


def describe_places(blocks: Sequence[Bounds], ref: Georeference, *, pixels: bool = True) -> list[Message]:
    """Return the places of blocks of a raster on the map, and in its pixels unless the user does not know these."""
    places = [part.bounds for part in shapely.get_parts(_union(blocks))]
    listed = [_in_pixels(ref, bounds) if pixels else _on_map(ref, bounds) for bounds in places[:MAX_PLACES]]
    if len(places) > MAX_PLACES:
        listed.append(counted(len(places) - MAX_PLACES, "and {count} more place", "and {count:,} more places"))
    return listed


def _union(blocks: Sequence[Bounds]) -> BaseGeometry:
    return shapely.union_all(shapely.box(*np.asarray(blocks, float).T))


def _in_pixels(ref: Georeference, bounds: tuple[float, float, float, float]) -> Message:
    x0, y0, x1, y1 = (round(side) for side in bounds)
    return Message(
        "columns {left}–{right} and rows {top}–{bottom} ({place})",
        left=x0,
        right=x1 - 1,
        top=y0,
        bottom=y1 - 1,
        place=_on_map(ref, bounds),
    )


def _on_map(ref: Georeference, bounds: tuple[float, float, float, float]) -> Message:
    x0, y0, x1, y1 = bounds
    x, y = ref.to_map([(x0 + x1) / 2], [(y0 + y1) / 2])
    degrees = ref.crs is not None and ref.crs.is_geographic
    return Message("near {x:.6f}, {y:.6f}" if degrees else "near {x:.1f}, {y:.1f}", x=float(x[0]), y=float(y[0]))
