"""The plugin's texts in other languages: all of them, with the same values to put in, and loaded by Qt."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import processing
import pytest
import translations
from inputs import gdal, make_layer, make_raster, matches_gpkg, square
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale

TEXTS = translations.texts()
ENGINE = translations.messages()


def values(text: str) -> list[str]:
    """The names of the values; the templates of the engine's messages may have other braces."""
    if text in ENGINE:
        return sorted(translations.fields(text))
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


def tags(text: str) -> list[str]:
    return sorted(re.findall(r"</?\w+", text))


@pytest.fixture
def in_language(provider: Any, request: pytest.FixtureRequest) -> Iterator[str]:
    from deepforest_processing import translation

    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    installed = translation.install(f"{request.param}_XX")
    assert installed is not None
    yield request.param
    translation.remove(installed)
    QLocale.setDefault(before)


def test_texts_of_all_folders_are_found() -> None:
    assert "Predict tile" in TEXTS
    assert "Annotate once, map the forest" in TEXTS
    assert any(file.endswith("help/predicttile.html") for file in TEXTS.values())
    assert {file.split("/")[0] for file in TEXTS.values()} >= {"algorithms"}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_language_is_complete_with_all_values_and_tags(language: str) -> None:
    assert translations.unfinished(language) == []
    for text, translated in translations.read(language).items():
        if text in ENGINE:
            assert sorted(translations.fields(translated)) == values(text), text
        elif text in TEXTS and not TEXTS[text].endswith(".html"):
            assert values(translated) == values(text), text
        assert tags(translated) == tags(text), text


@pytest.mark.parametrize("in_language", translations.LANGUAGES, indirect=True)
def test_qt_returns_every_translation(in_language: str) -> None:
    from deepforest_processing.algorithms.base.algorithm import tr

    done = translations.read(in_language)
    assert {text: tr(text) for text in TEXTS} == {text: done[text] for text in TEXTS}


@pytest.mark.parametrize("in_language", ["de"], indirect=True)
def test_the_toolbox_is_translated(in_language: str, provider: Any) -> None:
    algorithm = provider.algorithm("predicttile").create()
    assert algorithm.displayName() == translations.read("de")["Predict tile"] != "Predict tile"
    assert algorithm.parameterDefinition("MODEL").description() != "Model (file, folder or name)"
    page = translations.read("de")[next(text for text, file in TEXTS.items() if file.endswith("predicttile.html"))]
    assert " ".join(page.split("</p>")[0].split()) in algorithm.shortHelpString()


@pytest.mark.parametrize("in_language", ["de"], indirect=True)
def test_the_legend_of_matches_is_translated(in_language: str, tmp_path: Path) -> None:
    """The table shows translated values; the stored values, which 'Fine-tune' reads, stay English."""
    from deepforest_processing.algorithms.outputs.styling import MatchesStyle

    layer = QgsVectorLayer(str(matches_gpkg(tmp_path / "matches.gpkg")), "Matches", "ogr")
    MatchesStyle().postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
    done = translations.read("de")
    texts = ("true positive", "false positive", "false negative (missed)")
    labels = [category.label() for category in layer.renderer().categories()]
    assert labels == [done[text] for text in (*texts, "ignored", "digitized or corrected")]
    index = layer.fields().lookupField("result")
    setup = layer.editorWidgetSetup(index)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    results = [feature["result"] for feature in layer.getFeatures()]
    assert [formatter.representValue(layer, index, setup.config(), None, value) for value in results] == labels[:3]


class RecordingFeedback(QgsProcessingFeedback):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.stages: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.lines.append(warning)

    def setProgressText(self, text: str) -> None:
        self.stages.append(text)


@pytest.mark.parametrize("in_language", ["de"], indirect=True)
def test_messages_of_the_engine_are_translated(in_language: str, real_engine: Path, tmp_path: Path) -> None:
    """The log of a split, and the error of a split that fails, from the real engine."""
    parameters = {
        "INPUT": str(make_raster(tmp_path / "Wald.tif")),
        "ANNOTATIONS": make_layer([square(1, 1), square(5, 5), square(9, 9)]),
        "PATCH_SIZE": 100,
        "OUTPUT_FOLDER": str(tmp_path / "patches"),
        "FOOTPRINTS": "TEMPORARY_OUTPUT",
    }
    feedback = RecordingFeedback()
    folder = processing.run("deepforest:splitraster", parameters, feedback=feedback)["OUTPUT_FOLDER"]
    lines = "\n".join(feedback.lines)
    assert re.search(r"Kacheln von 100 × 100 Pixeln \([\d,]+ m\), Überlappung 10%; 3 Kronen\.", lines), lines
    assert re.search(rf"\d+ Kacheln? mit \d+ Kronen nach „{re.escape(folder)}“ geschrieben\.", lines), lines
    assert any(stage.startswith("Kacheln werden geschrieben: ") for stage in feedback.stages)

    complex_raster = tmp_path / "Radar (alt).tif"
    gdal.Translate(str(complex_raster), parameters["INPUT"], outputType=gdal.GDT_CFloat32)
    with pytest.raises(QgsProcessingException) as caught:
        processing.run("deepforest:splitraster", {**parameters, "INPUT": str(complex_raster)})
    assert str(caught.value) == "Das Raster „Radar (alt)“ enthält komplexe Werte. Wählen Sie ein optisches Bild."


@pytest.mark.parametrize("in_language", ["de"], indirect=True)
def test_the_reports_of_the_engine_are_in_that_language(in_language: str, real_engine: Path, tmp_path: Path) -> None:
    report = tmp_path / "Bericht.html"
    crowns = make_layer([square(1, 1), square(5, 5)], name="Kronen")
    no_crs = make_layer([square(1, 1), square(9, 9)], crs="", name="Referenz")
    processing.run("deepforest:evaluate", {"PREDICTIONS": crowns, "TRUTH": no_crs, "REPORT": str(report)})
    page = report.read_text(encoding="utf-8")
    assert '<html lang="de">' in page
    for words in (
        "<h1>Evaluierung der Kronen von „Kronen“</h1>",
        "<b>0,500</b>Präzision<br><span>1 von 2</span>",
        "Der Layer „Referenz“ hat kein KBS",
        "Zuordnungsschwelle (IoU)",
    ):
        assert words in page, words


@pytest.mark.parametrize("verb", ["predict", "fine-tune", "evaluate"])
def test_a_job_with_a_report_has_the_language(verb: str, provider: Any, jobs_file: Path, tmp_path: Path) -> None:
    """It is QGIS's, not a parameter."""
    from deepforest_processing import translation

    raster, crowns = str(make_raster(tmp_path / "a.tif")), make_layer([square(1, 1)])
    algorithm, parameters = {
        "predict": ("predicttile", {"INPUT": raster, "OUTPUT": "TEMPORARY_OUTPUT"}),
        "fine-tune": (
            "finetune",
            {"INPUT": raster, "ANNOTATIONS": crowns, "OUTPUT_MODEL": str(tmp_path / "m.safetensors")},
        ),
        "evaluate": ("evaluate", {"PREDICTIONS": crowns, "TRUTH": crowns}),
    }[verb]
    names = {one.name() for one in provider.algorithm(algorithm).parameterDefinitions()}
    assert "LANGUAGE" not in names
    for locale, language in (("pt_BR", "pt"), ("tlh", "en")):
        installed = translation.install(locale)
        try:
            processing.run(f"deepforest:{algorithm}", parameters)
        finally:
            translation.remove(installed)
        job = json.loads(jobs_file.read_text(encoding="utf-8").splitlines()[-1])
        assert (job["verb"], job["params"]["language"]) == (verb, language)


@pytest.mark.parametrize("in_language", ["de", "fr"], indirect=True)
def test_messages_about_the_engine_are_translated(in_language: str, fake_engine: Path) -> None:
    """Progress with the time left, and the end of a worker: messages of the QGIS side."""
    from deepforest_processing.deepforest_qgis.common.jobs import PredictJob, RasterInput
    from deepforest_processing.runtime.task import run_job
    from deepforest_processing.translation import in_words

    feedback = RecordingFeedback()
    with pytest.raises(Exception, match="ended unexpectedly") as caught:  # in English, for who reports it
        run_job(PredictJob(RasterInput("dies"), "crowns.gpkg"), feedback)
    stage, error = {
        "de": ("Kronen werden erkannt: 1 von 4, noch etwa 2 min", "wurde unerwartet beendet (Exitcode 3). Ihre letzte"),
        "fr": (
            "Détection des houppiers\u00a0: 1 sur 4, environ 2 min restantes",
            "s’est terminé de façon inattendue (code de sortie 3). Sa dernière",
        ),
    }[in_language]
    assert feedback.stages[0] == stage
    words = in_words(caught.value)
    assert error in words
    assert str(fake_engine) in words
    assert "something native broke" in words
    assert translations.read(in_language)["Its full output is in the message log (panel 'DeepForest')."] in words


@pytest.mark.parametrize("in_language", translations.LANGUAGES, indirect=True)
def test_the_message_on_a_missing_engine_is_translated(in_language: str, provider: Any) -> None:
    ok, reason = provider.algorithm("predicttile").create().canExecute()
    assert not ok
    done = translations.read(in_language)
    assert done["Run 'Set up engine' (Processing Toolbox, DeepForest)."] in reason
    assert done["Set up engine"] in reason
    assert "is not set up" not in reason


@pytest.mark.parametrize("in_language", ["de"], indirect=True)
def test_names_of_the_user_are_not_translated_and_numbers_are(in_language: str, provider: Any) -> None:
    from deepforest_processing import translation
    from deepforest_processing.deepforest_qgis.common.errors import LayerError
    from deepforest_processing.deepforest_qgis.common.messages import Message

    error = LayerError(
        "Layer '{layer}' has no field '{field}'.",
        "Its fields are: {fields}. Choose one of them, or none to call every {noun} '{label}'.",
        layer="a",
        field="b",
        fields=["crown", "none", "area"],
        noun=Message("crown"),
        label="Tree",
    )
    text = translation.in_words(error)
    assert text.startswith("Der Layer „a“ hat kein Feld „b“.")
    assert ": crown, none, area." in text
    assert translation.of_engine(Message("{share:.1%} of {count:,}", share=0.125, count=1574)) == "12,5% of 1.574"


@pytest.mark.parametrize(
    ("locale", "grouped", "words"),
    [
        ("de_DE", True, "1.234.567 of 12,5 m"),
        ("de_DE", False, "1234567 of 12,5 m"),
        ("de_CH", True, "1’234’567 of 12.5 m"),
        ("fr_FR", True, "1\u202f234\u202f567 of 12,5 m"),
        ("C", True, "1,234,567 of 12.5 m"),
    ],
)
def test_numbers_have_the_format_of_qgis(provider: Any, locale: str, grouped: bool, words: str) -> None:
    """Also if the texts are in another language, or the user has switched off the group separator."""
    from deepforest_processing import translation
    from deepforest_processing.deepforest_qgis.common.messages import Message
    from deepforest_processing.deepforest_qgis.common.protocol import Progress
    from deepforest_processing.runtime.task import format_progress

    before, wanted = QLocale(), QLocale(locale)
    if not grouped:
        wanted.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(wanted)
    try:
        message = Message("{count:,} of {length:.1f} m", count=1234567, length=12.5)
        assert translation.of_engine(message) == words
        count = words.partition(" of")[0]
        assert format_progress(Progress(Message("Tiles"), 1234567, 1234567)) == f"Tiles: {count} of {count}"
        assert str(message) == "1,234,567 of 12.5 m"
    finally:
        QLocale.setDefault(before)


def test_english_is_the_text_of_the_message(provider: Any) -> None:
    from deepforest_processing import translation
    from deepforest_processing.deepforest_qgis.common.errors import RasterError

    error = RasterError("Raster '{raster}' holds {count:,} numbers.", "Choose an optical image.", raster="a", count=1e4)
    assert translation.in_words(error) == str(error) == "Raster 'a' holds 10,000.0 numbers. Choose an optical image."


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_translations_of_the_engine_are_current(language: str) -> None:
    file = translations.ENGINE / f"{language}.json"
    assert file.read_text(encoding="utf-8") == translations.engine_text(language)
    assert translations.report_texts().keys() <= json.loads(file.read_text(encoding="utf-8")).keys()


@pytest.mark.parametrize("words", ['tr("{n} of".format(n=2))', "tr('Crowns')", 'tr("a" ~ "b")'])
def test_texts_of_templates_that_cannot_be_extracted_are_refused(tmp_path: Path, words: str) -> None:
    folder = tmp_path / "deepforest_qgis" / "reports" / "templates"
    folder.mkdir(parents=True)
    (folder / "some.html").write_text("<p>\n{{ " + words + " }}</p>\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"some\.html:2: tr\(\) needs a plain text"):
        translations.report_texts(tmp_path)


def test_a_language_without_a_file_is_english(provider: Any) -> None:
    from deepforest_processing import translation
    from deepforest_processing.algorithms.base.algorithm import tr

    assert translation.install("xx") is None
    assert tr("Predict tile") == "Predict tile"


def test_the_default_is_the_language_of_qgis(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from deepforest_processing import translation
    from deepforest_processing.algorithms.base.algorithm import tr

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "fr_CA"))
    installed = translation.install()
    try:
        assert tr("Predict tile") == translations.read("fr")["Predict tile"]
    finally:
        translation.remove(installed)


def test_texts_that_cannot_be_extracted_are_refused(tmp_path: Any) -> None:
    (tmp_path / "algorithms").mkdir()
    (tmp_path / "algorithms" / "some.py").write_text('tr("{n} crowns".format(n=2))\n', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"some\.py:1: tr\(\) needs a plain text"):
        translations.texts(tmp_path)
