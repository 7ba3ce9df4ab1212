"""The rasters of STAC items. Requires the optional package pystac-client."""

from __future__ import annotations

import importlib.util
import json
import os
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ..common.errors import InputError
from ..common.jobs import RasterInput
from ..common.messages import Message

__all__ = ["stac_rasters"]

MAX_ITEMS = 100_000
_IMAGES = ("image/tiff", "image/vnd.stac.geotiff", "image/jp2")  # media types of orthomosaics
_NO_DATA = ("thumbnail", "overview", "metadata", "mask", "data-mask")  # roles of other images
_FORMS = Message("Give the file or address of a STAC item, of an item collection or of the result of a search.")


def stac_rasters(source: str, asset: str = "") -> list[RasterInput]:
    """Return the rasters of STAC items, named by the ids of the items.

    Pages of a search that are linked as "next" are read, too.

    Args:
        source: File or address of an item, or of a feature collection of items.
        asset: Name of the asset of each item. Default: the only image of GeoTIFF or JPEG 2000; of several images those
            with the role "data", and of these the cloud-optimized GeoTIFF.

    Raises:
        InputError: The package is missing, the source cannot be read, or an item has no such asset or several.
    """
    if importlib.util.find_spec("pystac_client") is None:
        raise InputError(
            "The package pystac-client, which reads STAC items, is not installed.",
            "Install it with: pip install 'deepforest-qgis[stac]'.",
        )
    rasters: list[RasterInput] = []
    for item in _items(source):
        if len(rasters) == MAX_ITEMS:
            raise InputError(
                "'{source}' has more than {count:,} items.", "Limit the search.", source=source, count=MAX_ITEMS
            )
        rasters.append(RasterInput(_raster(item, asset, source), name=str(item.id)))
    if not rasters:
        raise InputError("'{source}' has no items.", _FORMS, source=source)
    return rasters


def _items(source: str) -> Iterator[Any]:
    """The items of a file or address, page by page."""
    import pystac
    from pystac_client.exceptions import APIError
    from pystac_client.stac_api_io import StacApiIO

    malformed = ValueError, KeyError, TypeError, AttributeError, pystac.STACError, pystac.STACTypeError
    try:
        reader = StacApiIO(max_retries=5)
        first: Mapping[str, Any] = reader.read_json(source)
        kind = first.get("type")
        if kind == "Feature":
            yield pystac.Item.from_dict(dict(first))
        elif kind == "FeatureCollection":
            for page in _pages(reader, first):
                yield from (pystac.Item.from_dict(feature) for feature in page["features"])
        elif kind is None:
            raise InputError("'{source}' has no type.", _FORMS, source=source)
        else:
            raise InputError("'{source}' has the type '{kind}'.", _FORMS, source=source, kind=kind)
    except (OSError, APIError, *malformed) as error:
        if isinstance(error, InputError):
            raise
        raise _unreadable(source, error) from error


def _unreadable(source: str, error: Exception) -> InputError:
    from pystac_client.exceptions import APIError

    is_request = isinstance(error, APIError)
    cause = error.__context__ if is_request else error
    if isinstance(cause, (UnicodeDecodeError, json.JSONDecodeError)):
        return InputError("'{source}' is not JSON.", _FORMS, source=source)
    if not is_request or isinstance(cause, ValueError):  # ValueError: the address
        return InputError("'{source}' cannot be read as STAC: {error}.", _FORMS, source=source, error=error)
    status = getattr(error, "status_code", None)
    return InputError(
        "'{source}' cannot be read: its server cannot be reached."
        if status is None
        else "'{source}' cannot be read: the server returned the HTTP status {status}.",
        "Check the address, and that this computer can reach the server.",
        source=source,
        status=status,
    )


def _pages(reader: Any, page: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    import pystac

    while page["features"]:
        yield page
        link = next((link for link in page.get("links", ()) if link["rel"] == "next"), None)
        if link is None:
            return
        page = reader.read_json(pystac.Link.from_dict(link))


def _raster(item: Any, name: str, source: str) -> str:
    """The path of the asset of an item."""
    from pystac.utils import make_absolute_href

    if name:
        found = [name] if name in item.assets else []
    else:
        images = {
            key: one
            for key, one in item.assets.items()
            if str(one.media_type).lower().startswith(_IMAGES) and not set(one.roles or ()) & set(_NO_DATA)
        }
        data = [key for key, one in images.items() if "data" in (one.roles or ())] or list(images)
        optimized = [key for key in data if "cloud-optimized" in str(images[key].media_type).lower()]
        found = data if len(data) == 1 else optimized or data
    if len(found) != 1:
        raise InputError(
            "STAC item '{item}' has several images: {assets}."
            if found
            else "STAC item '{item}' has no asset '{asset}'."
            if name
            else "STAC item '{item}' has no asset that is an image.",
            "Give the name of the asset. Assets of the item: {assets}.",
            item=item.id,
            asset=name,
            assets=found or list(item.assets),
        )
    place = item.get_self_href() or (source if "://" in source else os.path.abspath(source))
    address = make_absolute_href(item.assets[found[0]].href, place, start_is_dir=False)
    return url2pathname(urlsplit(address).path) if address.startswith("file:") else str(address)
