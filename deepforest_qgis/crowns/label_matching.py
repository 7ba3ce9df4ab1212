"""Classes of two crown layers that differ in spelling or have no name in common."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from ..common.events import Listener

__all__ = ["match_labels", "spellings"]

Labels = npt.NDArray[np.object_]


def match_labels(pred: Labels, truth: Labels, titles: tuple[str, str], listener: Listener) -> tuple[Labels, Labels]:
    """Match the classes of two layers.

    Labels that differ only in case or surrounding blanks are the same class. If the layers have no class in common and
    one class each, these are matched.

    Args:
        pred: Labels of the predicted crowns (N,).
        truth: Labels of the reference crowns (M,).
        titles: The names of both layers in messages.
        listener: Receives warnings about what was matched or cannot be matched.

    Returns:
        The labels (N,) and (M,) to compare.
    """
    same = spellings(truth, pred)
    if same:
        pred, truth = (np.array([same.get(label, label) for label in labels], object) for labels in (pred, truth))
        listener.warning(
            "Classes that differ only in case or blanks were matched: {labels}.",
            labels=[f"'{old}' → '{new}'" for old, new in same.items()],
        )
    ours, theirs = sorted(set(pred)), sorted(set(truth))
    named = {"predictions": titles[0], "truth": titles[1], "ours": ours, "theirs": theirs}
    if not ours or not theirs or not set(ours).isdisjoint(theirs):
        return pred, truth
    if len(ours) == len(theirs) == 1:
        listener.warning(
            "The only class of '{predictions}' ({ours}) was matched with the only class of '{truth}' ({theirs}).",
            **named,
        )
        return np.full(len(pred), theirs[0], object), truth
    listener.warning(
        "'{predictions}' and '{truth}' have no class in common, so no crowns match. Classes of '{predictions}': "
        "{ours}. Classes of '{truth}': {theirs}. Rename the classes of one layer, or leave both class fields empty to "
        "compare the crowns regardless of their classes.",
        **named,
    )
    return pred, truth


def spellings(*layers: Iterable[str]) -> dict[str, str]:
    """Return the spelling to use by label, for labels that differ from another only in case or surrounding blanks."""
    found: dict[str, dict[str, None]] = {}
    for labels in layers:
        for label in labels:
            found.setdefault(label.strip().casefold(), {})[label] = None
    return {
        label: used
        for variants in found.values()
        for used in [next(iter(variants)).strip()]
        for label in variants
        if len(variants) > 1 and label != used
    }
