"""The plugin's texts in other languages: all of them, with the same values to put in, and loaded by Qt."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import translations
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).parent))

from inputs import matches_gpkg

TEXTS = translations.texts()


def values(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def tags(text: str) -> list[str]:
    return sorted(re.findall(r"</?\w+", text))


@pytest.fixture
def in_language(provider: Any, request: pytest.FixtureRequest) -> Iterator[str]:
    from deepforest_processing import translation

    installed = translation.install(f"{request.param}_XX")
    assert installed is not None
    yield request.param
    translation.remove(installed)


def test_texts_of_every_room_are_found() -> None:
    assert "Predict tile" in TEXTS
    assert "Annotate once, map the forest" in TEXTS
    assert any(file.endswith("help/predicttile.html") for file in TEXTS.values())
    assert {file.split("/")[0] for file in TEXTS.values()} >= {"algorithms"}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_language_has_every_text_with_its_values_and_tags(language: str) -> None:
    assert translations.unfinished(language) == []
    for text, translated in translations.read(language).items():
        if text in TEXTS and not TEXTS[text].endswith(".html"):
            assert values(translated) == values(text), text
        assert tags(translated) == tags(text), text


@pytest.mark.parametrize("in_language", translations.LANGUAGES, indirect=True)
def test_qt_gives_every_text_in_that_language(in_language: str) -> None:
    from deepforest_processing.algorithms.base import tr

    done = translations.read(in_language)
    assert {text: tr(text) for text in TEXTS} == {text: done[text] for text in TEXTS}


@pytest.mark.parametrize("in_language", ["de"], indirect=True)
def test_the_toolbox_speaks_it(in_language: str, provider: Any) -> None:
    algorithm = provider.algorithm("predicttile").create()
    assert algorithm.displayName() == translations.read("de")["Predict tile"] != "Predict tile"
    assert algorithm.parameterDefinition("MODEL").description() != "Model (file, folder or name)"
    page = translations.read("de")[next(text for text, file in TEXTS.items() if file.endswith("predicttile.html"))]
    assert page.split("</p>")[0] in algorithm.shortHelpString()


@pytest.mark.parametrize("in_language", ["de"], indirect=True)
def test_the_legend_of_matches_speaks_it(in_language: str, tmp_path: Path) -> None:
    """As do the words of its table, behind which stay those that 'Fine-tune' knows."""
    from deepforest_processing.algorithms.styling import MatchesStyle

    layer = QgsVectorLayer(str(matches_gpkg(tmp_path / "matches.gpkg")), "Matches", "ogr")
    MatchesStyle().postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
    done = translations.read("de")
    texts = ("true positive (found)", "false positive (no such crown)", "missed (not found)")
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels == [done[text] for text in (*texts, "drawn or corrected by hand")]
    index = layer.fields().lookupField("result")
    setup = layer.editorWidgetSetup(index)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    results = [feature["result"] for feature in layer.getFeatures()]
    assert [formatter.representValue(layer, index, setup.config(), None, value) for value in results] == labels[:3]


def test_a_language_without_a_file_is_english(provider: Any) -> None:
    from deepforest_processing import translation
    from deepforest_processing.algorithms.base import tr

    assert translation.install("xx") is None
    assert tr("Predict tile") == "Predict tile"


def test_without_a_wish_it_is_qgiss_language(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from deepforest_processing import translation
    from deepforest_processing.algorithms.base import tr

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "fr_CA"))
    installed = translation.install()
    try:
        assert tr("Predict tile") == translations.read("fr")["Predict tile"]
    finally:
        translation.remove(installed)


def test_what_no_file_could_hold_is_refused(tmp_path: Any) -> None:
    (tmp_path / "algorithms").mkdir()
    (tmp_path / "algorithms" / "some.py").write_text('tr("{n} crowns".format(n=2))\n', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"some\.py:1: tr\(\) needs a plain text"):
        translations.texts(tmp_path)
