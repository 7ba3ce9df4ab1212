"""The whole workflow on real imagery, through the real ``qgis_process`` and a fresh QGIS profile.

`make demo` runs it with QGIS's Python. It splits the western half of an annotated Yellowstone orthomosaic into
training patches, fine-tunes the model on them, finds the crowns of the eastern part, measures them against the crowns
that people drew there, and draws the map. Everything is written to ``.demo/``. Exit status 1 if a step fails, or if F1
is below what the demo promises. Standard library only.
"""

from __future__ import annotations

import argparse
import codecs
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

__all__ = ["main"]

# What a user would set in the Toolbox; everything else keeps its default.
SPLIT: dict[str, str] = {}
EPOCHS = "20"
PREDICT: dict[str, str] = {}
EVALUATE = {"IOU_THRESHOLD": "0.4"}

# The model must truly find trees on land that it has not seen.
LEAST_F1 = 0.40

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / ".demo"
PROFILE = DEMO / "profile"
LOG = DEMO / "log.txt"
SAMPLES = ROOT / ".samples"

# The model that ships has never seen this one.
RASTER = SAMPLES / "yellowstone_test.tif"
CROWNS = SAMPLES / "yellowstone_test_crowns.gpkg"
WEST = SAMPLES / "west.gpkg"
EAST = SAMPLES / "east.gpkg"

STEPS = 8


class Banner:
    """Counts the steps and says how long all of it has taken so far."""

    def __init__(self) -> None:
        self._began = time.monotonic()
        self._step = 0

    @property
    def elapsed(self) -> str:
        minutes, seconds = divmod(int(time.monotonic() - self._began), 60)
        return f"{minutes}:{seconds:02d}"

    def step(self, title: str) -> None:
        self._step += 1
        print(f"\n[{self.elapsed}] {self._step}/{STEPS} {title}", flush=True)


class ProcessOutput:
    """Reads what ``qgis_process run`` writes: the inputs, then progress and messages mixed, then the results.

    Progress comes as ``0...10...20`` up to ``100 - done.``, one sign for every 2.5 percent, with the lines of the
    algorithm between the signs. The next sign is always known, and so told apart from the beginning of a line.
    """

    def __init__(self, banner: Banner) -> None:
        self.results: dict[str, str] = {}
        self._banner = banner
        self._text = ""
        self._section = ""
        self._inputs = 0
        self._tick = -1
        self._percent = 0.0
        self._words = ""
        self._shown = ""
        self._terminal = sys.stdout.isatty()

    def feed(self, text: str) -> None:
        self._text += text
        while self._take_sign() or self._take_line():
            pass

    def close(self) -> None:
        if self._terminal and self._shown:
            print()

    def _take_sign(self) -> bool:
        if self._section in ("Inputs", "Results"):
            return False
        if self._tick == 40:
            sign, following = " - done.\n", -1
        elif (self._tick + 1) % 4 == 0:
            sign, following = str((self._tick + 1) // 4 * 10), self._tick + 1
        else:
            sign, following = ".", self._tick + 1
        if not self._text.startswith(sign):
            return False
        self._text = self._text[len(sign) :]
        self._tick = following
        if following >= 0:
            self._percent = following * 2.5
            self._show()
        return True

    def _take_line(self) -> bool:
        line, newline, rest = self._text.partition("\n")
        if not newline:
            return False
        self._text = rest
        line = line.strip()
        if line in ("Inputs", "Results"):
            self._section = line
        elif self._section == "Results":
            name, colon, value = line.partition(":\t")
            if colon:
                self.results[name] = value
        elif self._section == "Inputs":
            # "NAME:", a tabulator, the value; an empty line ends them, but one also stands above the first.
            if ":\t" in line:
                self._inputs += 1
            elif not line and self._inputs:
                self._section = "log"
        elif line and not line.startswith("----"):
            self._words = line.replace("\t", " ")
            self._show(new_words=True)
        return True

    def _show(self, *, new_words: bool = False) -> None:
        line = f"{self._percent:5.0f} %  {self._words}"
        if self._terminal:
            width = shutil.get_terminal_size().columns - 1
            if self._words.startswith("WARNING") and new_words:
                print(f"\r{line:<{width}}")
            else:
                print(f"\r{line[:width]:<{width}}", end="", flush=True)
            self._shown = line
        elif new_words and self._words != self._shown:
            print(f"[{self._banner.elapsed}] {line}", flush=True)
            self._shown = self._words


def stop(message: str) -> SystemExit:
    print(f"\nThe demo stopped: {message}", file=sys.stderr)
    return SystemExit(1)


def last_lines(text: str, count: int = 25) -> str:
    """The end of what a program said, each line once, without what Qt and sip say at every start."""
    lines = (line.rstrip() for line in text.splitlines())
    told = [line for line in lines if line and not line.startswith("QStandardPaths") and "setapi()" not in line]
    return "\n".join(list(dict.fromkeys(told))[-count:])


def make(target: str) -> None:
    """A target of the Makefile, its words straight to the terminal."""
    command = [os.environ.get("MAKE", "make"), "--no-print-directory", target]
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
        raise stop(f"'make {target}' failed; its words are above.")


def qgis_process() -> str:
    # Debian's qgis_process is a script that hands its program an option which that program refuses.
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return found
    raise stop("qgis_process was not found, although QGIS is installed.")


def environment(engine: Path) -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
        "DEEPFOREST_QGIS_PYTHON": str(engine),
    }


def install(package: Path, plugin: str, env: Mapping[str, str]) -> None:
    """The zip into the fresh profile, enabled as a user enables it."""
    plugins = PROFILE / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    for command, expected in ((["plugins", "enable", plugin], plugin), (["list"], "deepforest:predicttile")):
        run = subprocess.run(
            [qgis_process(), *command],
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if run.returncode or expected not in run.stdout:
            raise stop(f"'qgis_process {' '.join(command)}' does not show {expected}:\n{last_lines(run.stdout)}")
    for line in run.stdout.splitlines():
        if "deepforest:" in line:
            print("       " + " ".join(line.split()))


def run_algorithm(
    algorithm: str, parameters: Mapping[str, object], env: Mapping[str, str], banner: Banner
) -> dict[str, str]:
    """Run one algorithm, relaying its progress, and return its outputs as ``qgis_process`` prints them."""
    command = [qgis_process(), "run", algorithm, *(f"--{name}={value}" for name, value in parameters.items())]
    output = ProcessOutput(banner)
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    errors = DEMO / "stderr.txt"
    with LOG.open("a", encoding="utf-8") as log, errors.open("wb") as stderr:
        log.write(f"\n$ {' '.join(command)}\n")
        process = subprocess.Popen(
            command, env=dict(env), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=stderr, bufsize=0
        )
        assert process.stdout is not None
        try:
            while True:
                chunk = process.stdout.read(4096)
                text = decoder.decode(chunk, final=not chunk)
                log.write(text)
                output.feed(text)
                if not chunk:
                    break
        except BaseException:
            process.terminate()
            raise
        finally:
            status = process.wait()
            output.close()
        said = errors.read_text("utf-8", "replace")
        log.write(said)
    errors.unlink()
    if status or not output.results:
        raise stop(f"{algorithm} ended with status {status}:\n{last_lines(said)}\nAll of its words are in {LOG}.")
    return output.results


def number(results: Mapping[str, str], name: str) -> float:
    try:
        return float(results[name])
    except (KeyError, ValueError):
        raise stop(f"{name} is not among the results, or no number: {dict(results)}") from None


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Run the demo; `make demo` gives the arguments.")
    parser.add_argument("--plugin", required=True, help="name of the plugin's folder")
    parser.add_argument("--zip", required=True, type=Path, help="the plugin's zip, as `make package` writes it")
    parser.add_argument("--engine", required=True, type=Path, help="Python of the engine, as `make setup` makes it")
    parser.add_argument("--epochs", default=EPOCHS, help="how often training goes through all patches (%(default)s)")
    options = parser.parse_args(arguments)
    banner = Banner()

    banner.step("Making the engine's environment (.venv)")
    make("engine")
    banner.step("Getting the sample imagery (.samples)")
    make("samples")

    banner.step("Building the zip and installing it into a fresh QGIS profile (.demo/profile)")
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir()
    make("package")
    env = environment(options.engine)
    install(ROOT / options.zip, options.plugin, env)

    banner.step("Split raster: the west, with its annotated crowns, into training patches")
    patches = DEMO / "patches"
    source = {"INPUT": RASTER, "ANNOTATIONS": CROWNS, "LABEL_FIELD": "label", "AREAS": WEST}
    run_algorithm(
        "deepforest:splitraster",
        {**source, "OUTPUT_FOLDER": patches, "FOOTPRINTS": DEMO / "footprints.gpkg", **SPLIT},
        env,
        banner,
    )

    banner.step("Fine-tune: teach the model the crowns of the west")
    model, training = DEMO / "model.safetensors", DEMO / "training.html"
    run_algorithm(
        "deepforest:finetune",
        {
            "PATCHES": patches,
            "OUTPUT_MODEL": model,
            "REPORT": training,
            "LOG_FOLDER": DEMO / "log",
            "EPOCHS": options.epochs,
        },
        env,
        banner,
    )

    banner.step("Predict tile: find the crowns of the east, which the model has not seen")
    crowns = DEMO / "crowns.gpkg"
    found = run_algorithm(
        "deepforest:predicttile",
        {"INPUT": RASTER, "MODEL": model, "AREAS": EAST, "OUTPUT": crowns, **PREDICT},
        env,
        banner,
    )

    banner.step("Evaluate: compare them with the crowns that people drew there")
    matches, evaluation = DEMO / "matches.gpkg", DEMO / "evaluation.html"
    figures = run_algorithm(
        "deepforest:evaluate",
        {"PREDICTIONS": crowns, "TRUTH": CROWNS, "AREAS": EAST, "MATCHES": matches, "REPORT": evaluation, **EVALUATE},
        env,
        banner,
    )

    banner.step("Drawing the map with QGIS")
    picture = DEMO / "map.png"
    layers = ["--raster", RASTER, "--crowns", crowns, "--annotations", CROWNS, "--trained", WEST, "--output", picture]
    render = [sys.executable, ROOT / "tools" / "render_map.py", *layers]
    drawn = subprocess.run(
        [str(part) for part in render],
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if drawn.returncode or not picture.is_file():
        raise stop(f"the map could not be drawn:\n{last_lines(drawn.stdout)}")

    f1 = number(figures, "F1")
    print(f"\n[{banner.elapsed}] Done. The eastern part, IoU {EVALUATE['IOU_THRESHOLD']}:\n")
    for name, value in (
        ("precision", f"{number(figures, 'PRECISION'):.3f}"),
        ("recall", f"{number(figures, 'RECALL'):.3f}"),
        ("F1", f"{f1:.3f}"),
        ("crowns found", f"{number(found, 'COUNT'):.0f}"),
        ("model", model),
        ("crowns", crowns),
        ("matches", matches),
        ("training report", training),
        ("evaluation report", evaluation),
        ("map", picture),
    ):
        print(f"  {name:<18} {value}")
    if not f1 >= LEAST_F1:
        raise stop(f"F1 is {f1:.3f}, below {LEAST_F1:.2f}: the model does not find the trees.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
