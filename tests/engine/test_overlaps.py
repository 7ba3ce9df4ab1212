"""Overlaps of crown polygons are assigned to one crown each."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deepforest_qgis.crowns.geopackage import crown_shapes
from deepforest_qgis.crowns.overlaps import OverlapResolver

# Networks predict float32, so a corner that is not zero is at least 1e-45: products of it do not underflow in GEOS.
CORNER, SIDE = st.just(0.0) | st.floats(1e-45, 90), st.floats(3, 40)
boxes_in = st.lists(st.tuples(CORNER, CORNER, SIDE, SIDE), min_size=1, max_size=12)


@settings(max_examples=40, deadline=None)
@given(boxes_in, st.sampled_from(["box", "ellipse"]), st.integers(1, 3))
def test_no_area_is_covered_twice_or_added(found: list[tuple[float, ...]], shape: str, parts: int) -> None:
    boxes = np.array([[x, y, x + w, y + h] for x, y, w, h in found])
    boxes = boxes[np.argsort(boxes[:, 0])]
    shapes = crown_shapes(boxes, shape)
    resolver = OverlapResolver()
    resolved = np.concatenate([resolver.resolve(part) for part in np.array_split(shapes, parts)])
    total = shapely.union_all(shapes).area
    assert shapely.is_valid(resolved).all()
    assert shapely.area(resolved).sum() <= total + 1e-6  # so no area is covered twice
    assert shapely.area(shapely.difference(resolved, shapes)).max() < 1e-6
    assert resolver.lost == shapely.is_empty(resolved).sum()


def test_two_circles_are_divided_where_they_intersect() -> None:
    circles = shapely.buffer(shapely.points([(0, 0), (8, 0)]), [6, 4], quad_segs=64)
    large, small = OverlapResolver().resolve(circles)
    line = (8**2 + 6**2 - 4**2) / 16
    assert large.bounds[2] == pytest.approx(line, abs=0.01)
    assert small.bounds[0] == pytest.approx(line, abs=0.01)
