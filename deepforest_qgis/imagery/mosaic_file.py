"""Virtual rasters (VRT) of many files, as GDAL reads them. rasterio cannot write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree  # nosec B405 # reads what GDAL wrote
from xml.sax.saxutils import escape  # nosec B406 # escapes only

import rasterio.shutil
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile
from rasterio.windows import Window as RasterioWindow

from ..common.atomic import AtomicFile
from ..georeference import Georeference
from .windows import Window

__all__ = ["MosaicSource", "open_intact", "write_vrt", "write_warped"]

# Names of GDAL for the data types as numpy names them.
_TYPES = {
    "uint8": "Byte",
    "int8": "Int8",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "uint64": "UInt64",
    "int64": "Int64",
    "float32": "Float32",
    "float64": "Float64",
}
_COLOURS = ("Red", "Green", "Blue")
_COVERING = "<UseMaskBand>true</UseMaskBand>"
_UNION = "<NODATA>0</NODATA>"  # only valid pixels are written, so that those of a lower file remain
_VALID = "<ScaleOffset>255</ScaleOffset><ScaleRatio>0</ScaleRatio>"


@dataclass(frozen=True)
class MosaicSource:
    """A file of a virtual raster, pixel by pixel.

    Attributes:
        path: The file.
        bands: Its bands for red, green and blue.
        mask: See :class:`.mosaic_tiles.Tile`.
        dtype: Data type, as numpy names it.
        box: xmin, ymin, xmax, ymax in pixels of the virtual raster.
        covers: Whether it lies over another file.
        use_nodata: Whether the no data values that the file declares are used.
    """

    path: str
    bands: Sequence[int]
    mask: str
    dtype: str
    box: Sequence[int]
    covers: bool
    use_nodata: bool


def write_vrt(
    path: Path, ref: Georeference, dtype: str, block: tuple[int, int], sources: Sequence[MosaicSource]
) -> None:
    """Write a virtual raster of three bands with a mask, without a CRS.

    Args:
        path: The file.
        ref: Its size and affine.
        dtype: Data type, as numpy names it.
        block: Height and width of its blocks.
        sources: The files; the later ones are on top.

    Raises:
        OutputError: The file cannot be written.
    """
    transform = ", ".join(repr(float(value)) for value in ref.transform.to_gdal())
    with AtomicFile(path) as partial, open(partial, "w", encoding="utf-8") as file:
        file.write(f'<VRTDataset rasterXSize="{ref.width}" rasterYSize="{ref.height}">\n')
        file.write(f"<GeoTransform>{transform}</GeoTransform>\n")
        file.write('<Metadata domain="IMAGE_STRUCTURE"><MDI key="INTERLEAVE">PIXEL</MDI></Metadata>\n')
        size = f'blockXSize="{block[1]}" blockYSize="{block[0]}"'
        for band, colour in enumerate(_COLOURS):
            file.write(f'<VRTRasterBand dataType="{_TYPES[dtype]}" band="{band + 1}" {size}>\n')
            file.write(f"<ColorInterp>{colour}</ColorInterp>\n")
            file.writelines(_colour(source, band) for source in sources)
            file.write("</VRTRasterBand>\n")
        file.write(f'<MaskBand><VRTRasterBand dataType="Byte" {size}>\n')
        file.writelines(line for source in sources for line in _mask(source))
        file.write("</VRTRasterBand></MaskBand>\n</VRTDataset>\n")


def write_warped(path: Path, warped: Any, bands: Sequence[int]) -> None:
    """Write a warped raster as a virtual raster of three bands and an alpha band of 8 bits.

    GDAL uses an alpha band as a mask only if it is the fourth one, of 8 bits.

    Args:
        path: The file.
        warped: The open raster, with an alpha band.
        bands: Its bands for red, green and blue.

    Raises:
        RasterioError: The file cannot be written.
    """
    rasterio.shutil.copy(warped, str(path), driver="VRT")
    document = ElementTree.parse(path)  # nosec B314 # written by GDAL
    root = document.getroot()
    written = {one.get("band", ""): one for one in root.findall("VRTRasterBand")}
    alpha = [int(meaning) for meaning in warped.colorinterp].index(int(ColorInterp.alpha)) + 1
    options = root.find("GDALWarpOptions")
    mappings = root.find("GDALWarpOptions/BandList")
    if options is None or mappings is None:
        raise RasterioError(f"{path} has no warp options")
    sources = {one.get("src", ""): one for one in mappings}
    for one in [*written.values()]:
        root.remove(one)
    for one in [*mappings]:
        mappings.remove(one)
    place = list(root).index(options)
    for number, band in enumerate([*bands, alpha], 1):
        element = deepcopy(written[str(band)])
        element.set("band", str(number))
        root.insert(place + number - 1, element)
        if number < 4:
            mapping = deepcopy(sources[str(band)])
            mapping.set("dst", str(number))
            mappings.append(mapping)
        else:
            element.set("dataType", "Byte")
    for option in options.findall("Option[@name='DST_ALPHA_MAX']"):
        option.text = "255"
    options.findall("DstAlphaBand")[0].text = "4"
    document.write(path, encoding="utf-8")


@contextmanager
def open_intact(path: str, window: Window) -> Iterator[Any]:
    """Open a virtual raster of :func:`write_vrt` without the files that cannot be read in a window.

    Args:
        path: The virtual raster.
        window: The window, in its pixels; only the files that touch it are used.

    Raises:
        RasterioError: None of the files can be read.
    """
    root, boxes = _parsed(path)
    right, bottom = window.col + window.width, window.row + window.height
    names = [
        name
        for name, (x, y, width, height) in boxes.items()
        if x < right and y < bottom and x + width > window.col and y + height > window.row
    ]
    intact = {name for name in names if _is_readable(root, name, window)}
    if not intact:
        raise RasterioError(f"{path} has no file that can be read there")
    with MemoryFile(_only(root, intact), ext=".vrt") as file, file.open() as data:
        yield data


def _is_readable(root: ElementTree.Element, name: str, window: Window) -> bool:
    try:
        with MemoryFile(_only(root, {name}), ext=".vrt") as file, file.open() as data:
            data.read(window=RasterioWindow(*window))
            data.read_masks(1, window=RasterioWindow(*window))
    except (RasterioError, OSError):
        return False
    return True


@lru_cache(maxsize=1)
def _parsed(path: str) -> tuple[ElementTree.Element, dict[str, tuple[int, int, int, int]]]:
    """A virtual raster, and column, row, width and height of its files by their name."""
    root = ElementTree.parse(path).getroot()  # nosec B314 # written by write_vrt
    boxes = {}
    for source in root.findall("VRTRasterBand[@band='1']/*[SourceFilename]"):
        rect = source.find("DstRect")
        if rect is not None:
            x, y, width, height = (int(rect.get(key, "0")) for key in ("xOff", "yOff", "xSize", "ySize"))
            boxes[source.findtext("SourceFilename", "")] = x, y, width, height
    return root, boxes


def _only(element: ElementTree.Element, names: set[str]) -> bytes:
    """A virtual raster with only some of its files."""

    def copied(one: ElementTree.Element) -> ElementTree.Element:
        other = ElementTree.Element(one.tag, one.attrib)
        other.text = one.text
        other.extend(copied(part) for part in one if part.findtext("SourceFilename") in (None, *names))
        return other

    return ElementTree.tostring(copied(element))


def _colour(source: MosaicSource, band: int) -> str:
    number = str(source.bands[band])
    return _source(source, number, source.dtype, _COVERING if source.covers and source.mask == "file" else "")


def _mask(source: MosaicSource) -> Iterator[str]:
    if source.mask.isdecimal():  # no file is below, since GDAL would use the colours in the gaps
        yield _source(source, source.mask, source.dtype, "")
    elif not source.mask and not source.use_nodata:
        yield _source(source, str(source.bands[0]), source.dtype, _VALID)
    else:
        bands: Iterable[int] = sorted(set(source.bands)) if source.mask == "nodata" else source.bands[:1]
        for band in bands:  # a pixel is valid if one of the bands has data
            yield _source(source, f"mask,{band}", "uint8", _UNION)


def _source(source: MosaicSource, band: str, dtype: str, rule: str) -> str:
    x0, y0, x1, y1 = source.box
    size = f'xSize="{x1 - x0}" ySize="{y1 - y0}"'
    kind = "ComplexSource" if rule else "SimpleSource"
    # With the properties, GDAL opens a file only when pixels of it are read.
    return (
        f'<{kind}><SourceFilename relativeToVRT="0">{escape(source.path)}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>"
        f'<SourceProperties RasterXSize="{x1 - x0}" RasterYSize="{y1 - y0}" DataType="{_TYPES[dtype]}"/>'
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{x0}" yOff="{y0}" {size}/>{rule}</{kind}>\n'
    )
