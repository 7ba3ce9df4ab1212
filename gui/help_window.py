"""The window that shows the documentation and model cards. They are local files: it needs no internet connection."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..algorithms.base.algorithm import help_page, tr

__all__ = ["HelpWindow"]


class HelpWindow(QDialog):  # type: ignore[misc]
    """Pages of the documentation and reports; web addresses open in the browser.

    A window of the plugin instead of the browser, because browsers in a sandbox (snap, Flatpak) cannot read the folder
    of the QGIS profile.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.resize(860, 720)
        self.page = QTextBrowser(openExternalLinks=True)
        self.close_button = QPushButton(tr("Close"), clicked=self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self.page)
        layout.addWidget(self.close_button)

    def open_page(self, name: str) -> None:
        """Show a page of the documentation.

        Args:
            name: File name without suffix, such as ``tutorial``.
        """
        self.open_file(str(help_page(name)), tr("Help"))

    def open_file(self, path: str, title: str) -> None:
        """Show an HTML file under a title."""
        self.setWindowTitle(title)
        self.page.setSource(QUrl.fromLocalFile(path))
