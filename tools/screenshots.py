"""Takes the pictures of the docs in the real QGIS: the built zip in a fresh profile, driven by its own actions.

``.venv/bin/python tools/screenshots.py --zip dist/NAME.zip --folder NAME`` (`make screenshots` does it); names of views
after it take only those. What is shown, and how to add to it, is in ``screenshot_views.py``. Needs Xvfb and QGIS.
The set-up that is shown is a real one, which fetches the engine's packages or takes them from uv's cache.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
LARGEST = 250_000  # bytes of a picture
RARE_TOO = Image.Quantize.MAXCOVERAGE  # else the few pixels of an outline lose their colour to the imagery
SECONDS = 900  # for all of them; the set-up takes most of it
# What QGIS would otherwise say over the pictures.
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
    """A fresh profile with the unpacked zip switched on; returns the folder of profiles."""
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
    # A path of somebody's own computer does not belong into a picture.
    env.update(HOME=str(home), XDG_DATA_HOME=str(home / ".local" / "share"), UV_CACHE_DIR=cache, LANG="C.UTF-8")
    env.update(
        SCREENSHOTS_FOLDER=str(taken),
        SCREENSHOTS_SAMPLES=str(ROOT / ".samples"),
        SCREENSHOTS_ENGINE=str(engine),
        SCREENSHOTS_VIEWS=" ".join(views),
    )
    return env


def run_qgis(home: Path, env: dict[str, str], code: str, seconds: float = SECONDS) -> int:
    """Start QGIS, which runs the Python ``code`` with ``tools/`` on its path; its exit status."""
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if program is None or shutil.which("xvfb-run") is None:
        raise SystemExit("QGIS and Xvfb are needed: apt-get install qgis xvfb xauth.")
    command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x820x24", program, "--nologo"]
    command += ["--noversioncheck", "--profiles-path", str(home), "--profile", "default", "--lang", "en"]
    # QGIS runs the code as if inside a function, whose names its own functions would not see.
    start = home / "start.py"
    start.write_text(f"import sys\nsys.path.append({str(ROOT / 'tools')!r})\n{code}\n", "utf-8")
    command += ["--code", str(start)]
    try:
        return subprocess.run(command, env=env, stdin=subprocess.DEVNULL, timeout=seconds, check=False).returncode
    except subprocess.TimeoutExpired:
        raise SystemExit(f"QGIS was not done after {seconds} s.") from None


def shrink(picture: Path, target: Path) -> None:
    """Save it with the fewest bytes that look the same: few colours, and smaller where imagery needs it."""
    image = Image.open(picture).convert("RGB")
    for colours in (256, 128, 96):
        image.quantize(colours, RARE_TOO, dither=Image.Dither.NONE).save(target, optimize=True)
        if target.stat().st_size < LARGEST:
            return
    while target.stat().st_size >= LARGEST:
        image = image.resize((image.width * 9 // 10, image.height * 9 // 10), Image.Resampling.LANCZOS)
        image.quantize(96, RARE_TOO, dither=Image.Dither.NONE).save(target, optimize=True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Take the pictures of the docs in the real QGIS.")
    parser.add_argument("--zip", required=True, type=Path, help="the plugin's zip")
    parser.add_argument("--folder", required=True, help="the name of the plugin's folder in it")
    parser.add_argument("--engine", type=Path, default=Path(sys.executable), help="the Python that finds crowns")
    parser.add_argument("views", nargs="*", help="names of views; default: all")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deepforest-") as scratch:
        home, taken = Path(scratch) / "home", Path(scratch) / "pictures"
        taken.mkdir()
        make_profile(home, given.zip, given.folder)
        start = "import screenshot_views\nscreenshot_views.start()"
        code = run_qgis(home, environment(home, taken, given.engine.absolute(), given.views), start)
        failed = taken / "failed.txt"
        IMAGES.mkdir(parents=True, exist_ok=True)
        for picture in sorted(taken.glob("*.png")):
            shrink(picture, IMAGES / picture.name)
            print(f"docs/images/{picture.name}: {(IMAGES / picture.name).stat().st_size // 1000} kB")
        if failed.exists() or not (taken / "done.txt").exists():
            reason = failed.read_text(encoding="utf-8") if failed.exists() else f"QGIS ended with {code}."
            print(f"Not all pictures could be taken:\n{reason}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
