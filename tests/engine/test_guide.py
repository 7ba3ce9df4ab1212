"""The Python blocks of DeepForest's guides run after changing the name of the package."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
# The guides belong to DeepForest and are not part of this project; an environment variable can list their files.
GUIDES = [
    Path(path)
    for path in os.environ.get(
        "DEEPFOREST_GUIDES", str(ROOT.parent / "shared" / "reference" / "training-guide.md")
    ).split(os.pathsep)
]
SIZE = 256  # short side of the network's input; with smaller images the stand-in of the released model finds no crown
OWN = """# Boxes

```bash
deepforest predict
```

## Read
```python
    from deepforest.utilities import read_file
    import os
    csv_file = get_data("OSBS_029.csv")
    df = read_file(csv_file)
    print(df)
```

```text
     image_path  xmin  ... label
0  OSBS_029.tif   203  ...  Tree
...
```

```
results = {"results": df, "box_recall": 0.5, "count": "61"}
results.keys()
dict_keys(['box_recall', 'results'])
results["box_recall"]
0.705
df.shape
SHAPE
```

**Compare**
```
evaluate.evaluate_image(predictions=df, ground_df=df, root_dir=os.path.dirname(csv_file))
  prediction_id  IoU NAME
0             1  1.0    1
```
"""


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("ignore")  # warnings of Lightning caused by the guides
def test_every_block_of_a_guide_runs(path: Path, load_script: Callable[[str], Any], tmp_path: Path) -> None:
    if not path.exists():
        pytest.skip("DeepForest's guide is not on this machine")
    guide = load_script("benchmarks/guide.py")
    outcomes = guide.run(path.read_text(encoding="utf-8"), tmp_path, quick=True, input_size=SIZE)
    assert outcomes
    assert not [f"block {one.block.number}: {one.error}" for one in outcomes if one.error]
    if path.stem == "training-guide":
        assert len(outcomes) >= 20
        assert sum(one.compared for one in outcomes) == 2  # shapes of the raster and of its annotations


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    ("shape", "name", "failures"),
    [("(61, 7)", "match", []), ("(61, 99)", "match", [2]), ("(61, 7)", "unknown", [3])],
)
def test_blocks_and_their_outputs(
    shape: str, name: str, failures: list[int], load_script: Callable[[str], Any], tmp_path: Path
) -> None:
    guide = load_script("benchmarks/guide.py")
    text = OWN.replace("SHAPE", shape).replace("NAME", name)
    outcomes = guide.run("```\nfrom deepforest import evaluate\n```\n" + text, tmp_path, quick=True, input_size=64)
    outcomes = outcomes[1:]
    assert [one.block.heading for one in outcomes] == ["Read", "Read", "Compare"]
    assert [number for number, one in enumerate(outcomes, 1) if one.error] == failures
    if not failures:
        assert [one.compared for one in outcomes] == [1, 2, 1]
        assert "`evaluate_boxes`" in outcomes[2].absent
        assert guide.summary({"Boxes": outcomes}).endswith("| Boxes | 3 | 2 | 1 | 0 |")
