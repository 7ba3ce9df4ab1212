"""The examples of docs/automation.md against the algorithms: ids, names and values of parameters, outputs."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "automation.md").read_text(encoding="utf-8")
LAYERS = {"raster", "source", "file", "vector"}  # of files that exist on the computer of the reader

Example = tuple[str, dict[str, Any]]


def blocks(language: str) -> list[str]:
    found = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found


def shell_examples() -> Iterator[Example]:
    for block in blocks("sh"):
        for line in block.replace("\\\n", " ").splitlines():
            if "qgis_process run " in line:
                words = shlex.split(line.split("qgis_process run ")[1].split(" || ")[0])
                assert all(word.startswith("--") and "=" in word for word in words[1:]), line
                yield words[0], dict(word[2:].split("=", 1) for word in words[1:])


def python_examples() -> Iterator[Example]:
    shared: dict[str, Any] = {}
    for node in ast.walk(ast.parse("\n".join(blocks("python")))):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            shared[getattr(node.targets[0], "id", "")] = node.value
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "processing.run":
            yield ast.literal_eval(node.args[0]), dict(entries(node.args[1], shared))


def entries(node: Any, shared: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The items of a dictionary, also of those that are unpacked in it; a value that is computed is a text."""
    for key, value in zip(node.keys, node.values):
        if key is None:
            yield from entries(shared[value.id], shared)
        else:
            yield ast.literal_eval(key), value.value if isinstance(value, ast.Constant) else ast.unparse(value)


def check(example: Example) -> None:
    name, values = example
    algorithm = QgsApplication.processingRegistry().algorithmById(name)
    assert algorithm is not None, name
    declared = {one.name(): one for one in algorithm.parameterDefinitions()}
    assert set(values) <= set(declared), name
    for given, value in values.items():
        if declared[given].type() not in LAYERS:
            assert declared[given].checkValueIsAcceptable(value), (name, given, value)
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    missing = [one for one in declared.values() if not one.flags() & optional and one.defaultValue() is None]
    assert {one.name() for one in missing} <= set(values), name


def test_the_examples_have_the_ids_and_parameters_of_the_algorithms(provider: Any) -> None:
    for examples in (list(shell_examples()), list(python_examples())):
        for example in examples:
            check(example)
        assert {name for name, _ in examples} == {one.id() for one in provider.algorithms()}


def test_scripts_read_outputs_that_exist(provider: Any) -> None:
    outputs = {one.name() for algorithm in provider.algorithms() for one in algorithm.outputDefinitions()}
    read = re.findall(r'(?:engine|found|scores|measured|summary|changes|card)\["(\w+)"\]', "\n".join(blocks("python")))
    assert read
    assert set(read) <= outputs
