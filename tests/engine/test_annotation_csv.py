"""DeepForest's CSV of annotations."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from deepforest_qgis.common.errors import LayerError, OutputError
from deepforest_qgis.crowns.annotation_csv import read_csv, write_csv
from deepforest_qgis.crowns.formats.annotation_formats import is_annotation_file, read_annotation_table


def test_csv_round_trip(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "label": ["Tree", "Tree"],
            "image_path": ["a, b.png", "ü.png"],
            "xmin": [1, 0],
            "ymin": [2, 0],
            "xmax": [3, 0],
            "ymax": [4.5, 0],
            "source": ["x", "y"],
        }
    )
    write_csv(tmp_path / "annotations.csv", frame)
    back = read_csv(tmp_path / "annotations.csv")
    assert list(back.columns) == ["image_path", "xmin", "ymin", "xmax", "ymax", "label", "source"]
    pd.testing.assert_frame_equal(back, frame[back.columns], check_dtype=False)
    assert [path.name for path in tmp_path.iterdir()] == ["annotations.csv"]


def test_a_csv_of_deepforest() -> None:
    frame = read_csv(Path(__file__).parents[2] / ".samples" / "OSBS_029.csv")
    assert len(frame) == 61
    assert set(frame["label"]) == {"Tree"}


def test_blanks_around_classes_make_no_other_class(tmp_path: Path) -> None:
    path = tmp_path / "annotations.csv"
    path.write_text(HEADER + "a.png,1,2,3,4,Oak\na.png,1,2,3,4,Oak \na.png,1,2,3,4, Oak\n")
    assert set(read_csv(path)["label"]) == {"Oak"}


HEADER = "image_path,xmin,ymin,xmax,ymax,label\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize(("separator", "decimal"), [(",", "."), (";", "."), (";", ","), ("\t", ".")])
def test_csv_files_of_spreadsheets(tmp_path: Path, encoding: str, separator: str, decimal: str) -> None:
    """Spreadsheets write semicolons where the decimal separator is a comma, or tabs."""
    lines = [HEADER.strip().split(","), ["ü.png", "1.5", "2", "30", "40.25", "Lärche"], ["ü.png", *"0000", "Lärche"]]
    text = "".join(separator.join(line) + "\r\n" for line in lines).replace(".25", f"{decimal}25")
    path = tmp_path / "annotations.csv"
    path.write_bytes(text.replace("1.5", f"1{decimal}5").encode(encoding))
    frame = read_csv(path)
    assert frame.iloc[:, 1:5].to_numpy().tolist() == [[1.5, 2, 30, 40.25], [0, 0, 0, 0]]
    assert set(frame["label"]) == {"Lärche"}
    assert set(frame["image_path"]) == {"ü.png"}
    assert is_annotation_file(str(path))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("image_path,xmin,ymin\na.png,1,2\n", "lacks the columns: xmax, ymax, label"),
        (HEADER, "has no rows"),
        ("", "cannot be read as CSV"),
        (
            HEADER + "a.png,1,2,3,4,Tree\na.png,1,2,x,4,Tree\n",
            r"1 row with invalid coordinates \(line 3\)",
        ),
        (HEADER + "a.png,1,2,,4,Tree\n", "invalid coordinates"),
        (HEADER + "a.png,5,2,3,4,Tree\n" * 7, r"7 rows with boxes .* \(lines 2, 3, 4, 5, 6, …\)"),
        (HEADER + "a.png,1,2,3,2,Tree\n", "boxes whose xmax or ymax"),
        (HEADER + "a.png,1,2,3,4,\n", "1 row with no value in column 'label'"),
        (HEADER + ",1,2,3,4,Tree\n", "1 row with no value in column 'image_path'"),
    ],
)
def test_invalid_csv_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "annotations.csv"
    path.write_text(text)
    with pytest.raises(LayerError, match=message):
        read_csv(path)


def test_the_case_of_column_names_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "annotations.csv"
    path.write_text(HEADER.title() + "a.png,1,2,3,4,Tree\n")
    with pytest.raises(LayerError, match="lacks the columns: image_path, xmin"):
        read_annotation_table(str(path), lambda _: (10, 10))


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(LayerError, match="does not exist"):
        read_csv(tmp_path / "missing.csv")
    frame = pd.DataFrame([("a.png", 1, 2, 3, 4, "Tree")], columns=HEADER.strip().split(","))
    with pytest.raises(OutputError, match="there is no folder"):
        write_csv(tmp_path / "missing" / "annotations.csv", frame)
