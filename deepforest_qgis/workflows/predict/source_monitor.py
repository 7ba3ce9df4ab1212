"""What becomes of the raster while it is read for hours: it changes, it goes away, parts of it are damaged."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from ...common.errors import RasterError
from ...common.events import Listener
from ...common.messages import Message, counted
from ...imagery.fingerprint import Change, RasterFingerprint
from ...imagery.raster import Raster, WindowImage
from .journal import Journal

__all__ = ["Watch", "report_unreadable"]

LOOK_SECONDS = 10.0  # between two looks at the raster's files
MOST_PLACES = 10  # named one by one
WHOLE = 1 - 1e-9


class Watch:
    """Keeps an eye on the files that a job reads.

    GDAL shows black, and says so only once, where a file of a virtual raster goes away: windows since the last look at
    which all was well are not trusted.
    """

    def __init__(self, origin: RasterFingerprint, journal: Journal, listener: Listener) -> None:
        self._origin = origin
        self._journal = journal
        self._listener = listener
        self._since: list[int] = []

    def pieces(self, pieces: Iterable[tuple[int, WindowImage]]) -> Iterator[tuple[int, WindowImage]]:
        """The pieces, as long as the files that they are read from stay the same.

        Raises:
            RasterError: they changed, and what was found is no longer kept; or they are out of reach, and it is.
        """
        due = time.monotonic() + LOOK_SECONDS
        for piece in pieces:
            self._since.append(piece[0])
            yield piece
            if time.monotonic() > due:
                self._look()
                due = time.monotonic() + LOOK_SECONDS

    def end(self) -> None:
        """The last look, before crowns are written.

        Raises:
            RasterError: as :meth:`pieces`.
        """
        if self._look() is not Change.NONE:
            self._listener.warning(
                "Raster '{raster}' was written to while it was read. Samples of it are the same as before; "
                "if its image was changed, run again.",
                raster=self._origin.title,
            )

    def _look(self) -> Change:
        try:
            what = self._origin.change()
        except RasterError:
            if len(self._origin.files) > 1:
                self._journal.drop(self._since)
            raise
        if what is Change.CONTENT:
            self._journal.keep = False  # nobody knows which of its windows show which image
            raise RasterError(
                "Raster '{raster}' was changed or replaced while it was read, so its crowns would be those "
                "of two images; none were written.",
                "Run again when the raster is complete.",
                raster=self._origin.title,
            )
        self._since.clear()
        return what


def report_unreadable(raster: Raster, look: BaseGeometry | None, journal: Journal, listener: Listener) -> float:
    """Say where the raster could not be read; the share that it is of ``look`` (None: of the raster).

    Raises:
        RasterError: nothing could be read.
    """
    holes = journal.unreadable
    if not holes:
        return 0.0
    lost = shapely.union_all(shapely.box(*np.asarray(holes, float).T))
    whole = shapely.box(0, 0, raster.ref.width, raster.ref.height)
    seen = whole if look is None else shapely.intersection(whole, look)
    share = float(shapely.intersection(lost, seen).area / seen.area)
    advice = Message("The file is damaged or incomplete; copy it again, or repair it with gdal_translate.")
    if share >= WHOLE:
        journal.keep = False
        raise RasterError(
            "Raster '{raster}' cannot be read anywhere where crowns were to be found.", advice, raster=raster.title
        )
    places = [part.bounds for part in shapely.get_parts(lost)]
    named = [_place(raster, bounds) for bounds in places[:MOST_PLACES]]
    if len(places) > MOST_PLACES:
        named.append(Message("and {count} more places", count=len(places) - MOST_PLACES))
    listener.warning(
        "Raster '{raster}': {unreadable_blocks}, {share:.2%} of the area, skipped: {named}. {advice}",
        raster=raster.title,
        unreadable_blocks=counted(len(holes), "{count} unreadable block", "{count:,} unreadable blocks"),
        share=max(share, 1e-4),
        named="; ".join(named),
        advice=advice,
    )
    return share


def _place(raster: Raster, bounds: tuple[float, float, float, float]) -> str:
    x0, y0, x1, y1 = (round(side) for side in bounds)
    east, north = (float(value[0]) for value in raster.ref.to_map([(x0 + x1) / 2], [(y0 + y1) / 2]))
    return Message(
        "columns {x0}–{x1}, rows {y0}–{y1} (around {east:.6f}, {north:.6f})"
        if raster.ref.crs is not None and raster.ref.crs.is_geographic
        else "columns {x0}–{x1}, rows {y0}–{y1} (around {east:.1f}, {north:.1f})",
        x0=x0,
        x1=x1 - 1,
        y0=y0,
        y1=y1 - 1,
        east=east,
        north=north,
    )
