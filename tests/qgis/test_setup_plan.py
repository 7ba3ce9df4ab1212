"""What setting up the engine would install, and the progress of installers."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest
from deepforest_processing.runtime import hardware as hardware_module
from deepforest_processing.runtime import torch_build
from deepforest_processing.runtime.hardware import Hardware, find_hardware
from deepforest_processing.runtime.install import SetupChoices
from deepforest_processing.runtime.locate import engine_folder
from deepforest_processing.runtime.packages import InstallProgress, locked_packages
from deepforest_processing.runtime.setup_plan import plan_setup
from programs import program

ROOT = Path(__file__).resolve().parents[2]

NVIDIA_SMI = """
Driver Version                            : 580.65.06
{cuda}                              : 13.0
Attached GPUs                             : 1
GPU 00000000:01:00.0
    Product Name                          : NVIDIA RTX A2000
"""


@pytest.mark.parametrize("cuda", ["CUDA Version", "CUDA UMD Version"])
def test_an_nvidia_card_is_known_by_nvidia_smi(cuda: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "tools" / "nvidia-smi", f"cat <<'end'\n{NVIDIA_SMI.format(cuda=cuda)}\nend")
    monkeypatch.setenv("PATH", str(tmp_path / "tools"), prepend=os.pathsep)
    found = find_hardware()
    assert found == Hardware("nvidia", "NVIDIA RTX A2000", "580.65.06", "13.0")
    assert found.cuda_generation == 13


def test_an_nvidia_driver_without_its_program_is_known_by_the_kernel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hardware_module, "_nvidia_smi", lambda: program(tmp_path / "nvidia-smi", "exit 9"))
    version = tmp_path / "version"
    version.write_text("NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.54.03  Tue Jun  6\n")
    monkeypatch.setattr(hardware_module, "_PROC", version)
    found = find_hardware()
    assert (found.kind, found.driver, found.cuda_generation) == ("nvidia", "535.54.03", 12)


@pytest.mark.parametrize(
    ("system", "machine", "vendors", "kind", "name"),
    [
        ("Darwin", "arm64", [], "apple", "Apple GPU"),
        ("Darwin", "x86_64", [], "none", ""),
        ("Linux", "x86_64", ["0x1002", "0x8086"], "intel", "Intel graphics"),
        ("Linux", "x86_64", ["0x1002"], "none", "AMD graphics"),
        ("Linux", "x86_64", [], "none", ""),
        ("Windows", "AMD64", [], "none", ""),
    ],
)
def test_other_cards_are_known_by_the_system(
    system: str,
    machine: str,
    vendors: list[str],
    kind: str,
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(platform, "system", lambda: system)
    monkeypatch.setattr(platform, "machine", lambda: machine)
    monkeypatch.setattr(hardware_module, "_nvidia_smi", lambda: None)
    monkeypatch.setattr(hardware_module, "_PROC", tmp_path / "no driver")
    monkeypatch.setattr(hardware_module, "_DRM", tmp_path)
    for number, vendor in enumerate(vendors):
        device = tmp_path / f"card{number}" / "device"
        device.mkdir(parents=True)
        (device / "vendor").write_text(f"{vendor}\n")
    found = find_hardware()
    assert (found.kind, found.name, found.cuda_generation) == (kind, name, 0)


def test_the_plan_lists_the_packages_and_changes_nothing(
    tmp_path: Path, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch_build, "_is_reachable", lambda url, environment: True)
    for card, build in ((Hardware(), "cpu"), (Hardware("nvidia", "RTX", "580.65"), "cuda")):
        monkeypatch.setattr("deepforest_processing.runtime.setup_plan.find_hardware", lambda card=card: card)
        monkeypatch.setattr(torch_build, "find_hardware", lambda card=card: card)
        plan = plan_setup()
        assert (plan.build, plan.refusal, plan.hardware) == (build, "", card)
        assert "torch" in plan.packages
        assert any(name.startswith("nvidia") for name in plan.packages) == (build == "cuda")
        assert 100 < plan.download_mb < plan.disk_mb < 10_000
        assert "does not exist yet" in plan.problem
        assert platform.python_version() in plan.python
    offline = plan_setup(SetupChoices(wheels=wheels))
    assert offline.from_folder
    assert offline.download_mb == 0
    assert "not a Python interpreter that can be run" in plan_setup(SetupChoices(python=tmp_path / "none")).refusal
    assert "does not exist" in plan_setup(SetupChoices(wheels=tmp_path / "none")).refusal
    assert not engine_folder().parent.joinpath("no engine here").exists()


def test_the_plan_for_apple_takes_the_one_build_that_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    monkeypatch.setattr(hardware_module, "_nvidia_smi", lambda: None)
    plan = plan_setup()
    assert (plan.build, plan.hardware.kind) == ("mac", "apple")
    assert "does not exist on macOS" in plan_setup(SetupChoices("cuda")).refusal


def test_the_lock_is_read_as_pip_reads_it() -> None:
    listed = subprocess.run(
        [sys.executable, "-c", _AS_PIP, str(ROOT / "deepforest_qgis" / "requirements.txt")],
        capture_output=True,
        text=True,
        check=True,
    )
    ours = locked_packages(ROOT / "deepforest_qgis" / "requirements.txt", platform.python_version())
    assert ours == json.loads(listed.stdout)
    assert len(ours) > 50


_AS_PIP = r"""
import json, re, sys
from pip._vendor.packaging.requirements import Requirement
lines = open(sys.argv[1]).read().replace("\\\n", " ").splitlines()
pins = [Requirement(line) for line in lines if re.match(r"[A-Za-z0-9]", line)]
print(json.dumps({p.name: str(p.specifier)[2:] for p in pins if not p.marker or p.marker.evaluate()}))
"""


UV_OUTPUT = """uv was not found; trying to get it with pip.
Collecting uv<1,>=0.8
Installing collected packages: uv
Using uv (/tools/uv).
Resolved 3 packages in 408ms
Downloading torch (100.0MiB)
Downloading scipy (1.0GiB)
 Downloaded torch
 Downloaded scipy
Prepared 3 packages in 2.67s
Installed 3 packages in 143ms
 + torch==2.15.0
"""
PIP_OUTPUT = """Using pip and venv.
Collecting torch
  Downloading torch-2.15.0-cp311.whl (100.0 MB)
Collecting scipy
  Downloading scipy-1.17-cp311.whl (1.0 GB)
Processing /wheels/tqdm.whl
Installing collected packages: tqdm, scipy, torch
Successfully installed torch-2.15.0
"""


@pytest.mark.parametrize(
    "said",
    [UV_OUTPUT, PIP_OUTPUT],
    ids=["uv", "pip"],
)
def test_progress_follows_the_packages_and_never_falls(said: str) -> None:
    progress = InstallProgress(500, 3)
    seen, words = [], []
    for line in said.splitlines():
        words.append(progress.update(line))
        seen.append(progress.percent)
    assert seen == sorted(seen)
    lines = said.splitlines()
    half = next(at for at, line in enumerate(lines) if "Downloaded torch" in line or "Processing" in line)
    assert 5 < seen[half] <= 85 < seen[-1] < 100
    assert any("torch" in text for text in words)
    assert "Installing the packages" in words
