"""The project's own files: one public address, current generated pages, one version."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import import_diagram
import pytest
import yaml

from deepforest_qgis import __version__

ROOT = Path(__file__).parents[2]

SKIPPED = {"build", "dist", "i18n", "benchmarks"}
SUFFIXES = {".cff", ".html", ".in", ".md", ".py", ".toml", ".txt", ".yaml", ".yml"}
ADDRESS = re.compile(r"https?://[^\s\"'<>)\]`]*deepforest-qgis[^\s\"'<>)\]`]*")


def metadata() -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


def project_files() -> list[Path]:
    """Text files of the repository, without what tools write beside them."""
    found = []
    for top in sorted(ROOT.iterdir()):
        if top.name in SKIPPED or (top.name.startswith(".") and top.name not in (".ci", ".github")):
            continue
        files = sorted(top.rglob("*")) if top.is_dir() else [top]
        found += [file for file in files if file.suffix in SUFFIXES and file.is_file()]
    return found


def test_every_address_of_the_project_is_that_of_the_metadata() -> None:
    address = metadata()["repository"]
    found = {
        (str(file.relative_to(ROOT)), url.rstrip(".,:;"))
        for file in project_files()
        for url in ADDRESS.findall(file.read_text(encoding="utf-8"))
    }
    assert {"metadata.txt", "CITATION.cff", "pyproject.toml"} <= {name for name, _ in found}
    assert sorted((name, url) for name, url in found if not f"{url}/".startswith(f"{address}/")) == []


def test_the_metadata_derive_their_addresses_from_the_repository() -> None:
    fields = metadata()
    assert fields["homepage"] == fields["repository"]
    assert fields["tracker"] == f"{fields['repository']}/issues"


def test_no_address_of_the_project_is_opened_by_the_plugin() -> None:
    """Its pages may not exist; the documentation is inside the zip."""
    code = [file for file in project_files() if file.parts[len(ROOT.parts)] in ("algorithms", "gui", "runtime")]
    assert len(code) > 30
    assert [file for file in code if ADDRESS.search(file.read_text(encoding="utf-8"))] == []


def test_the_citation_has_the_version() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == __version__ == metadata()["version"]
    assert citation["repository-code"] == metadata()["repository"]


@pytest.mark.parametrize("name", ["CITATION.cff", "SECURITY.md", "CODE_OF_CONDUCT.md", "LICENSE", "CHANGELOG.md"])
def test_files_that_visitors_expect(name: str) -> None:
    assert (ROOT / name).is_file()


def test_the_import_diagram_is_current() -> None:
    page = import_diagram.PAGE.read_text(encoding="utf-8")
    assert page == import_diagram.render(import_diagram.imports()), "run `make diagram`"
