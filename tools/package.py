"""Builds the plugin's zip: one folder, only what the plugin needs, the same bytes from the same sources.

``.venv/bin/python tools/package.py --folder NAME --output dist/NAME-VERSION.zip`` (`make package` does it).
"""

from __future__ import annotations

import argparse
import sys
import zipfile
from pathlib import Path, PurePosixPath

__all__ = ["build", "plugin_files"]

ROOT = Path(__file__).resolve().parent.parent

# What QGIS loads from the root. README, changelog and everything else stay in the repository; the pages of docs/ are
# converted to HTML (help_pages.py).
FILES = ("__init__.py", "plugin.py", "provider.py", "translation.py", "metadata.txt", "LICENSE", "icon.svg")
FOLDERS = ("algorithms", "deepforest_qgis", "gui", "i18n", "runtime")

CODE = (".css", ".html", ".j2", ".js", ".json", ".md", ".model3", ".py", ".qml", ".svg", ".txt", ".yaml")
DATA = (".png", ".qm", ".safetensors")
# In the folders, but not part of the zip: the source of the lock, bytecode, the source of translations.
LEFT_OUT = (".in", ".pyc", ".ts")

# The earliest time of the format, so that the zip does not depend on file times.
TIME = (1980, 1, 1, 0, 0, 0)


def plugin_files(root: Path = ROOT) -> list[Path]:
    """The files of the zip, relative to ``root``, sorted.

    Raises:
        SystemExit: A file that QGIS needs is missing, or the type of a file in the folders is unknown.
    """
    files = [Path(name) for name in FILES]
    missing = [str(file) for file in files if not (root / file).is_file()]
    if missing:
        raise SystemExit(f"The plugin is not complete: {', '.join(missing)} missing in {root}.")
    strange = []
    for folder in FOLDERS:
        for path in (root / folder).rglob("*"):
            file = path.relative_to(root)
            if not path.is_file() or "__pycache__" in file.parts or path.suffix in LEFT_OUT:
                continue
            if any(part.startswith(".") for part in file.parts):
                continue
            files.append(file)
            if path.suffix not in CODE + DATA:
                strange.append(str(file))
    if strange:
        raise SystemExit(
            f"Unknown kinds of files: {', '.join(sorted(strange))}. "
            f"Add the suffix to CODE, DATA or LEFT_OUT in {Path(__file__).name}."
        )
    return sorted(files, key=lambda file: file.as_posix())


def build(folder: str, output: Path, root: Path = ROOT) -> int:
    """Write the zip ``output`` with the one folder ``folder``; returns its size in bytes."""
    if not folder.isidentifier():
        raise SystemExit(f"'{folder}' is not an identifier, so QGIS could not import a plugin of that name.")
    from help_pages import help_pages  # here, because the list of files needs no package of the engine's environment

    contents = {PurePosixPath(file.as_posix()): (root / file).read_bytes() for file in plugin_files(root)}
    contents.update(help_pages(root))
    output.parent.mkdir(parents=True, exist_ok=True)
    unfinished = output.with_suffix(".part")
    with zipfile.ZipFile(unfinished, "w") as archive:
        for file in sorted(contents):
            entry = zipfile.ZipInfo(f"{folder}/{file}", TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, on every system, for the permissions below
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, contents[file], compresslevel=9)
    unfinished.replace(output)
    print(f"{output}: {len(contents)} files, {output.stat().st_size / 1e6:.2f} MB")
    return output.stat().st_size


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the plugin's zip.")
    parser.add_argument("--folder", required=True, help="name of the plugin's folder in the zip")
    parser.add_argument("--output", required=True, type=Path, help="the zip to write")
    options = parser.parse_args()
    build(options.folder, options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
