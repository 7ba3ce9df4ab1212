"""The name that a file has while it is written, beside its place, and the end of those whose writers were killed.

Standard library only.
"""

from __future__ import annotations

import glob
import os
import platform
import re
from contextlib import suppress
from pathlib import Path

from ..common.processes import is_running

__all__ = ["unfinished"]


def unfinished(target: Path) -> Path:
    """Where this process writes what will become ``target``: in the same folder, so that renaming cannot fail half-way.

    What processes of this machine that were killed left of the same target is removed.
    """
    # Another machine that writes into the same shared folder has processes of its own.
    begin = f".{target.stem}.unfinished-{re.sub(r'[^0-9A-Za-z]+', '', platform.node())}-"
    for left in target.parent.glob(f"{glob.escape(begin)}*{glob.escape(target.suffix)}*"):
        number = left.name.removeprefix(begin).partition(".")[0]
        if number.isdecimal() and not is_running(int(number)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return target.with_name(f"{begin}{os.getpid()}{target.suffix}")
