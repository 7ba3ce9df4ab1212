"""Self-test of the engine: detects the trees of a synthetic test image with the bundled model."""

from __future__ import annotations

import math
import random
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter

from ..deepforest_qgis.common.errors import EngineError
from ..deepforest_qgis.common.job_results import PredictResult
from ..deepforest_qgis.common.jobs import PredictJob, RasterInput
from ..deepforest_qgis.common.messages import Message
from ..deepforest_qgis.common.protocol import Handshake
from .hardware import Hardware, find_hardware
from .install import size_on_disk
from .locate import Engine, engine_folder
from .process import CancelCheck, LogSink
from .task import log as log_message
from .worker_process import Worker, ignore, never

__all__ = ["TREES", "EngineStatus", "draw_test_image", "self_test"]

TREES = 9
_MIN_DETECTED = 5  # fewer mean that the device computes wrong numbers
_SCORE = 0.5  # of the trees of the test image, which are clear: 0.85 to 0.95
_SIDE = 400  # pixels, of 10 cm for the bundled models


@dataclass(frozen=True)
class EngineStatus:
    """An engine that works.

    Attributes:
        engine: The engine.
        handshake: Its versions and devices.
        hardware: The graphics card of this computer.
        detected: Number of detected trees, of ``TREES``.
        seconds: Duration of the detection.
        bytes_on_disk: Size of its environment; 0 if the plugin did not install it.
    """

    engine: Engine
    handshake: Handshake
    hardware: Hardware
    detected: int
    seconds: float
    bytes_on_disk: int


def self_test(engine: Engine, log: LogSink = ignore, cancelled: CancelCheck = never) -> EngineStatus:
    """Start the engine, detect the trees of the test image, and end it.

    Args:
        engine: The engine.
        log: Receives the steps as messages.
        cancelled: Whether the user cancelled.

    Raises:
        EngineError: It does not start, or does not detect enough trees.
        Cancelled: The user cancelled.
    """
    log(Message("Starting the engine '{python}'…", python=engine.python))
    worker = Worker(engine.python, log=log_message, cancelled=cancelled)
    try:
        log(Message("Self-test: detecting {count} trees in a synthetic image with the bundled model…", count=TREES))
        result = _detect(worker, cancelled)
    finally:
        worker.close()
    if result.count < _MIN_DETECTED:
        raise EngineError(
            "The self-test failed: only {found} of {count} trees were detected.",
            "Set up the engine again with the accelerator 'CPU only'. If that works, update the graphics driver.",
            found=result.count,
            count=TREES,
        )
    return EngineStatus(
        engine,
        worker.handshake,
        find_hardware(),
        result.count,
        result.seconds,
        size_on_disk(engine_folder()) if engine.origin == "made" else 0,
    )


def _detect(worker: Worker, cancelled: CancelCheck) -> PredictResult:
    with tempfile.TemporaryDirectory(prefix="deepforest-check-") as folder:
        image = str(Path(folder) / "trees.png")
        if not draw_test_image(image):
            raise EngineError(
                "The test image cannot be written to '{folder}'.",
                "Free disk space and run it again.",
                folder=folder,
            )
        crowns = str(Path(folder) / "crowns.gpkg")
        job = PredictJob(RasterInput(image, name="trees.png"), crowns, score_threshold=_SCORE, resume=False)
        return cast("PredictResult", worker.run(job, cancelled=cancelled))


def draw_test_image(path: str) -> bool:
    """Write the test image (RGB, 400 × 400 pixels, not georeferenced), which is the same for each call.

    It shows nine crowns of 5 to 7 m on dry ground, lit from the north-west.

    Returns:
        Whether the file was written.
    """
    generator = random.Random(1)  # nosec B311 # an image, not a secret
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), QBrush(_ground(generator)))
    painter.setPen(Qt.PenStyle.NoPen)
    for column in range(3):
        for row in range(3):
            x, y = (70 + 130 * place + generator.randint(-15, 15) for place in (column, row))
            _draw_tree(painter, generator, x, y, generator.randint(24, 38))
    painter.end()
    return bool(image.save(path))


def _ground(generator: random.Random) -> QImage:
    tile = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            shade = generator.randint(-14, 14)
            tile.setPixelColor(x, y, QColor(150 + shade, 138 + shade, 104 + shade))
    return tile


def _draw_tree(painter: QPainter, generator: random.Random, x: float, y: float, radius: float) -> None:
    """Draw a crown and its shadow; position and radius in pixels."""
    painter.setBrush(QColor(30, 30, 35, 150))
    painter.drawEllipse(QPointF(x + 0.5 * radius, y + 0.35 * radius), radius, 0.9 * radius)
    for _ in range(260):  # tufts of leaves
        angle, distance = 2 * math.pi * generator.random(), 0.92 * math.sqrt(generator.random())
        right, down = distance * math.cos(angle), distance * math.sin(angle)
        green = int(78 - 34 * (right + down) + generator.randint(-18, 18))
        painter.setBrush(QColor(max(0, green - 25), max(0, green + 8), max(0, green - 38)))
        painter.drawEllipse(QPointF(x + radius * right, y + radius * down), 0.13 * radius, 0.13 * radius)
