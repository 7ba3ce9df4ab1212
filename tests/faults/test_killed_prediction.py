"""A prediction is killed, or cancelled with Ctrl-C: the resumed run gives the result of an undisturbed one."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyogrio
import pytest
import rasterio
from affine import Affine
from rasterio.windows import Window

Fault = Callable[..., None]
KILLS = int(os.environ.get("DEEPFOREST_QGIS_KILLS", "3"))

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends SIGKILL")


def crowns(path: Path) -> list[tuple[Any, ...]]:
    """Every crown: the bytes of its polygon and its attributes, without the time of the run."""
    meta, _, shapes, fields = pyogrio.raw.read(path, layer="crowns")
    columns = [values.tolist() for name, values in zip(meta["fields"], fields, strict=True) if name != "run"]
    return sorted(zip((bytes(shape) for shape in shapes), *columns, strict=True), key=repr)


def test_killed_at_random_moments(commands: Any, command: Any, tmp_path: Path, fault: Fault) -> None:
    status, log = commands.run(command("whole.gpkg"), tmp_path / "undisturbed")
    assert status == 0, log
    whole = crowns(tmp_path / "whole.gpkg")
    assert len(whole) > 50
    windows = int(re.findall(r"(\d+) windows of", log)[0])
    moments = random.Random(7)
    killed, done, survived = 0, 0, 0
    going = ""
    while killed < KILLS:
        after = moments.randrange(max(windows - done - 2, 1))
        status, log = commands.run(
            command("crowns.gpkg"), tmp_path / "cache", kill_after=after, pause=moments.uniform(0, 0.05)
        )
        if status != -signal.SIGKILL:  # it ended before
            assert crowns(tmp_path / "crowns.gpkg") == whole
            done = 0
            continue
        killed += 1
        assert not (tmp_path / "crowns.gpkg").exists() or survived
        # Half of the kills hit a resumed run; the others are followed by a complete run.
        found = re.findall(r"Resuming an earlier run\. Finished windows: (\d+) of", log)
        done = int(found[0]) if found else 0
        if killed % 2 or killed == KILLS:
            status, log = commands.run(command("crowns.gpkg"), tmp_path / "cache")
            assert status == 0, log
            going = next(line for line in log.splitlines() if "Resuming" in line)
            assert int(re.findall(r"windows: (\d+) of", going)[0]) > done
            assert crowns(tmp_path / "crowns.gpkg") == whole
            assert not list(tmp_path.glob(".*unfinished*"))
            done, survived = 0, survived + 1
    fault(f"prediction: killed at {KILLS} random moments", saw=going, kept=f"{going.split(': ')[1]}; identical bytes")


def test_ctrl_c_writes_the_crowns_of_finished_windows(
    commands: Any, command: Any, tmp_path: Path, fault: Fault
) -> None:
    status, log = commands.run(command("whole.gpkg"), tmp_path / "undisturbed")
    assert status == 0, log
    whole, output = crowns(tmp_path / "whole.gpkg"), tmp_path / "crowns.gpkg"
    shutil.copy(tmp_path / "whole.gpkg", output)  # of an earlier run
    before = output.read_bytes()
    with open(output, "rb") as earlier:  # as QGIS does
        status, log = commands.run([*command("crowns.gpkg"), "--keep-partial"], tmp_path / "cache", interrupt_after=6)
        assert earlier.read() == before  # another file took its name
    assert status == 130, log
    partial = crowns(output)
    assert 0 < len(partial) < len(whole)
    warning = next(line for line in log.splitlines() if "windows were written" in line)
    done, windows, percent = re.findall(r"(\d+) of (\d+) windows were written \(([\d.]+)%.* ha\)\.", warning)[0]
    assert 6 <= int(done) < int(windows)
    assert 0 < float(percent) < 100
    assert not [path for path in tmp_path.iterdir() if path.name.startswith((".", "crowns.gpkg-"))]
    status, again = commands.run([*command("crowns.gpkg"), "--keep-partial"], tmp_path / "cache")
    assert status == 0, again
    assert f"Resuming an earlier run. Finished windows: {done} of {windows}." in again
    assert crowns(output) == whole
    fault(
        "prediction: Ctrl-C on the command line, crowns of finished windows wanted",
        saw=warning,
        kept=f"{percent}% of the area",
    )


def test_many_rasters_killed(commands: Any, command: Any, tmp_path: Path, fault: Fault) -> None:
    """The result is that of an undisturbed run, and the virtual rasters of killed processes are removed."""
    tiles = tmp_path / "tiles"
    tiles.mkdir()
    with rasterio.open(tmp_path / "forest.tif") as data:
        for number, (x, y) in enumerate([(0, 0), (150, 0), (0, 150), (150, 150)]):
            profile = {**data.profile, "width": 170, "height": 170, "tiled": False}
            profile["transform"] = data.transform @ Affine.translation(x, y)
            with rasterio.open(tiles / f"{number}.tif", "w", **profile) as target:
                target.write(data.read(window=Window(x, y, 170, 170)))

    def many(output: str) -> list[str]:
        return ["predict", "--raster", str(tiles), *command(output)[3:]]

    status, log = commands.run(many("whole.gpkg"), tmp_path / "undisturbed")
    assert status == 0, log
    windows = int(re.findall(r"(\d+) windows of", log)[0])
    for after in (windows // 4, windows // 4):
        status, _ = commands.run(many("crowns.gpkg"), tmp_path / "cache", kill_after=after)
        assert status == -signal.SIGKILL
    status, log = commands.run(many("crowns.gpkg"), tmp_path / "cache")
    assert status == 0, log
    going = next(line for line in log.splitlines() if "Resuming" in line)
    assert windows // 2 <= int(re.findall(r"windows: (\d+) of", going)[0]) < windows
    assert crowns(tmp_path / "crowns.gpkg") == crowns(tmp_path / "whole.gpkg")
    assert not list((tmp_path / "cache").glob("*/mosaics/*"))
    fault("prediction on 4 rasters: killed twice", saw=going, kept=f"{going.split(': ')[1]}; identical bytes")
