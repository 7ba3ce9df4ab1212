"""Training images by source, and the images that are reserved for evaluation.

The data folder has train.csv and val.csv: image_path (relative to the folder), xmin, ymin, xmax, ymax (pixels), label,
source, gsd_m (metres, may be empty). Optional files: ``neon_teacher.csv``, boxes with scores predicted by the released
DeepForest model; ``neon_human.csv``, annotations that replace them; ``built_up.csv``, images without crowns.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import pandas as pd

from deepforest_qgis import get_data
from deepforest_qgis.crowns.annotation_csv import read_csv
from deepforest_qgis.utilities import read_pascal_voc

__all__ = [
    "SIDES",
    "TEST_IMAGES",
    "Picture",
    "Pool",
    "annotated",
    "fingerprint",
    "folds",
    "load_pool",
    "parse_fold",
    "read_pixels",
    "reserved",
    "sources",
    "training_table",
]

SIDES = ["xmin", "ymin", "xmax", "ymax"]
# Images of the DeepForest package for testing the bundled model, never for training.
TEST_IMAGES = ("2019_YELL_2_541000_4977000_image_crop.png", "OSBS_029.png", "OSBS_029.tif", "SOAP_061.png")
YELLOWSTONE = "2019_YELL_2_528000_4978000_image_crop2"
# Another crop of the flight tile of a validation image.
EXCLUDED = ("neon_unlabelled/2018_SJER_3_254000_4112000_image_235.jpg",)
SPRUCE_SITES = ("DEJU", "HEAL", "ABBY")  # the released DeepForest model misses small spruce there
SUBURB_TILES = ("tile02", "tile03")  # of the Argentinian images; the others show a pine stand
TEACHER_MIN = 0.3  # boxes with lower scores are ignored, unless a person confirmed them
# Score of a box of the teacher, and the score that the model is trained to predict for it if its box is exact. The
# measured precision is 0.57 for scores from 0.3 to 0.4 and 0.88 above; the targets are higher, so that one score
# threshold suits all sources.
TEACHER_SCORES, TEACHER_QUALITY = [0.3, 0.4, 0.5], [0.8, 0.97, 1.0]

Image = npt.NDArray[np.uint8]
Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Picture:
    """An image with its annotation.

    Attributes:
        encoded: bytes of the image file.
        boxes: crowns (N, 4) in pixels.
        quality: target score (N,) of an exact box of each crown; 0: the crown is ignored.
    """

    encoded: Image
    boxes: Array
    quality: Array

    def pixels(self) -> Image:
        """Decode the image (H, W, 3), RGB."""
        return np.asarray(cv2.imdecode(self.encoded, cv2.IMREAD_COLOR)[..., ::-1])


Pool = dict[str, list[Picture]]

_set_log_level = getattr(cv2, "setLogLevel", None) or cv2.utils.logging.setLogLevel  # OpenCV 4, OpenCV 5
_set_log_level(2)  # errors only: no warnings about GeoTIFF tags


def read_pixels(path: Path) -> Image:
    """Read an image file (H, W, 3), BGR."""
    pixels = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if pixels is None:
        raise SystemExit(f"'{path}' is not an image.")
    return np.asarray(pixels, np.uint8)


def fingerprint(path: Path) -> str:
    """Hash of the pixels of an image, independent of the file format."""
    pixels = read_pixels(path)
    return hashlib.sha256(repr(pixels.shape).encode() + pixels.tobytes()).hexdigest()


def reserved(data: Path, names: list[str] | None = None) -> dict[str, str]:
    """Names of the images excluded from training by the hash of their pixels.

    Args:
        data: the data folder.
        names: excluded images of the folder; None: those of val.csv. The test images of the DeepForest package are
            always excluded.
    """
    if names is None:
        names = read_csv(data / "val.csv")["image_path"].unique().tolist()
    kept = {fingerprint(data / name): str(name) for name in names}
    return kept | {fingerprint(Path(get_data(name))): name for name in TEST_IMAGES}


def sources(table: pd.DataFrame) -> pd.Series:
    """The source of each row: the column of that name, else the folder of the image."""
    if "source" in table:
        return table["source"].fillna("").astype(str)
    return table["image_path"].str.split("/").str[0]


def load_pool(data: Path, names: set[str], fold: tuple[int, int] | None = None, labels: Path | None = None) -> Pool:
    """Read the training images of each source.

    Args:
        data: the data folder.
        names: the sources that are trained.
        fold: (i, n): train on train.csv and val.csv except fold i of n, see :func:`annotated`, and except copies of its
            images. (0, n) trains on all. None: train on train.csv only.
        labels: annotations of relabel.py, which replace those of the same images.

    Returns:
        Images by source. Images without crowns are included.

    Raises:
        SystemExit: an annotated image is a test image, or, without a fold, an image of train.csv is one of val.csv.
    """
    train, excluded = annotated(data, fold)
    forbidden = reserved(data, excluded)
    for name in train["image_path"].unique():
        other = forbidden.get(fingerprint(data / name))
        if other is not None and (fold is None or other in TEST_IMAGES):
            raise SystemExit(f"'{name}' is the same image as '{other}', which is reserved for testing.")
    pool: Pool = {name: [] for name in sorted(names)}
    omitted = []
    for name, rows in training_table(data, fold, labels).groupby("image_path", sort=True):
        source = _source(str(name), str(rows["source"].iloc[0]))
        if source not in pool:
            continue
        if name in EXCLUDED or fingerprint(data / str(name)) in forbidden:
            omitted.append(name)
            continue
        rows = rows[rows["xmax"] > 0]  # an image without crowns has one row of zeros
        pool[source].append(_picture(data / str(name), rows))
    if "yellowstone" in pool:
        crowns = read_pascal_voc(get_data(f"{YELLOWSTONE}.xml"))
        pool["yellowstone"].append(_picture(Path(get_data(f"{YELLOWSTONE}.png")), crowns.assign(quality=1.0)))
    print(f"{len(forbidden)} images are reserved for evaluation. Omitted from the training: {omitted}.", flush=True)
    return {name: own for name, own in pool.items() if own}


def training_table(data: Path, fold: tuple[int, int] | None, labels: Path | None = None) -> pd.DataFrame:
    """All training annotations, with a column "quality" (0: ignored); arguments as in :func:`load_pool`.

    Pseudo-labels, their manual annotations and images without crowns are added as far as the folder has their files.
    """
    train, _ = annotated(data, fold)
    tables = {"train": train.assign(source=sources(train), quality=1.0)}
    for name in ("neon_teacher", "neon_human", "built_up"):
        if (data / f"{name}.csv").is_file():
            tables[name] = read_csv(data / f"{name}.csv").assign(quality=1.0)
    if "neon_teacher" in tables:
        tables["neon_teacher"] = _teacher(tables["neon_teacher"], tables.get("neon_human"))
    table = pd.concat(tables.values(), ignore_index=True)
    if labels is None:
        return table
    new = read_csv(labels)
    new = new[new["image_path"].isin(table["image_path"])]
    return pd.concat([table[~table["image_path"].isin(new["image_path"])], new], ignore_index=True)


def annotated(data: Path, fold: tuple[int, int] | None) -> tuple[pd.DataFrame, list[str]]:
    """The annotated training images, and the names of the images reserved for evaluation.

    Folds are formed of the images of both tables. Sources without images in val.csv are always used for training.
    """
    train, val = read_csv(data / "train.csv"), read_csv(data / "val.csv")
    if fold is None:
        return train, val["image_path"].unique().tolist()
    table = pd.concat([train, val], ignore_index=True)
    inside = (folds(table, fold[1]) == fold[0]) & sources(table).isin(sources(val))
    return table[~inside], table.loc[inside, "image_path"].unique().tolist()


def parse_fold(text: str) -> tuple[int, int]:
    """Parse "I/N"; for argparse."""
    number, count = (int(part) for part in text.split("/"))
    if not 0 <= number <= count or count < 2:
        raise ValueError(text)
    return number, count


def folds(table: pd.DataFrame, count: int) -> pd.Series:
    """Fold of each row, from 1 to ``count``: images of one flight tile or batch are in one fold.

    The groups of each source are distributed in turn, so that each fold has its share of each source.
    """
    group = table["image_path"].str.replace(r"_image_.*", "", regex=True)  # flight tile of a NEON image
    group = group.str.replace(r"(larch/B\d+)_.*", r"\1", regex=True)
    fold = group.groupby(sources(table)).transform(lambda own: pd.factorize(own, sort=True)[0] % count + 1)
    return fold.astype(int)


def _teacher(table: pd.DataFrame, human: pd.DataFrame | None) -> pd.DataFrame:
    if human is not None:
        table = table[~table["image_path"].isin(human["image_path"])]
    quality = np.interp(table["score"], TEACHER_SCORES, TEACHER_QUALITY)
    quality[(table["score"] < TEACHER_MIN).to_numpy(bool)] = 0.0
    return table.assign(quality=np.where(table["human_confirmed"] == 1, 1.0, quality))


def _source(name: str, source: str) -> str:
    """Source of an image in the recipe: some sources of the tables are divided."""
    file = name.rsplit("/", 1)[-1]
    if source == "argentina":
        return "suburb" if file.startswith(SUBURB_TILES) else "pine"
    if source == "neon_bench" and "SJER" in file:
        return "neon_sjer"
    if source == "neon_teacher" and file.startswith(SPRUCE_SITES):
        return "neon_spruce"
    return source


def _picture(path: Path, rows: pd.DataFrame) -> Picture:
    return Picture(
        np.frombuffer(path.read_bytes(), np.uint8),
        rows[SIDES].to_numpy(np.float32),
        rows["quality"].to_numpy(np.float32),
    )
