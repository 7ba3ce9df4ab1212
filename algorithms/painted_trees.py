"""A synthetic test image with known trees, for the self-test of the engine."""

from __future__ import annotations

import math
import random

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter

__all__ = ["TREES", "write_test_image"]

TREES = 9
_SIZE = 400  # pixels, which the bundled models take for 10 cm


def write_test_image(path: str) -> bool:
    """Write an image of nine crowns of 5 to 7 m on dry ground, lit from the north-west; always the same.

    Args:
        path: PNG file to write; RGB, 400 × 400 px, without georeference.

    Returns:
        Whether the file was written.
    """
    rng = random.Random(1)  # nosec B311 # an image, not a secret
    image = QImage(_SIZE, _SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), QBrush(_ground(rng)))
    painter.setPen(Qt.PenStyle.NoPen)
    for column in range(3):
        for row in range(3):
            east, south = (70 + 130 * cell + rng.randint(-15, 15) for cell in (column, row))
            _tree(painter, rng, east, south, rng.randint(24, 38))
    painter.end()
    return bool(image.save(path))


def _ground(rng: random.Random) -> QImage:
    tile = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            shade = rng.randint(-14, 14)
            tile.setPixelColor(x, y, QColor(150 + shade, 138 + shade, 104 + shade))
    return tile


def _tree(painter: QPainter, rng: random.Random, east: float, south: float, radius: float) -> None:
    painter.setBrush(QColor(30, 30, 35, 150))
    painter.drawEllipse(QPointF(east + 0.5 * radius, south + 0.35 * radius), radius, 0.9 * radius)
    for _ in range(260):  # clumps of leaves
        angle, distance = 2 * math.pi * rng.random(), 0.92 * math.sqrt(rng.random())
        right, down = distance * math.cos(angle), distance * math.sin(angle)
        green = int(78 - 34 * (right + down) + rng.randint(-18, 18))
        painter.setBrush(QColor(max(0, green - 25), max(0, green + 8), max(0, green - 38)))
        painter.drawEllipse(QPointF(east + radius * right, south + radius * down), 0.13 * radius, 0.13 * radius)
