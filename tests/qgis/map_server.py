"""A service of maps on this machine: one image as XYZ tiles, as WMS and as WMTS, and any failure instead."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Callable, Optional
from urllib.parse import parse_qs, urlsplit

from osgeo import gdal

__all__ = ["LEVEL", "UNIT", "Answer", "MapServer", "serve"]

EDGE = 20037508.342789244
LEVEL = 20
UNIT = 2 * EDGE / 256 / 2**LEVEL  # metres of Web Mercator; 0.106 m on the ground at Yellowstone

WMS = """<?xml version="1.0"?>
<WMT_MS_Capabilities version="1.1.1">
 <Service><Name>OGC:WMS</Name><Title>Maps</Title><OnlineResource xmlns:xlink="http://www.w3.org/1999/xlink"
  xlink:href="{here}/wms?"/></Service>
 <Capability>
  <Request>
   <GetCapabilities><Format>application/vnd.ogc.wms_xml</Format><DCPType><HTTP><Get><OnlineResource
    xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{here}/wms?"/></Get></HTTP></DCPType></GetCapabilities>
   <GetMap><Format>image/png</Format><DCPType><HTTP><Get><OnlineResource
    xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{here}/wms?"/></Get></HTTP></DCPType></GetMap>
  </Request>
  <Exception><Format>application/vnd.ogc.se_xml</Format></Exception>
  <Layer><Title>Maps</Title><SRS>EPSG:3857</SRS>
   <Layer><Name>forest</Name><Title>Forest</Title><SRS>EPSG:3857</SRS>
    <LatLonBoundingBox minx="-112" miny="44" maxx="-110" maxy="46"/>
    <BoundingBox SRS="EPSG:3857" minx="{west}" miny="{south}" maxx="{east}" maxy="{north}"/>
   </Layer>
  </Layer>
 </Capability>
</WMT_MS_Capabilities>"""

WMTS = """<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
 <ows:OperationsMetadata>
  <ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{here}/wmts?"><ows:Constraint
   name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint></ows:Get>
  </ows:HTTP></ows:DCP></ows:Operation>
 </ows:OperationsMetadata>
 <Contents>
  <Layer><ows:Title>Forest</ows:Title><ows:Identifier>forest</ows:Identifier>
   <ows:WGS84BoundingBox><ows:LowerCorner>-112 44</ows:LowerCorner><ows:UpperCorner>-110 46</ows:UpperCorner>
   </ows:WGS84BoundingBox>
   <Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
   <TileMatrixSetLink><TileMatrixSet>squares</TileMatrixSet></TileMatrixSetLink>
  </Layer>
  <TileMatrixSet><ows:Identifier>squares</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
   <TileMatrix><ows:Identifier>20</ows:Identifier><ScaleDenominator>{scale}</ScaleDenominator>
    <TopLeftCorner>-{edge} {edge}</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>
    <MatrixWidth>{matrix}</MatrixWidth><MatrixHeight>{matrix}</MatrixHeight></TileMatrix>
  </TileMatrixSet>
 </Contents>
</Capabilities>"""


@dataclass
class Answer:
    """A response other than an image."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class MapServer:
    """Serves the image ``path``, in Web Mercator with pixels of ``UNIT``, and records the requests for images.

    Each server has its own prefix in its addresses: QGIS caches tiles by address, and a port can be used again.

    ``answer`` is called with the path and the number (from 1) of each request for an image. It returns another
    response, or None for the image.
    """

    _numbers = itertools.count(1)

    def __init__(self, path: Path) -> None:
        self._data = gdal.Open(str(path))
        self._prefix = f"/server{next(self._numbers)}"
        self._lock = threading.Lock()
        self.answer: Callable[[str, int], Optional[Answer]] = lambda path, number: None
        self.asked: list[str] = []  # for images
        self.headers: list[Message] = []
        self.port = 0

    @property
    def here(self) -> str:
        return f"http://127.0.0.1:{self.port}{self._prefix}"

    @property
    def xyz(self) -> str:
        """The source of its layer in QGIS, of the provider "wms"."""
        return f"type=xyz&url={self.here}/tiles/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax={LEVEL}"

    @property
    def wms(self) -> str:
        return f"url={self.here}/wms&layers=forest&styles=&format=image/png&crs=EPSG:3857&version=1.1.1"

    @property
    def wmts(self) -> str:
        return (
            f"url={self.here}/wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities&layers=forest&styles=default"
            "&format=image/png&crs=EPSG:3857&tileMatrixSet=squares"
        )

    def close(self) -> None:
        """Let go of the image: GDAL must be there when it goes, and QGIS takes GDAL along."""
        self._data = None

    def respond(self, path: str, headers: Message) -> Answer:
        path = path.removeprefix(self._prefix)
        parts = urlsplit(path)
        query = {key.upper(): value[0] for key, value in parse_qs(parts.query, keep_blank_values=True).items()}
        if query.get("REQUEST", "").lower() == "getcapabilities":
            return Answer(200, {"Content-Type": "text/xml"}, self._capabilities(query["SERVICE"]))
        with self._lock:
            self.asked.append(path)
            self.headers.append(headers)
            instead = self.answer(path, len(self.asked))
            if instead is not None:
                return instead
            if "BBOX" in query:
                box = tuple(float(part) for part in query["BBOX"].split(","))
                size = int(query["WIDTH"]), int(query["HEIGHT"])
            else:
                if parts.path.startswith("/tiles/"):
                    level, column, row = (int(part.split(".")[0]) for part in parts.path.split("/")[2:5])
                else:
                    level, column, row = LEVEL, int(query["TILECOL"]), int(query["TILEROW"])
                side = 256 * UNIT * 2 ** (LEVEL - level)
                west, north = column * side - EDGE, EDGE - row * side
                box, size = (west, north - side, west + side, north), (256, 256)
            return Answer(200, {"Content-Type": "image/png"}, self._image(box, size))

    def _image(self, box: tuple[float, ...], size: tuple[int, int]) -> bytes:
        # Outside the image the pixels are transparent, as GDAL reads them.
        cut = gdal.Warp("", self._data, format="MEM", outputBounds=box, width=size[0], height=size[1], dstAlpha=True)
        gdal.Translate("/vsimem/cut.png", cut, format="PNG")
        file = gdal.VSIFOpenL("/vsimem/cut.png", "rb")
        image = bytes(gdal.VSIFReadL(1, gdal.VSIStatL("/vsimem/cut.png").size, file))
        gdal.VSIFCloseL(file)
        gdal.Unlink("/vsimem/cut.png")
        return image

    def _capabilities(self, service: str) -> bytes:
        west, across, _, north, _, down = self._data.GetGeoTransform()
        values = {
            "here": self.here,
            "west": west,
            "north": north,
            "east": west + across * self._data.RasterXSize,
            "south": north + down * self._data.RasterYSize,
            "scale": UNIT / 0.00028,
            "edge": EDGE,
            "matrix": 2**LEVEL,
        }
        return (WMS if service == "WMS" else WMTS).format(**values).encode()


@contextmanager
def serve(path: Path) -> Iterator[MapServer]:
    """The server at work on 127.0.0.1; it ends with the block."""
    maps = MapServer(path)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer = maps.respond(self.path, self.headers)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            with suppress(OSError):  # who cancelled has gone
                self.wfile.write(answer.body)

        def log_message(self, *args: object) -> None:
            """Nothing: the tests' output stays readable."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    maps.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield maps
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
        maps.close()
