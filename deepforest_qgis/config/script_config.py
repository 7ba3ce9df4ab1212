"""Configuration of scripts, the ``config`` of :class:`deepforest_qgis.main.deepforest`."""

from __future__ import annotations

import copy
import os
import warnings
from collections.abc import Iterable, Mapping
from typing import Any

from ..common.errors import InputError
from ..model.schedules import PLATEAU, Schedule
from .config_reading import flatten, read_settings
from .key_table import (
    ALIASES,
    KEYS,
    METRICS_TO_MAXIMIZE,
    OLD_SECTION,
    SECTIONS,
    UnknownKeyError,
    ignored_key,
    section_error,
    unknown_key,
)

__all__ = ["Config", "checked_schedule", "class_names", "load_config", "schedule_of"]


class Config(dict[str, Any]):
    """Settings of a script; ``config["train"]["lr"]``, ``config.train.lr`` and ``config["train.lr"]`` are equivalent.

    The keys of this dictionary are fixed: values are checked when they are set, and keys cannot be added or removed.
    The names of DeepForest 1.x are accepted too.

    Args:
        values: settings that differ from the defaults.
        section: name of the section that this object is; empty for the whole configuration.

    Raises:
        InputError: a value is not allowed, or a key is unknown; for an unknown key it is also a KeyError and an
            AttributeError.
    """

    __slots__ = ("_section",)
    _section: str

    def __init__(self, values: Mapping[str, Any] | None = None, section: str = "") -> None:
        super().__init__()
        object.__setattr__(self, "_section", section)
        start = f"{section}." if section else ""
        for key in KEYS.values():
            if not key.name.startswith(start) or key.scope == "job":
                continue
            name, *rest = key.name.removeprefix(start).split(".")
            if not rest:
                super().__setitem__(name, copy.deepcopy(key.default))
            elif not super().__contains__(name):
                super().__setitem__(name, Config(section=start + name))
        self.update(values or {})

    def _place(self, name: object) -> tuple[Config, str, str]:
        """Return the section of a key, its name in the section and its full name."""
        full = f"{self._section}.{name}" if self._section else str(name)
        full = ALIASES.get(full, full)
        if full in KEYS and KEYS[full].scope == "job":
            raise UnknownKeyError(
                "Configuration key '{name}' is supported in fine-tuning jobs only.", "Remove it.", name=full
            )
        if full not in KEYS and full not in SECTIONS:
            raise unknown_key(full)
        holder = self
        *sections, leaf = full.removeprefix(f"{self._section}.").split(".")
        for section in sections:
            holder = dict.__getitem__(holder, section)
        return holder, leaf, full

    def __getitem__(self, name: str) -> Any:
        if name == OLD_SECTION and not self._section:
            return self
        holder, leaf, _ = self._place(name)
        return dict.__getitem__(holder, leaf)

    def __setitem__(self, name: str, value: Any) -> None:
        if name == OLD_SECTION and not self._section:
            self.update(value)
            return
        holder, leaf, full = self._place(name)
        if full in KEYS:
            dict.__setitem__(holder, leaf, KEYS[full].read(value))
        elif isinstance(value, Mapping):
            dict.__getitem__(holder, leaf).update(value)
        else:
            raise section_error(full, value)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # requested by copy and pickle, for example
            raise AttributeError(name)
        return self[name]

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name, self) is not self

    def get(self, name: str, default: Any = None) -> Any:
        """Return a value, or ``default`` if the key is unknown."""
        try:
            return self[name]
        except KeyError:
            return default

    def setdefault(self, name: str, default: Any = None) -> Any:
        """Return a value; every key has one."""
        return self[name]

    def update(self, *values: Mapping[str, Any] | Iterable[tuple[str, Any]], **named: Any) -> None:  # type: ignore[override]
        """Set several values."""
        for name, value in dict(*values, **named).items():
            self[name] = value

    def __ior__(self, values: Any) -> Config:  # type: ignore[override,misc]
        self.update(values)
        return self

    def _keep(self, *names: Any) -> Any:
        raise InputError("Keys of the configuration cannot be removed.", "Set them to None or to their default.")

    __delitem__ = __delattr__ = pop = popitem = clear = _keep

    def copy(self) -> Config:
        """Return a deep copy."""
        return copy.deepcopy(self)

    def to_dict(self) -> dict[str, Any]:
        """Return a copy as nested plain data."""
        return {
            name: value.to_dict() if isinstance(value, Config) else copy.deepcopy(value) for name, value in self.items()
        }

    def __reduce__(self) -> tuple[Any, ...]:
        return Config, (self.to_dict(), self._section)


def load_config(
    source: str | os.PathLike[str] | Mapping[str, Any] | None = None,
    overrides: Mapping[str, Any] | str | None = None,
    checkpoint: str = "",
) -> Config:
    """Load the settings of a script.

    Unknown and unsupported keys of files and checkpoints are ignored with a warning that names them, because other
    versions of DeepForest have other keys.

    Args:
        source: a YAML file, ``key=value`` pairs or a nested mapping; it replaces defaults.
        overrides: a mapping, nested or with dotted keys, or pairs; it replaces values of ``source``. A key without a
            value keeps the default, unless the key may be "not set".
        checkpoint: the file that ``source`` was read from if it is a checkpoint; its invalid values are ignored too.

    Raises:
        InputError: the file or text cannot be read, a key is unknown, or a value is not allowed.
    """
    config = Config()
    for part in (source, overrides):
        if part is None:
            continue
        data, title = part, checkpoint if part is source else ""
        if not isinstance(data, Mapping):
            data, from_file = read_settings(os.fspath(data))
            title = os.fspath(part) if from_file else ""  # type: ignore[arg-type]

        def ignore(error: InputError, title: str = title) -> None:
            warnings.warn(f"'{title}': {ignored_key(error)}", stacklevel=4)

        for name, value in flatten(data, ignore=ignore if title else None):
            try:
                if value is not None or KEYS[name].optional:
                    config[name] = value
            except InputError as error:
                if not checkpoint or title != checkpoint:
                    raise
                ignore(error)
    return config


def schedule_of(config: Config) -> Schedule:
    """Return the learning-rate schedule of a script.

    Raises:
        InputError: the parameters contradict each other.
    """
    given = config.train.scheduler
    return checked_schedule(
        given.type or PLATEAU, given.params.to_dict(), given.warmup_steps, config.validation.lr_plateau_target
    )


def checked_schedule(kind: str, params: Mapping[str, Any], warmup_steps: int | None, target: str) -> Schedule:
    """Make a learning-rate schedule.

    Args:
        kind: type of the schedule.
        params: its parameters.
        warmup_steps: optimizer steps of the warm-up; None for the default.
        target: metric monitored by ReduceLROnPlateau.

    Raises:
        InputError: "mode" contradicts the metric.
    """
    schedule = Schedule(kind, params, warmup_steps)
    wanted = "max" if target in METRICS_TO_MAXIMIZE else "min"
    if schedule.type == PLATEAU and schedule.params["mode"] != wanted:
        raise InputError(
            "Configuration key 'train.scheduler.params.mode' is '{mode}', so the learning rate would "
            "fall when {target} improves.",
            "Set it to {wanted}.",
            mode=schedule.params["mode"],
            target=target,
            wanted=wanted,
        )
    return schedule


def class_names(label_dict: Mapping[str, int] | None, num_classes: int | None = None) -> tuple[str, ...]:
    """Return the class names in the order of their numbers; empty if they are not set.

    Args:
        label_dict: numbers by class name.
        num_classes: expected number of classes; None accepts any number.

    Raises:
        InputError: the number of classes differs.
    """
    names = tuple(sorted(label_dict, key=label_dict.__getitem__)) if label_dict else ()
    if names and num_classes not in (None, len(names)):
        raise InputError(
            "Configuration key 'num_classes' is {num_classes}, but 'label_dict' has {count}: {names}.",
            "Set num_classes to this number, or remove it.",
            num_classes=num_classes,
            count=len(names),
            names=names,
        )
    return names
