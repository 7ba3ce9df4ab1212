"""Rows of files: annotations of patches, and model files in both directions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import torch
from deepforest import preprocess as reference_preprocess
from deepforest.models.retinanet import RetinaNetHub

from deepforest_qgis import preprocess
from deepforest_qgis.array_types import FloatArray
from deepforest_qgis.common.events import Listener
from deepforest_qgis.common.jobs import RasterInput, SplitJob, VectorInput
from deepforest_qgis.model.detector import CrownDetector
from deepforest_qgis.model.weights import load_weights
from deepforest_qgis.workflows import split

from .compared_boxes import compare, find
from .reference_models import (
    BOX_BOUND,
    NMS,
    SAMPLES,
    SCORE,
    YELLOWSTONE,
    Models,
    Ours,
    Reference,
    Row,
    ask,
    quiet,
    resize,
    yellowstone_crowns,
)


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


def _described(labels: Sequence[str], score: float, nms: float) -> str:
    return f"{', '.join(labels)}; {score:g}, {nms:g}"
