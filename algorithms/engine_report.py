"""The state of the engine, and the plan of its set-up, as lines for a log and as an HTML page."""

from __future__ import annotations

import html
from typing import Any

from ..deepforest_qgis.common.messages import Message, counted
from ..deepforest_qgis.common.protocol import Handshake
from ..runtime.hardware import Hardware
from ..runtime.self_test import TREES, EngineStatus
from ..runtime.setup_plan import SetupPlan
from ..translation import format_number, of_engine
from .base.algorithm import tr

__all__ = [
    "accelerator_names",
    "describe_build",
    "describe_devices",
    "describe_hardware",
    "describe_plan",
    "status_page",
]


def accelerator_names() -> list[str]:
    """Return the names of :data:`torch_build.ACCELERATORS` in their order."""
    return [tr("Automatic"), tr("CPU only"), tr("NVIDIA GPU (CUDA)"), tr("Apple GPU (MPS)")]


def describe_devices(handshake: Handshake) -> str:
    """Return the devices of an engine as a line."""
    return "; ".join(f"{device.id}: {device.name}" for device in handshake.devices)


def describe_hardware(hardware: Hardware) -> str:
    """Return the graphics card as a line: "NVIDIA RTX A2000, driver 580.65, CUDA 13.0"."""
    if hardware.kind == "none":
        return tr("not supported ({name})").format(name=hardware.name) if hardware.name else tr("none detected")
    driver = tr("driver {version}").format(version=hardware.driver) if hardware.driver else ""
    return ", ".join(part for part in (hardware.name, driver, hardware.cuda and f"CUDA {hardware.cuda}") if part)


def describe_build(plan: SetupPlan) -> str:
    """Return the build of PyTorch that a set-up would install, with the note on its choice."""
    if plan.from_folder:
        return tr("from the folder of wheels")
    build = {
        "cuda": tr("for NVIDIA graphics cards (CUDA)"),
        "cpu": tr("for the processor (CPU)"),
        "mac": tr("for macOS (processor and Apple GPU)"),
    }[plan.build]
    return f"{build}. {of_engine(plan.note)}" if plan.note else build


def describe_plan(plan: SetupPlan) -> str:
    """Return the plan of a set-up as lines for a log."""
    if plan.from_folder:
        download = Message("nothing to download")
    else:
        download = Message("about {size:.1f} GB to download", size=plan.download_mb / 1000)
    packages = counted(
        len(plan.packages),
        "{count} package for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).",
        "{count} packages for '{folder}': {download}, about {disk:.1f} GB on disk ({free:.0f} GB are free).",
        folder=plan.folder,
        download=download,
        disk=plan.disk_mb / 1000,
        free=plan.free_mb / 1000,
    )
    build = tr("Build of PyTorch: {build}").format(build=describe_build(plan))
    python = tr("Python: {python}").format(python=of_engine(plan.python))
    return "\n".join((of_engine(packages), build, python))


def status_page(status: EngineStatus) -> str:
    """Return an HTML page: interpreter, size, graphics card, self-test, devices and versions."""
    handshake = status.handshake
    facts: dict[str, Any] = {tr("Python of the engine"): status.engine.python}
    if status.bytes_on_disk:
        facts[tr("Size on disk")] = f"{format_number(status.bytes_on_disk / 1e9, '.1f')} GB"
    facts[tr("Graphics card")] = describe_hardware(status.hardware)
    facts[tr("Self-test")] = tr("{found} of {count} trees detected in {seconds} s").format(
        found=status.detected, count=TREES, seconds=format_number(status.seconds, ".1f")
    )
    devices = {device.id: device.name for device in handshake.devices}
    packages = {"DeepForest for QGIS": handshake.version, "Python": handshake.python, **handshake.packages}
    title = html.escape(tr("DeepForest engine"))
    return (
        f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'><title>{title}</title>"
        "<style>body{font-family:sans-serif;margin:2em}td,th{text-align:left;padding:.2em 1.5em .2em 0}</style></head>"
        f"<body><h1>{title}</h1>{_table(facts)}<h2>{html.escape(tr('Devices'))}</h2>{_table(devices)}"
        f"<h2>{html.escape(tr('Versions'))}</h2>{_table(packages)}</body></html>\n"
    )


def _table(rows: dict[Any, Any]) -> str:
    lines = "".join(
        f"<tr><th>{html.escape(str(name))}</th><td>{html.escape(str(value))}</td></tr>" for name, value in rows.items()
    )
    return f"<table>{lines}</table>"
