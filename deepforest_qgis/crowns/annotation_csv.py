"""DeepForest's CSV of annotations: a row per crown, with its box in pixels of an image."""

from __future__ import annotations

import os

import numpy as np
import pandas as pd

from ..array_types import FloatArray, IndexArray
from ..common.atomic import AtomicFile
from ..common.errors import LayerError
from ..common.messages import Message, counted
from ..common.sqlite_files import reason_of
from ..files.safe_parsing import text_encoding
from .ignored_boxes import IGNORE, is_ignored

__all__ = [
    "BOX_COLUMNS",
    "CSV_COLUMNS",
    "add_ignored",
    "check_boxes",
    "csv_separators",
    "read_csv",
    "read_table",
    "write_csv",
]

CSV_COLUMNS = ("image_path", "xmin", "ymin", "xmax", "ymax", "label")
BOX_COLUMNS = CSV_COLUMNS[1:5]

_START = 1 << 16  # bytes of a file with its first line
_FIRST_LINE = 2  # of the rows; line 1 has the names of the columns
_LISTED = 5  # lines that a message names


def read_csv(path: str | os.PathLike[str], *, written_here: bool = False) -> pd.DataFrame:
    """Read a CSV of annotations; a row 0,0,0,0 is an image without crowns, a row with "ignore" 1 an ignored box.

    Args:
        path: The file.
        written_here: The file was written by :func:`write_csv`. Texts such as "NA" or "None" are then classes; other
            programs write them for missing values.

    Returns:
        The table with the columns of :data:`CSV_COLUMNS`, boxes as numbers in pixels, and all others of the file.

    Raises:
        LayerError: The file does not exist, or columns or values are missing or invalid; the lines are named.
    """
    table = read_table(path, na_filter=not written_here)
    missing = [column for column in CSV_COLUMNS if column not in table.columns]
    if missing:
        raise LayerError(
            Message("'{path}' lacks the columns: {columns}.", path=path, columns=missing),
            Message("The columns must be: {columns}.", columns=CSV_COLUMNS),
        )
    if not len(table):
        raise LayerError("'{path}' has no rows.", "It must have a row for each crown.", path=path)
    sides = list(BOX_COLUMNS)
    try:
        values = table[sides].apply(pd.to_numeric, errors="coerce")
    except OverflowError:  # integers of hundreds of digits; as text they are read as infinite
        values = table[sides].astype(str).apply(pd.to_numeric, errors="coerce")
    check_boxes(values.to_numpy(np.float64), str(path), _FIRST_LINE)
    for column in ("image_path", "label"):
        empty = np.flatnonzero(table[column].fillna("").str.strip().eq("").to_numpy(bool))
        _refuse_rows(empty, Message("no value in column '{column}'", column=column), str(path), _FIRST_LINE)
    table[sides] = values
    table["label"] = table["label"].str.strip()
    is_ignored(table, str(path))  # refuses other values
    return table


def read_table(path: str | os.PathLike[str], *, na_filter: bool = True) -> pd.DataFrame:
    """Read any CSV file with texts in the columns image_path and label; see :func:`csv_separators`.

    Args:
        path: The file.
        na_filter: Read empty texts, and those that pandas treats as missing, as missing values.

    Raises:
        LayerError: The file does not exist, or is not CSV in UTF-8 or UTF-16.
    """
    dtypes = {"image_path": str, "label": str}
    try:
        with open(path, "rb") as file:
            start = file.read(_START)
        encoding = text_encoding(start)
        separator, decimal = csv_separators(start.decode(encoding, "ignore"))
        table: pd.DataFrame = pd.read_csv(
            path,
            sep=separator,
            decimal=decimal,
            encoding=encoding,
            skipinitialspace=True,
            dtype=dtypes,
            na_filter=na_filter,
        )
    except FileNotFoundError as error:
        raise LayerError("File '{path}' does not exist.", "Check the path of the annotations.", path=path) from error
    except (OSError, ValueError) as error:  # pandas raises ValueErrors for syntax errors and wrong encodings
        raise LayerError(
            "'{path}' cannot be read as CSV: {error}.",
            "It must be comma-separated and encoded in UTF-8.",
            path=path,
            error=reason_of(error),
        ) from error
    return table


def csv_separators(text: str) -> tuple[str, str]:
    """Return the separator of the values in the first line of a CSV text, and the decimal separator.

    Spreadsheets write semicolons where the decimal separator is a comma; others write commas or tabs.
    """
    line = text.lstrip().partition("\n")[0]
    separator = max(",;\t", key=line.count)
    return separator, "," if separator == ";" else "."


def check_boxes(boxes: FloatArray, title: str, first_line: int = 0) -> None:
    """Check that boxes are numbers and have a positive width and height; 0,0,0,0 is accepted.

    Args:
        boxes: xmin, ymin, xmax, ymax (N, 4); NaN for missing values.
        title: The name of the table in messages.
        first_line: The line of the first row in a file; 0 if the table is not from a file: rows are numbered from 0.

    Raises:
        LayerError: Boxes are invalid.
    """
    invalid = np.flatnonzero(~np.isfinite(boxes).all(axis=1))
    positive = (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
    _refuse_rows(invalid, Message("invalid coordinates"), title, first_line)
    _refuse_rows(
        np.flatnonzero(~positive & (boxes != 0).any(axis=1)),
        Message("boxes whose xmax or ymax is not greater than xmin or ymin"),
        title,
        first_line,
    )


def _refuse_rows(rows: IndexArray, problem: Message, title: str, first_line: int) -> None:
    if not len(rows):
        return
    listed = [int(row) + first_line for row in rows[:_LISTED]] + (["…"] if len(rows) > _LISTED else [])
    if first_line:
        place = counted(len(rows), "line {rows}", "lines {rows}", rows=listed)
    else:
        place = counted(len(rows), "row {rows}", "rows {rows}", rows=listed)
    raise LayerError(
        counted(
            len(rows),
            "{table}: {count} row with {problem} ({place}).",
            "{table}: {count:,} rows with {problem} ({place}).",
            table=title,
            problem=problem,
            place=place,
        ),
        "Correct or remove them.",
    )


def add_ignored(rows: pd.DataFrame, ignored: FloatArray) -> pd.DataFrame:
    """Return the rows of an image followed by its ignored boxes (N, 4), which get the values of the first row."""
    sides = dict(zip(BOX_COLUMNS, np.round(ignored, 3).T, strict=True))
    more = rows.iloc[[0] * len(ignored)].assign(**sides)
    joined: pd.DataFrame = pd.concat([rows.assign(**{IGNORE: 0}), more.assign(**{IGNORE: 1})], ignore_index=True)
    return joined


def write_csv(path: str | os.PathLike[str], table: pd.DataFrame) -> None:
    """Write a CSV of annotations atomically: :data:`CSV_COLUMNS` first, then the other columns.

    Raises:
        OutputError: It cannot be written.
    """
    others = [column for column in table.columns if column not in CSV_COLUMNS]
    with AtomicFile(path) as partial:
        table[[*CSV_COLUMNS, *others]].to_csv(partial, index=False, encoding="utf-8")
