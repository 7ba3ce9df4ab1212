"""The engine without the optional packages: OpenVINO, nncf and tensorboardX."""

from __future__ import annotations

import importlib.util
import json
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch

from deepforest_qgis.common.errors import InputError
from deepforest_qgis.model.architectures import SMALL
from deepforest_qgis.model.backends import TorchBackend, make_backend
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.devices import choose_device
from deepforest_qgis.model.model_info import ModelInfo

ROOT = Path(__file__).parents[2]
OPTIONAL = ("openvino", "nncf", "tensorboardX", "tensorboard")

# None in sys.modules hides a package: it is not found, and importing it fails.
RUN = f"import sys; sys.modules.update(dict.fromkeys({OPTIONAL})); from deepforest_qgis.__main__ import main; main()"


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Hides packages, on a processor for which they exist."""
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(sys, "platform", "linux")

    def hide(*names: str) -> None:
        for name in OPTIONAL:
            monkeypatch.delitem(sys.modules, name, raising=False)
        found = importlib.util.find_spec
        there = dict.fromkeys(OPTIONAL, object())
        monkeypatch.setattr(
            importlib.util, "find_spec", lambda name, *rest: None if name in names else there.get(name) or found(name)
        )

    return hide


def test_the_lock_of_the_plugin_contains_the_optional_packages() -> None:
    lock = (ROOT / "deepforest_qgis" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    assert {"openvino", "nncf", "tensorboardx"} <= {line.partition("==")[0] for line in lock}


@pytest.mark.parametrize("missing", [("nncf",), ("openvino", "nncf")])
def test_int8_names_the_missing_packages(
    missing: tuple[str, ...], without: Callable[..., None], listen: Callable[..., Any]
) -> None:
    without(*missing)
    detector = CrownDetector(ModelInfo(SMALL, ("Tree",)))
    with pytest.raises(InputError) as refused:
        make_backend(detector, torch.device("cpu"), torch.int8, (1, 64, 64), 1, listen(), None)
    assert refused.value.message == (
        f"Numerical precision int8 needs packages that are not installed: {', '.join(missing)}."
    )
    assert "pip install 'deepforest-qgis[all]'" in refused.value.hint


def test_heights_name_the_missing_package(tmp_path: Path) -> None:
    hidden = "import sys; sys.modules['exactextract'] = None; from deepforest_qgis.__main__ import main; "
    given = ["crown-attributes", "--crowns", "c.gpkg", "--height", "h.tif", "--output", str(tmp_path / "o.gpkg")]
    command = [sys.executable, "-c", f"{hidden}sys.exit(main({given}))"]
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert found.returncode == 1
    assert "The package exactextract, which measures rasters under crowns, is not installed." in found.stderr
    assert "pip install 'deepforest-qgis[zonal]'" in found.stderr


def test_an_intel_graphics_card_needs_openvino(without: Callable[..., None]) -> None:
    without("openvino")
    with pytest.raises(InputError, match=r"Intel GPU.* needs packages that are not installed: openvino"):
        choose_device("xpu", ("cpu", "xpu"))


def test_without_openvino_predictions_run_with_torch(without: Callable[..., None], listen: Callable[..., Any]) -> None:
    without("openvino", "nncf")
    detector = CrownDetector(ModelInfo(SMALL, ("Tree",)))
    backend = make_backend(detector, torch.device("cpu"), torch.float32, (1, 64, 64), 100_000, listen())
    assert isinstance(backend, TorchBackend)


def test_training_and_prediction_run_without_the_optional_packages(samples: Path, tmp_path: Path) -> None:
    def run(*arguments: object) -> tuple[dict[str, Any], str]:
        done = subprocess.run(
            [sys.executable, "-c", RUN, *map(str, arguments)],
            cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout), done.stderr

    raster, crowns, model = samples / "osbs_029.tif", samples / "osbs_029_crowns.gpkg", tmp_path / "model.safetensors"
    logs = tmp_path / "logs"
    _, log = run(
        *("fine-tune", "--raster", raster, "--annotations", crowns, "--output", model, "--epochs", 1),
        *("--log-folder", logs, "--device", "cpu"),
    )
    assert "TensorBoard logs are not written because tensorboardX is not installed." in log
    assert list(logs.rglob("metrics.csv"))
    assert not list(logs.rglob("events.out.*"))
    result, _ = run("predict", "--raster", raster, "--model", model, "--output", tmp_path / "c.gpkg", "--device", "cpu")
    assert result["count"] > 0
