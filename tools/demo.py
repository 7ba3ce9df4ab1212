"""The complete workflow on real imagery, with ``qgis_process`` and a new QGIS profile.

`make demo` runs it with QGIS's Python. It splits the western half of an annotated Yellowstone orthomosaic into
training patches, fine-tunes the model on them, predicts the crowns of the eastern half, evaluates them against the
annotations, and draws the map. All files are written to ``.demo/``. Exit status 1 if a step fails, or if F1 is below
the required minimum. Standard library only.
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

# Parameters that a user would set; all others keep their defaults.
SPLIT: dict[str, str] = {}
EPOCHS = "20"
PREDICT: dict[str, str] = {}
EVALUATE = {"IOU_THRESHOLD": "0.4"}

# The minimum on the part that is not used for training.
LEAST_F1 = 0.40

ROOT = Path(__file__).resolve().parent.parent
DEMO = ROOT / ".demo"
PROFILE = DEMO / "profile"
LOG = DEMO / "log.txt"
SAMPLES = ROOT / ".samples"

# Not used for the training of the bundled model.
RASTER = SAMPLES / "yellowstone_test.tif"
CROWNS = SAMPLES / "yellowstone_test_crowns.gpkg"
WEST = SAMPLES / "west.gpkg"
EAST = SAMPLES / "east.gpkg"

STEPS = 8


class Banner:
    """Prints numbered steps with the elapsed time."""

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
    """Parses the output of ``qgis_process run``: inputs, then progress mixed with messages, then results.

    Progress is ``0...10...20`` up to ``100 - done.``, one character for every 2.5 percent, with the lines of the
    algorithm in between. The next character is always known, which distinguishes it from the beginning of a line.
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
            # "NAME:", a tab, the value. An empty line ends the inputs; another one precedes them.
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
    """The last lines of an output without duplicates and without the start-up messages of Qt and sip."""
    lines = (line.rstrip() for line in text.splitlines())
    kept = [line for line in lines if line and not line.startswith("QStandardPaths") and "setapi()" not in line]
    return "\n".join(list(dict.fromkeys(kept))[-count:])


def make(target: str) -> None:
    """Run a target of the Makefile with its output on the terminal."""
    command = [os.environ.get("MAKE", "make"), "--no-print-directory", target]
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:
        raise stop(f"'make {target}' failed, see the output above.")


def finished(command: Sequence[object], env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a command to its end; its errors are part of its output."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    options = {"encoding": "utf-8", "errors": "replace", "check": False}
    return subprocess.run(list(map(str, command)), env=dict(env), **streams, **options)


def qgis_process() -> str:
    # Debian's qgis_process is a script that passes an option which the program refuses.
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return found
    raise stop("qgis_process was not found although QGIS is installed.")


def environment(engine: Path) -> dict[str, str]:
    return {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(PROFILE),
        "DEEPFOREST_QGIS_PYTHON": str(engine),
    }


def install(package: Path, plugin: str, env: Mapping[str, str]) -> None:
    """Install the zip into the new profile and enable the plugin."""
    plugins = PROFILE / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    for command, expected in ((["plugins", "enable", plugin], plugin), (["list"], "deepforest:predicttile")):
        run = finished([qgis_process(), *command], env)
        if run.returncode or expected not in run.stdout:
            raise stop(f"'qgis_process {' '.join(command)}' does not show {expected}:\n{last_lines(run.stdout)}")
    for line in run.stdout.splitlines():
        if "deepforest:" in line:
            print("       " + " ".join(line.split()))


def run_algorithm(
    algorithm: str, parameters: Mapping[str, object], env: Mapping[str, str], banner: Banner
) -> dict[str, str]:
    """Run one algorithm, show its progress, and return its outputs as printed by ``qgis_process``."""
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
        messages = errors.read_text("utf-8", "replace")
        log.write(messages)
    errors.unlink()
    if status or not output.results:
        raise stop(f"{algorithm} ended with status {status}:\n{last_lines(messages)}\nComplete log: {LOG}.")
    return output.results


def number(results: Mapping[str, str], name: str) -> float:
    try:
        return float(results[name])
    except (KeyError, ValueError):
        raise stop(f"{name} is missing in the results or is not a number: {dict(results)}") from None


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Run the demo; `make demo` gives the arguments.")
    parser.add_argument("--plugin", required=True, help="name of the plugin's folder")
    parser.add_argument("--zip", required=True, type=Path, help="zip written by `make package`")
    parser.add_argument("--engine", required=True, type=Path, help="Python of the engine, created by `make setup`")
    parser.add_argument("--epochs", default=EPOCHS, help="epochs of the training (%(default)s)")
    options = parser.parse_args(arguments)
    banner = Banner()

    banner.step("Create the environment of the engine (.venv)")
    make("engine")
    banner.step("Download the sample imagery (.samples)")
    make("samples")

    banner.step("Build the zip and install it into a new QGIS profile (.demo/profile)")
    shutil.rmtree(DEMO, ignore_errors=True)
    DEMO.mkdir()
    make("package")
    env = environment(options.engine)
    install(ROOT / options.zip, options.plugin, env)

    banner.step("Split raster: training patches from the western half")
    patches = DEMO / "patches"
    source = {"INPUT": RASTER, "ANNOTATIONS": CROWNS, "LABEL_FIELD": "label", "AREAS": WEST}
    run_algorithm(
        "deepforest:splitraster",
        {**source, "OUTPUT_FOLDER": patches, "FOOTPRINTS": DEMO / "footprints.gpkg", **SPLIT},
        env,
        banner,
    )

    banner.step("Fine-tune: train the model on these patches")
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

    banner.step("Predict tile: detect the crowns of the eastern half")
    crowns = DEMO / "crowns.gpkg"
    found = run_algorithm(
        "deepforest:predicttile",
        {"INPUT": RASTER, "MODEL": model, "AREAS": EAST, "OUTPUT": crowns, **PREDICT},
        env,
        banner,
    )

    banner.step("Evaluate: compare them with the annotations of the eastern half")
    matches, evaluation = DEMO / "matches.gpkg", DEMO / "evaluation.html"
    figures = run_algorithm(
        "deepforest:evaluate",
        {"PREDICTIONS": crowns, "TRUTH": CROWNS, "AREAS": EAST, "MATCHES": matches, "REPORT": evaluation, **EVALUATE},
        env,
        banner,
    )

    banner.step("Draw the map with QGIS")
    picture = DEMO / "map.png"
    layers = ["--raster", RASTER, "--crowns", crowns, "--annotations", CROWNS, "--trained", WEST, "--output", picture]
    render = [sys.executable, ROOT / "tools" / "render_map.py", *layers]
    drawn = finished(render, env)
    if drawn.returncode or not picture.is_file():
        raise stop(f"the map could not be drawn:\n{last_lines(drawn.stdout)}")

    f1 = number(figures, "F1")
    print(f"\n[{banner.elapsed}] Finished. Eastern half, IoU {EVALUATE['IOU_THRESHOLD']}:\n")
    for name, value in (
        ("precision", f"{number(figures, 'PRECISION'):.3f}"),
        ("recall", f"{number(figures, 'RECALL'):.3f}"),
        ("F1", f"{f1:.3f}"),
        ("predicted crowns", f"{number(found, 'COUNT'):.0f}"),
        ("model", model),
        ("crowns", crowns),
        ("matches", matches),
        ("training report", training),
        ("evaluation report", evaluation),
        ("map", picture),
    ):
        print(f"  {name:<18} {value}")
    if not f1 >= LEAST_F1:
        raise stop(f"F1 is {f1:.3f}, below {LEAST_F1:.2f}: the model does not detect the crowns.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
