"""The specification of parameters, and the rules for inputs that both sides of the process border use."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from deepforest_qgis.common import input_checks
from deepforest_qgis.common.errors import LayerError, OutputError, RasterError
from deepforest_qgis.common.hub_names import hub_name
from deepforest_qgis.common.jobs import JOBS, FineTuneJob, PredictJob
from deepforest_qgis.common.spec import OUTPUT_KINDS, spec, specs


@pytest.mark.parametrize("job", JOBS.values(), ids=JOBS)
def test_every_field_of_a_job_is_specified(job: Any) -> None:
    assert list(specs(job)) == [field.name for field in fields(job)]
    for one in specs(job).values():
        assert one.label
        assert one.help.endswith(".")
        assert one.kind
        assert not one.is_output or one.kind in OUTPUT_KINDS
        if one.kind in ("whole", "number"):
            assert one.least is not None
        if not one.required:
            one.check(one.default)  # a default is always allowed


def test_a_specification_has_name_default_and_bounds() -> None:
    epochs = spec(FineTuneJob, "epochs")
    assert (epochs.name, epochs.kind, epochs.default, epochs.least, epochs.most) == ("epochs", "whole", 20, 1, None)
    assert (epochs.qgis, epochs.option, epochs.optional, epochs.required) == ("EPOCHS", "epochs", False, False)
    threshold = spec(PredictJob, "score_threshold")
    assert (threshold.kind, threshold.optional, threshold.least, threshold.most) == ("number", True, 0.0, 1.0)
    assert spec(PredictJob, "raster").required
    assert spec(PredictJob, "device").kind == "choice"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("weecology/deepforest-tree", ("weecology/deepforest-tree", "")),
        ("owner/name@refs/pr/3", ("owner/name", "refs/pr/3")),
        ("owner/name@v1.0", ("owner/name", "v1.0")),
        ("models/forest.safetensors", None),
        ("models/forest.SAFETENSORS", None),
        ("models/pytorch_model.bin", None),
        ("../name", None),
        ("owner/a..b", None),
        ("owner/a--b", None),
        ("owner/name.git", None),
        ("owner/name-", None),
        ("owner/" + "a" * 97, None),
        ("owner", None),
        ("a/b/c", None),
        ("", None),
    ],
)
def test_names_on_the_hub(text: str, parts: Any) -> None:
    assert hub_name(text) == parts


@pytest.mark.parametrize(
    ("geometry", "rules", "words"),
    [
        ("none", {"points": True}, "'Trees' is a table without geometries. Choose a layer of polygons or points."),
        ("line", {"points": False}, "'Trees' contains lines. Choose a layer of polygons."),
        ("point", {"points": False, "diameter": 3.0}, "'Trees' contains points. Choose a layer of polygons."),
        ("point", {"points": True}, "'Trees' contains points, but no crown diameter was given."),
    ],
)
def test_geometries_that_are_not_crowns(geometry: str, rules: dict[str, Any], words: str) -> None:
    with pytest.raises(LayerError) as caught:
        input_checks.check_geometry("Trees", geometry, **rules)
    assert words in str(caught.value)


def test_geometries_that_are_crowns() -> None:
    input_checks.check_geometry("Trees", "polygon", points=False)
    input_checks.check_geometry("Trees", "mixed", points=True)
    input_checks.check_geometry("Trees", "point", points=True, diameter=3.0)


def test_layers_without_features_or_field() -> None:
    with pytest.raises(LayerError, match="'Trees' has no features"):
        input_checks.check_not_empty("Trees", 0)
    input_checks.check_not_empty("Trees", -1)  # unknown
    with pytest.raises(LayerError, match=r"'Trees' has no field 'species'\. Available fields: crown, none\."):
        input_checks.check_field("Trees", "species", ["crown", "none"])
    with pytest.raises(LayerError, match="The layer has no fields"):
        input_checks.check_field("Trees", "species", [])


def test_bands_and_patches_that_a_raster_does_not_have() -> None:
    input_checks.check_bands("forest", (1, 3), 3)
    with pytest.raises(
        RasterError, match=r"Band 2 was chosen, but raster 'forest' has 1 band\. Choose bands from 1 to 1"
    ):
        input_checks.check_bands("forest", (2,), 1)
    input_checks.check_patch_size("forest", None, 10, 10)
    input_checks.check_patch_size("forest", 200, 200, 150)
    with pytest.raises(
        RasterError, match=r"400 px is larger than raster 'forest' \(200 × 150 px\)\. Choose at most 150"
    ):
        input_checks.check_patch_size("forest", 400, 200, 150)


def test_destinations(tmp_path: Path) -> None:
    file = tmp_path / "a.gpkg"
    file.touch()
    input_checks.check_writable(str(file), "Crowns")
    input_checks.check_writable(str(tmp_path / "new" / "folder"), "Patches folder", folder=True)
    for path, folder, words in (
        (file, True, "is a file, but a folder is needed"),
        (tmp_path, False, "is a folder, but a file name is needed"),
        (file / "b.gpkg", False, "cannot be written"),
    ):
        with pytest.raises(OutputError, match=words):
            input_checks.check_writable(str(path), "Crowns", folder=folder)
