"""How the crowns of a layer were detected, as far as the layer states it."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pyogrio

from ...common.jobs import VectorInput
from ...crowns.vector_layers import describe_layer, ignored_warnings, is_parquet, label_text, read_error
from ...reports.provenance import CrownOrigin, Provenance

__all__ = ["read_origin"]

_SCORE, _MODEL, _RUN = _FIELDS = "score", "model", "run"  # which 'Predict tile' writes


def read_origin(source: VectorInput) -> CrownOrigin:
    """Read how the crowns of a layer were detected, from its metadata and its fields.

    Args:
        source: The layer.

    Returns:
        What is known: nothing if the layer lacks the fields that 'Predict tile' writes.

    Raises:
        LayerError: The layer cannot be read.
    """
    with ignored_warnings():
        known, name = describe_layer(source)
        if not set(_FIELDS) <= set(known):
            return CrownOrigin()
        try:
            if is_parquet(source):
                table = pd.read_parquet(source.path, columns=list(_FIELDS))
            else:
                table = pyogrio.read_dataframe(source.path, layer=name, columns=list(_FIELDS), read_geometry=False)
        except Exception as error:  # GDAL's drivers raise exceptions of all kinds
            raise read_error(source.title, error) from error
    models, runs = (sorted({label_text(value) for value in table[one].unique()} - {""}) for one in (_MODEL, _RUN))
    scores = pd.to_numeric(table[_SCORE], errors="coerce").to_numpy(np.float64)
    return CrownOrigin(
        models=tuple(models),
        dates=tuple(sorted({run[:10] for run in runs})),
        lowest_score=float(np.nanmin(scores)) if np.isfinite(scores).any() else None,
        added=int((table[_MODEL].isna() | table[_MODEL].eq("")).sum()),
        provenance=_provenance(source, name, models[0], runs[0]) if len(models) == len(runs) == 1 else None,
    )


def _provenance(source: VectorInput, name: str, model: str, run: str) -> Provenance | None:
    """The prediction that the metadata of a layer describe, if it is that of its crowns."""
    try:
        if source.about:
            texts = json.loads(source.about)
        else:
            texts = {} if is_parquet(source) else pyogrio.read_info(source.path, layer=name)["layer_metadata"]
        found = Provenance.from_metadata(texts or {})
    except (ValueError, TypeError, AttributeError):  # of other programs
        return None
    same = found is not None and found.model["name"] == model and found.began == run
    return found if same else None
