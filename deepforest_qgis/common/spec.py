"""The specification of parameters, which the fields of a job carry as metadata.

A field is declared with its range, label and help::

    epochs: int = with_default(20, "Epochs", "Number of passes over the patches.", least=1)

Validation, QGIS parameters, command-line options and the bounds of configuration keys are made from it. Standard
library only (Python 3.9 and newer).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields, replace
from functools import cache
from pathlib import PurePath
from types import MappingProxyType
from typing import Any, Optional

from .errors import InputError
from .messages import Message
from .vector_formats import DRIVERS

__all__ = [
    "LIST_KINDS",
    "OUTPUT_KINDS",
    "Spec",
    "Specified",
    "parameter",
    "repeated",
    "spec",
    "specs",
    "with_default",
]

# Kinds that follow from the type of the field. A text with choices is a "choice"; other texts name their kind:
# "model", "language", "folder", "crs", "field" or one of OUTPUT_KINDS.
_KINDS = {
    "int": "whole",
    "float": "number",
    "bool": "switch",
    "str": "text",
    "tuple[str, ...]": "choices",
    "tuple[int, ...]": "wholes",
    "RasterInput": "raster",
    "tuple[RasterInput, ...]": "rasters",
    "VectorInput": "layer",
    "Extent": "extent",
}
OUTPUT_KINDS = ("output_layer", "output_file", "output_folder", "output_raster")
LIST_KINDS = ("choices", "wholes", "rasters")
_TEXT_KINDS = ("text", "model", "folder", "crs", "field", *OUTPUT_KINDS)
_CHOICE_KINDS = ("choice", "choices", "language")
_HUB = Message(
    "Fine-tuned models can be given by the name under which they are listed. Models of the Hugging Face Hub are given "
    "as owner/name or owner/name@revision, for example weecology/deepforest-tree, and are downloaded on first use."
)
_KEY = "parameter"


@dataclass(frozen=True)
class Spec:
    """The specification of one parameter.

    Attributes:
        label: Name with unit, as shown to users.
        help: What the parameter does, and what the default is if that is not a value.
        kind: Type of the value, see above.
        least: Smallest number allowed; None: no bound.
        most: Largest number allowed; None: no bound.
        choices: Words allowed.
        decimals: Decimals of the input widget; None: the default of QGIS.
        advanced: Whether QGIS shows it among the advanced parameters.
        later: Whether it was added after a release. QGIS accepts saved models without it, and uses its default.
        qgis: Name of the QGIS parameter; default: the name of the field in capitals.
        option: Name of the command-line option; default: the name of the field with hyphens.
        own: For models: whether it is an own model, which is changed.
        plain: For rasters: whether only their size and location are used, so that bands cannot be chosen.
        points: For layers: whether points with a crown diameter are accepted as well as polygons; for output layers:
            whether they have points.
        nested: For layers: fields of the layer input that are parameters of this job.
        label_help: For layers: replaces the help of the class field.
        diameter_help: For layers: replaces the help of the crown diameter.
        shares: For layers: the field of the layer whose class field and crown diameter apply.
        parent: For fields and bands: the QGIS parameter of their layer.
        extensions: For output files and layers: file name extensions, the first is the default.
        enforced: Whether the name must have one of the extensions.
        layer: For output layers: name of the layer in the file.
        created: For outputs: whether QGIS creates an optional output by default.
        off: For switches that are on by default: what the command-line option does that turns them off.
        result: For outputs: key of the path in the result of the job; default: the name of the field.
        name: Name of the field.
        default: Default of the field; None if the field has none.
        required: Whether the field has no default.
        optional: Whether the value may be None.
    """

    label: Message
    help: Message
    kind: str = ""
    least: Optional[float] = None
    most: Optional[float] = None
    choices: tuple[str, ...] = ()
    decimals: Optional[int] = None
    advanced: bool = False
    later: bool = False
    qgis: str = ""
    option: str = ""
    own: bool = False
    plain: bool = False
    points: bool = False
    nested: tuple[str, ...] = ()
    label_help: Optional[Message] = None
    diameter_help: Optional[Message] = None
    shares: str = ""
    parent: str = ""
    extensions: tuple[str, ...] = ()
    enforced: bool = False
    layer: str = ""
    created: bool = False
    off: str = ""
    result: str = ""
    name: str = ""
    default: Any = None
    required: bool = False
    optional: bool = False

    def help_of(self, nested: Spec) -> Message:
        """Return the help of a nested parameter of this layer."""
        own = {"label_field": self.label_help, "crown_diameter_m": self.diameter_help}.get(nested.name)
        return own or nested.help

    @property
    def is_output(self) -> bool:
        """Whether the value is the path of a file or folder to write."""
        return self.kind in OUTPUT_KINDS

    def check(self, value: Any) -> None:
        """Validate a value.

        Raises:
            InputError: It has another type, or is outside the range or the choices.
        """
        if value is None and self.optional:
            return
        if self.kind in LIST_KINDS:
            for one in value:
                self._check_one(one)
        else:
            self._check_one(value)

    def _check_one(self, value: Any) -> None:
        if self.kind in ("whole", "wholes"):
            if isinstance(value, bool) or not isinstance(value, int):
                raise InputError("{parameter}: {value} is not a whole number.", **self._named(value))
            self._check_range(value)
        elif self.kind == "number":
            is_finite = isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
            if isinstance(value, bool) or not is_finite:
                raise InputError("{parameter}: {value} is not a number.", **self._named(value))
            self._check_range(value)
        elif self.kind == "switch" and not isinstance(value, bool):
            raise InputError("{parameter}: {value} is neither true nor false.", **self._named(value))
        elif self.kind in _CHOICE_KINDS and value not in self.choices:
            named = self._named(value)
            raise InputError("{parameter}: {value} is not one of {choices}.", choices=self.choices, **named)
        elif self.kind in _TEXT_KINDS:
            self._check_text(value)

    def _check_range(self, value: float) -> None:
        if (self.least is None or value >= self.least) and (self.most is None or value <= self.most):
            return
        named = {"parameter": self.label, "value": value, "least": self.least}
        if self.most is None:
            raise InputError("{parameter}: {value:g} is less than the minimum of {least:g}.", **named)
        named["most"] = self.most
        raise InputError("{parameter}: {value:g} is outside the range from {least:g} to {most:g}.", **named)

    def _check_text(self, value: Any) -> None:
        if not isinstance(value, str):
            raise InputError("{parameter}: {value} is not text.", **self._named(value))
        if self.required and not value.strip():
            raise InputError("{parameter}: a value is required.", parameter=self.label)
        if value and self.enforced and PurePath(value).suffix.lower() not in self.extensions:
            raise InputError(
                "{parameter}: the name of '{path}' must end in {extension}.",
                parameter=self.label,
                path=value,
                extension=self.extensions,
            )

    def _named(self, value: Any) -> dict[str, Any]:
        return {"parameter": self.label, "value": repr(value)}


def parameter(label: str, help: str, **constraints: Any) -> Mapping[str, Any]:  # noqa: A002
    """Return the metadata of a field.

    Args:
        label: See :class:`Spec`; a plain literal, so that it is found for translation.
        help: See :class:`Spec`; a plain literal.
        **constraints: Other attributes of the specification.
    """
    text = Message(help)
    if constraints.get("kind") == "model" and not constraints.get("own"):
        text = Message("{purpose} {hub}", purpose=text, hub=_HUB)
    return MappingProxyType({_KEY: Spec(Message(label), text, **constraints)})


def with_default(default: Any, label: str, help: str, **constraints: Any) -> Any:  # noqa: A002
    """Return a field with a default value; the other arguments are those of :func:`parameter`."""
    return field(default=default, metadata=parameter(label, help, **constraints))


@cache
def specs(cls: Any) -> Mapping[str, Spec]:
    """Return the specifications of a job class by field name, in the order of the fields."""
    found = {}
    for one in fields(cls):
        if _KEY not in one.metadata:
            continue
        declared: Spec = one.metadata[_KEY]
        optional = re.fullmatch(r"Optional\[(.+)\]", str(one.type))
        kind = declared.kind or _KINDS[optional[1] if optional else str(one.type)]
        several = kind == "rasters"  # may be empty, since they may come from a folder instead
        if kind == "output_layer":
            declared = replace(declared, extensions=tuple(DRIVERS), enforced=True)
        found[one.name] = replace(
            declared,
            name=one.name,
            kind="choice" if kind == "text" and declared.choices else kind,
            default=(() if several else None) if one.default is MISSING else one.default,
            required=one.default is MISSING and not several,
            optional=optional is not None,
            qgis=declared.qgis or one.name.upper(),
            option=declared.option or one.name.replace("_", "-"),
            result=declared.result or one.name,
        )
    return MappingProxyType(found)


def spec(cls: Any, name: str) -> Spec:
    """Return the specification of one field of a job class."""
    return specs(cls)[name]


def repeated(cls: Any, name: str, **constraints: Any) -> Any:
    """Return a field with the default and the specification of a field of another job class.

    Args:
        cls: The other job class.
        name: Name of the field.
        **constraints: Attributes of the specification that differ.
    """
    declared = replace(spec(cls, name), **constraints)
    return field(default=declared.default, metadata=MappingProxyType({_KEY: declared}))


class Specified:
    """Base of dataclasses with specified fields, which are validated when an object is made; lists become tuples."""

    def __post_init__(self) -> None:
        """Validate every specified field.

        Raises:
            InputError: A value is not allowed.
        """
        cls: Any = type(self)
        for name, one in specs(cls).items():
            if one.kind in LIST_KINDS:
                object.__setattr__(self, name, tuple(getattr(self, name)))
            one.check(getattr(self, name))
