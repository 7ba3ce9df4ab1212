"""What is known of an engine, before and after it is made: in lines for a log and as a page."""

from __future__ import annotations

import html
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ..deepforest_qgis.common.errors import EngineError
from ..deepforest_qgis.common.jobs import PredictJob, RasterInput
from ..runtime import client
from ..runtime.hardware import Hardware, find_hardware
from ..runtime.install import size_on_disk
from ..runtime.locate import Engine, engine_folder
from ..runtime.setup_plan import SetupPlan
from ..runtime.task import log
from ..translation import of_engine
from .base.algorithm import tr
from .painted_trees import TREES, paint_trees

__all__ = [
    "EngineFacts",
    "build_in_words",
    "devices_in_words",
    "engine_page",
    "hardware_in_words",
    "meet_engine",
    "plan_in_words",
]

ENOUGH_TREES = 5  # of nine; fewer mean that the device computes something else than the model


@dataclass(frozen=True)
class EngineFacts:
    """``hello`` is what its worker said at its start; ``found`` crowns in the painted picture within ``seconds``."""

    engine: Engine
    hello: client.Event
    hardware: Hardware
    found: int
    seconds: float
    bytes_on_disk: int


def meet_engine(
    engine: Engine, say: Callable[[str], None], cancelled: Callable[[], bool] = lambda: False
) -> EngineFacts:
    """Start the engine, let it find painted trees, and end it.

    Raises:
        EngineError: it does not start, or does not find them. Cancelled: asked to stop.
    """
    say(tr("Starting the engine in '{python}' …").format(python=engine.python))
    worker = client.Worker(engine.python, log=log, cancelled=cancelled)
    try:
        say(tr("Looking for {count} painted trees with the model that comes with the plugin …").format(count=TREES))
        with tempfile.TemporaryDirectory(prefix="deepforest-check-") as folder:
            picture = str(Path(folder) / "trees.png")
            if not paint_trees(picture):
                raise EngineError(
                    tr("A temporary picture could not be written to '{folder}'.").format(folder=folder),
                    tr("Free some disk space and run it again."),
                )
            job = PredictJob(
                raster=RasterInput(picture, name=tr("painted trees")),
                output=str(Path(folder) / "crowns.gpkg"),
                resume=False,
            )
            result = worker.run(job, cancelled=cancelled)
    finally:
        worker.close()
    found = int(result["count"])
    if found < ENOUGH_TREES:
        raise EngineError(
            tr("The engine runs, but found only {found} of {count} painted trees.").format(found=found, count=TREES),
            tr("Set it up again with the accelerator 'CPU only'; if that helps, the graphics driver is at fault."),
        )
    folder_of = engine_folder() if engine.origin == "made" else None
    return EngineFacts(
        engine,
        worker.hello,
        find_hardware(),
        found,
        float(result.get("seconds") or 0.0),
        size_on_disk(folder_of) if folder_of is not None else 0,
    )


def devices_in_words(hello: client.Event) -> str:
    return "; ".join(f"{device.get('id')}: {device.get('name')}" for device in hello.get("devices", []))


def hardware_in_words(hardware: Hardware) -> str:
    """The graphics card as a line: "NVIDIA RTX A2000, driver 580.65, CUDA 13.0"."""
    if hardware.kind == "none":
        other = hardware.name
        return tr("none that speeds up the engine ({name})").format(name=other) if other else tr("none found")
    driver = tr("driver {version}").format(version=hardware.driver) if hardware.driver else ""
    return ", ".join(part for part in (hardware.name, driver, hardware.cuda and f"CUDA {hardware.cuda}") if part)


def build_in_words(plan: SetupPlan) -> str:
    """Which build of torch a set-up would take, and why where there is something to say."""
    if plan.from_folder:
        return tr("the one in the folder of wheels")
    words = {
        "cuda": tr("for NVIDIA graphics cards (CUDA)"),
        "cpu": tr("for the processor (CPU)"),
        "mac": tr("for macOS (processor and Apple GPU)"),
    }[plan.build]
    return f"{words}. {of_engine(plan.note)}" if plan.note else words


def plan_in_words(plan: SetupPlan) -> str:
    """The plan as one line for a log."""
    fetch = tr("nothing") if plan.from_folder else tr("about {size} GB").format(size=f"{plan.download_mb / 1000:.1f}")
    return tr(
        "{count} packages go to '{folder}': {fetch} to fetch, about {disk} GB on disk ({free} GB are free); "
        "torch {build}; built on {python}."
    ).format(
        count=len(plan.packages),
        folder=plan.folder,
        fetch=fetch,
        disk=f"{plan.disk_mb / 1000:.1f}",
        free=f"{plan.free_mb / 1000:.0f}",
        build=build_in_words(plan).rstrip("."),
        python=of_engine(plan.python),
    )


def engine_page(facts: EngineFacts) -> str:
    """An HTML page: where, devices, the trial, versions."""
    hello = facts.hello
    packages = {"DeepForest for QGIS": hello.get("version"), "Python": hello.get("python"), **hello.get("packages", {})}
    where: dict[str, Any] = {tr("Python of the engine"): facts.engine.python}
    if facts.bytes_on_disk:
        where[tr("Size on disk")] = f"{facts.bytes_on_disk / 1e9:.1f} GB"
    where[tr("Graphics card")] = hardware_in_words(facts.hardware)
    where[tr("Check")] = tr("found {found} of {count} painted trees in {seconds} s").format(
        found=facts.found, count=TREES, seconds=f"{facts.seconds:.1f}"
    )
    devices = {device.get("id"): device.get("name") for device in hello.get("devices", [])}
    title = _text(tr("Engine of DeepForest"))
    return (
        f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>{title}</title>"
        "<style>body{font-family:sans-serif;margin:2em}td,th{text-align:left;padding:.2em 1.5em .2em 0}</style></head>"
        f"<body><h1>{title}</h1>{_table(where)}<h2>{_text(tr('Devices'))}</h2>{_table(devices)}"
        f"<h2>{_text(tr('Versions'))}</h2>{_table(packages)}</body></html>\n"
    )


def _table(rows: dict[Any, Any]) -> str:
    lines = "".join(f"<tr><th>{_text(name)}</th><td>{_text(value)}</td></tr>" for name, value in rows.items())
    return f"<table>{lines}</table>"


def _text(value: Any) -> str:
    return html.escape(str(value))
