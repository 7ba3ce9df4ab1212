"""QGIS's settings, if QGIS is loaded: values, and its proxy as environment variables for other programs.

Needs no qgis itself, so that any Python can install the engine.
"""

from __future__ import annotations

import os
import re
import sys
from typing import Any
from urllib.parse import quote, urlsplit

__all__ = ["hide_passwords", "proxy_variables", "setting"]

_SECRET = re.compile(r".*(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_?KEY)(?!.*_(FILE|PATH)$).*")
_IN_ADDRESS = re.compile(r"([?&][\w.-]*(?:token|key|secret|password|sig|signature)=)[^&\s'\"]+", re.IGNORECASE)
# Passwords of authentication configurations that programs were given. They are not read again for each line of a log:
# QGIS may ask for its master password each time.
_given: set[str] = set()


def setting(key: str) -> str:
    """Return a setting as text; empty if it is not set or QGIS is not loaded."""
    value = _value(key)
    return "" if value is None else str(value)


def proxy_variables(no_proxy: str = "") -> dict[str, str]:
    """Return QGIS's proxy and its exclusions as environment variables; none if QGIS has no proxy.

    Args:
        no_proxy: Exclusions of the user, which are kept.
    """
    proxy = _proxy()
    if not proxy:
        return {}
    excluded = ",".join(dict.fromkeys([part for part in no_proxy.split(",") if part.strip()] + _excluded_hosts()))
    variables = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy)
    return variables | (dict.fromkeys(("NO_PROXY", "no_proxy"), excluded) if excluded else {})


def hide_passwords(text: str) -> str:
    """Return a text for a log.

    Passwords and keys in addresses, the password of QGIS's proxy, and the values of variables such as HF_TOKEN are
    replaced by "***".
    """
    text = re.sub(r"(://[^\s/:@]*):[^\s/@]+@", r"\1:***@", text)
    text = _IN_ADDRESS.sub(r"\1***", text)
    passwords = {setting("proxy/proxyPassword"), *_given}
    named = (value for name, value in os.environ.items() if _SECRET.fullmatch(name.upper()))
    quoted = (quote(password, safe="") for password in passwords)
    for secret in {*passwords, *quoted, *(value for value in named if len(value) > 7)}:
        if len(secret) > 2:  # shorter ones occur in other words
            text = text.replace(secret, "***")
    return text


def _value(key: str) -> Any:
    core = sys.modules.get("qgis.core")
    return None if core is None else core.QgsSettings().value(key)


def _proxy() -> str:
    """The proxy as a URL; empty if none is set."""
    host, kind = setting("proxy/proxyHost"), setting("proxy/proxyType")
    # "DefaultProxy" is that of the system, which installers find themselves.
    if setting("proxy/proxyEnabled").lower() not in ("true", "1") or not host or kind == "DefaultProxy":
        return ""
    user, password = (quote(part, safe="") for part in _login())
    login = f"{user}:{password}@" if user else ""
    port = setting("proxy/proxyPort")
    return f"{'socks5' if kind == 'Socks5Proxy' else 'http'}://{login}{host}{f':{port}' if port else ''}"


def _login() -> tuple[str, str]:
    """User and password of the proxy, from the settings or from their authentication configuration."""
    named, core = setting("proxy/authcfg"), sys.modules.get("qgis.core")
    if named and core is not None:
        config = core.QgsAuthMethodConfig()
        if core.QgsApplication.authManager().loadAuthenticationConfig(named, config, True):
            _given.add(str(config.config("password")))
            return str(config.config("username")), str(config.config("password"))
    return setting("proxy/proxyUser"), setting("proxy/proxyPassword")


def _excluded_hosts() -> list[str]:
    """The hosts of the addresses that QGIS reaches without its proxy."""
    hosts = []
    for key in ("proxy/proxyExcludedUrls", "proxy/noProxyUrls"):
        given = _value(key)
        entries = given.split("|") if isinstance(given, str) else given or []
        for entry in (str(entry).strip() for entry in entries):
            try:
                host = urlsplit(entry if "://" in entry else f"//{entry}").hostname
            except ValueError:
                continue
            if host:
                hosts.append(host)
    return hosts
