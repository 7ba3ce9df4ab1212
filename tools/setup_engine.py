"""Creates the environment of the engine from a checkout, with the code of the algorithm "Set up engine".

    python3 tools/setup_engine.py --folder .venv --dev

Runs with any Python from 3.9 on, without QGIS.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from load_plugin import load_plugin

load_plugin()

from deepforest_processing.deepforest_qgis.common.errors import DeepForestError  # noqa: E402
from deepforest_processing.runtime import client  # noqa: E402
from deepforest_processing.runtime.install import SetupChoices, install_engine  # noqa: E402
from deepforest_processing.runtime.locate import engine_folder, engine_problem  # noqa: E402
from deepforest_processing.runtime.torch_build import ACCELERATORS  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description="Create or check the environment of the engine.")
    parser.add_argument("--folder", type=Path, default=engine_folder(), help="default: %(default)s")
    parser.add_argument("--accelerator", choices=ACCELERATORS, default="auto", help="build of torch")
    parser.add_argument("--python", type=Path, help="Python for the environment (3.10 or newer)")
    parser.add_argument("--wheels", type=Path, help="folder of wheels for an offline installation")
    parser.add_argument("--dev", action="store_true", help="also install the packages of the tests and checks")
    parser.add_argument("--recreate", action="store_true", help="create it again even if it is complete")
    given = parser.parse_args()
    if not (
        given.recreate
        or given.python
        or engine_problem(given.folder, accelerator=given.accelerator, developer=given.dev)
    ):
        return 0  # silent, because most targets of the Makefile run this
    try:
        engine = install_engine(
            given.folder,
            lambda line: print(line, flush=True),
            choices=SetupChoices(given.accelerator, given.python, given.wheels, given.dev),
            recreate=given.recreate,
        )
        handshake = client.check_engine(engine.python)
    except DeepForestError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Cancelled. The partial installation was removed.", file=sys.stderr)
        return 130
    packages = ", ".join(f"{name} {version}" for name, version in handshake.packages.items())
    print(f"Engine {handshake.version} in {engine.python} (Python {handshake.python}): {packages}")
    print("Devices:", "; ".join(f"{device.id} ({device.name})" for device in handshake.devices))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
