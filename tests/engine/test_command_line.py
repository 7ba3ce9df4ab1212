"""The command line: the same jobs, results as JSON on stdout, everything else on stderr."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import geopandas as gpd
import numpy as np
import pytest
import torch
import translations
from PIL import Image

from deepforest_qgis import __version__, workflows
from deepforest_qgis.__main__ import main
from deepforest_qgis.common.job_results import RESULTS, JobResult
from deepforest_qgis.common.jobs import (
    JOBS,
    LANGUAGES,
    EvaluateJob,
    Extent,
    FineTuneJob,
    PredictJob,
    PredictTilesJob,
    RasterInput,
    SplitJob,
    VectorInput,
)
from deepforest_qgis.common.spec import specs
from deepforest_qgis.model.architectures import DEEPFOREST, SMALL
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.model_info import ModelInfo

Make = Callable[..., Path]
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Count(JobResult):
    """A result for the tests."""

    count: int | None


def start(arguments: Sequence[Any], **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "deepforest_qgis", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **environment},
    )


@pytest.fixture
def raster(make_raster: Make) -> Path:
    return make_raster(np.random.default_rng(1).integers(1, 255, (3, 150, 200)).astype("uint8"), "Wälder 1.tif")


@pytest.fixture
def crowns(make_layer: Make) -> Path:
    return make_layer([(20, 20, 40, 40), (100, 90, 130, 110)], "Bäume.gpkg")


# -- In a separate process ---------------------------------------------------------------------


def test_a_whole_split(raster: Path, crowns: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Stücke"
    arguments = ["split", "--raster", raster, "--annotations", crowns, "--output", folder, "--patch-size", 64]
    with start(arguments) as process:
        out, err = process.communicate()
    assert process.returncode == 0
    result = json.loads(out)
    assert result["output_folder"] == str(folder)
    assert result["patches"] == len(list(folder.glob("*.png"))) > 1
    assert "patches with" in err
    assert "Traceback" not in err


def test_a_terminal_with_ascii_only(raster: Path, crowns: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Stücke"
    arguments = ["split", "--raster", raster, "--annotations", crowns, "--output", folder, "--patch-size", 64]
    with start(arguments, PYTHONUTF8="0", PYTHONIOENCODING="ascii") as process:
        out, err = process.communicate()
    assert process.returncode == 0, err
    assert json.loads(out)["output_folder"] == str(folder)


def test_an_error_is_two_lines_and_status_one(crowns: Path, tmp_path: Path) -> None:
    arguments = ["split", "--raster", "/nowhere/Wald.tif", "--annotations", crowns, "--output", tmp_path / "p"]
    with start(arguments) as process:
        out, err = process.communicate()
    assert process.returncode == 1
    assert out == ""
    assert err.startswith("Error: Raster '/nowhere/Wald.tif' cannot be opened")
    assert "\n       Check that the file exists" in err
    assert "Traceback" not in err


@pytest.mark.skipif(os.name != "posix", reason="sends the signal of Ctrl-C")
def test_ctrl_c_cancels(make_raster: Make, tmp_path: Path) -> None:
    torch.manual_seed(1)
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(tmp_path / "random.safetensors")
    raster = make_raster(np.random.default_rng(1).integers(1, 255, (3, 4000, 4000)).astype("uint8"))
    output = tmp_path / "crowns.gpkg"
    arguments = ["predict", "--raster", raster, "--model", tmp_path / "random.safetensors", "--output", output]
    with start([*arguments, "--patch-size", 64, "--device", "cpu"], XDG_CACHE_HOME=str(tmp_path)) as process:
        assert process.stderr is not None
        for line in process.stderr:
            if "windows of" in line:
                break
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert out == ""
    assert "Cancelled. Finished work is kept" in err
    assert "Traceback" not in err
    assert not output.exists()


# -- In this process ---------------------------------------------------------------------------


@pytest.mark.parametrize("verb", ["", *JOBS, "models", "worker"])
def test_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*([verb] if verb else []), "--help"])
    assert left.value.code == 0
    text = capsys.readouterr().out
    assert text.startswith("usage: deepforest-qgis" + (f" {verb}" if verb else ""))
    if not verb:
        assert all(name in text for name in ("split", "fine-tune", "predict", "evaluate", "worker"))


OPTIONS = {
    "split": (
        "raster bands annotations label-field crown-diameter output areas patch-size patch-overlap allow-empty format "
        "footprints validation-annotations"
    ),
    "fine-tune": (
        "output raster bands annotations label-field crown-diameter areas patches model epochs batch-size "
        "learning-rate patch-size patch-overlap validation augmentations negatives freeze monitor patience device "
        "workers no-preload seed config report log-folder validation-annotations no-resume language"
    ),
    "predict": (
        "raster output folder pattern tile-index stac asset bands crs model areas extent patch-size patch-overlap "
        "score-threshold iou-threshold crown-shape device batch-size precision no-resume seams no-overlap "
        "keep-partial report density density-cell devices workers scheduler language min-diameter "
        "max-diameter height surface terrain min-height stands stand-field"
    ),
    "evaluate": (
        "predictions truth label-field crown-diameter areas iou-threshold matches report language matching tolerance "
        "tolerance-share suggest-thresholds store-in"
    ),
    "suggest": ("raster bands output model annotations crown-diameter areas extent square-size count most device"),
    "compare-crowns": (
        "before after output before-areas after-areas correct-shift largest-shift matching iou-threshold tolerance "
        "years stands stand-output"
    ),
    "crown-attributes": (
        "crowns output height surface terrain min-height tree-tops statistics-raster bands indices statistics prefix"
    ),
    "stand-summary": (
        "stands crowns label-field output stand-field areas raster evaluation precision recall predicted-crowns "
        "reference-crowns allometry biome expression quantity table report language"
    ),
    "model-info": "model report language",
    "models": "remove json",
    "convert": (
        "annotations label-field crown-diameter raster images output footprints crs output-folder format allow-empty "
        "copy-images"
    ),
    "export": "model output",
    "worker": "idle-minutes",
}


@pytest.mark.parametrize("verb", OPTIONS)
def test_every_option_is_in_the_help(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The options of each verb, with a description, default and unit."""
    with pytest.raises(SystemExit):
        main([verb, "--help"])
    text = capsys.readouterr().out
    assert re.findall(r"^  --([a-z-]+)", text, re.MULTILINE) == OPTIONS[verb].split()
    for job in JOBS.values():
        if job.verb == verb:
            folded = " ".join(text.replace("-\n", "-").split())
            for one in specs(job).values():
                assert str(one.label) in folded, one.name


ALGORITHMS = re.compile(r"'(Predict tiles?|Fine-tune|Split raster|Evaluate|Export annotations|Import annotations)'")


@pytest.mark.parametrize("verb", JOBS)
def test_the_help_has_the_terms_of_the_command_line(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([verb, "--help"])
    text = " ".join(capsys.readouterr().out.replace("-\n", "-").split())
    assert not ALGORITHMS.search(text), "a name of QGIS"
    declared = specs(JOBS[verb]).values()
    assert all(f"--{one.option} FILE " in text for one in declared if one.kind == "output_layer"), "of several formats"
    assert text.count("Turn off '") == sum(one.kind == "switch" and one.default is True for one in declared)
    assert "An output file that exists is replaced" in text
    other = {"predict": "'predict-tiles'", "predict-tiles": "'predict'"}
    assert other.get(verb, "") in text


def test_the_help_of_the_class_field_of_convert(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["convert", "--help"])
    text = " ".join(capsys.readouterr().out.split())
    assert "Default: the field 'label', if the layer has it. Annotation files contain the classes." in text


def test_the_fields_of_the_results_are_documented() -> None:
    sections = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8").split("\n### ")[1:]
    for verb, cls in RESULTS.items():
        (text,) = [one for one in sections if f"`{verb}`" in one.partition("\n")[0]]
        documented = re.findall(r"`(\w+)`", " ".join(re.findall(r"^\| (`.*?) \|", text, re.MULTILINE)))
        assert {one.name for one in fields(cls)} <= set(documented), verb


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.strip() == __version__


@pytest.mark.parametrize("arguments", [[], ["fly"], ["split"], ["predict", "--raster", "a.tif", "--speed", "1"]])
def test_invalid_options(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "usage:" in capsys.readouterr().err


SPLIT = ["split", "--raster", "a.tif", "--annotations", "b.gpkg", "--output", "out"]
TUNE = ["fine-tune", "--output", "m.safetensors"]
PREDICT = ["predict", "--raster", "a.tif", "--output", "c.gpkg"]


@pytest.mark.parametrize(
    ("arguments", "job"),
    [
        (SPLIT, SplitJob(RasterInput("a.tif"), VectorInput("b.gpkg"), "out")),
        (
            [
                *SPLIT,
                *("--bands", "4", "2", "1", "--areas", "d.gpkg", "--label-field", "kind", "--crown-diameter", "3.5"),
                *("--patch-size", "256", "--patch-overlap", "0.25", "--allow-empty", "--format", "tif"),
                *("--footprints", "f.gpkg"),
            ],
            SplitJob(
                RasterInput("a.tif", bands=(4, 2, 1)),
                VectorInput("b.gpkg", label_field="kind", crown_diameter_m=3.5),
                "out",
                VectorInput("d.gpkg"),
                256,
                0.25,
                True,
                "tif",
                "f.gpkg",
            ),
        ),
        ([*TUNE, "--patches", "p"], FineTuneJob("m.safetensors", patches="p")),
        (
            [*TUNE, "--raster", "a.tif", "--annotations", "b.gpkg", "--bands", "2"],
            FineTuneJob("m.safetensors", RasterInput("a.tif", bands=(2,)), VectorInput("b.gpkg")),
        ),
        (
            [
                *(*TUNE, "--patches", "p", "--model", "s.safetensors", "--epochs", "3", "--batch-size", "5"),
                *("--learning-rate", "0.002", "--validation", "0.3", "--augmentations", "flip", "noise"),
                *("--negatives", "0.5", "--freeze", "--monitor", "mAP", "--patience", "4", "--device", "cpu"),
                *("--workers", "2", "--no-preload", "--seed", "9", "--config", "batch_size=1", "--report", "r.html"),
                *("--log-folder", "logs", "--patch-size", "128", "--patch-overlap", "0", "--language", "fr"),
            ],
            FineTuneJob(
                "m.safetensors",
                patches="p",
                model="s.safetensors",
                epochs=3,
                batch_size=5,
                learning_rate=0.002,
                validation=0.3,
                augmentations=("flip", "noise"),
                negatives=0.5,
                freeze=True,
                monitor="mAP",
                patience=4,
                device="cpu",
                workers=2,
                preload=False,
                seed=9,
                config="batch_size=1",
                report="r.html",
                log_folder="logs",
                patch_size=128,
                patch_overlap=0.0,
                language="fr",
            ),
        ),
        ([*TUNE, "--patches", "p", "--augmentations"], FineTuneJob("m.safetensors", patches="p", augmentations=())),
        (PREDICT, PredictJob(RasterInput("a.tif"), "c.gpkg")),
        ([*PREDICT, "--bands", "2"], PredictJob(RasterInput("a.tif", bands=(2,)), "c.gpkg")),
        (
            ["predict", "--raster", "a.tif", "b.tif", "--output", "c.gpkg", "--crs", "EPSG:32632", "--bands", "2"],
            PredictTilesJob((RasterInput("a.tif"), RasterInput("b.tif")), "c.gpkg", crs="EPSG:32632", bands=(2,)),
        ),
        (
            ["predict", "--folder", "tiles", "--pattern", "*.tif", "--tile-index", "i.gpkg", "--output", "c.gpkg"],
            PredictTilesJob((), "c.gpkg", "tiles", "*.tif", VectorInput("i.gpkg")),
        ),
        (
            [
                *(*PREDICT, "--model", "m.safetensors", "--areas", "d.gpkg", "--extent", "-1", "2", "3", "4.5"),
                *(
                    "--patch-size",
                    "300",
                    "--patch-overlap",
                    "0.1",
                    "--score-threshold",
                    "0.4",
                    "--iou-threshold",
                    "0.3",
                ),
                *("--crown-shape", "ellipse", "--device", "cpu", "--batch-size", "2", "--precision", "float32"),
                *("--seams", "pooled", "--no-resume", "--keep-partial", "--report", "r.html"),
                *("--density", "d.tif", "--density-cell", "20", "--language", "pt"),
            ],
            PredictJob(
                RasterInput("a.tif"),
                "c.gpkg",
                "m.safetensors",
                VectorInput("d.gpkg"),
                Extent(-1, 2, 3, 4.5),
                300,
                0.1,
                0.4,
                0.3,
                "ellipse",
                "cpu",
                2,
                "float32",
                False,
                "pooled",
                keep_partial=True,
                report="r.html",
                density="d.tif",
                density_cell=20.0,
                language="pt",
            ),
        ),
    ],
)
def test_every_option_reaches_the_job(
    arguments: list[str], job: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run_jobs = []

    def run(given: Any, listener: Any) -> JobResult:
        run_jobs.append(given)
        return Count(1)

    monkeypatch.setattr(workflows, "RUNNERS", {job.verb: run})
    assert main(arguments) == 0
    assert run_jobs == [job]
    assert json.loads(capsys.readouterr().out) == {"count": 1}


def test_evaluation(crowns: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", "--predictions", str(crowns), "--truth", str(crowns)]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["precision"], result["recall"], result["true_positives"]) == (1, 1, 2)
    assert main(["evaluate", "--predictions", str(crowns), "--truth", str(tmp_path / "missing.gpkg")]) == 1
    assert "missing.gpkg' cannot be opened" in capsys.readouterr().err


def test_every_option_of_evaluation(crowns: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run_jobs = []
    monkeypatch.setattr(workflows, "RUNNERS", {"evaluate": lambda job, listener: run_jobs.append(job)})
    options = [
        "--areas",
        "d.gpkg",
        "--label-field",
        "kind",
        "--iou-threshold",
        "0.5",
        "--matches",
        "m.gpkg",
        "--report",
        "r",
        "--language",
        "es",
    ]
    main(["evaluate", "--predictions", str(crowns), "--truth", str(crowns), *options])
    layer = VectorInput(str(crowns), label_field="kind")
    assert run_jobs == [EvaluateJob(layer, layer, VectorInput("d.gpkg"), 0.5, "m.gpkg", "r", "es")]


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_report_in_another_language(crowns: Path, tmp_path: Path, translated: Any, language: str) -> None:
    """Without CRS and scores, so that the report has notes."""
    table = gpd.read_file(crowns).set_crs(None, allow_override=True)
    with pytest.warns(UserWarning, match="'crs' was not provided"):
        table.assign(kind="oak").to_file(tmp_path / "bare.gpkg")
    given = ["--predictions", str(tmp_path / "bare.gpkg"), "--truth", str(tmp_path / "bare.gpkg")]
    for name, options in (("en", []), (language, ["--language", language])):
        report = ["--report", str(tmp_path / f"{name}.html"), "--label-field", "kind"]
        assert main(["evaluate", *given, *report, *options]) == 0
    names = ["F1", "mAP", "oak", "kind, kind", str(tmp_path / "bare.gpkg")]
    texts = translated(tmp_path / "en.html", tmp_path / f"{language}.html", language, names)
    assert (
        translations.read(language)["Neither layer has a CRS; their coordinates were compared without transformation."]
        in texts
    )


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([*SPLIT, "--patch-overlap", "1"], "--patch-overlap: 1 is outside the range from 0 to 0.95."),
        ([*SPLIT, "--patch-size", "0"], "--patch-size: 0 is less than the minimum of 32."),
        ([*SPLIT, "--bands", "1", "2"], "2 bands were chosen"),
        ([*TUNE], "Training data are missing"),
        ([*TUNE, "--patches", "p", "--raster", "a.tif"], "Both a patches folder and a raster"),
        ([*PREDICT, "--extent", "1", "0", "0", "1"], "The extent is empty"),
        ([*PREDICT[:4], "a.tif"], "--output: the name of 'a.tif' must end in .gpkg, .parquet"),
        (
            ["evaluate", "--predictions", "a.gpkg", "--truth", "b.gpkg", "--matches", "b.gpkg"],
            "--matches: 'b.gpkg' is also the input '--truth' and would be replaced.",
        ),
    ],
)
def test_invalid_values_are_explained(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"Error: {words}")


def test_messages_have_the_terms_of_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(job: Any, listener: Any) -> JobResult:
        listener.warning("Layer '{layer}' is empty: repeat 'Predict tile'.", layer="Evaluate")
        listener.info("To keep it, disable 'Remove overlaps between crowns'.")
        return Count(None)

    assert main(TUNE) == 1
    assert "Give a raster and its annotations, or the folder written by 'split'." in capsys.readouterr().err
    monkeypatch.setattr(workflows, "RUNNERS", {"predict": run})
    assert main(PREDICT) == 0
    shown = capsys.readouterr().err
    assert "Layer 'Evaluate' is empty: repeat 'predict'." in shown, "the name of a layer is not changed"
    assert "disable '--no-overlap'" in shown


def test_messages_go_to_stderr(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def run(job: Any, listener: Any) -> JobResult:
        listener.progress("Detecting crowns", 0, 10)
        listener.info("a word")
        listener.warning("a warning")
        listener.progress("Detecting crowns", 10, 10)
        listener.progress("Writing", 1, 1)
        listener.metrics(2, {"box_recall": 0.25})
        return Count(None)

    monkeypatch.setattr(workflows, "RUNNERS", {"predict": run})
    assert main(PREDICT) == 0
    captured = capsys.readouterr()
    assert captured.out == '{\n  "count": null\n}\n'
    for words in ("a word\n", "Warning: a warning\n"):
        assert words in captured.err
    assert "box_recall" not in captured.err  # metrics are for programs; the training logs a line for each epoch


def test_a_model_is_exported_for_deepforest(tmp_path: Path, capsys: Any) -> None:
    detector = CrownDetector(ModelInfo(DEEPFOREST, ("Oak", "Pine"), score_threshold=0.3))
    detector.save(tmp_path / "forest.safetensors")
    for target in ("forest.ckpt", "folder"):
        given = ["export", "--model", str(tmp_path / "forest.safetensors"), "--output", str(tmp_path / target)]
        assert main(given) == 0
        again = CrownDetector.load(tmp_path / target)
        assert (again.info.labels, again.info.score_threshold) == (("Oak", "Pine"), 0.3)
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(tmp_path / "small.safetensors")
    given = ["export", "--model", str(tmp_path / "small.safetensors"), "--output", str(tmp_path / "small.ckpt")]
    assert main(given) == 1
    assert "Only models fine-tuned from a DeepForest model" in capsys.readouterr().err


def test_output_of_libraries_does_not_mix_with_the_result() -> None:
    code = """
import os, sys, types
from deepforest_qgis import __main__

def run(options, listener):
    print("printed by Python")
    os.write(1, b"written by C++\\n")
    return types.SimpleNamespace(to_dict=lambda: {"output": "crowns.gpkg"})

__main__._run = run
sys.exit(__main__.main(["predict", "--raster", "a.tif", "--output", "crowns.gpkg"]))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert json.loads(done.stdout) == {"output": "crowns.gpkg"}, done.stderr
    assert "printed by Python" in done.stderr
    assert "written by C++" in done.stderr
    assert done.returncode == 0


def test_one_of_two_training_processes_reports(tmp_path: Path) -> None:
    folder = tmp_path / "patches"
    folder.mkdir()
    rows = ["image_path,xmin,ymin,xmax,ymax,label"]
    for number in range(4):
        pixels = np.random.default_rng(number).integers(0, 255, (64, 64, 3)).astype("uint8")
        Image.fromarray(pixels).save(folder / f"{number}.png")
        rows.append(f"{number}.png,10,10,40,40,Tree")
    (folder / "crowns.csv").write_text("\n".join(rows))
    CrownDetector(ModelInfo(SMALL, ("Tree",))).save(tmp_path / "start.safetensors")
    given = ["--patches", folder, "--model", tmp_path / "start.safetensors", "--output", tmp_path / "out.safetensors"]
    process = start(
        ["fine-tune", *given, "--epochs", 1, "--batch-size", 1, "--device", "cpu", "--config", "devices=2"],
        OMP_NUM_THREADS="1",
        XDG_CACHE_HOME=str(tmp_path / "cache"),
    )
    output, words = process.communicate(timeout=300)
    assert process.returncode == 0, words
    assert json.loads(output)["epochs"] == 1
    assert words.count("Epoch 1 of") == 1
    assert (tmp_path / "out.safetensors").exists()
    assert not list((tmp_path / "cache" / "deepforest-qgis" / "unfinished").iterdir())
