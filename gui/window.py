"""The plugin's part of QGIS's window: a menu, a toolbar and one line in the message bar; and their removal."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsApplication, QgsProcessing, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QPushButton, QToolBar

from ..algorithms.annotation_layer import AnnotationLayer
from ..algorithms.base.algorithm import PLUGIN_FOLDER, DeepForestAlgorithm, tr
from ..algorithms.evaluate_crowns import Evaluate
from ..algorithms.fine_tune import FineTune
from ..algorithms.model_card import ModelCard
from ..algorithms.predict_tile import PredictTile
from ..algorithms.suggest_areas import SuggestAreas
from ..deepforest_qgis.common.errors import InputError
from ..translation import in_words, of_engine
from .annotate_tool import AnnotateTool, annotation_layer
from .engine_state import MISNAMED, OUTDATED, READY, engine_state
from .help_window import HelpWindow
from .layer_roles import probable_inputs
from .message_texts import as_html
from .panel import DetectionPanel
from .quick_detection import QuickDetection
from .sample_project import SampleProject
from .setup_dialog import SetupDialog
from .status_dialog import StatusDialog
from .task_runner import AlgorithmTask, TaskRunner

__all__ = ["Window"]

TITLE = "DeepForest"


class Window(QObject):  # type: ignore[misc]
    """Exists from ``initGui`` to ``unload``, and owns all that it creates.

    Args:
        iface: QGIS's interface.
    """

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self._state, self._reason = READY, ""
        self._message: Any = None
        self._unloaded = False
        self._setup: Optional[SetupDialog] = None
        self._status: Optional[StatusDialog] = None
        self._help: Optional[HelpWindow] = None
        self._connections: list[tuple[Any, Callable[..., None]]] = []
        self.tasks = TaskRunner(self)
        self.tasks.message.connect(self._show_later)
        self.quick_detection = QuickDetection(iface, self.tasks, self)
        self.quick_detection.changed.connect(self.update)
        self.sample_project = SampleProject(iface, self.tasks, self)
        self.sample_project.added.connect(lambda *_: self.open_help("tutorial"))
        self.panel = DetectionPanel(iface, self.quick_detection, iface.mainWindow())
        self.panel.card_wanted.connect(self.open_card)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        self.panel.setVisible(False)
        self.menu = QMenu(TITLE, iface.mainWindow())
        self.menu.setIcon(_own_icon())
        self.menu.setToolTipsVisible(True)
        self.toolbar: QToolBar = iface.addToolBar(TITLE)
        self.toolbar.setObjectName("DeepForestToolbar")
        self._make_actions()
        iface.pluginMenu().addMenu(self.menu)
        for signal in (
            self.menu.aboutToShow,
            iface.currentLayerChanged,
            iface.mapCanvas().extentsChanged,
            QgsProject.instance().layersAdded,
            QgsProject.instance().layersRemoved,
            QgsProject.instance().layerTreeRoot().visibilityChanged,
            QgsApplication.processingRegistry().providerAdded,
        ):
            self._connect(signal, self._update_from_signal)
        self._connect(self.menu.aboutToShow, self.refresh_engine)
        self._connect(iface.currentLayerChanged, self.panel.choose_raster)
        self._connect(QgsProject.instance().cleared, self.quick_detection.drop)
        DeepForestAlgorithm.make_dialog = self._make_dialog
        self.refresh_engine()

    # -- actions -------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        self.detect = self._action(tr("Detect crowns in the map view"), "", self._detect, toolbar=True)
        self.show_panel = self.panel.toggleViewAction()
        self.show_panel.setText(tr("DeepForest panel"))
        self.show_panel.setIcon(_icon("panel"))
        self.menu.addAction(self.show_panel)
        self.toolbar.addAction(self.show_panel)
        self.menu.addSeparator()
        self.annotate_by_click = self._action(tr("Annotate by click"), "annotate", self._annotate, toolbar=True)
        self.annotate_by_click.setCheckable(True)
        self.annotate_tool = AnnotateTool(self._iface, self.tasks, self.quick_detection)
        self.annotate_tool.setAction(self.annotate_by_click)
        self.annotate = self._opens(AnnotationLayer, "annotation_layer")
        self.suggest = self._opens(SuggestAreas, "suggest_areas")
        self.fine_tune = self._opens(FineTune, "fine_tune")
        self.predict = self._opens(PredictTile, "predict_tile")
        self.evaluate = self._opens(Evaluate, "evaluate")
        self.model_card = self._opens(ModelCard, "model_card")
        self.menu.addSeparator()
        self.status = self._action(tr("Engine status…"), "engine_status", self.open_status)
        self.set_up = self._action(tr("Set up engine…"), "set_up_engine", self.open_setup)
        self.sample = self._action(tr("Add sample data"), "sample_data", self.sample_project.start)
        self.help = self._action(tr("Help"), "help", lambda: self.open_help("tutorial"))
        self.questions = self._action(tr("Questions and answers"), "questions", lambda: self.open_help("faq"))

    def _action(self, title: str, icon: str, slot: Callable[[], None], *, toolbar: bool = False) -> QAction:
        action = QAction(_icon(icon) if icon else _own_icon(), title, self)
        action.triggered.connect(lambda *_: slot())
        self.menu.addAction(action)
        if toolbar:
            self.toolbar.addAction(action)
        return action

    def _opens(self, algorithm: type[DeepForestAlgorithm], icon: str) -> QAction:
        """Add an action that opens the dialog of an algorithm and has its title."""
        action = self._action(f"{of_engine(algorithm.NAME)}…", icon, lambda: self._open_algorithm(algorithm.ID))
        action.setData(f"deepforest:{algorithm.ID}")
        return action

    def _open_algorithm(self, algorithm_id: str) -> None:
        import processing  # a plugin of QGIS that may be loaded after this one

        processing.execAlgorithmDialog(f"deepforest:{algorithm_id}", {})

    def _make_dialog(self, algorithm: DeepForestAlgorithm) -> Any:
        """The dialog of an algorithm with the probable layers; called by Processing, also from the toolbox."""
        from .algorithm_dialog import DeepForestDialog  # needs the plugin Processing

        inputs = probable_inputs(algorithm.name())
        layer, _ = self.quick_detection.raster()
        if layer is not None and algorithm.parameterDefinition("INPUT") is not None:
            inputs["INPUT"] = layer.id()
        return DeepForestDialog(algorithm, inputs, self.tasks.message.emit, self._iface.mainWindow())

    # -- windows -------------------------------------------------------------------------------

    def _detect(self) -> None:
        if self.quick_detection.task is None:
            self.quick_detection.start()
        else:
            self.quick_detection.cancel()

    def _annotate(self) -> None:
        self._iface.mapCanvas().setMapTool(self.annotate_tool)

    def open_setup(self) -> None:
        """Show the window of the set-up."""
        if self._setup is None:
            self._setup = SetupDialog(self.tasks, self._iface.mainWindow())
            self._setup.changed.connect(self._end_setup)
            self._setup.finished.connect(lambda *_: self._show_state())
        elif self._setup.task is None and not self._setup.isVisible():
            self._setup.reset()
        _to_front(self._setup)
        if self._setup.task is not None:
            self._remove_message()  # that it runs

    def open_status(self) -> None:
        """Show the window with the status of the engine."""
        if self._status is None:
            self._status = StatusDialog(self.tasks, self.open_setup, self.model_card.trigger, self._iface.mainWindow())
            self._status.changed.connect(self.refresh_engine)
        else:
            self._status.refresh()
        _to_front(self._status)

    def open_help(self, page: str) -> None:
        """Show a page of the documentation, such as ``tutorial``."""
        self._help_window().open_page(page)

    def open_card(self, model: str) -> None:
        """Show the card of a model, given as the parameter MODEL; problems are shown in the message bar."""
        parameters = {"MODEL": model, "REPORT": QgsProcessing.TEMPORARY_OUTPUT}
        try:
            self.tasks.run_algorithm(f"deepforest:{ModelCard.ID}", parameters, tr("Model card"), self._show_card)
        except InputError as error:
            self.tasks.message.emit(in_words(error), Qgis.MessageLevel.Critical)

    def _show_card(self, task: AlgorithmTask) -> None:
        if task.succeeded:
            self._help_window().open_file(task.results["REPORT"], tr("Model card"))
        elif task.reason:
            self.tasks.message.emit(task.reason, Qgis.MessageLevel.Critical)

    def _help_window(self) -> HelpWindow:
        if self._help is None:
            self._help = HelpWindow(self._iface.mainWindow())
        _to_front(self._help)
        return self._help

    def refresh_engine(self) -> None:
        """Read the state of the engine and show a message if it cannot be used. Starts no process."""
        self._state, self._reason = engine_state()
        self._show_state()
        if self._status is not None and self._status.isVisible():
            self._status.refresh()
        self.update()

    def update(self) -> None:
        """Enable the actions that can be used; the tool tips of the others have the reason."""
        registry = QgsApplication.processingRegistry()
        for action in (self.annotate, self.suggest, self.fine_tune, self.predict, self.evaluate, self.model_card):
            algorithm = registry.algorithmById(action.data())
            action.setVisible(algorithm is not None)
            if algorithm is not None:
                ok, why = algorithm.canExecute()
                _enable(action, "" if ok else self._reason or str(why), algorithm.shortDescription())
        self.panel.set_engine(self._reason)
        _enable(self.sample, self._reason, tr("Adds a small orthomosaic with annotated crowns to the project."))
        running = self.quick_detection.task is not None
        self.detect.setText(tr("Stop detecting crowns") if running else tr("Detect crowns in the map view"))
        self.detect.setIcon(_icon("stop") if running else _own_icon())
        layer, no_raster = self.quick_detection.raster()
        name = layer.name() if layer is not None else ""
        _enable(
            self.detect,
            "" if running else self._reason or no_raster,
            tr("Stops the detection.")
            if running
            else tr("Detects the crowns of '{name}' in the map view, as a temporary layer.").format(name=name),
        )
        _enable(
            self.annotate_by_click,
            "" if annotation_layer(self._iface.activeLayer()) else tr("Select a layer of annotated crowns first."),
            tr("Click a proposed crown to add it, an annotated crown to delete it; drag to draw a rectangle."),
        )
        self.set_up.setText(tr("Update engine…") if self._state == OUTDATED else tr("Set up engine…"))

    def _update_from_signal(self, *_: Any) -> None:
        if not sip.isdeleted(self):
            self.update()

    def _end_setup(self) -> None:
        self.refresh_engine()
        if self._setup is not None and not self._setup.isVisible() and self._state == READY:
            self._show_message(tr("The engine is set up and ready."), Qgis.MessageLevel.Success)

    def _show_state(self) -> None:
        self._remove_message()
        running = self._setup is not None and self._setup.task is not None
        if self._unloaded or (self._state == READY and not running):
            return
        title, slot, level, reason = tr("Set up engine"), self.open_setup, Qgis.MessageLevel.Info, self._reason
        if running:
            title, reason = tr("Show"), tr("Setting up the engine…")
        elif self._state == MISNAMED:
            title, slot, level = tr("Engine status…"), self.open_status, Qgis.MessageLevel.Warning
        elif self._state == OUTDATED:
            title = tr("Update engine")
        bar, button = self._iface.messageBar(), QPushButton(title)
        message = bar.createMessage(TITLE, as_html(reason))
        button.clicked.connect(lambda *_: slot())
        message.layout().addWidget(button)
        self._message = bar.pushWidget(message, level)

    def _remove_message(self) -> None:
        message, self._message = self._message, None
        if message is not None and not sip.isdeleted(message):
            self._iface.messageBar().popWidget(message)

    def _show_later(self, text: str, level: Any) -> None:
        # After QGIS's own message "Task complete", which would cover it.
        QTimer.singleShot(300, lambda: None if self._unloaded else self._show_message(text, level))

    def _show_message(self, text: str, level: Any) -> None:
        # Errors are shown until the user closes them.
        seconds = 0 if level == Qgis.MessageLevel.Critical else 12
        self._iface.messageBar().pushMessage(TITLE, as_html(text), level, seconds)

    # -- connections and unloading -------------------------------------------------------------

    def _connect(self, signal: Any, slot: Callable[..., None]) -> None:
        signal.connect(slot)
        self._connections.append((signal, slot))

    def unload(self) -> None:
        """Cancel all tasks and remove everything from QGIS's window."""
        self._unloaded = True
        DeepForestAlgorithm.make_dialog = None
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections.clear()
        self.tasks.end_all()
        self._remove_message()
        for dialog in (self._setup, self._status, self._help):
            if dialog is not None:
                dialog.close()
                dialog.deleteLater()
        self._setup = self._status = self._help = None
        self.annotate_tool.remove()
        self._iface.removeDockWidget(self.panel)
        self.panel.deleteLater()
        self._iface.pluginMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()
        self._iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
        self.deleteLater()


def _enable(action: QAction, reason: str, tip: str) -> None:
    action.setEnabled(not reason)
    title = action.text().replace("&", "").rstrip("…")
    action.setToolTip(f"{title}: {reason}" if reason else tip or title)


def _to_front(dialog: Any) -> None:
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def _icon(name: str) -> QIcon:
    return QIcon(str(PLUGIN_FOLDER / "gui" / "icons" / f"{name}.svg"))


def _own_icon() -> QIcon:
    return QIcon(str(PLUGIN_FOLDER / "icon.svg"))
