"""Predict tiles: layers, files, a folder and a tile index become one job, and its result one layer."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import processing
import pytest
from inputs import crowns_gpkg, make_layer, make_raster, raster_layer, recorded_jobs, square
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsRasterLayer, QgsVectorLayer
from range_server import Server


@pytest.fixture
def tiles(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "tiles"
    folder.mkdir()
    return [make_raster(folder / f"tile {n}.tif", origin=(528000.0 + 20 * n, 4978000.0)) for n in range(3)]


@pytest.fixture
def answered(jobs_file: Path, tmp_path: Path) -> Path:
    """The file with the jobs of a worker that answers with three crowns and one raster that failed."""
    file = tmp_path / "answers.json"
    answers = json.loads(file.read_text(encoding="utf-8"))
    reason = {"text": "Raster 'broken.tif' cannot be opened."}
    output = str(crowns_gpkg(tmp_path / "made" / "all crowns.gpkg"))
    answers["predict-tiles"] = {
        "output": output,
        "report": None,
        "density": None,
        "about": {},
        "count": 3,
        "windows": 4,
        "windows_skipped": 1,
        "unreadable": 0.0,
        "seconds": 0.5,
        "rasters": 3,
        "failed": {"broken.tif": reason},
    }
    file.write_text(json.dumps(answers), encoding="utf-8")
    return jobs_file


def run(**values: Any) -> dict[str, Any]:
    return processing.run("deepforest:predicttiles", {"OUTPUT": "TEMPORARY_OUTPUT", **values})


def job_of(file: Path) -> dict[str, Any]:
    return recorded_jobs(file)[-1]["params"]


def paths_of(job: dict[str, Any]) -> list[str]:
    return [one["path"] for one in job["raster"]]


def test_layers_and_files_are_one_job(provider: Any, answered: Path, tiles: list[Path], tmp_path: Path) -> None:
    """A file that QGIS cannot open is left to the engine, which processes the others."""
    (tmp_path / "broken.tif").write_text("not a raster", encoding="utf-8")
    layer = raster_layer(tiles[0], "North")
    layer.dataProvider().setUserNoDataValue(1, [])
    QgsProject.instance().addMapLayer(layer)
    result = run(INPUT=[layer, str(tiles[1]), str(tmp_path / "broken.tif")], BANDS="3;2;1", CRS="EPSG:32611")
    job = job_of(answered)
    assert recorded_jobs(answered)[-1]["verb"] == "predict-tiles"
    assert paths_of(job) == [str(tiles[0]), str(tiles[1]), str(tmp_path / "broken.tif")]
    assert job["raster"][0]["name"] == "North"
    assert job["bands"] == [3, 2, 1]
    assert job["crs"] == "EPSG:32611"
    assert (result["COUNT"], result["RASTERS"], result["FAILED"]) == (3, 3, 1)
    assert result["OUTPUT"].featureCount() == 3
    by_id = run(INPUT=[layer.id()])
    assert by_id["COUNT"] == 3
    assert paths_of(job_of(answered)) == [str(tiles[0])]
    QgsProject.instance().clear()


def test_rasters_on_a_server(provider: Any, answered: Path, tiles: list[Path]) -> None:
    """The engine reads them, too, with the address as it is; STAC items are left to it."""
    server = Server(tiles[0].parent)
    try:
        address = f"/vsicurl/{server.address.rpartition('/')[0]}/{tiles[0].name.replace(' ', '%20')}?sig=0123"
        layer = QgsRasterLayer(address, "Forest")
        assert layer.isValid()
        run(INPUT=[layer], STAC="https://server/items.json", ASSET="visual")
    finally:
        server.close()
    job = job_of(answered)
    assert paths_of(job) == [address]
    assert job["raster"][0]["name"] == "Forest"
    assert (job["stac"], job["asset"]) == ("https://server/items.json", "visual")


def test_a_single_path(provider: Any, answered: Path, tiles: list[Path]) -> None:
    run(INPUT=str(tiles[0]))
    assert paths_of(job_of(answered)) == [str(tiles[0])]


def test_a_changed_layer_keeps_its_settings(provider: Any, answered: Path, tiles: list[Path]) -> None:
    """CRS and no data values of the layers, not those of the files."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterRange

    layer = raster_layer(tiles[0])
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32613"))
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(7, 7)])
    run(INPUT=[layer, raster_layer(tiles[1])])
    first, second = job_of(answered)["raster"]
    assert "32613" in first["crs"]
    assert first["nodata"] == [[1, 7.0, 7.0]]
    assert not second["crs"]
    assert not second["nodata"]


def test_a_folder_is_read_by_the_engine(provider: Any, answered: Path, tiles: list[Path]) -> None:
    run(FOLDER=str(tiles[0].parent), PATTERN="*.tif")
    job = job_of(answered)
    assert job["folder"] == str(tiles[0].parent)
    assert job["pattern"] == "*.tif"
    assert not job["raster"]
    with pytest.raises(Exception, match="does not exist"):
        run(FOLDER=str(tiles[0].parent / "missing"))


def test_a_tile_index(provider: Any, answered: Path, tiles: list[Path], tmp_path: Path) -> None:
    """Relative paths refer to the folder of its file; of selected features only those are used."""
    from osgeo import ogr

    index = tmp_path / "index.gpkg"
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(index))
    table = data.CreateLayer("tiles", geom_type=ogr.wkbPolygon)
    table.CreateField(ogr.FieldDefn("location", ogr.OFTString))
    made_at_noon, table_of = tmp_path / "tiles" / "12:00.tif", f"GPKG:{tmp_path / 'all.gpkg'}:north"
    shutil.copy(tiles[0], made_at_noon)
    others = ["/vsicurl/https://example.org/c.tif", table_of]
    for path in ("tiles/tile 0.tif", str(tiles[1]), "tiles/12:00.tif", *others):
        feature = ogr.Feature(table.GetLayerDefn())
        feature["location"] = path
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(0, 0)))
        table.CreateFeature(feature)
    table = data = None
    layer = QgsVectorLayer(f"{index}|layername=tiles", "Index", "ogr")
    run(TILE_INDEX=layer)
    assert paths_of(job_of(answered)) == [str(tiles[0]), str(tiles[1]), str(made_at_noon), *others]
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    run(INPUT=[str(tiles[2])], TILE_INDEX=QgsProcessingFeatureSourceDefinition(layer.id(), True))
    assert paths_of(job_of(answered)) == [str(tiles[2]), str(tiles[1])]
    QgsProject.instance().clear()


def test_invalid_footprints_of_an_index_do_not_matter(provider: Any, answered: Path, tiles: list[Path]) -> None:
    """Only the paths are used; QGIS's check of geometries would end QGIS here."""
    bow_tie = "POLYGON((528000 4978000, 528003 4977997, 528003 4978000, 528000 4977997, 528000 4978000))"
    index = make_layer([bow_tie], fields="&field=location:string", rows=[[str(tiles[0])]])
    run(TILE_INDEX=index)
    assert paths_of(job_of(answered)) == [str(tiles[0])]


def test_an_index_without_paths_is_refused(provider: Any, answered: Path) -> None:
    with pytest.raises(Exception, match="no field 'location'"):
        run(TILE_INDEX=make_layer([square(0, 0)], fields="&field=path:string", rows=[["a.tif"]]))
    with pytest.raises(Exception, match="field location of feature 2 is empty"):
        run(TILE_INDEX=make_layer([square(0, 0)] * 2, fields="&field=location:string", rows=[["a.tif"], [None]]))
    with pytest.raises(Exception, match="no features"):
        run(TILE_INDEX=make_layer([], fields="&field=location:string"))
    assert not recorded_jobs(answered)


def test_bad_input_is_refused_before_the_run(provider: Any, answered: Path, tiles: list[Path]) -> None:
    with pytest.raises(Exception, match="No rasters were given"):
        run()
    with pytest.raises(Exception, match=r"'Plan' is not a file.*Predict tile"):
        run(INPUT=[QgsRasterLayer("type=xyz&url=https://example.org/{z}/{x}/{y}.png", "Plan", "wms"), str(tiles[0])])
    with pytest.raises(Exception, match="Band 'red' is not a number"):
        run(INPUT=[str(tiles[0])], BANDS="red")
    with pytest.raises(Exception, match="is also the input 'Rasters' and would be replaced"):
        run(INPUT=[raster_layer(tiles[0]), str(tiles[1])], DENSITY=str(tiles[1]))
    assert not recorded_jobs(answered)
