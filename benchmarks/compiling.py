"""Benefit of compiling the network: eager torch, ``torch.compile`` (CUDA graphs on a graphics card) and OpenVINO.

    .venv/bin/python benchmarks/compiling.py      (part of `make bench`; some minutes)

The models process batches of a fixed shape, as in a job: backbone and head, from the pixels on. Start-up is the time of
the first call minus that of a later one, without a cache; for OpenVINO it includes the conversion, which is cached for
later jobs with the same model. The last column is the number of patches after which the start-up is amortized,
compared with eager torch. The difference is that of the outputs of the head, relative to their largest value.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
CACHES = tempfile.TemporaryDirectory()
os.environ |= {"TORCHINDUCTOR_CACHE_DIR": CACHES.name, "XDG_CACHE_HOME": CACHES.name}  # before torch is imported

import sys  # noqa: E402

sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from sections import keep  # noqa: E402
from torch import Tensor  # noqa: E402

from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.model.architectures import DEEPFOREST, HeadOutput, build  # noqa: E402
from deepforest_qgis.model.backends import OpenVINOBackend, TorchBackend  # noqa: E402
from deepforest_qgis.model.detector import CrownDetector  # noqa: E402
from deepforest_qgis.model.devices import choose_device, choose_precision, list_devices  # noqa: E402
from deepforest_qgis.model.model_info import ModelInfo  # noqa: E402
from deepforest_qgis.model.openvino_backend import ConversionError, openvino_network  # noqa: E402
from deepforest_qgis.model.weights import STARTER, save_weights  # noqa: E402

__all__ = ["main"]

TURNS = 6
SIDE = 400  # pixels of a patch
STARTS = "bundled model"
MODELS = (STARTS, "DeepForest's ResNet-50")
BATCH = {"cpu": 2, "cuda": 32}


@dataclass(frozen=True)
class Row:
    """Seconds of the start-up and per patch; ``apart``: largest difference of the outputs from those of eager torch."""

    what: str
    start: float
    patch: float
    apart: float


class Compiled(TorchBackend):
    """The torch backend with backbone and head compiled by ``torch.compile``."""

    def __init__(self, detector: CrownDetector, device: torch.device, dtype: torch.dtype) -> None:
        super().__init__(detector, device, dtype)
        mode = "reduce-overhead" if device.type == "cuda" else "default"
        self._through: Callable[[Tensor], tuple[Any, Any]] = torch.compile(self._levels, mode=mode, dynamic=False)

    def forward(self, images: Any) -> HeadOutput:
        with torch.no_grad(), torch.autocast(self._device.type, self._dtype, self._dtype != torch.float32):
            batch = self._batch(images)
            answer, levels = self._through(batch.tensors)
            grids = [(level.size(-2), level.size(-1)) for level in levels]
            return HeadOutput(answer, batch, grids, [images.shape[1:3]] * len(images))

    def _levels(self, pixels: Tensor) -> tuple[dict[str, Tensor], list[Tensor]]:
        levels = list(self._network.backbone(pixels).values())
        return self._network.head(levels), levels


def main() -> int:
    device = choose_device("auto")
    dtype = choose_precision("auto", device)
    lines = [
        "# Compiling the network",
        "",
        (
            f"{list_devices()[0]['name']}, torch {torch.__version__}, {str(dtype).removeprefix('torch.')}; batches of "
            f"{BATCH[device.type]} patches of {SIDE} pixels."
        ),
        "",
        (
            "| model | execution | start-up (s) | time per patch (s) | speed-up | largest difference of outputs "
            "| amortized after |"
        ),
        "|---|---|---|---|---|---|---|",
    ]
    with tempfile.TemporaryDirectory() as scratch:
        for name in MODELS:
            rows = list(_rows(name, device, dtype, Path(scratch)))
            plain = rows[0]
            for row in rows:
                saved = plain.patch - row.patch
                earned = "–" if row is plain else f"{row.start / saved:,.0f} patches" if saved > 0 else "never"
                lines.append(
                    f"| {name} | {row.what} | {row.start:.1f} | {row.patch:.3f} "
                    f"| {plain.patch / row.patch:.2f} | {row.apart:.1e} | {earned} |"
                )
    keep("compiling", "\n".join(lines) + "\n")
    return 0


def _rows(name: str, device: torch.device, dtype: torch.dtype, folder: Path) -> Any:
    count = BATCH[device.type]
    images = np.random.default_rng(0).integers(0, 255, (count, SIDE, SIDE, 3)).astype(np.uint8)
    weights = STARTER
    if name != STARTS:
        weights = folder / "resnet.safetensors"
        torch.manual_seed(0)
        save_weights(weights, build(DEEPFOREST, 1).state_dict(), ModelInfo(DEEPFOREST, ("Tree",), extent_m=40.0))

    def detector() -> CrownDetector:
        return CrownDetector.load(weights)

    def openvino() -> OpenVINOBackend:
        model = detector()
        return OpenVINOBackend(model, openvino_network(model, dtype, device, Listener()), (count, SIDE, SIDE))

    ways: dict[str, Callable[[], Any]] = {
        "torch, eager": lambda: TorchBackend(detector(), device, dtype),
        "torch.compile": lambda: Compiled(detector(), device, dtype),
    }
    if device.type == "cpu":
        ways["OpenVINO"] = openvino
    expected: dict[str, Tensor] = {}
    for what, make in ways.items():
        try:
            began = _now(device)
            backend = make()
            raw = backend.forward(images)
            first = _now(device) - began
        except ConversionError as error:
            print(f"{what}: {error}")
            continue
        outputs = {key: value.float().cpu().clone() for key, value in raw.outputs.items()}
        expected = expected or outputs
        apart = max(float((outputs[key] - expected[key]).abs().max() / expected[key].abs().max()) for key in expected)
        backend.forward(images)
        began = _now(device)
        for _ in range(TURNS):
            backend.forward(images)
        later = (_now(device) - began) / TURNS
        yield Row(what, first - later, later / count, apart)


def _now(device: torch.device) -> float:
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter()


if __name__ == "__main__":
    raise SystemExit(main())
