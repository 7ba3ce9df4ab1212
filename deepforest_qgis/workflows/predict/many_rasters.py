"""Prediction of crowns on many rasters, as if they were one: list, plan, infer, write."""

from __future__ import annotations

import os
import platform
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pyproj import CRS
from pyproj.exceptions import CRSError

from ...common.addresses import hide_secrets
from ...common.errors import InputError, OutputError, RasterError
from ...common.events import Listener
from ...common.jobs import PredictTilesJob, RasterInput
from ...common.messages import Message, counted
from ...common.paths import cache_folder
from ...common.processes import remove_folders_of_ended
from ...crowns.layer_file import check_format
from ...georeference import same_crs
from ...imagery.mosaic import PixelGrid, PlacedTile, place_tiles
from ...imagery.mosaic_damage import damaged_share
from ...imagery.mosaic_tiles import FAR_KM, Failures, Tile, alike, far_tiles, most_frequent_crs, read_tiles
from ..model_loading import LoadedModel, load_model
from ..patch_size import check_degrees
from ..tile_list import common_folder, list_rasters
from .cluster import Cluster, open_cluster, open_detector
from .inference import Inference, infer
from .journal import cache_hint
from .limits import Limits
from .mosaic_planning import plan_mosaic
from .outputs import write_outputs
from .planning import PredictionPlan, StartTime
from .source_monitor import SourceChangedError, describe_places

__all__ = ["run"]

ATTEMPTS = 3  # if rasters change during the run
MAX_NAMES = 10  # of rasters in a warning
MAX_LISTED = 100  # failures in the metadata of the layer


def run(job: PredictTilesJob, listener: Listener) -> dict[str, Any]:
    """Detect crowns in all rasters and write them to the file ``job.output``.

    Rasters that cannot be used are reported by name, and the others are processed. The finished windows are kept, also
    of a complete run: the same job with more, fewer or changed rasters computes only the windows that these touch.

    Args:
        job: The parameters.
        listener: Receives progress, log lines and warnings.

    Returns:
        The result of a prediction on one raster, and "rasters" (their number), "failed" (reason by path) and
        "windows_resumed".

    Raises:
        InputError (RasterError, LayerError, ModelFileError): The job cannot be done, or no raster can be used.
        OutputError: A result cannot be written.
        Cancelled: Finished windows are kept.
    """
    start = StartTime.now()
    model = load_model(job.model, listener)
    sources = list_rasters(job)
    with open_cluster(job, listener) as cluster:
        for _ in range(ATTEMPTS):
            try:
                return _run_once(job, start, (model, cluster), sources, listener)
            except SourceChangedError:
                listener.warning("Rasters were modified or removed during the run. Their windows are computed again.")
    raise RasterError(
        "The rasters in '{folder}' are modified again and again. No crowns were written.",
        "Run the job again when the rasters are complete: finished windows are kept.",
        folder=common_folder(job),
    )


def _run_once(
    job: PredictTilesJob,
    start: StartTime,
    tools: tuple[LoadedModel, Cluster | None],
    sources: tuple[Sequence[RasterInput], Failures],
    listener: Listener,
) -> dict[str, Any]:
    """Raises SourceChangedError if a raster is modified or removed meanwhile."""
    grid, tiles, failures = _prepare(job, sources, listener)
    place, (model, cluster) = common_folder(job), tools
    with _mosaic_folder() as folder:
        compute = None if cluster is None else cluster.compute
        plan = plan_mosaic(job, start, model, grid, tiles, (place, folder), listener, compute)
        check_format(job.output, plan.ref.crs)
        with (
            Limits(job, plan.ref, plan.title) as limits,
            open_detector(plan, model, cluster, listener) as detector,
            infer(plan, detector, listener) as inference,
        ):
            failures |= _damaged(plan, inference)
            described = _described(plan, inference, failures)
            result = write_outputs(plan, described, limits, listener)
    _log_failures(failures, sum(map(len, sources)), listener)
    return {
        **result,
        "rasters": len(tiles),
        "failed": {hide_secrets(path): reason.to_wire() for path, reason in failures.items()},
        "windows_resumed": inference.resumed,
    }


# -- rasters -----------------------------------------------------------------------------------


def _prepare(
    job: PredictTilesJob, sources: tuple[Sequence[RasterInput], Failures], listener: Listener
) -> tuple[PixelGrid, list[PlacedTile], Failures]:
    """Check every raster; those that can be used on a common grid, and the reasons for the others."""
    listed, unlisted = sources

    def progress(count: int) -> None:
        listener.check()
        listener.progress(Message("Checking rasters"), count, len(listed))

    read, failures = read_tiles(listed, progress)
    failures |= unlisted
    failures |= _mislabelled(read)
    similar, others = alike(tile for tile in read if tile.source.path not in failures)
    failures |= others
    usable, crs = _with_crs(job, similar, failures)
    grid = PixelGrid.of(usable, crs) if usable else None
    placed: list[PlacedTile] = []
    if grid is not None:
        placed, others = place_tiles(usable, grid)
        failures |= others
    for path, reason in sorted(failures.items()):
        listener.warning(
            "{reason} It is not processed."
            if hide_secrets(path) in reason
            else "Raster '{raster}' is not processed. {reason}",
            raster=path,
            reason=reason,
        )
    if grid is None or not placed:
        raise RasterError(
            counted(
                len(failures),
                "The raster cannot be processed. {reason}",
                "None of the {count:,} rasters can be processed. The first one: {reason}",
                reason=next(iter(failures.values()), ""),
            ),
            "Check that the files are complete and open in QGIS.",
        )
    _log_notes([tile.tile for tile in placed], listener)
    if not job.crs:
        _log_other_crs([tile.tile for tile in placed], crs, listener)
    _log_far([tile.tile for tile in placed], listener)
    _log_resampled(placed, listener)
    return grid, placed, failures


def _mislabelled(tiles: Sequence[Tile]) -> Failures:
    """The reasons for rasters with coordinates in metres in a CRS in degrees."""
    failures: Failures = {}
    for tile in tiles:
        try:
            check_degrees(tile.source.title, tile.ref)
        except RasterError as error:
            failures[tile.source.path] = error.whole
    return failures


def _with_crs(job: PredictTilesJob, tiles: Sequence[Tile], failures: Failures) -> tuple[Sequence[Tile], CRS | None]:
    """The rasters that can be placed in the CRS of the crowns, and this CRS."""
    crs = _given_crs(job) or most_frequent_crs(tiles)
    unplaced = [tile for tile in tiles if (tile.ref.crs is None) != (crs is None)]
    failures |= {tile.source.path: Message("It has no coordinate reference system (CRS).") for tile in unplaced}
    return [tile for tile in tiles if tile.source.path not in failures], crs


def _given_crs(job: PredictTilesJob) -> CRS | None:
    try:
        return CRS.from_user_input(job.crs) if job.crs else None
    except CRSError as error:
        raise InputError(
            "CRS '{crs}' is unknown.", "Give an EPSG code such as EPSG:32632, or a definition as WKT.", crs=job.crs
        ) from error


def _log_resampled(tiles: Sequence[PlacedTile], listener: Listener) -> None:
    """Log how many rasters are resampled."""
    resampled = sum(not tile.direct for tile in tiles)
    if resampled == len(tiles):
        listener.info_if(resampled, "The raster is resampled.", "All {count:,} rasters are resampled to common pixels.")
        return
    listener.info_if(
        resampled,
        "{count} of {total:,} rasters is resampled to the pixels of the others.",
        "{count:,} of {total:,} rasters are resampled to the pixels of the others.",
        total=len(tiles),
    )


def _log_other_crs(tiles: Sequence[Tile], crs: CRS | None, listener: Listener) -> None:
    """Warn of the rasters in another CRS than most of them, which may be wrong."""
    others = [tile for tile in tiles if not same_crs(tile.ref.crs, crs)]
    listener.warning_if(
        len(others),
        "{count} raster has another CRS than the others and is reprojected to {crs}: {rasters}.",
        "{count:,} rasters have another CRS than the others and are reprojected to {crs}: {rasters}.",
        crs=crs.name if crs else "",
        rasters=_names(others),
    )


def _names(tiles: Sequence[Tile]) -> list[str | Message]:
    """The names of some rasters for a warning."""
    names: list[str | Message] = [tile.source.file_name for tile in tiles[:MAX_NAMES]]
    if len(tiles) > MAX_NAMES:
        names.append(Message("and {count:,} more", count=len(tiles) - MAX_NAMES))
    return names


def _log_notes(tiles: Sequence[Tile], listener: Listener) -> None:
    """Log each kind of note once, for the first raster that it applies to."""
    seen: dict[str, tuple[Message, int]] = {}
    for note in (note for tile in tiles for note in tile.notes):
        first, count = seen.get(note.template, (note, 0))
        seen[note.template] = first, count + 1
    for note, count in seen.values():
        listener.warning(note)
        listener.warning_if(
            count - 1, "The same applies to {count} other raster.", "The same applies to {count:,} other rasters."
        )


def _log_far(tiles: Sequence[Tile], listener: Listener) -> None:
    """Warn of rasters that may have a wrong CRS."""
    far = far_tiles(tiles)
    listener.warning_if(
        len(far),
        "{count} raster lies more than {distance:,} km from the centre of all rasters: {rasters}. Check its coordinate "
        "reference system (CRS).",
        "{count:,} rasters lie more than {distance:,} km from the centre of all rasters: {rasters}. Check their "
        "coordinate reference system (CRS).",
        distance=FAR_KM,
        rasters=_names(far),
    )


@contextmanager
def _mosaic_folder() -> Iterator[Path]:
    """A folder for virtual rasters in the user's cache, which may be on a drive that other computers share."""
    shared = cache_folder("mosaics")
    # The name of the machine, because the folder may be shared with others, whose processes have the same numbers.
    machine = re.sub(r"[^0-9A-Za-z]+", "", platform.node()) + "-"
    prefix = f"{machine}{os.getpid()}-"
    with ExitStack() as stack:
        try:
            shared.mkdir(parents=True, exist_ok=True)
            remove_folders_of_ended(shared, machine)
            folder = tempfile.TemporaryDirectory(prefix=prefix, dir=shared, ignore_cleanup_errors=True)
        except OSError as error:
            raise OutputError(
                "A folder for virtual rasters cannot be created in '{folder}': {error}.",
                cache_hint(error),
                folder=shared,
                error=error.strerror or error,
            ) from error
        yield Path(stack.enter_context(folder))


# -- results -----------------------------------------------------------------------------------


def _damaged(plan: PredictionPlan, inference: Inference) -> Failures:
    """The rasters of which a part could not be read, and where that is in the file; on the map if it is warped."""
    mosaic, failures = plan.mosaic, Failures()
    if mosaic is None:
        return failures
    for index, parts in inference.damaged.items():
        placed, corner = mosaic.tiles[index], mosaic.rectangles[index, [0, 1, 0, 1]]
        failures[placed.tile.source.path] = Message(
            "{share:.1%} of its area cannot be read: {places}. The file is damaged or incomplete.",
            share=damaged_share(mosaic, index, parts),
            places=describe_places((parts - corner).tolist(), placed.tile.ref)
            if placed.direct
            else describe_places(parts.tolist(), plan.ref, pixels=False),
        )
    return failures


def _described(plan: PredictionPlan, inference: Inference, failures: Failures) -> Inference:
    """The inference, whose provenance names the folder, size and number of the rasters, and the failures."""
    count = len(plan.mosaic.tiles) if plan.mosaic else 1
    listed = [_with_path(path, reason) for path, reason in failures.items()]
    if len(listed) > MAX_LISTED:
        listed = [*listed[:MAX_LISTED], Message("and {count:,} more", count=len(listed) - MAX_LISTED)]
    about = inference.provenance
    width, height = plan.size
    raster = {name: value for name, value in about.raster.items() if name != "file"}
    raster |= {"name": about.raster["file"], "size": f"{width} × {height}", "rasters": count}
    raster |= {"failed": listed} if listed else {}
    return replace(inference, provenance=replace(about, raster=raster))


def _log_failures(failures: Failures, count: int, listener: Listener) -> None:
    """Log the rasters that were not processed, or only in part, each in a line that begins with its path."""
    listener.warning_if(
        len(failures),
        "{count} of {total:,} rasters was not processed, or only in part:",
        "{count:,} of {total:,} rasters were not processed, or only in part:",
        total=count,
    )
    for path, reason in sorted(failures.items()):
        listener.info(_with_path(path, reason))


def _with_path(path: str, reason: Message) -> Message:
    return (
        reason if hide_secrets(path) in reason else Message("Raster '{raster}': {reason}", raster=path, reason=reason)
    )
