"""Networks with small input images for the processes of these tests: at the usual size a test takes minutes."""

from __future__ import annotations

from typing import Any

from deepforest_qgis.model import detector

__all__ = ["SIDE", "use_small_images"]

SIDE = 64  # short side of the images, in pixels


def use_small_images() -> None:
    build = detector.build

    def build_small(name: str, classes: int) -> Any:
        network = build(name, classes)
        network.transform.min_size = (SIDE,)
        return network

    detector.build = build_small
