"""Executes the steps of docs/tutorial.md in QGIS, with the built zip in a new profile, and measures their duration.

``.venv/bin/python tools/walk.py --zip dist/NAME.zip --folder NAME`` (`make walk`). The steps are in
``walk_steps.py``. Requires Xvfb and QGIS, and an otherwise idle computer for meaningful durations.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from screenshots import environment, make_profile, run_qgis

SECONDS = 3600


def main() -> int:
    parser = argparse.ArgumentParser(description="Execute the steps of the tutorial in QGIS.")
    parser.add_argument("--zip", required=True, type=Path, help="the plugin's zip")
    parser.add_argument("--folder", required=True, help="name of the plugin's folder in the zip")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deepforest-") as scratch:
        home, taken = Path(scratch) / "home", Path(scratch) / "walk"
        taken.mkdir()
        make_profile(home, given.zip, given.folder)
        run_qgis(home, environment(home, taken, Path(), []), "import walk_steps\nwalk_steps.walk()", SECONDS)
        steps = taken / "walk.jsonl"
        print("| step | minutes | notes |\n|---|---|---|")
        for line in steps.read_text(encoding="utf-8").splitlines() if steps.exists() else []:
            step = json.loads(line)
            print(f"| {step['step']} | {step['seconds'] / 60:.1f} | {step['notes']} |")
        if not (taken / "done.txt").exists():
            failed = taken / "failed.txt"
            print(failed.read_text(encoding="utf-8") if failed.exists() else "QGIS ended early.", file=sys.stderr)
            return 1
        print(f"\nQGIS {(taken / 'version.txt').read_text()}, {os.cpu_count()} CPU cores.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
