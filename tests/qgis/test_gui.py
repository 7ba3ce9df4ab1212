"""Menu, toolbar, message bar and dialogs, by clicks on the real actions and buttons in a window of real widgets."""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path
from typing import Any, Callable

import pytest
from deepforest_processing.plugin import DeepForestPlugin
from deepforest_processing.runtime import setup_plan, torch_build
from deepforest_processing.runtime.hardware import Hardware
from deepforest_processing.runtime.locate import STAMP, engine_folder
from deepforest_processing.runtime.task import EngineTask
from inputs import EAST, NORTH, crowns_gpkg, make_raster, recorded_jobs
from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon, QImage
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QPushButton, QTextBrowser
from qgis_window import Iface, action, button, child_dialog, messages, process_events, show, wait_for

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The fake worker finds three crowns, and eight test trees; its jobs are recorded in the file returned."""
    found = {"output": str(crowns_gpkg(tmp_path / "crowns.gpkg")), "count": 8, "windows": 1, "seconds": 0.5}
    (tmp_path / "answers.json").write_text(json.dumps({"predict": found}))
    monkeypatch.setenv("FAKE_WORKER_ANSWERS", str(tmp_path / "answers.json"))
    monkeypatch.setenv("FAKE_WORKER_JOBS", str(tmp_path / "jobs"))
    return tmp_path / "jobs"


# -- the message bar -----------------------------------------------------------------------------


def test_without_an_engine_there_is_one_line_with_one_button(iface: Iface, plugin: DeepForestPlugin) -> None:
    assert messages(iface) == ["The engine is not set up yet."]
    (item,) = iface.messageBar().items()
    assert [each.text() for each in item.findChildren(QPushButton)] == ["Set up engine"]
    button(item, "Set up engine").click()
    assert child_dialog(iface, "SetupDialog").isVisible()
    assert not engine_folder().exists()


def test_names_with_angle_brackets_are_shown(
    answers: Path, fake_engine: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path
) -> None:
    """The message bar of QGIS shows HTML; it ended at the name of the layer."""
    show(iface, make_raster(tmp_path / "forest.tif"), "oak <5 m & <b>young</b>")
    action(iface, "Detect crowns").trigger()
    wait_for(lambda: messages(iface))
    (shown,) = iface.messageBar().findChildren(QTextBrowser)
    text = "DeepForest: 3 crowns were detected in 'oak <5 m & <b>young</b>' (temporary layer)."
    assert shown.toPlainText() == text


def test_with_an_engine_no_message_is_shown(fake_engine: Path, iface: Iface, plugin: DeepForestPlugin) -> None:
    assert messages(iface) == []


def test_a_changed_lock_requires_an_update(iface: Iface, tmp_path: Path) -> None:
    folder = engine_folder()
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").touch()
    (folder / STAMP).write_text(json.dumps({"requirements": "of another version"}))
    plugin = DeepForestPlugin(iface)
    plugin.initGui()
    assert messages(iface) == ["The engine was installed for another version of DeepForest and needs an update."]
    button(iface.messageBar().items()[0], "Update engine").click()
    dialog = child_dialog(iface, "SetupDialog")
    wait_for(lambda: dialog.setup_button.text() == "Update engine")
    assert action(iface, "Update engine").isEnabled()
    plugin.unload()


def test_a_variable_without_a_python_is_reported_with_the_status(iface: Iface, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEEPFOREST_QGIS_PYTHON", "/no/python")
    plugin = DeepForestPlugin(iface)
    plugin.initGui()
    assert "DEEPFOREST_QGIS_PYTHON is '/no/python'" in messages(iface)[0]
    button(iface.messageBar().items()[0], "Engine status…").click()
    assert "/no/python" in child_dialog(iface, "StatusDialog").page.toPlainText()
    plugin.unload()


# -- actions -------------------------------------------------------------------------------------


def test_disabled_actions_show_the_reason(iface: Iface, plugin: DeepForestPlugin, tmp_path: Path) -> None:
    for title in ("Detect", "Fine-tune", "Evaluate", "Predict", "Model card"):
        assert not action(iface, title).isEnabled()
        assert "not set up" in action(iface, title).toolTip()
    for title in ("Engine status", "Set up engine", "Help", "Questions"):
        assert action(iface, title).isEnabled()


def test_help_opens_pages_that_there_are(iface: Iface, plugin: DeepForestPlugin) -> None:
    for title, name in (("Help", "tutorial"), ("Questions", "faq")):
        action(iface, title).trigger()
        (window,) = [found for found in iface.mainWindow().findChildren(QDialog) if found.isVisible()]
        page = Path(window.page.source().toLocalFile())
        assert page == ROOT / "docs" / f"{name}.md"
        assert page.is_file()
        heading = page.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ")
        assert heading in window.page.toPlainText()
    window.close()


def test_detecting_needs_a_raster_that_the_map_shows(
    fake_engine: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path
) -> None:
    detect = action(iface, "Detect")
    assert "the map shows no raster layer" in detect.toolTip()
    height = show(iface, make_raster(tmp_path / "height.tif", bands=1), "Height model")
    process_events()
    assert not detect.isEnabled()
    assert "No raster in the map view has three bands" in detect.toolTip()
    iface.setActiveLayer(height)
    assert detect.isEnabled()
    iface.setActiveLayer(None)
    show(iface, make_raster(tmp_path / "a.tif"), "Wald")
    process_events()
    assert detect.isEnabled()
    assert "'Wald'" in detect.toolTip()
    iface.mapCanvas().setExtent(QgsRectangle(EAST + 1000, NORTH, EAST + 1100, NORTH + 100))
    assert not detect.isEnabled()
    assert "shows no part of 'Wald'" in detect.toolTip()


def test_actions_open_the_dialogs_of_processing(
    fake_engine: Path, iface: Iface, plugin: DeepForestPlugin, monkeypatch: pytest.MonkeyPatch
) -> None:
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: opened.append(given), raising=False)
    for title in ("Fine-tune", "Predict", "Evaluate"):
        action(iface, title).trigger()
    names = ("deepforest:finetune", "deepforest:predicttile", "deepforest:evaluate")
    assert opened == [(name, {}) for name in names]  # the dialogs choose the layers


def test_an_algorithm_that_is_not_there_has_no_action(
    fake_engine: Path, iface: Iface, plugin: DeepForestPlugin
) -> None:
    registry = QgsApplication.processingRegistry()
    (menu,) = iface.pluginMenu().actions()
    for each in menu.menu().actions():
        if each.data():
            assert each.isVisible() == (registry.algorithmById(each.data()) is not None)


# -- detecting crowns in the map view --------------------------------------------------------------


def test_a_click_finds_the_crowns_of_the_view_as_a_temporary_styled_layer(
    fake_engine: Path, answers: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path
) -> None:
    layer = show(iface, make_raster(tmp_path / "a.tif"), "Wald")
    view = QgsRectangle(EAST + 2, NORTH - 9, EAST + 14, NORTH - 3)
    iface.mapCanvas().setExtent(view)
    action(iface, "Detect").trigger()
    assert action(iface, "Stop").isEnabled()
    assert QgsApplication.taskManager().count() >= 1
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 2)
    (crowns,) = (each for each in QgsProject.instance().mapLayers().values() if each.id() != layer.id())
    assert (crowns.name(), crowns.featureCount(), crowns.isTemporary()) == ("Predicted crowns (Wald)", 3, True)
    assert crowns.attributeDisplayName(crowns.fields().lookupField("score")) == "Score (0–1)"
    assert QgsProject.instance().layerTreeRoot().children()[0].layerId() == crowns.id()
    wait_for(lambda: any("3 crowns were detected in 'Wald'" in text for text in messages(iface)))
    (job,) = recorded_jobs(answers)
    shown = iface.mapCanvas().extent()
    asked = job["params"]["extent"]
    assert asked["crs"] == "EPSG:32612"
    assert [asked[side] for side in ("xmin", "ymin", "xmax", "ymax")] == pytest.approx(
        [shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()]
    )
    assert action(iface, "Detect").isEnabled()


def test_a_second_click_cancels(
    fake_engine: Path, answers: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path, monkeypatch: Any
) -> None:
    layer = show(iface, make_raster(tmp_path / "a.tif"))
    monkeypatch.setattr("deepforest_processing.algorithms.inputs.layers.file_of", _as("polite"))
    action(iface, "Detect").trigger()
    wait_for(answers.exists)  # the worker has the job
    action(iface, "Stop").trigger()
    wait_for(lambda: plugin._window.quick_detection.task is None)
    assert list(QgsProject.instance().mapLayers()) == [layer.id()]
    wait_for(lambda: messages(iface) == ["Cancelled on request."])  # the fake engine keeps nothing
    assert action(iface, "Detect").isEnabled()


def _as(behaviour: str) -> Callable[..., Any]:
    """``file_of`` that passes a path to the fake worker which selects its behaviour."""
    return lambda layer: (behaviour, ())


def test_errors_are_shown_in_the_message_bar(
    fake_engine: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path, monkeypatch: Any
) -> None:
    layer = show(iface, make_raster(tmp_path / "a.tif"))
    monkeypatch.setattr("deepforest_processing.algorithms.inputs.layers.file_of", _as("fails"))
    action(iface, "Detect").trigger()
    wait_for(lambda: messages(iface))
    assert "'a.tif' is truncated. Copy it again." in messages(iface)[0]
    assert list(QgsProject.instance().mapLayers()) == [layer.id()]


def test_crowns_are_found_for_real(real_engine: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path) -> None:
    layer = show(iface, ROOT / ".samples" / "osbs_029.tif", "OSBS")
    action(iface, "Detect").trigger()
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 2, seconds=120)
    (crowns,) = (each for each in QgsProject.instance().mapLayers().values() if each.id() != layer.id())
    assert crowns.featureCount() > 20
    assert layer.extent().intersects(crowns.extent())


def test_a_raster_without_crs_is_reported(
    fake_engine: Path, answers: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path
) -> None:
    layer = show(iface, make_raster(tmp_path / "a.tif", epsg=None), "Wald")
    assert not layer.crs().isValid()
    action(iface, "Detect").trigger()
    wait_for(lambda: any("'Wald' has no CRS" in text for text in messages(iface)))


def test_menu_entries_have_the_titles_of_the_dialogs(fake_engine: Path, iface: Iface, plugin: DeepForestPlugin) -> None:
    for name in ("annotationlayer", "suggestareas", "finetune", "predicttile", "evaluate", "modelinfo"):
        title = QgsApplication.processingRegistry().algorithmById(f"deepforest:{name}").displayName()
        assert action(iface, title).text() == f"{title}…"


def test_menu_entries_have_icons_of_their_own(fake_engine: Path, iface: Iface, plugin: DeepForestPlugin) -> None:
    def picture(icon: QIcon) -> bytes:
        image = icon.pixmap(32, 32).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        bits = image.constBits()
        bits.setsize(4 * 32 * 32)
        return bytes(bits)

    own = {picture(QIcon(str(file))) for file in [ROOT / "icon.svg", *(ROOT / "gui" / "icons").glob("*.svg")]}
    (menu,) = iface.pluginMenu().actions()
    shown = [picture(each.icon()) for each in menu.menu().actions() if not each.isSeparator()]
    assert set(shown) <= own
    assert len(set(shown)) == len(shown)


def test_sample_data_is_added_with_the_tutorial(
    real_engine: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plugin._window.sample_project, "_folder", tmp_path / "sample")
    monkeypatch.setenv("DEEPFOREST_QGIS_DATA", str(ROOT / ".samples"))
    action(iface, "Add sample data").trigger()
    wait_for(lambda: len(QgsProject.instance().mapLayers()) == 2, seconds=120)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    raster, crowns = layers["Yellowstone"], layers["Annotations: crowns (Yellowstone)"]
    assert raster.extent().contains(crowns.extent().center())
    assert crowns.featureCount() == 279
    assert {file.name for file in (tmp_path / "sample").iterdir()} >= {
        "yellowstone_test_chm.tif",  # for the tutorial of the inventory
        "yellowstone_test_stands.gpkg",
    }
    assert QgsProject.instance().layerTreeRoot().layerOrder() == [crowns, raster]  # not below the raster
    assert crowns.renderer().symbol().symbolLayer(0).layerType() == "SimpleLine"  # an outline
    assert not QgsProject.instance().layerTreeRoot().findLayer(crowns.id()).isVisible()
    assert iface.mapCanvas().extent().contains(raster.extent().center())
    assert action(iface, "Detect").isEnabled()
    assert child_dialog(iface, "HelpWindow").isVisible()
    assert plugin._window.panel.raster.currentLayer() == raster
    action(iface, "Add sample data").trigger()
    wait_for(lambda: plugin._window.sample_project.task is None, seconds=120)
    assert len(QgsProject.instance().mapLayers()) == 2


def test_sample_data_without_a_network_is_a_message(
    fake_engine: Path, iface: Iface, plugin: DeepForestPlugin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_engine.write_text("#!/bin/sh\necho 'error: name resolution failed' >&2\nexit 1\n")
    monkeypatch.setattr(plugin._window.sample_project, "_folder", tmp_path / "sample")
    action(iface, "Add sample data").trigger()
    wait_for(lambda: "Downloading the sample data" in messages(iface))
    wait_for(lambda: any("Check the network and the proxy" in text for text in messages(iface)))


# -- setting up ------------------------------------------------------------------------------------


def looked(iface: Iface) -> Any:
    """The window of the set-up, once it has looked at the computer."""
    action(iface, "Set up engine").trigger()
    dialog = child_dialog(iface, "SetupDialog")
    wait_for(lambda: dialog.setup_button.isEnabled() or dialog._planning is None)
    return dialog


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> Callable[[Hardware], None]:
    monkeypatch.setattr(torch_build, "_is_reachable", lambda url, environment: True)

    def put_in(found: Hardware) -> None:
        monkeypatch.setattr(torch_build, "find_hardware", lambda: found)
        monkeypatch.setattr(setup_plan, "find_hardware", lambda: found)

    return put_in


@pytest.mark.parametrize(
    ("found", "shown", "build"),
    [
        (
            Hardware("nvidia", "NVIDIA RTX A2000", "580.65", "13.0"),
            "NVIDIA RTX A2000, driver 580.65, CUDA 13.0",
            "NVIDIA",
        ),
        (Hardware("intel", "Intel graphics"), "Intel graphics", "processor (CPU)"),
        (Hardware("none", "AMD graphics"), "not supported (AMD graphics)", "processor (CPU)"),
        (Hardware(), "none detected", "processor (CPU)"),
        (Hardware("nvidia", "NVIDIA GTX 680", "470.1", "11.4"), "driver 470.1", "too old"),
    ],
)
def test_the_packages_are_listed_before_the_installation(
    iface: Iface,
    plugin: DeepForestPlugin,
    card: Callable[[Hardware], None],
    found: Hardware,
    shown: str,
    build: str,
) -> None:
    card(found)
    dialog = looked(iface)
    facts = {key: label.text() for key, label in dialog.facts.items()}
    assert shown in facts["card"]
    assert build in facts["build"]
    assert facts["folder"] == str(engine_folder())
    assert "torch" in facts["packages"]
    assert "GB to download; about" in facts["size"]
    assert "Python 3." in facts["python"]
    assert not engine_folder().exists()


def test_choices_change_the_plan(
    iface: Iface, plugin: DeepForestPlugin, card: Callable[[Hardware], None], tmp_path: Path
) -> None:
    card(Hardware("nvidia", "RTX", "580.65"))
    dialog = looked(iface)
    dialog.accelerator.setCurrentIndex(1)
    wait_for(lambda: "processor" in dialog.facts["build"].text())
    wheels = tmp_path / "Räder ohne Netz"
    wheels.mkdir()
    (wheels / "crown-1-py3-none-any.whl").touch()
    dialog.wheels.setFilePath(str(wheels))
    wait_for(lambda: "nothing to download" in dialog.facts["size"].text())
    dialog.python.setFilePath(str(tmp_path / "no python"))
    wait_for(lambda: "not a Python interpreter that can be run" in dialog.state.text())
    assert not dialog.setup_button.isEnabled()


@pytest.fixture
def installer(tmp_path: Path, fake_engine: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A uv whose environments have the fake worker for an engine; ``FAKE_UV=hangs`` lets it hang."""
    monkeypatch.delenv("DEEPFOREST_QGIS_PYTHON")
    program = tmp_path / "tools" / "uv"
    program.parent.mkdir()
    program.write_text(
        f"""#!/bin/sh
case "$*" in --version) echo "uv 0.9.0"; exit;; esac
if [ "$1" = venv ]; then
    for folder; do :; done
    mkdir -p "$folder/bin" && touch "$folder/pyvenv.cfg" && cp "{fake_engine}" "$folder/bin/python"
    exit
fi
echo "Resolved 3 packages"; echo "Downloading torch (500.0MiB)"
if [ "$FAKE_UV" = hangs ]; then sleep 600; fi
if [ "$FAKE_UV" = fails ]; then echo "error: No space left on device"; exit 2; fi
echo " Downloaded torch"; echo "Prepared 3 packages"; echo "Installed 3 packages"
"""
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    return program


def test_setting_up_from_click_to_check(
    iface: Iface, installer: Path, answers: Path, plugin: DeepForestPlugin, card: Callable[[Hardware], None]
) -> None:
    card(Hardware())
    dialog = looked(iface)
    stages: list[int] = []
    dialog.bar.valueChanged.connect(stages.append)
    dialog.setup_button.click()
    assert dialog.cancel_button.isEnabled()
    wait_for(lambda: dialog.task is None)
    assert dialog.state.text() == "The engine works. Devices: cpu: Fake <CPU>, 2 threads."
    assert stages == sorted(stages)
    assert len(stages) > 3
    assert "8 of 9 trees detected" in dialog.log.toPlainText()
    button(dialog, "Copy log").click()
    assert "Downloading torch (500.0MiB)" in QgsApplication.clipboard().text()
    assert messages(iface) == []  # the request for a set-up is no longer shown
    assert action(iface, "Fine-tune").isEnabled()


def test_cancelling_leaves_nothing_and_it_can_begin_again(
    iface: Iface,
    installer: Path,
    answers: Path,
    plugin: DeepForestPlugin,
    card: Callable[[Hardware], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card(Hardware())
    monkeypatch.setenv("FAKE_UV", "hangs")
    dialog = looked(iface)
    dialog.setup_button.click()
    wait_for(lambda: "torch" in dialog.state.text())
    dialog.close()  # goes on in the background, and the same window comes back
    assert dialog.task is not None
    action(iface, "Set up engine").trigger()
    assert dialog.isVisible()
    button(dialog, "Cancel").click()
    wait_for(lambda: dialog.task is None)
    assert "Cancelled" in dialog.state.text()
    assert not engine_folder().exists()
    monkeypatch.setenv("FAKE_UV", "")
    dialog.setup_button.click()
    wait_for(lambda: dialog.task is None)
    assert "The engine works" in dialog.state.text()


def test_a_failure_is_shown_with_advice_and_the_log_stays(
    iface: Iface,
    installer: Path,
    plugin: DeepForestPlugin,
    card: Callable[[Hardware], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card(Hardware())
    monkeypatch.setenv("FAKE_UV", "fails")
    dialog = looked(iface)
    dialog.setup_button.click()
    wait_for(lambda: dialog.task is None)
    assert "No space left on device" in dialog.state.text()
    assert "Free disk space" in dialog.state.text()
    assert dialog.setup_button.isVisible()
    assert messages(iface) == ["The engine is not set up yet."]


def test_the_remains_of_an_interrupted_attempt_are_reported(
    iface: Iface, installer: Path, answers: Path, plugin: DeepForestPlugin, card: Callable[[Hardware], None]
) -> None:
    card(Hardware())
    folder = engine_folder()
    folder.mkdir()
    (folder / "pyvenv.cfg").touch()
    dialog = looked(iface)
    assert "earlier installation was interrupted" in dialog.state.text()
    dialog.setup_button.click()
    wait_for(lambda: dialog.task is None)
    assert "The engine works" in dialog.state.text()


def test_an_engine_that_is_whole_is_replaced_only_by_set_up_again(
    iface: Iface, installer: Path, answers: Path, plugin: DeepForestPlugin, card: Callable[[Hardware], None]
) -> None:
    card(Hardware())
    looked(iface).setup_button.click()
    dialog = child_dialog(iface, "SetupDialog")
    wait_for(lambda: dialog.task is None)
    (engine_folder() / "mark").touch()
    dialog.close()
    dialog = looked(iface)
    wait_for(lambda: dialog.setup_button.text() == "Set up again")
    dialog.setup_button.click()
    wait_for(lambda: dialog.task is None)
    assert not (engine_folder() / "mark").exists()


@pytest.mark.parametrize("remove", [False, True])
def test_running_jobs_end_only_if_the_user_confirms_it(
    iface: Iface,
    installer: Path,
    answers: Path,
    plugin: DeepForestPlugin,
    card: Callable[[Hardware], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    remove: bool,
) -> None:
    card(Hardware())
    setup = looked(iface)
    setup.setup_button.click()
    wait_for(lambda: setup.task is None)
    setup.close()
    answers.unlink()
    show(iface, make_raster(tmp_path / "a.tif"))
    monkeypatch.setattr("deepforest_processing.algorithms.inputs.layers.file_of", _as("polite"))
    action(iface, "Detect").trigger()
    wait_for(answers.exists)  # the worker has the job
    answer = {"is": QMessageBox.StandardButton.No}
    asked: list[str] = []

    def question(parent: Any, title: str, text: str) -> Any:
        asked.append(text)
        return answer["is"]

    monkeypatch.setattr(QMessageBox, "question", question)
    if remove:
        action(iface, "Engine status").trigger()
        dialog = child_dialog(iface, "StatusDialog")
        start = button(dialog, "Remove…")
    else:
        start = looked(iface).setup_button
        wait_for(lambda: start.text() == "Set up again")
    start.click()
    assert asked[-1].endswith("This ends running jobs: Predict tile.")
    assert setup.task is None
    assert plugin._window.quick_detection.task is not None
    answer["is"] = QMessageBox.StandardButton.Yes
    start.click()
    wait_for(lambda: plugin._window.quick_detection.task is None)
    wait_for(lambda: any("ended unexpectedly" in text or "closed its output" in text for text in messages(iface)))
    wait_for(lambda: setup.task is None)


# -- status ------------------------------------------------------------------------------------------


def test_the_status_shows_location_versions_and_size_and_removes(
    iface: Iface,
    installer: Path,
    answers: Path,
    plugin: DeepForestPlugin,
    card: Callable[[Hardware], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card(Hardware())
    setup = looked(iface)
    setup.setup_button.click()
    wait_for(lambda: setup.task is None)
    action(iface, "Engine status").trigger()
    dialog = child_dialog(iface, "StatusDialog")
    wait_for(lambda: "Versions" in dialog.page.toPlainText())
    text = dialog.page.toPlainText()
    for part in (str(engine_folder()), "2.14.0", "Fake <CPU>, 2 threads", "GB", "8 of 9 trees detected"):
        assert part in text
    button(dialog, "Copy").click()
    assert QgsApplication.clipboard().text() == text
    answer = {"is": QMessageBox.StandardButton.No}
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer["is"])
    button(dialog, "Remove…").click()
    assert engine_folder().exists()
    answer["is"] = QMessageBox.StandardButton.Yes
    button(dialog, "Remove…").click()
    wait_for(lambda: not engine_folder().exists() and "not set up" in dialog.page.toPlainText())
    assert messages(iface) == ["The engine is not set up yet."]
    assert not dialog.remove_button.isEnabled()


def test_an_engine_that_the_user_named_is_not_removed(
    fake_engine: Path, answers: Path, iface: Iface, plugin: DeepForestPlugin
) -> None:
    action(iface, "Engine status").trigger()
    dialog = child_dialog(iface, "StatusDialog")
    assert not dialog.remove_button.isEnabled()
    assert "did not install it" in dialog.remove_button.toolTip()
    wait_for(lambda: "Versions" in dialog.page.toPlainText())


# -- loading and unloading -----------------------------------------------------------------------------


def test_ten_times_loaded_and_unloaded_nothing_is_left(iface: Iface, tmp_path: Path) -> None:
    show(iface, make_raster(tmp_path / "a.tif"))
    window, project = iface.mainWindow(), QgsProject.instance()
    sources: tuple[tuple[Any, str], ...] = (
        (iface, "currentLayerChanged"),
        (iface.mapCanvas(), "extentsChanged"),
        (project, "layersAdded"),
        (project, "layersRemoved"),
        (project, "cleared"),
        (project.layerTreeRoot(), "visibilityChanged"),
        (QgsApplication.processingRegistry(), "providerAdded"),
    )

    def left() -> list[Any]:
        gc.collect()
        process_events()
        connected = [source.receivers(getattr(source, signal)) for source, signal in sources]
        kinds = sorted(type(each).__name__ for each in window.findChildren(QObject))
        registry = [each.id() for each in QgsApplication.processingRegistry().providers()]
        return [connected, kinds, registry, len(iface.pluginMenu().actions()), messages(iface), len(EngineTask.running)]

    before = left()
    for _ in range(10):
        plugin = DeepForestPlugin(iface)
        plugin.initGui()
        assert len(iface.pluginMenu().actions()) == 1
        action(iface, "Set up engine").trigger()
        action(iface, "Engine status").trigger()
        plugin.unload()
        assert left() == before


def test_a_closed_set_up_that_runs_is_shown_again(
    iface: Iface,
    installer: Path,
    answers: Path,
    plugin: DeepForestPlugin,
    card: Callable[[Hardware], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card(Hardware())
    dialog = looked(iface)
    dialog.setup_button.click()
    dialog.close()
    assert messages(iface) == ["Setting up the engine…"]
    button(iface.messageBar(), "Show").click()
    assert dialog.isVisible()
    assert messages(iface) == []
    dialog.close()
    wait_for(lambda: dialog.task is None)
    assert messages(iface) == ["The engine is set up and ready."]


def test_unloading_ends_a_set_up_that_runs(
    iface: Iface,
    installer: Path,
    answers: Path,
    card: Callable[[Hardware], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card(Hardware())
    monkeypatch.setenv("FAKE_UV", "hangs")
    plugin = DeepForestPlugin(iface)
    plugin.initGui()
    dialog = looked(iface)
    dialog.setup_button.click()
    wait_for(lambda: "torch" in dialog.state.text())
    plugin.unload()
    assert not engine_folder().exists()
    process_events()
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_unloading_ends_a_detection_that_runs(
    fake_engine: Path, answers: Path, iface: Iface, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin = DeepForestPlugin(iface)
    plugin.initGui()
    layer = show(iface, make_raster(tmp_path / "a.tif"))
    monkeypatch.setattr("deepforest_processing.algorithms.inputs.layers.file_of", _as("polite"))
    action(iface, "Detect").trigger()
    wait_for(answers.exists)
    plugin.unload()
    process_events()
    assert QgsApplication.taskManager().countActiveTasks() == 0
    assert list(QgsProject.instance().mapLayers()) == [layer.id()]


def test_qgis_process_loads_no_window(provider: Any) -> None:
    import subprocess

    code = f"""
import sys
sys.path.insert(0, {str(ROOT / "tools")!r})
import load_plugin
load_plugin.load_plugin()
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
plugin = __import__("deepforest_processing").classFactory(None)
plugin.initProcessing()
assert QgsApplication.processingRegistry().algorithmById("deepforest:predicttile")
print([name for name in sys.modules if name.startswith("deepforest_processing.gui")])
sys.stdout.flush()
import os; os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
