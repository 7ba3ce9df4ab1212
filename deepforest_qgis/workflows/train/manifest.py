"""The file ``split.json`` in a folder of patches: the position of each patch on the raster."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ...common.atomic import AtomicFile
from ...common.errors import LayerError
from ...files.safe_parsing import ANNOTATIONS, parse_json, read_text
from ...imagery.windows import Window

__all__ = ["MANIFEST", "UNANNOTATED", "Manifest"]

MANIFEST = "split.json"
UNANNOTATED = "unannotated"  # subfolder of the images of other parts of the raster


@dataclass(frozen=True)
class Manifest:
    """The content of ``split.json``.

    Attributes:
        raster: The name of the raster.
        annotations_csv: The name of the CSV.
        patch: Width and height of a patch in pixels of the raster.
        extent_m: The width of a patch on the ground in metres; None if unknown.
        bands: The bands of the raster.
        stretch: The value range that was stretched to 8 bits; None if the raster has 8 bits.
        windows: col, row, width and height of each patch in pixels of the raster, by image name.
        unannotated: The names of the images of other parts of the raster, in the subfolder :data:`UNANNOTATED`.
    """

    raster: str
    annotations_csv: str
    patch: tuple[int, int]
    extent_m: float | None
    bands: tuple[int, ...]
    stretch: dict[str, Any] | None
    windows: dict[str, Window] = field(default_factory=dict)
    unannotated: tuple[str, ...] = ()

    def write(self, folder: Path) -> None:
        """Write the manifest to a folder.

        Raises:
            OutputError: It cannot be written; an incomplete one would prevent another split into the folder.
        """
        with AtomicFile(folder / MANIFEST) as partial:
            partial.write_text(json.dumps(asdict(self), indent=1, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def read(cls, folder: Path) -> Manifest | None:
        """Read the manifest of a folder; None if it has none.

        Raises:
            LayerError: The manifest is damaged.
        """
        path = folder / MANIFEST
        if not path.exists():
            return None
        try:
            data = parse_json(read_text(path, ANNOTATIONS))
            return cls(
                raster=str(data["raster"]),
                annotations_csv=str(data["annotations_csv"]),
                patch=(int(data["patch"][0]), int(data["patch"][1])),
                extent_m=None if data["extent_m"] is None else float(data["extent_m"]),
                bands=tuple(int(band) for band in data["bands"]),
                stretch=data["stretch"],
                windows={str(name): Window(*map(int, place)) for name, place in data["windows"].items()},
                unannotated=tuple(str(name) for name in data.get("unannotated", ()) if Path(str(name)).name == name),
            )
        except (OSError, ValueError, OverflowError, KeyError, TypeError, IndexError, AttributeError) as error:
            raise LayerError(
                "'{path}' cannot be read: {error}.", "Split the raster again.", path=path, error=repr(error)
            ) from error
