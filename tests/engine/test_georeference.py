"""Ground resolution and map coordinates compared with geodesics of pyproj and the affine package."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS, Geod, Transformer
from rasterio.io import MemoryFile

from deepforest_qgis.common.jobs import RasterInput
from deepforest_qgis.georeference import Georeference
from deepforest_qgis.imagery.raster import Raster

ANGLED = Affine.translation(528_000, 4_979_000) @ Affine.rotation(30) @ Affine.scale(0.1, -0.2)


def on_the_ground(ref: Georeference) -> tuple[float, float]:
    """Metres per pixel along a row and a column at the centre, from geodesics over a hundred pixels."""
    assert ref.crs is not None
    x, y = ref.width / 2, ref.height / 2
    corners = [ref.transform @ corner for corner in ((x - 50, y), (x + 50, y), (x, y - 50), (x, y + 50))]
    longitude, latitude = Transformer.from_crs(ref.crs, 4326, always_xy=True).transform(*np.transpose(corners))
    _, _, metres = Geod(ellps="WGS84").inv(longitude[[0, 2]], latitude[[0, 2]], longitude[[1, 3]], latitude[[1, 3]])
    return metres[0] / 100, metres[1] / 100


@pytest.mark.parametrize(
    ("transform", "epsg", "within"),
    [
        # A projected CRS is measured in its own units, as every GIS does: to a tenth of a percent in UTM.
        (Affine(0.1, 0, 528_000, 0, -0.1, 4_979_000), 32612, 1e-3),
        (ANGLED, 32612, 1e-3),
        (Affine(1, 0, 2_000_000, 0, -1, 600_000), 2264, 1e-3),  # US survey feet
        (Affine(2e-6, 0, 8.5, 0, -1e-6, 47.3), 4326, 1e-5),
        (Affine(2e-6, 0, 8.5, 0, -1e-6, -69.0), 4326, 1e-5),
        (Affine(2e-6, 0, 18.5, 0, 1e-6, 0.01), 4326, 1e-5),
        (Affine(0.3, 0, 946_000, 0, -0.3, 5_990_000), 3857, 5e-3),  # Web Mercator, stretched by half
        (Affine(0.3, 0, 946_000, 0, -0.3, 0), 3857, 7e-3),
    ],
    ids=["UTM", "angled", "feet", "degrees", "degrees south", "degrees equator", "Mercator", "Mercator equator"],
)
def test_ground_resolution_is_geodesic(transform: Affine, epsg: int, within: float) -> None:
    ref = Georeference(transform, CRS.from_epsg(epsg), 3000, 2000)
    assert ref.gsd == pytest.approx(on_the_ground(ref), rel=within)


@pytest.mark.parametrize(
    ("transform", "epsg"),
    [(Affine(0.1, 0, 0, 0, -0.1, 0), None), (Affine(0.1, 0, 0, 0, 0, 0), 32612)],
    ids=["no CRS", "pixels without height"],
)
def test_unknown_ground_resolution(transform: Affine, epsg: int | None) -> None:
    assert Georeference(transform, CRS.from_epsg(epsg) if epsg else None, 100, 100).gsd is None


@given(
    st.floats(0, 360),
    st.floats(0.01, 100),
    st.floats(-100, -0.01),
    st.floats(0, 40),
    st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), min_size=1),
)
def test_pixel_and_map_conversion_are_inverse(
    angle: float, wide: float, tall: float, shear: float, points: list[tuple[float, float]]
) -> None:
    transform = (
        Affine.translation(5e5, 5e6) @ Affine.rotation(angle) @ Affine.scale(wide, tall) @ Affine.shear(shear, 0)
    )
    ref = Georeference(transform, None, 100, 100)
    x, y = np.transpose(points)
    east, north = ref.to_map(x, y)
    np.testing.assert_allclose(np.stack([east, north], 1), [transform @ point for point in points], rtol=1e-12)
    back = np.stack(ref.to_pixel(east, north), 1)
    np.testing.assert_allclose(back, points, atol=1e-9 * 5e6 / min(wide, -tall))


COEFFICIENTS = st.floats(-10, 10).filter(lambda value: abs(value) > 1e-3)
AFFINES = st.builds(
    Affine,
    COEFFICIENTS, st.just(0.0) | COEFFICIENTS, st.floats(1, 1e7), st.just(0.0) | COEFFICIENTS, COEFFICIENTS,
    st.floats(1, 1e7),
).filter(lambda affine: abs(affine.determinant) > 1e-4)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(
    affine=AFFINES,
    rows=st.lists(st.tuples(st.integers(0, 49), st.integers(0, 79)), min_size=1, max_size=20),
)
def test_raster_coordinates_match_gdal(affine: Affine, rows: list[tuple[int, int]]) -> None:
    """North-up, south-up, mirrored, rotated and sheared transforms, in both directions, through a file."""
    row, col = np.transpose(rows)
    settings = {"driver": "GTiff", "width": 80, "height": 50, "count": 3, "dtype": "uint8", "crs": "EPSG:32612"}
    with MemoryFile(ext=".tif") as file:
        with file.open(transform=affine, **settings) as target:
            target.write(np.ones((3, 50, 80), "uint8"))
        with file.open() as data, Raster(RasterInput(file.name)) as raster:
            given, ref = data.transform, raster.ref
            corners, middles = (np.asarray(data.xy(row, col, offset=where)) for where in ("ul", "center"))
    assert ref.transform == given
    far = 1e-9 * max(abs(affine.c), abs(affine.f), 1e3)
    np.testing.assert_allclose(ref.to_map(col, row), corners, rtol=0, atol=far)
    np.testing.assert_allclose(ref.to_map(col + 0.5, row + 0.5), middles, rtol=0, atol=far)
    back = np.stack(ref.to_pixel(*corners))
    exact = np.stack(~given @ tuple(corners))
    small = far * 40 / abs(affine.determinant)
    np.testing.assert_allclose(back, exact, rtol=0, atol=small)
    np.testing.assert_allclose(back, [col, row], rtol=0, atol=small)


def test_corners_follow_the_affine() -> None:
    ref = Georeference(ANGLED, None, 100, 100)
    corners = ref.corners(np.array([[10.0, 20.0, 60.0, 50.0]]))
    expected = [ANGLED @ corner for corner in ((10, 20), (60, 20), (60, 50), (10, 50))]
    np.testing.assert_allclose(corners[0], expected)
