"""Description of an engine before and after its installation, as lines for a log and as a page; its self-test."""

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
from .painted_trees import TREES, write_test_image

__all__ = [
    "EngineReport",
    "describe_build",
    "describe_devices",
    "describe_hardware",
    "describe_plan",
    "engine_page",
    "run_self_test",
]

MIN_TREES = 5  # of nine; fewer indicate wrong results of the device


@dataclass(frozen=True)
class EngineReport:
    """The result of the self-test.

    Attributes:
        engine: The engine.
        hello: Versions and devices, sent by the worker when it starts.
        hardware: Graphics card of the computer.
        found: Number of crowns detected in the test image.
        seconds: Duration of the detection.
        bytes_on_disk: Size of the environment, 0 if the plugin did not create it.
    """

    engine: Engine
    hello: client.Event
    hardware: Hardware
    found: int
    seconds: float
    bytes_on_disk: int


def run_self_test(
    engine: Engine, report: Callable[[str], None], cancelled: Callable[[], bool] = lambda: False
) -> EngineReport:
    """Start the engine, detect the crowns in the test image, and stop it.

    Args:
        engine: The engine.
        report: Receives lines for a log.
        cancelled: Returns whether the test is to be cancelled.

    Raises:
        EngineError: It does not start, or detects too few crowns.
        Cancelled: The test was cancelled.
    """
    report(tr("Starting the engine in '{python}' …").format(python=engine.python))
    worker = client.Worker(engine.python, log=log, cancelled=cancelled)
    try:
        report(
            tr("Self-test: detecting {count} trees in a synthetic image with the bundled model …").format(count=TREES)
        )
        with tempfile.TemporaryDirectory(prefix="deepforest-check-") as folder:
            picture = str(Path(folder) / "trees.png")
            if not write_test_image(picture):
                raise EngineError(
                    "The test image cannot be written to '{folder}'.",
                    "Free disk space and run it again.",
                    folder=folder,
                )
            job = PredictJob(
                raster=RasterInput(picture, name=tr("test image")),
                output=str(Path(folder) / "crowns.gpkg"),
                resume=False,
            )
            result = worker.run(job, cancelled=cancelled)
    finally:
        worker.close()
    found = int(result["count"])
    if found < MIN_TREES:
        raise EngineError(
            "The self-test failed: only {found} of {count} trees were detected.",
            "Set up the engine again with the accelerator 'CPU only'. If that works, update the graphics driver.",
            found=found,
            count=TREES,
        )
    folder_of = engine_folder() if engine.origin == "made" else None
    return EngineReport(
        engine,
        worker.hello,
        find_hardware(),
        found,
        float(result.get("seconds") or 0.0),
        size_on_disk(folder_of) if folder_of is not None else 0,
    )


def describe_devices(hello: client.Event) -> str:
    """The devices as a line."""
    return "; ".join(f"{device.get('id')}: {device.get('name')}" for device in hello.get("devices", []))


def describe_hardware(hardware: Hardware) -> str:
    """The graphics card as a line: "NVIDIA RTX A2000, driver 580.65, CUDA 13.0"."""
    if hardware.kind == "none":
        other = hardware.name
        return tr("no supported card ({name})").format(name=other) if other else tr("no card")
    driver = tr("driver {version}").format(version=hardware.driver) if hardware.driver else ""
    return ", ".join(part for part in (hardware.name, driver, hardware.cuda and f"CUDA {hardware.cuda}") if part)


def describe_build(plan: SetupPlan) -> str:
    """The build of PyTorch that a set-up would install, with the reason if there is one."""
    if plan.from_folder:
        return tr("from the folder of wheels")
    builds = {
        "cuda": tr("for NVIDIA graphics cards (CUDA)"),
        "cpu": tr("for the processor (CPU)"),
        "mac": tr("for macOS (processor and Apple GPU)"),
    }
    build = builds[plan.build]
    return f"{build}. {of_engine(plan.note)}" if plan.note else build


def describe_plan(plan: SetupPlan) -> str:
    """The plan as one line for a log."""
    fetch = tr("nothing") if plan.from_folder else tr("about {size} GB").format(size=f"{plan.download_mb / 1000:.1f}")
    return tr(
        "Installing {count} packages in '{folder}'. Download: {fetch}. Disk space: about {disk} GB ({free} GB free). "
        "PyTorch: {build}. Python: {python}."
    ).format(
        count=len(plan.packages),
        folder=plan.folder,
        fetch=fetch,
        disk=f"{plan.disk_mb / 1000:.1f}",
        free=f"{plan.free_mb / 1000:.0f}",
        build=describe_build(plan).rstrip("."),
        python=of_engine(plan.python),
    )


def engine_page(report: EngineReport) -> str:
    """The report as an HTML page."""
    hello = report.hello
    packages = {"DeepForest for QGIS": hello.get("version"), "Python": hello.get("python"), **hello.get("packages", {})}
    where: dict[str, Any] = {tr("Python of the engine"): report.engine.python}
    if report.bytes_on_disk:
        where[tr("Size on disk")] = f"{report.bytes_on_disk / 1e9:.1f} GB"
    where[tr("Graphics card")] = describe_hardware(report.hardware)
    where[tr("Self-test")] = tr("{found} of {count} trees detected in {seconds} s").format(
        found=report.found, count=TREES, seconds=f"{report.seconds:.1f}"
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
