"""Makes the engine's environment from a checkout, with the same code as the algorithm "Set up engine".

    python3 tools/setup_engine.py --folder .venv --dev

Any Python from 3.9 on will do; it needs no qgis.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from load_plugin import load_plugin

load_plugin()

from deepforest_processing.deepforest_qgis.common.errors import DeepForestError  # noqa: E402
from deepforest_processing.runtime import client, environment  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description="Make or check the engine's environment.")
    parser.add_argument("--folder", type=Path, default=environment.engine_folder(), help="default: %(default)s")
    parser.add_argument("--accelerator", choices=environment.ACCELERATORS, default="auto", help="build of torch")
    parser.add_argument("--python", type=Path, help="the Python to build on (3.10 or newer)")
    parser.add_argument("--wheels", type=Path, help="a folder of wheels to install from, without any network")
    parser.add_argument("--dev", action="store_true", help="also install what tests and checks need")
    parser.add_argument("--recreate", action="store_true", help="make it again even if it is whole")
    given = parser.parse_args()
    if not (
        given.recreate
        or given.python
        or environment.engine_problem(given.folder, accelerator=given.accelerator, developer=given.dev)
    ):
        return 0  # every target of the Makefile comes by here: say nothing and start nothing
    try:
        engine = environment.make_engine(
            given.folder,
            lambda line: print(line, flush=True),
            accelerator=given.accelerator,
            python=given.python,
            wheels=given.wheels,
            developer=given.dev,
            recreate=given.recreate,
        )
        hello = client.check_engine(engine.python)
    except DeepForestError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; nothing of it is left.", file=sys.stderr)
        return 130
    packages = ", ".join(f"{name} {version}" for name, version in hello["packages"].items())
    print(f"Engine {hello['version']} in {engine.python} (Python {hello['python']}): {packages}")
    print("Devices:", "; ".join(f"{device['id']} ({device['name']})" for device in hello["devices"]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
