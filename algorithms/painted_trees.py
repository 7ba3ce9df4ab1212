"""A small picture of trees, painted for the check at the end of the set-up: known trees, no imagery to ship."""

from __future__ import annotations

import math
import random

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter

__all__ = ["TREES", "paint_trees"]

TREES = 9
_SIZE = 400  # pixels; the models that ship take 10 cm for one


def paint_trees(path: str) -> bool:
    """Save the picture (RGB, 400 × 400 px, no place on the Earth); false where it cannot be written.

    Nine crowns of 5 to 7 m on dry ground, lit from the north-west; the same at every call.
    """
    chance = random.Random(1)  # nosec B311 # a picture, no secret
    image = QImage(_SIZE, _SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), QBrush(_ground(chance)))
    painter.setPen(Qt.PenStyle.NoPen)
    for column in range(3):
        for row in range(3):
            east, south = (70 + 130 * place + chance.randint(-15, 15) for place in (column, row))
            _tree(painter, chance, east, south, chance.randint(24, 38))
    painter.end()
    return bool(image.save(path))


def _ground(chance: random.Random) -> QImage:
    tile = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            shade = chance.randint(-14, 14)
            tile.setPixelColor(x, y, QColor(150 + shade, 138 + shade, 104 + shade))
    return tile


def _tree(painter: QPainter, chance: random.Random, east: float, south: float, radius: float) -> None:
    painter.setBrush(QColor(30, 30, 35, 150))
    painter.drawEllipse(QPointF(east + 0.5 * radius, south + 0.35 * radius), radius, 0.9 * radius)
    for _ in range(260):  # tufts of leaves
        angle, distance = 2 * math.pi * chance.random(), 0.92 * math.sqrt(chance.random())
        right, down = distance * math.cos(angle), distance * math.sin(angle)
        green = int(78 - 34 * (right + down) + chance.randint(-18, 18))
        painter.setBrush(QColor(max(0, green - 25), max(0, green + 8), max(0, green - 38)))
        painter.drawEllipse(QPointF(east + radius * right, south + radius * down), 0.13 * radius, 0.13 * radius)
