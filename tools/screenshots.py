"""Takes the screenshots of the documentation in QGIS, with the built zip in a new profile.

``.venv/bin/python tools/screenshots.py --zip dist/NAME.zip --folder NAME [VIEW ...]`` (`make screenshots`). The views
are defined in ``screenshot_views.py``. Requires Xvfb and QGIS. The set-up is executed, with packages downloaded or
taken from uv's cache.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
LARGEST = 250_000  # bytes of a screenshot
ANIMATION = IMAGES / "first_minutes.gif"
WIDTH = 840  # pixels of the animation
POINTER = ((0, 0), (0, 17), (4, 13), (7, 20), (10, 19), (7, 12), (12, 12))
SECONDS = 900  # for all views; mainly the set-up
# Suppresses messages of QGIS.
SETTINGS = """[PythonPlugins]
{plugin}=true

[app]
projections\\unknownCrsBehavior=NoAction

[qgis]
checkVersion=false
showTips=false
hideSplash=true

[UI]
UIComposer\\hide=true
"""


def make_profile(home: Path, package: Path, plugin: str) -> Path:
    """Create a new profile with the enabled plugin; returns the folder of profiles."""
    profile = home / "profiles" / "default"
    (profile / "python" / "plugins").mkdir(parents=True)
    (profile / "QGIS").mkdir()
    with zipfile.ZipFile(package) as archive:
        archive.extractall(profile / "python" / "plugins")
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS.format(plugin=plugin), encoding="utf-8")
    return home


def environment(home: Path, taken: Path, engine: Path, views: list[str]) -> dict[str, str]:
    cache = os.environ.get("UV_CACHE_DIR", str(Path.home() / ".cache" / "uv"))
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QGIS", "DEEPFOREST"))}
    for name in ("QT_QPA_PLATFORM", "PIP_FIND_LINKS"):
        env.pop(name, None)
    # Screenshots must not contain paths of this computer.
    env.update(
        HOME=str(home),
        XDG_CACHE_HOME=str(home / ".cache"),
        XDG_DATA_HOME=str(home / ".local" / "share"),
        UV_CACHE_DIR=cache,
        LANG="C.UTF-8",
    )
    env.update(
        SCREENSHOTS_FOLDER=str(taken),
        SCREENSHOTS_SAMPLES=str(ROOT / ".samples"),
        SCREENSHOTS_ENGINE=str(engine),
        SCREENSHOTS_VIEWS=" ".join(views),
    )
    return env


def run_qgis(home: Path, env: dict[str, str], code: str, seconds: float = SECONDS) -> int:
    """Start QGIS and run ``code`` with ``tools/`` on its path; returns the exit status."""
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if program is None or shutil.which("xvfb-run") is None:
        raise SystemExit("QGIS and Xvfb are required: apt-get install qgis xvfb xauth.")
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x820x24", program, "--nologo"]
    command += ["--noversioncheck", "--profiles-path", str(home), "--profile", "default", "--lang", "en"]
    # QGIS runs the code like a function body, so its functions could not access its names.
    start = home / "start.py"
    start.write_text(f"import sys\nsys.path.append({str(ROOT / 'tools')!r})\n{code}\n", "utf-8")
    command += ["--code", str(start)]
    try:
        return subprocess.run(command, env=env, stdin=subprocess.DEVNULL, timeout=seconds, check=False).returncode
    except subprocess.TimeoutExpired:
        raise SystemExit(f"QGIS did not finish within {seconds} s.") from None


def palette_of(image: Image.Image) -> Image.Image:
    """Choose 256 colours: those of imagery, and those of rare parts such as thin outlines."""
    common = image.quantize(208, Image.Quantize.MEDIANCUT).getpalette() or []
    rare = image.quantize(48, Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette(common[: 3 * 208] + rare[: 3 * 48])
    return palette


def shrink(picture: Path, target: Path) -> None:
    """Save a compressed copy, smaller if the file is too large."""
    image = Image.open(picture).convert("RGB")
    palette, share = palette_of(image), 1.0
    while True:
        small = image.resize((int(image.width * share), int(image.height * share)), Image.Resampling.LANCZOS)
        small.quantize(palette=palette, dither=Image.Dither.NONE).save(target, optimize=True)
        size = target.stat().st_size
        if size < LARGEST:
            return
        share *= 0.97 * (LARGEST / size) ** 0.5


def animate(taken: Path) -> None:
    """Write the frames of a folder as a GIF with one palette, so that unchanged pixels need no bytes."""
    frames, durations = [], []
    for about in sorted(taken.glob("frame_*.json")):
        frame, given = Image.open(about.with_suffix(".png")).convert("RGB"), json.loads(about.read_text())
        height = frame.height * WIDTH // frame.width
        if given["pointer"]:
            x, y = given["pointer"]
            outline = [(x + 1.4 * right, y + 1.4 * down) for right, down in POINTER]
            ImageDraw.Draw(frame).polygon(outline, fill="white", outline="black")
        frames.append(frame.resize((WIDTH, height), Image.Resampling.LANCZOS))
        durations.append(int(1000 * given["seconds"]))
    if not frames:
        return
    samples = [frames[0], frames[len(frames) // 2], frames[-1]]
    together = Image.new("RGB", (WIDTH, sum(one.height for one in samples)))
    for number, one in enumerate(samples):
        together.paste(one, (0, number * one.height))
    palette = palette_of(together)
    reduced = [one.quantize(palette=palette, dither=Image.Dither.NONE) for one in frames]
    reduced[0].save(ANIMATION, save_all=True, append_images=reduced[1:], duration=durations, loop=0, optimize=True)
    print(f"docs/images/{ANIMATION.name}: {ANIMATION.stat().st_size // 1000} kB")


def main() -> int:
    parser = argparse.ArgumentParser(description="Take the screenshots of the documentation in QGIS.")
    parser.add_argument("--zip", required=True, type=Path, help="the plugin's zip")
    parser.add_argument("--folder", required=True, help="name of the plugin's folder in the zip")
    parser.add_argument("--engine", type=Path, default=Path(sys.executable), help="Python of the engine")
    parser.add_argument("views", nargs="*", help="names of views; default: all")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deepforest-") as scratch:
        home, taken = Path(scratch) / "home", Path(scratch) / "pictures"
        taken.mkdir()
        make_profile(home, given.zip, given.folder)
        samples = home / ".cache" / "deepforest-qgis" / "sample"  # "Add sample data" then downloads nothing
        samples.mkdir(parents=True)
        for name in ("yellowstone_test.tif", "yellowstone_test_crowns.gpkg"):
            shutil.copy(ROOT / ".samples" / name, samples)
        start = "import screenshot_views\nscreenshot_views.start()"
        code = run_qgis(home, environment(home, taken, given.engine.absolute(), given.views), start)
        failed = taken / "failed.txt"
        IMAGES.mkdir(parents=True, exist_ok=True)
        if (taken / "done.txt").exists():
            animate(taken)
        for picture in sorted(set(taken.glob("*.png")) - set(taken.glob("frame_*.png"))):
            shrink(picture, IMAGES / picture.name)
            print(f"docs/images/{picture.name}: {(IMAGES / picture.name).stat().st_size // 1000} kB")
        if failed.exists() or not (taken / "done.txt").exists():
            reason = failed.read_text(encoding="utf-8") if failed.exists() else f"QGIS ended with {code}."
            print(f"Not all screenshots could be taken:\n{reason}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
