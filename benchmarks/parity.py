"""Numerical agreement of the engine with DeepForest 2.1.0: one table with a bound for each row.

    .venv-reference/bin/python benchmarks/parity.py      (`make bench` and `make reference` make that environment)

Each function returns rows and takes the sizes that determine its run time; ``tests/reference`` runs smaller ones.
DeepForest is called through its public API. Internal values are recorded without changing them. Both programs run in
one process with the same torch, so differences are differences of the programs.

The model hub is not used: DeepForest's constructors load files of random weights from torch's download folder, and the
compared models are trained here by DeepForest, on the images of its wheel.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import io
import json
import logging
import os
import platform
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

os.environ["HF_HUB_OFFLINE"] = "1"  # read when the hub's library is imported; a folder is no repository
ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import geopandas as gpd  # noqa: E402
import numpy as np  # noqa: E402
import numpy.typing as npt  # noqa: E402
import pandas as pd  # noqa: E402
import shapely  # noqa: E402
import torch  # noqa: E402
import torchvision  # noqa: E402
from PIL import Image  # noqa: E402
from pycocotools.coco import COCO  # noqa: E402
from pycocotools.cocoeval import COCOeval  # noqa: E402
from pytorch_lightning import Callback, seed_everything  # noqa: E402
from safetensors.torch import save_file  # noqa: E402
from scipy.optimize import linear_sum_assignment  # noqa: E402
from scipy.spatial import KDTree  # noqa: E402
from torchmetrics.detection import MeanAveragePrecision  # noqa: E402
from torchvision.models import ResNet50_Weights  # noqa: E402
from torchvision.models.detection import RetinaNet_ResNet50_FPN_Weights  # noqa: E402
from torchvision.ops import box_iou  # noqa: E402

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # warnings of its dependencies
    import deepforest
    from deepforest import IoU as reference_iou  # noqa: N813
    from deepforest import predict as reference_predict
    from deepforest import preprocess as reference_preprocess
    from deepforest.main import deepforest as Reference
    from deepforest.models.retinanet import RetinaNetHub

from deepforest_qgis import preprocess  # noqa: E402
from deepforest_qgis.common.events import Listener  # noqa: E402
from deepforest_qgis.common.jobs import RasterInput, SplitJob, VectorInput  # noqa: E402
from deepforest_qgis.crowns.matching import average_precision, match, overlaps, scores  # noqa: E402
from deepforest_qgis.imagery.windows import WindowGrid  # noqa: E402
from deepforest_qgis.main import deepforest as Ours  # noqa: E402
from deepforest_qgis.model.architectures import DEEPFOREST, build  # noqa: E402
from deepforest_qgis.model.detector import CrownDetector  # noqa: E402
from deepforest_qgis.model.weights import load_weights  # noqa: E402
from deepforest_qgis.workflows import split  # noqa: E402

__all__ = [
    "Models",
    "Row",
    "annotations",
    "cap",
    "exports",
    "from_coco",
    "how_far",
    "images",
    "loading",
    "make_models",
    "matching",
    "mean_average_precision",
    "tile",
    "training_loss",
    "windows",
]

FloatArray = npt.NDArray[np.float64]

SAMPLES = ROOT / ".samples"
RESULT = ROOT / "benchmarks/results/parity.md"
YELLOWSTONE = "2019_YELL_2_528000_4978000_image_crop2.png"
IMAGES = (
    "OSBS_029.png",
    "SOAP_031.png",
    "SOAP_061.png",
    "2019_YELL_2_541000_4977000_image_crop.png",
    "AWPE Pigeon Lake 2020 DJI_0005.JPG",
)
SCORE, NMS = 0.13, 0.07  # not the defaults of DeepForest, so that a lost threshold is detected
BOX_BOUND, SCORE_BOUND = 0.01, 1e-4


@dataclass(frozen=True)
class Row:
    """One comparison. ``holds`` is None if the row has no bound and only states the difference."""

    what: str
    ours: str
    reference: str
    difference: str
    bound: str
    holds: bool | None


@dataclass(frozen=True)
class Found:
    """Detections of one image: boxes (N, 4) in pixels, scores (N,), class names (N,)."""

    boxes: FloatArray
    scores: FloatArray
    labels: npt.NDArray[np.object_]

    def __len__(self) -> int:
        return len(self.boxes)


@dataclass(frozen=True)
class Models:
    """Model files written by DeepForest, and the models they were written from.

    ``tree``: one class; ``kinds``: two. ``start``: a hub folder of random weights, for what DeepForest has to be
    constructed with before it takes the weights of a checkpoint. ``min_size``: the short side in pixels at which
    the networks work in this comparison; 800 is DeepForest's.
    """

    folder: Path
    tree: Any
    kinds: Any
    min_size: int

    @property
    def hub(self) -> Path:
        return self.folder / "hub"

    @property
    def hub_of_kinds(self) -> Path:
        return self.folder / "hub-kinds"

    @property
    def start(self) -> Path:
        return self.folder / "start"


# -- DeepForest, offline and quiet -------------------------------------------------------------


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Suppress the output and warnings of DeepForest."""
    logger = logging.getLogger("pytorch_lightning")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def offline(folder: Path) -> None:
    """Set torch's download folder to ``folder`` and write random weights under the file names of DeepForest."""
    os.environ["TORCH_HOME"] = str(folder)
    home = folder / "hub/checkpoints"
    home.mkdir(parents=True)
    torch.manual_seed(0)
    detector = build(DEEPFOREST, 91).state_dict()
    backbone = torchvision.models.resnet50(weights=None).state_dict()
    for state in (detector, backbone):
        for name, value in state.items():
            if name.endswith("bn3.weight"):
                value.fill_(0.2)  # without normalization each block doubles the variance of a random network
    torch.save(detector, home / Path(RetinaNet_ResNet50_FPN_Weights.COCO_V1.url).name)
    torch.save(backbone, home / Path(ResNet50_Weights.IMAGENET1K_V1.url).name)


def ask(path: Path | None, folder: Path, **settings: Any) -> Any:
    """DeepForest with the model of a hub folder; None: from COCO weights, which are random here."""
    with quiet():
        return Reference(config_args=_settings(path, folder, settings))


def ours(path: Path, folder: Path, *, compatible: bool = True, **settings: Any) -> Any:
    """The compatibility API with the model of a hub folder, in compatible or default mode."""
    with quiet():
        return Ours(config_args={**_settings(path, folder, settings), "compatible": compatible})


def _settings(path: Path | None, folder: Path, settings: dict[str, Any]) -> dict[str, Any]:
    return {
        "model": {"name": None if path is None else str(path)},
        "score_thresh": SCORE,
        "nms_thresh": NMS,
        "accelerator": "cpu",
        "log_root": str(folder / "logs"),
        **settings,
    }


def resize(models: Sequence[Any], min_size: int) -> None:
    """Set the short side of the network input; DeepForest uses 800."""
    for one in models:
        one.model.transform.min_size = (min_size,)


# -- compared models ---------------------------------------------------------------------------


def make_models(folder: Path, *, min_size: int, train_size: int = 200) -> Models:
    """Train models with DeepForest for some steps and write them in all its current and former file formats.

    ``train_size``: short side in pixels for the training of the model with one class. With ``min_size`` the training
    has the scale of the comparison, which is the better test; smaller is faster.
    """
    offline(folder / "torch")
    tree, kinds = (
        {"num_classes": 1, "label_dict": {"Tree": 0}},
        {"num_classes": 2, "label_dict": {"Young": 0, "Old": 1}},
    )
    with quiet():
        ask(None, folder, **tree).model.save_pretrained(folder / "start")
        ask(None, folder, **kinds).model.save_pretrained(folder / "start-kinds")
    table = pd.read_csv(SAMPLES / "OSBS_029.csv")
    width = table["xmax"] - table["xmin"]
    table.to_csv(folder / "tree.csv", index=False)
    table.assign(label=np.where(width < width.median(), "Young", "Old")).to_csv(folder / "kinds.csv", index=False)
    made = Models(
        folder,
        _train(ask(folder / "start", folder, **tree), folder / "tree.csv", train_size),
        _train(ask(folder / "start-kinds", folder, **kinds), folder / "kinds.csv", 200),
        min_size,
    )
    resize([made.tree, made.kinds], min_size)
    _write(made)
    return made


class _Losses(Callback):
    """Record the loss of every step; stop the training if it is below ``enough``."""

    def __init__(self, what: str, enough: float = 0.0) -> None:
        self.what, self.enough, self.values = what, enough, list[float]()

    def on_train_batch_end(self, trainer: Any, module: Any, outputs: Any, batch: Any, index: int) -> None:
        self.values.append(float(outputs["loss"]))
        say(f"    {self.what}: step {len(self.values)}, loss {self.values[-1]:.5f}")
        if self.values[-1] < self.enough:
            trainer.should_stop = True


def _train(model: Any, csv: Path, size: int) -> Any:
    """Train on one image with a high learning rate, until the heads detect objects (not trees, which takes longer)."""
    train = model.config.train
    train.csv_file, train.root_dir, train.lr, train.epochs = str(csv), str(SAMPLES), 0.1, 60
    train.augmentations = []
    resize([model], size)
    with quiet():
        seed_everything(0)
        model.create_trainer(
            logger=False,
            callbacks=[_Losses(f"DeepForest trains on {csv.name}", enough=1.4)],
            gradient_clip_val=1.0,
            enable_progress_bar=False,
            enable_model_summary=False,
        )
        model.trainer.fit(model)
    model.model.eval()
    return model


def _write(models: Models) -> None:
    folder = models.folder
    with quiet():
        models.tree.model.save_pretrained(models.hub)
        models.kinds.model.save_pretrained(models.hub_of_kinds)
        models.tree.save_model(folder / "tree.ckpt")
        models.kinds.save_model(folder / "kinds.ckpt")
    state = models.tree.model.state_dict()
    torch.save(state, folder / "bare.pt")
    prefixed = {f"model.{name}": value.contiguous() for name, value in state.items()}
    torch.save(prefixed, folder / "bare-prefixed.pt")

    legacy = folder / "legacy"  # early uploads to the hub: every tensor prefixed, more settings than today's
    legacy.mkdir()
    save_file(prefixed, legacy / "model.safetensors", metadata={"format": "pt"})
    config = json.loads((models.hub / "config.json").read_text())
    (legacy / "config.json").write_text(json.dumps({**config, "architecture": "retinanet", "workers": 1}))

    old = torch.load(folder / "tree.ckpt", weights_only=True)  # before 2.0 the score threshold was nested
    settings = old["hyper_parameters"]["config"]
    settings["retinanet"] = {"score_thresh": settings.pop("score_thresh")}
    torch.save(old, folder / "old.pl")


# -- windows and annotations -------------------------------------------------------------------


def windows(count: int = 200) -> list[Row]:
    """Windows of both programs, for random sizes of raster, patch and overlap."""
    rng = np.random.default_rng(3)
    equal, total, other = 0, 0, 0
    for _ in range(count):
        width, height = (int(side) for side in rng.integers(40, 3000, 2))
        patch, overlap = int(rng.integers(32, 900)), float(rng.choice([0.0, 0.05, 0.1, 0.25, 0.5, rng.uniform(0, 0.9)]))
        image = np.broadcast_to(np.uint8(0), (3, height, width))
        theirs = [window.getRect() for window in reference_preprocess.compute_windows(image, patch, overlap)]
        mine = [tuple(window) for window in WindowGrid(width, height, patch, patch, overlap)]
        equal += mine == theirs
        total += len(mine)
        other += len(theirs)
    return [
        Row(
            f"windows of {count} random raster, patch and overlap sizes, in order",
            f"{total} windows",
            f"{other} windows",
            f"{count - equal} of {count} plans differ",
            "0",
            equal == count,
        )
    ]


def annotations(folder: Path, sizes: Sequence[tuple[int, float]]) -> list[Row]:
    """Annotations kept by split_raster on the Yellowstone sample, by the compatibility API and by the job."""
    truth = yellowstone_crowns()
    csv = folder / "yellowstone.csv"
    truth.to_csv(csv, index=False)
    rows = []
    for patch, overlap in sizes:
        places = [folder / f"{name}-{patch}-{overlap}" for name in ("reference", "script", "map")]
        arguments = {"patch_size": patch, "patch_overlap": overlap, "allow_empty": False}
        given = {"annotations_file": str(csv), "path_to_raster": str(SAMPLES / YELLOWSTONE), "root_dir": str(SAMPLES)}
        with quiet():
            theirs = reference_preprocess.split_raster(**given, save_dir=str(places[0]), **arguments)
            script = preprocess.split_raster(**given, save_dir=str(places[1]), **arguments)
        job = SplitJob(
            RasterInput(str(SAMPLES / "yellowstone.tif")),
            VectorInput(str(SAMPLES / "yellowstone_crowns.gpkg"), label_field="label"),
            str(places[2]),
            patch_size=patch,
            patch_overlap=overlap,
        )
        mapped = pd.read_csv(split.run(job, Listener())["annotations_csv"])
        for name, table in (("split_raster", script), ("split on the map", mapped)):
            difference = _annotation_difference(table, theirs)
            rows.append(
                Row(
                    f"annotations kept by {name}, patch {patch} px, overlap {overlap:.0%}",
                    f"{len(table)} in {table.image_path.nunique()} patches",
                    f"{len(theirs)} in {theirs.image_path.nunique()} patches",
                    "other annotations" if np.isinf(difference) else f"{difference:.4f} px",
                    f"{BOX_BOUND} px",
                    difference <= BOX_BOUND,
                )
            )
    return rows


def yellowstone_crowns() -> pd.DataFrame:
    """The crowns of the Yellowstone sample in its pixels, as DeepForest's CSV names them."""
    sides = ("xmin", "ymin", "xmax", "ymax")
    objects = ElementTree.parse(SAMPLES / YELLOWSTONE.replace(".png", ".xml")).getroot().findall("object")
    boxes = [[int(found.findtext(f"bndbox/{side}", "")) for side in sides] for found in objects]
    names = [found.findtext("name", "") for found in objects]
    return pd.DataFrame(boxes, columns=list(sides)).assign(label=names, image_path=YELLOWSTONE)


def _annotation_difference(table: pd.DataFrame, other: pd.DataFrame) -> float:
    """The largest distance between the sides of the same box in two tables; infinite where boxes differ."""

    def ordered(one: pd.DataFrame) -> FloatArray:
        patch = one.image_path.str.extract(r"_(\d+)\.png$")[0].astype(int).to_numpy()
        boxes = one[["xmin", "ymin", "xmax", "ymax"]].to_numpy(float)
        both = np.column_stack([patch, boxes])
        return both[np.lexsort(both.round(1).T[::-1])]

    mine, theirs = ordered(table), ordered(other)
    if mine.shape != theirs.shape or (mine[:, 0] != theirs[:, 0]).any():
        return float("inf")
    return float(np.abs(mine - theirs).max())


# -- model files -------------------------------------------------------------------------------


def loading(models: Models) -> list[Row]:
    """Files that DeepForest wrote, opened strictly: tensors bit for bit, labels and thresholds."""
    wanted = {"tree": (("Tree",), models.tree), "kinds": (("Young", "Old"), models.kinds)}
    kept, lost = (SCORE, NMS), (0.1, 0.05)
    files = [
        ("hub folder", "hub", "tree", kept),
        ("hub folder, two classes", "hub-kinds", "kinds", kept),
        ("hub folder with the tensor prefix of older uploads", "legacy", "tree", kept),
        ("Lightning checkpoint", "tree.ckpt", "tree", kept),
        ("Lightning checkpoint, two classes", "kinds.ckpt", "kinds", kept),
        ("checkpoint from before 2.0", "old.pl", "tree", kept),
        ("bare state dict, without metadata", "bare.pt", "tree", lost),
        ("bare state dict of the Lightning module", "bare-prefixed.pt", "tree", lost),
    ]
    rows = []
    for what, name, which, thresholds in files:
        labels, source = wanted[which]
        theirs = source.model.state_dict()
        _, info = load_weights(models.folder / name)
        mine = CrownDetector.load(models.folder / name).model.state_dict()
        equal = sum(torch.equal(mine[key], value) for key, value in theirs.items() if key in mine)
        described = info.labels, info.score_threshold, info.nms_threshold
        rows.append(
            Row(
                f"loads {what}",
                f"{equal} tensors equal; {_described(*described)}",
                f"{len(theirs)} tensors; {_described(labels, *thresholds)}",
                f"{len(theirs) - equal} tensors",
                "0, all metadata kept",
                equal == len(theirs) == len(mine) == 301 and described == (labels, *thresholds),
            )
        )
    return rows


def _described(labels: Sequence[str], score: float, nms: float) -> str:
    return f"{', '.join(labels)}; {score:g}, {nms:g}"


# -- predictions -------------------------------------------------------------------------------


@contextlib.contextmanager
def before_the_cast() -> Iterator[dict[str, Any]]:
    """Record DeepForest's boxes before they are rounded to whole pixels, and the indices of those it keeps."""
    recorded: dict[str, Any] = {}
    transform, suppress = reference_predict.transform_coordinates, reference_predict.nms

    def to_image(boxes: pd.DataFrame) -> Any:
        shift = boxes[["window_xmin", "window_ymin", "window_xmin", "window_ymin"]].to_numpy(float)
        recorded["boxes"] = boxes[["xmin", "ymin", "xmax", "ymax"]].to_numpy(float) + shift
        return transform(boxes)

    def keep(boxes: torch.Tensor, **given: Any) -> torch.Tensor:
        recorded.setdefault("boxes", boxes.numpy().astype(float))
        recorded["kept"] = suppress(boxes=boxes, **given)
        return recorded["kept"]

    reference_predict.transform_coordinates, reference_predict.nms = to_image, keep
    try:
        yield recorded
    finally:
        reference_predict.transform_coordinates, reference_predict.nms = transform, suppress


def find(model: Any, path: Path, **tiling: Any) -> Found:
    """Detections of a model of either program in a whole image or, with ``tiling``, window by window."""
    with quiet(), before_the_cast() as recorded:
        table = model.predict_tile(path=str(path), **tiling) if tiling else model.predict_image(path=str(path))
    if table is None:
        return Found(np.zeros((0, 4)), np.zeros(0), np.zeros(0, object))
    boxes = table[["xmin", "ymin", "xmax", "ymax"]].to_numpy(float)
    if recorded:
        floats = recorded["boxes"][recorded["kept"].numpy()] if "kept" in recorded else recorded["boxes"]
        if not np.array_equal(np.trunc(floats), boxes):
            raise RuntimeError("The recorded boxes are not those that DeepForest returned.")
        boxes = floats
    return Found(boxes, table["score"].to_numpy(float), table["label"].to_numpy(object))


def compare(what: str, mine: Found, theirs: Found) -> Row:
    """Compare the count, and score, class and coordinates of every box."""
    by_box, by_score = _differences(mine, theirs)
    return Row(
        what,
        f"{len(mine)} boxes",
        f"{len(theirs)} boxes",
        "other boxes" if np.isinf(by_box) else f"{by_box:.4f} px, score {by_score:.1e}",
        f"same count, {BOX_BOUND} px, score {SCORE_BOUND:g}",
        len(theirs) > 0 and by_box <= BOX_BOUND and by_score <= SCORE_BOUND,
    )


def _differences(mine: Found, theirs: Found) -> tuple[float, float]:
    """Largest difference of coordinates (pixels) and scores of boxes paired one-to-one; infinite without a match."""
    if len(mine) != len(theirs) or not len(mine):
        return (0.0, 0.0) if len(mine) == len(theirs) else (float("inf"), float("inf"))
    number = {label: 1e6 * index for index, label in enumerate(sorted({*mine.labels, *theirs.labels}))}
    places = [np.column_stack([one.boxes, [number[label] for label in one.labels]]) for one in (mine, theirs)]
    apart, partner = KDTree(places[1]).query(places[0], p=np.inf)
    if apart.max() >= 1e5 or len(np.unique(partner)) < len(mine):
        return float("inf"), float("inf")
    return float(apart.max()), float(np.abs(mine.scores - theirs.scores[partner]).max())


def images(models: Models, names: Sequence[str] = IMAGES) -> list[Row]:
    """Whole images, predicted by both programs; the first also with two classes."""
    rows = []
    for hub, asked, kinds in ((models.hub, names, ""), (models.hub_of_kinds, names[:1], ", two classes")):
        mine, theirs = ours(hub, models.folder), ask(hub, models.folder)
        resize([mine, theirs], models.min_size)
        for name in asked:
            image, what = _lossless(name, models.folder), f"predict_image, compatible mode{kinds}: {name}"
            if image.name != name:
                what += ", same decoder"
                found = find(mine, SAMPLES / name), find(theirs, SAMPLES / name)
                rows.append(how_far(f"predict_image, with different JPEG decoders: {name}", *found))
            rows.append(compare(what, find(mine, image), find(theirs, image)))
    return rows


def _lossless(name: str, folder: Path) -> Path:
    """The image, converted to PNG if it is a JPEG, because GDAL and Pillow decode JPEG with small differences."""
    if Path(name).suffix.lower() not in (".jpg", ".jpeg"):
        return SAMPLES / name
    made = folder / f"{Path(name).stem}.png"
    with Image.open(SAMPLES / name) as image:
        image.save(made)
    return made


def tile(models: Models, path: Path, what: str) -> list[Row]:
    """A tile, predicted by both programs and by this engine in default mode: windows, merging and NMS."""
    tiling = {"patch_size": 400, "patch_overlap": 0.05, "iou_threshold": 0.15}
    pair = ours(models.hub, models.folder), ask(models.hub, models.folder)
    own = ours(models.hub, models.folder, compatible=False)
    resize([*pair, own], models.min_size)
    found = []
    for who, one in zip(("ours", "DeepForest", "ours, default mode"), (*pair, own), strict=True):
        say(f"    {who}: looking at {what}")
        found.append(find(one, path, **tiling))
    mine, theirs, by_default = found
    return [
        compare(f"predict_tile, compatible mode: {what}", mine, theirs),
        how_far(f"predict_tile, default mode: {what}", by_default, theirs),
    ]


def how_far(what: str, mine: Found, theirs: Found) -> Row:
    """Difference of two predictions: F1 with one as reference; IoU and scores of the matched boxes."""
    pairs = match(overlaps(mine.boxes, theirs.boxes), 0.4)
    f1 = scores(len(pairs), len(mine) - len(pairs), len(theirs) - len(pairs)).f1 or 0.0
    iou = pairs.iou.mean() if len(pairs) else 0.0
    apart = np.abs(mine.scores[pairs.pred] - theirs.scores[pairs.truth]).max(initial=0.0)
    return Row(
        what,
        f"{len(mine)} boxes",
        f"{len(theirs)} boxes",
        f"F1 {f1:.4f} at IoU 0.4, mean IoU {iou:.4f}, scores up to {apart:.1e}",
        "none (informative)",
        None,
    )


def cap(models: Models, nms: float = 0.5, name: str = "SOAP_031.png") -> list[Row]:
    """An image with more than 300 detections after NMS at ``nms``: DeepForest drops the rest, default mode does not."""
    dense = {"nms_thresh": nms, "score_thresh": 0.05}
    pair = ours(models.hub, models.folder, **dense), ask(models.hub, models.folder, **dense)
    own = ours(models.hub, models.folder, compatible=False, **dense)
    resize([*pair, own], models.min_size)
    mine, theirs, more = (find(one, SAMPLES / name) for one in (*pair, own))
    return [
        compare(f"more than 300 in an image, compatible mode: {name}", mine, theirs),
        Row(
            f"more than 300 in an image, default mode: {name}",
            f"{len(more)} boxes" + (", the limit of this engine" if len(more) == own.model.detections_per_img else ""),
            f"{len(theirs)} boxes",
            f"{len(more) - len(theirs)} dropped by DeepForest",
            "more than 0",
            len(theirs) == 300 < len(more),
        ),
    ]


def exports(models: Models, name: str = "OSBS_029.png") -> list[Row]:
    """Checkpoints and hub folder of this engine, opened by DeepForest."""
    folder = models.folder
    # DeepForest constructs the model before loading; a random start proves that the weights are the checkpoint's.
    start = {"model": {"name": str(models.start)}, "accelerator": "cpu", "log_root": str(folder / "logs")}
    with quiet():
        mine = Ours.load_from_checkpoint(folder / "tree.ckpt", config_args={"compatible": True})
        mine.save_model(folder / "export.ckpt")
        mine.export(folder / "export")
        mine.trainer.save_checkpoint(folder / "export-trainer.ckpt")
        theirs = {
            "checkpoint of this engine's trainer": Reference.load_from_checkpoint(
                folder / "export-trainer.ckpt", config_args=start
            ),
            "checkpoint of this engine": Reference.load_from_checkpoint(folder / "export.ckpt", config_args=start),
            "hub folder of this engine": ask(folder / "export", folder),
        }
        from_folder = RetinaNetHub.from_pretrained(folder / "export")
    resize([mine, *theirs.values()], models.min_size)
    wanted, expected = find(mine, SAMPLES / name), find(models.tree, SAMPLES / name)
    rows = [compare(f"checkpoint of DeepForest, opened by this engine: {name}", wanted, expected)]
    for what, model in theirs.items():
        # The configuration overrides the thresholds of a folder; they are read without a configuration.
        net = from_folder if what == "hub folder of this engine" else model.model
        labels = net.label_dict if what == "hub folder of this engine" else model.label_dict
        described = _described(tuple(labels), net.score_thresh, net.nms_thresh)
        state = model.model.state_dict()
        equal = sum(torch.equal(value, state[key]) for key, value in mine.model.state_dict().items())
        rows.append(compare(f"{what}, opened by DeepForest: {name}", wanted, find(model, SAMPLES / name)))
        rows.append(
            Row(
                f"{what}, opened by DeepForest: tensors, labels, thresholds",
                f"301 tensors; {_described(('Tree',), SCORE, NMS)}",
                f"{equal} tensors equal; {described}",
                f"{301 - equal} tensors",
                "0, all metadata kept",
                equal == 301 and described == _described(("Tree",), SCORE, NMS),
            )
        )
    return rows


def from_coco(models: Models, name: str = "OSBS_029.png") -> list[Row]:
    """A checkpoint opened by DeepForest without a model name: constructed from COCO weights, epsilon 0 in its norms.

    torchvision sets their epsilon to 0 for those weights and leaves 1e-5 for all others, so what DeepForest answers
    depends on how it was constructed. Ours is always 1e-5, as for a released model.
    """
    with quiet():
        settings = {"accelerator": "cpu", "log_root": str(models.folder / "logs")}
        mine = Ours.load_from_checkpoint(models.folder / "tree.ckpt", config_args={**settings, "compatible": True})
        nameless = {**settings, "model": {"name": None}}
        theirs = Reference.load_from_checkpoint(models.folder / "tree.ckpt", config_args=nameless)
    resize([mine, theirs], models.min_size)
    found = find(mine, SAMPLES / name), find(theirs, SAMPLES / name)
    return [
        how_far(
            f"checkpoint in a DeepForest model initialized from COCO (epsilon 0 in its normalization layers): {name}",
            *found,
        )
    ]


# -- training ----------------------------------------------------------------------------------


def training_loss(models: Models, folder: Path, *, steps: int = 20, patch: int = 400) -> list[Row]:
    """Both trainers on the same patches in the same order, from the same weights, without augmentation."""
    folder.mkdir(exist_ok=True)
    places = {"annotations_file": str(folder / "train.csv"), "path_to_raster": str(SAMPLES / YELLOWSTONE)}
    yellowstone_crowns().to_csv(folder / "train.csv", index=False)
    with quiet():
        table = reference_preprocess.split_raster(
            **places, root_dir=str(SAMPLES), save_dir=str(folder), patch_size=patch, patch_overlap=0.0
        )
    first = table[table.image_path.isin(table.image_path.unique()[:steps])]
    csv = folder / "first.csv"
    # Without shuffling both use the order of the table.
    first.drop(columns="geometry").to_csv(csv, index=False)
    train = {"csv_file": str(csv), "root_dir": str(folder), "lr": 0.001, "epochs": 1, "augmentations": []}
    found = {}
    for what, model in (
        ("ours", ours(models.start, folder, train=train)),
        ("DeepForest", ask(models.start, folder, train=train)),
    ):
        resize([model], models.min_size)
        losses = _Losses(what)
        with quiet():
            model.existing_train_dataloader = model.load_dataset(
                str(csv), str(folder), shuffle=False, augmentations=[], batch_size=1
            )
            model.create_trainer(
                logger=False, callbacks=[losses], enable_progress_bar=False, enable_model_summary=False
            )
            model.trainer.fit(model)
        found[what] = np.asarray(losses.values)
    mine, theirs = found["ours"], found["DeepForest"]
    apart = float(np.abs(mine / theirs - 1).max()) if len(mine) == len(theirs) else float("inf")
    return [
        Row(
            f"training loss of the first {steps} steps, SGD at 0.001, patches of {patch} px",
            f"{mine[0]:.4f} to {mine[-1]:.4f}",
            f"{theirs[0]:.4f} to {theirs[-1]:.4f}",
            f"{apart:.1e} at most" if np.isfinite(apart) else "another number of steps",
            "1 % at every step",
            len(theirs) == steps and bool(np.isfinite(theirs).all()) and apart <= 0.01,
        )
    ]


# -- evaluation --------------------------------------------------------------------------------


def _scene(rng: np.random.Generator, crowns: int, extent: float) -> tuple[FloatArray, FloatArray]:
    """Dense predicted and true crowns: all true ones displaced, some missing, some duplicated."""
    corner, size = rng.uniform(0, extent, (crowns, 2)), rng.uniform(9, 34, (crowns, 2))
    truth = np.concatenate([corner, corner + size], axis=1)
    pred = truth[rng.integers(0, crowns, int(crowns * rng.uniform(0.6, 1.6)) + 1)]
    return pred + rng.uniform(-4, 4, pred.shape), truth


def matching(count: int = 1000) -> list[Row]:
    """Matches compared with SciPy's optimal assignment on a full IoU matrix, and with DeepForest's matches."""
    rng = np.random.default_rng(4)
    mine_total, best_total, mine_count, best_count, theirs_count, worst = 0.0, 0.0, 0, 0, 0, 0.0
    for _ in range(count):
        pred, truth = _scene(rng, int(rng.integers(3, 40)), float(rng.uniform(30, 120)))
        found = match(overlaps(pred, truth), 0.4)
        table = box_iou(torch.from_numpy(pred), torch.from_numpy(truth)).numpy()
        table[table <= 0.4] = 0.0
        rows, columns = linear_sum_assignment(table, maximize=True)
        best = table[rows, columns]
        worst = max(worst, abs(float(found.iou.sum() - best.sum())))
        mine_total, best_total = mine_total + float(found.iou.sum()), best_total + float(best.sum())
        mine_count, best_count = mine_count + len(found), best_count + int((best > 0).sum())
        frames = [
            gpd.GeoDataFrame(
                {"image_path": "scene", "score": 1.0}, geometry=shapely.box(*boxes.T), index=range(len(boxes))
            )
            for boxes in (truth, pred)
        ]
        theirs_count += int((reference_iou.match_polygons(*frames)["IoU"] > 0.4).sum())
    return [
        Row(
            f"matches of {count} random scenes, compared with SciPy's optimal assignment by IoU",
            f"{mine_count} matches, IoU sum {mine_total:.6f}",
            f"{best_count} matches, IoU sum {best_total:.6f}",
            f"{worst:.1e} in the worst scene",
            "1e-9",
            worst <= 1e-9 and mine_count == best_count,
        ),
        Row(
            "matches of the same scenes, compared with DeepForest's assignment by intersection area",
            f"{mine_count} matches",
            f"{theirs_count} matches",
            f"{mine_count - theirs_count} missed by DeepForest",
            "not less",
            mine_count >= theirs_count,
        ),
    ]


def mean_average_precision(count: int = 60) -> list[Row]:
    """mAP compared with pycocotools and with torchmetrics with the backend of DeepForest."""
    rng = np.random.default_rng(5)
    names = ("pycocotools", "torchmetrics (faster_coco_eval)")
    worst, mine_values, sums = dict.fromkeys(names, 0.0), [], dict.fromkeys(names, 0.0)
    for _ in range(count):
        scene = [_scene(rng, int(rng.integers(2, 60)), 150) for _ in range(4)]
        confidence = [rng.uniform(size=len(pred)) for pred, _ in scene]
        kinds = [tuple(rng.integers(0, 2, len(side)) for side in pair) for pair in scene]
        pred, truth = (np.concatenate(side) for side in zip(*scene, strict=True))
        image = [np.repeat(np.arange(4), [len(pair[side]) for pair in scene]) for side in (0, 1)]
        kind = [np.concatenate([pair[side] for pair in kinds]) for side in (0, 1)]
        result = average_precision(
            overlaps(pred, truth, *image), np.concatenate(confidence), len(truth), kind[0], kind[1]
        )
        mine = np.asarray([result.value, result.at_50, result.at_75], float)
        mine_values.append(mine[0])
        for name, value in zip(
            names, (_by_pycocotools(scene, confidence, kinds), _by_torchmetrics(scene, confidence, kinds)), strict=True
        ):
            worst[name] = max(worst[name], float(np.abs(mine - value).max()))
            sums[name] += value[0]
    return [
        Row(
            f"mAP, AP50 and AP75 of {count} random sets of four images with two classes, compared with {name}",
            f"mean mAP {np.mean(mine_values):.6f}",
            f"mean mAP {sums[name] / count:.6f}",
            f"{worst[name]:.1e} at most",
            "1e-6",
            worst[name] <= 1e-6,
        )
        for name in names
    ]


def _xywh(boxes: FloatArray) -> list[list[float]]:
    return np.column_stack([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]]).tolist()


def _by_pycocotools(scene: Any, confidence: Any, kinds: Any) -> FloatArray:
    crowns, found = [], []
    for image, ((pred, truth), sure, (pred_kind, truth_kind)) in enumerate(zip(scene, confidence, kinds, strict=True)):
        for box, kind in zip(_xywh(truth), truth_kind.tolist(), strict=True):
            given = {"id": len(crowns) + 1, "image_id": image, "category_id": kind, "bbox": box}
            crowns.append({**given, "area": box[2] * box[3], "iscrowd": 0})
        for box, kind, score in zip(_xywh(pred), pred_kind.tolist(), sure.tolist(), strict=True):
            found.append({"image_id": image, "category_id": kind, "bbox": box, "score": score})
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "info": {},
            "images": [{"id": image} for image in range(len(scene))],
            "categories": [{"id": kind} for kind in range(2)],
            "annotations": crowns,
        }
        coco.createIndex()
        run = COCOeval(coco, coco.loadRes(found), "bbox")
        run.params.maxDets = [1, 10, 10_000]
        run.evaluate()
        run.accumulate()
    precision = run.eval["precision"][:, :, :, 0, 2]  # IoU, recall, class
    return np.asarray([part[part > -1].mean() for part in (precision, precision[0], precision[5])])


def _by_torchmetrics(scene: Any, confidence: Any, kinds: Any) -> FloatArray:
    with quiet():
        # Its default recall thresholds are COCO's in single precision and differ from exact recalls such as 7/20.
        metric = MeanAveragePrecision(
            backend="faster_coco_eval",
            rec_thresholds=np.linspace(0, 1, 101).tolist(),
            max_detection_thresholds=[1, 10, 10_000],
        )
        metric.update(
            [
                {"boxes": torch.from_numpy(pred), "scores": torch.from_numpy(sure), "labels": torch.from_numpy(kind)}
                for (pred, _), sure, (kind, _) in zip(scene, confidence, kinds, strict=True)
            ],
            [
                {"boxes": torch.from_numpy(truth), "labels": torch.from_numpy(kind)}
                for (_, truth), (_, kind) in zip(scene, kinds, strict=True)
            ],
        )
        values = metric.compute()
    return np.asarray([float(values[name]) for name in ("map", "map_50", "map_75")])


# -- the table ---------------------------------------------------------------------------------


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def crop(path: Path, side: int = 900) -> Path:
    """A part of the Yellowstone image, for a shorter run time."""
    with Image.open(SAMPLES / YELLOWSTONE) as image:
        image.crop((300, 300, 300 + side, 300 + side)).save(path)
    return path


def all_rows(folder: Path) -> list[Row]:
    """The complete comparison at full size, with progress on standard error."""
    began = time.monotonic()

    def step(what: str, rows: list[Row]) -> list[Row]:
        say(f"[{time.monotonic() - began:5.0f} s] {what}")
        for row in rows:
            held = "no bound" if row.holds is None else "holds" if row.holds else "DOES NOT HOLD"
            say(f"    {held}: {row.what}: {row.difference}")
        return rows

    rows = step("windows", windows())
    rows += step("annotations", annotations(folder, [(400, 0.05), (300, 0.0), (512, 0.25), (800, 0.1)]))
    rows += step("matching", matching())
    rows += step("mAP", mean_average_precision())
    say("DeepForest trains the models that are compared")
    models = make_models(folder, min_size=800, train_size=800)
    rows += step("model files", loading(models))
    rows += step("images", images(models))
    rows += step("cap", cap(models))
    rows += step("exports", exports(models))
    rows += step("COCO", from_coco(models))
    rows += step("training", training_loss(models, folder / "train"))
    rows += step("tile", tile(models, SAMPLES / YELLOWSTONE, "the Yellowstone image, 2299 x 2472 px"))
    return rows


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| comparison | this engine | DeepForest, or the named reference | difference | bound | holds |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        holds = "–" if row.holds is None else "yes" if row.holds else "**no**"
        lines.append(f"| {row.what} | {row.ours} | {row.reference} | {row.difference} | {row.bound} | {holds} |")
    return "\n".join(lines)


def _processor() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def report(rows: Sequence[Row], seconds: float) -> str:
    packages = ("torch", "torchvision", "pytorch-lightning", "torchmetrics", "pycocotools", "scipy", "numpy")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in packages)
    held = sum(row.holds is True for row in rows)
    bounded = sum(row.holds is not None for row in rows)
    return (
        "# Parity with DeepForest 2.1.0\n\n"
        f"{held} of {bounded} bounds hold. Written by `benchmarks/parity.py` on "
        f"{datetime.now(timezone.utc):%Y-%m-%d} in {seconds / 60:.0f} minutes.\n\n"
        f"Measured on: {_processor()}, {os.cpu_count()} cores, {torch.get_num_threads()} threads, no graphics "
        f"card used; Python {platform.python_version()}, DeepForest {deepforest.__version__}, {versions}.\n\n"
        "The compared models were trained by DeepForest for a few steps from random weights: they detect objects, not\n"
        "trees, so the values measure the agreement of two programs, not the quality of a model. Boxes are compared\n"
        "before DeepForest rounds them to whole pixels.\n\n"
        f"{table(rows)}\n"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the engine with DeepForest 2.1.0 and write the table.")
    parser.add_argument("--output", type=Path, default=RESULT, help="default: %(default)s")
    given = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="parity-") as scratch:
        rows = all_rows(Path(scratch))
    text = report(rows, time.monotonic() - began)
    given.output.parent.mkdir(parents=True, exist_ok=True)
    given.output.write_text(text, encoding="utf-8")
    print(text)
    return 0  # the bounds are asserted by tests/reference


if __name__ == "__main__":
    sys.exit(main())
