"""Runs DeepForest's own test suite with the name of this project.

    .venv-reference/bin/python benchmarks/upstream.py FOLDER [--files test_main.py …] [--hub FOLDER] [--input-size 256]

FOLDER is the folder ``tests`` of DeepForest 2.1.0; it is not part of this project and is not changed, except that its
tests write files into it. The import name is changed in memory: ``deepforest.main`` is ``deepforest_qgis.main``. Models
of the hub and torchvision's COCO weights are replaced by local stand-ins, see ``--hub``.

A test is *absent by choice* if it uses a name that the table "Absent names" of docs/deepforest.md lists, or ends with a
difference that REASONS lists. Prints a table by file and writes benchmarks/results/upstream.md.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.abc
import importlib.machinery
import os
import platform
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

PAGE = ROOT / "docs" / "deepforest.md"
RESULT = ROOT / "benchmarks" / "results" / "upstream.md"
THEIRS, OURS = "deepforest", "deepforest_qgis"
# Patterns of the error of a test, and the difference that docs/deepforest.md states.
REASONS = {
    r"DeformableDetr.*(not supported|absent)": "DeformableDetr is not supported",
    r"no sample file|tests/data/": "the file is not in DeepForest's wheel",
    r"are of kornia|kornia's containers": "albumentations instead of kornia",
    r"which have no size": "points need a size",
    r"Geometry type .* is not supported": "points are not supported in evaluations",
    r"contains points, but no crown diameter": "points need a size",
}
# Differences, and the tests without such an error.
DIFFERENCES = {
    "a subprocess has no stand-in for the released weights": """
        test_cli_evaluate_subcommand test_cli_predict_subcommand test_cli_train_subcommand
        test_cli_train_experiment_name
    """,
    "needs the released weights": """
        test_evaluate_image test_evaluate_boxes test_evaluate_boxes_as_geometry test_predict_image_empty
        test_evaluate
    """,
    "predict_file returns class names": """
        test_validate_predictions_match_predict_file test_validate_predictions_match_predict_file_mixed_sizes
    """,
    "albumentations instead of kornia": """
        test_override_transforms test_get_transform_default test_get_transform_single_augmentation
        test_get_transform_multiple_augmentations test_create_augmentation test_blur_augmentations
        test_blur_augmentations_with_parameters test_mixed_blur_and_other_augmentations
    """,
    "pixels without data are black": "test_image_from_path_or_array",
    "the strategy window is not refused with workers": "test_multi_process_dataloader_strategy_window",
    "targets have further keys": "test_collate",
    "the configuration is not one of OmegaConf": "test_strict_mode_rejects_unknown_fields",
    "the error message has other words": "test_parse_augmentations_invalid_non_string",
    "fractions of pixels are kept": "test_float_warning",
    "images that a script adds to the metrics do not change the logged metrics": "test_epoch_evaluation_end",
    "unknown settings of a checkpoint are ignored with a warning": "test_config_additional_field",
    "outlines are converted to boxes": "test_BoxDataset_validate_non_rectangular_polygon",
    "predictions without an annotated image are an error": "test_evaluate_boxes_no_predictions_for_image",
    "8-bit arrays are used without a warning": "test_predict_image_fromarray",
}
DIFFERENT = {name: reason for reason, names in DIFFERENCES.items() for name in names.split()}
CLASSES = {
    "everglades-bird-species-detector": (
        "Anhinga",
        "Great Blue Heron",
        "Great Egret",
        "Roseate Spoonbill",
        "Snowy Egret",
        "White Ibis",
        "Wood Stork",
    )
}


class AbsentError(Exception):
    """A name that is absent by choice was used."""


class Absent:
    """Stands for a name that is absent by choice: it can be imported, but not used."""

    def __init__(self, name: str) -> None:
        self._name = name

    def _use(self, *arguments: Any, **named: Any) -> Any:
        raise AbsentError(self._name)

    __call__ = __getitem__ = __iter__ = __mro_entries__ = _use

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # requested by pytest when it collects tests
            raise AttributeError(name)
        raise AbsentError(f"{self._name}.{name}")


def absent_names(page: str) -> dict[str, str]:
    """The names of the table "Absent names" of the documentation, with their reasons."""
    section = page.partition("## Absent names")[2].partition("\n## ")[0]
    found = {}
    for line in section.splitlines():
        if line.startswith("| `"):
            names, _, reason = line.strip("| ").partition(" | ")
            found.update(dict.fromkeys(re.findall(r"`([\w.]+)`", names), reason.strip()))
    return found


def is_absent(name: str, listed: Sequence[str] | dict[str, str]) -> bool:
    """Whether a name, or a module or class that contains it, is listed."""
    parts = name.split(".")
    return any(".".join(parts[:count]) in listed for count in range(1, len(parts) + 1))


def contains_absent(module: str, listed: Sequence[str] | dict[str, str]) -> bool:
    """Whether names of a module are listed."""
    return any(name.startswith(f"{module}.") for name in listed)


class Alias(ModuleType):
    """A module of this project under DeepForest's name. Changes, such as mocks, apply to the module itself."""

    def __init__(self, name: str, real: ModuleType | None, listed: dict[str, str]) -> None:
        super().__init__(name)
        vars(self).update(_real=real, _listed=listed, __path__=[])

    def __getattr__(self, name: str) -> Any:
        inside = ".".join([*self.__name__.split(".")[1:], name])
        real = vars(self)["_real"]
        if real is not None and hasattr(real, name) and not isinstance(getattr(real, name), ModuleType):
            return getattr(real, name)
        if not name.startswith("__") and is_absent(inside, vars(self)["_listed"]):
            return Absent(inside)
        try:
            return importlib.import_module(f"{self.__name__}.{name}")
        except ModuleNotFoundError:
            raise AttributeError(f"module '{self.__name__}' has no attribute '{name}'") from None

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, Alias) or name.startswith("__") or vars(self)["_real"] is None:
            vars(self)[name] = value
        else:
            setattr(vars(self)["_real"], name, value)

    def __delattr__(self, name: str) -> None:
        delattr(vars(self)["_real"], name)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports modules of this project under DeepForest's names."""

    def __init__(self, listed: dict[str, str]) -> None:
        self.listed = listed

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> importlib.machinery.ModuleSpec | None:
        if name.split(".")[0] != THEIRS:
            return None
        try:
            importlib.import_module(OURS + name.removeprefix(THEIRS))
        except ModuleNotFoundError as error:
            inside = name.partition(".")[2]
            known = is_absent(inside, self.listed) or contains_absent(inside, self.listed)
            if not str(error.name).startswith(OURS) or not known:
                return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return Alias(spec.name, sys.modules.get(OURS + spec.name.removeprefix(THEIRS)), self.listed)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to execute."""


# -- stand-ins ---------------------------------------------------------------------------------


def stand_ins(folder: Path, hub: Path | None, input_size: int) -> None:
    """Replace downloads by local files; ``input_size``: short side of the network's input, 800 as in DeepForest."""
    import torch
    import torchvision
    import torchvision.models._api as weights_api

    from deepforest_qgis import main
    from deepforest_qgis.model import detector
    from deepforest_qgis.model.architectures import DEEPFOREST
    from deepforest_qgis.model.detector import CrownDetector
    from deepforest_qgis.model.model_info import ModelInfo

    locate, build = main.locate_model, detector.build

    def local(name: str) -> Path:
        repository = str(name).partition("@")[0]
        if Path(name).exists() or repository.count("/") != 1:
            return locate(name)
        if hub is not None and (hub / repository).is_dir():
            return hub / repository
        target = folder / repository
        if not target.is_dir():
            torch.manual_seed(1)
            made = CrownDetector(ModelInfo(DEEPFOREST, CLASSES.get(target.name, ("Tree",))))
            torch.nn.init.constant_(made.model.head.classification_head.cls_logits.bias, 1.0)  # detects everywhere
            made.export(target)
        return target

    def trained(url: str, *arguments: Any, **named: Any) -> Any:
        torch.manual_seed(2)
        if "resnet50" in url.rpartition("/")[2] and "retinanet" not in url:
            return torchvision.models.resnet50().state_dict()
        return build(DEEPFOREST, 91).state_dict()

    def small(name: str, classes: int) -> Any:
        network = build(name, classes)
        network.transform.min_size = (input_size,)
        return network

    main.locate_model = local
    weights_api.load_state_dict_from_url = trained
    detector.build = small


def sample_files(folder: Path, wheel: Path) -> None:
    """Link the files of the wheel into ``folder``, and add synthetic rasters for the files that only the tests have."""
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    import rasterio
    import shapely

    for path in wheel.glob("*.*"):
        (folder / path.name).symlink_to(path)
    noise = np.random.default_rng(1)

    def raster(name: str, side: int, epsg: int, left: float, top: float, **options: Any) -> None:
        profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8"}
        transform = rasterio.transform.from_origin(left, top, 0.1, 0.1)
        with rasterio.open(folder / name, "w", crs=f"EPSG:{epsg}", transform=transform, **profile, **options) as file:
            file.write(noise.integers(0, 255, (3, side, side), np.uint8))

    raster("test_tiled.tif", 1200, 32617, 404211, 3285142, tiled=True, blockxsize=256, blockysize=256)
    name = "2018_SJER_3_252000_4107000_image_477"
    raster(f"{name}.tif", 400, 32611, 252000, 4107040)
    corners = np.array([[313.0, 208.7], [131.9, 71.2], [3.8, 105.0], [107.2, 172.1]])
    table = pd.DataFrame(np.hstack([corners, corners + 60.5]), columns=["xmin", "ymin", "xmax", "ymax"])
    table.assign(image_path=f"{name}.tif", label=0).to_csv(folder / f"{name}.csv", index=False)
    raster("australia.tif", 400, 32756, 300000, 6200040)
    squares = shapely.box(*(300000 + np.array([[5.0], [15.0]]), 6200010, 300000 + np.array([[9.0], [19.0]]), 6200014))
    crowns = gpd.GeoDataFrame({"label": ["Tree", "Tree"]}, geometry=np.ravel(squares), crs="EPSG:32756")
    crowns.to_file(folder / "australia.shp")


# -- results -----------------------------------------------------------------------------------


@dataclass(eq=False)
class Results:
    """Outcomes of tests by id: "passed", or "absent: reason" or "failed: error"; a plugin of pytest."""

    listed: dict[str, str]
    outcomes: dict[str, str] = field(default_factory=dict)

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed:
            self.outcomes[report.nodeid] = judge(str(report.longrepr).strip().splitlines()[-1], "", self.listed)

    def pytest_exception_interact(self, node: Any, call: Any, report: Any) -> None:
        if call.excinfo is None or not hasattr(node, "nodeid") or report.when == "collect":
            return
        name = getattr(node, "originalname", "") or node.name
        self.outcomes[node.nodeid] = judge("\n".join(_chain(call.excinfo.value)), name, self.listed)

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.skipped:
            self.outcomes.setdefault(report.nodeid, "skipped by the test itself")
        elif report.when == "call" and report.passed:
            self.outcomes.setdefault(report.nodeid, "passed")


def _chain(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield f"{type(error).__name__}: {error}"
        error = error.__cause__ or error.__context__


def judge(text: str, test: str, listed: dict[str, str]) -> str:
    """The outcome of a test that ended with an error."""
    named = re.search(r"AbsentError: ([\w.]+)", text)
    if named:
        return f"absent: {named[1]}"
    member = re.search(r"'deepforest' object has no attribute '(\w+)'", text)
    if member and is_absent(f"main.deepforest.{member[1]}", listed):
        return f"absent: main.deepforest.{member[1]}"
    if test in DIFFERENT:
        return f"absent: {DIFFERENT[test]}"
    for pattern, reason in REASONS.items():
        if re.search(pattern, text, re.DOTALL):
            return f"absent: {reason}"
    return f"failed: {' '.join(text.splitlines()[0].split())[:160]}"


def run(folder: Path, files: Sequence[str], hub: Path | None, input_size: int, expression: str) -> dict[str, str]:
    """Run the tests of a folder; the outcome of each."""
    import pytest

    data = folder.parent / "src" / THEIRS / "data"
    listed = absent_names(PAGE.read_text(encoding="utf-8"))
    sys.meta_path.insert(0, Finder(listed))
    results = Results(listed)
    before = os.getcwd()
    os.chdir(folder.parent)  # the tests name their files relative to it
    with tempfile.TemporaryDirectory() as scratch:
        try:
            stand_ins(Path(scratch), hub, input_size)
            if data.is_dir():
                samples = Path(scratch, "samples")
                samples.mkdir()
                sample_files(samples, data)
                os.environ["DEEPFOREST_QGIS_DATA"] = str(samples)
            chosen = [str(folder / name) for name in files] or [str(folder)]
            options = ["-q", "-p", "no:cacheprovider", "-W", "ignore", "--tb=no", "--show-capture=no"]
            options += ["-c", os.devnull, "--rootdir", str(folder.parent)]
            options += ["-k", expression] if expression else []
            pytest.main([*options, *chosen], [results])
        finally:
            os.chdir(before)
    return results.outcomes


def table(outcomes: dict[str, str]) -> str:
    rows = ["| file | tests | passed | absent by choice | failed | skipped |", "|---|---|---|---|---|---|"]
    total: Counter[str] = Counter()
    for name in sorted({one.partition("::")[0] for one in outcomes}):
        kinds = Counter(
            re.split(r"[: ]", outcome)[0] for one, outcome in outcomes.items() if one.partition("::")[0] == name
        )
        total += kinds
        rows.append(_row(Path(name).name, kinds))
    return "\n".join([*rows, _row("**all**", total)])


def _row(title: str, kinds: Counter[str]) -> str:
    counts = (kinds[kind] for kind in ("passed", "absent", "failed", "skipped"))
    return f"| {title} | {sum(kinds.values())} | {' | '.join(map(str, counts))} |"


def main() -> int:
    parser = argparse.ArgumentParser(description="Run DeepForest's own test suite with the name of this project.")
    parser.add_argument("folder", type=Path, help="the folder 'tests' of DeepForest 2.1.0")
    parser.add_argument("--files", nargs="*", default=[], help="test files; default: all")
    parser.add_argument("--expression", default="", help="pytest's -k")
    parser.add_argument(
        "--hub", type=Path, help="folder with models as owner/name/model.safetensors; others are random"
    )
    parser.add_argument("--input-size", type=int, default=800, help="short side of the network's input; 256 is faster")
    given = parser.parse_args()
    outcomes = run(given.folder.resolve(), given.files, given.hub, given.input_size, given.expression)
    import torch

    reasons = Counter(outcome.removeprefix("absent: ") for outcome in outcomes.values() if outcome.startswith("absent"))
    failed = {name: outcome for name, outcome in outcomes.items() if outcome.startswith("failed")}
    text = f"""# DeepForest's test suite with the name of this project

`python benchmarks/upstream.py FOLDER`, {time.strftime("%Y-%m-%d")}, Python {platform.python_version()}, torch \
{torch.__version__}, input size {given.input_size}. Models of the hub: \
{"the folder --hub, otherwise " if given.hub else ""}stand-ins with random weights, which detect boxes everywhere.

{table(outcomes)}

Rasters that only the suite has, and not the wheel of DeepForest, are synthetic.

Absent by choice, with the number of tests; the reasons are in [Migration from DeepForest](../../docs/deepforest.md):

{chr(10).join(f"- {reason}: {count}" for reason, count in reasons.most_common()) or "- none"}

Failed:

{chr(10).join(f"- `{name.partition('/')[2] or name}`: {outcome[8:]}" for name, outcome in failed.items()) or "- none"}
"""
    print(text)
    if not given.files and not given.expression:
        RESULT.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
