"""An HTTP server of files on this computer, which answers ranges, counts bytes and can fail.

A process of its own, because GDAL holds Python's lock while it reads. Its input has lines "ACTION AFTER COUNT": once
AFTER requests were answered, the next COUNT requests get status 503 ("fail"), or are closed without an answer ("stop"),
or find other files ("change"). Its output has the port, then a line with address, status and bytes of each request.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

PLAN: dict[str, Any] = {"action": "", "after": 0, "count": 0}
LOCK = threading.Lock()


class Server:
    """The server, as a process of its own.

    Args:
        folder: The folder of its files.
    """

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, __file__, str(folder)]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        self.address = f"http://127.0.0.1:{int(self._process.stdout.readline())}/forest.tif"
        self._answers: list[Any] = []
        self._thread = threading.Thread(target=self._collect, daemon=True)
        self._thread.start()

    def _collect(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._answers.append(json.loads(line))

    def plan(self, action: str, *, after: int = 0, count: int = 10**9) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{action} {after} {count}\n")
        self._process.stdin.flush()
        time.sleep(0.2)  # the server reads it in another thread

    def answers(self) -> list[tuple[str, int, int]]:
        """Address, status and bytes of every request; ends the server."""
        self.close()
        return [(address, status, size) for address, status, size in self._answers]

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._thread.join()
        self._process.stdout.close()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self, *, with_body: bool) -> None:
        with LOCK:
            action = PLAN["action"] if PLAN["after"] <= 0 < PLAN["count"] else ""
            PLAN["after" if PLAN["after"] > 0 else "count"] -= 1
        if action == "stop":
            self.close_connection = True
            return
        if action == "change":
            for one in Path(sys.argv[1]).iterdir():
                os.utime(one)
        file = Path(sys.argv[1]) / unquote(urlsplit(self.path).path).lstrip("/")
        body, status, extra = b"", 404, {}
        if action == "fail":
            status = 503
        elif file.is_file():
            content, stat = file.read_bytes(), file.stat()
            status, body = 200, content
            extra = {"Accept-Ranges": "bytes", "ETag": f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'}
            extra["Last-Modified"] = self.date_time_string(int(stat.st_mtime))
            wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            if wanted:
                first, last = int(wanted[1]), min(int(wanted[2] or len(content) - 1), len(content) - 1)
                status, body = 206, content[first : last + 1]
                extra["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
        self.send_response(status)
        for name, value in {**extra, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(body)
        with LOCK:
            print(json.dumps([self.path, status, len(body) if with_body else 0]), flush=True)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    for line in sys.stdin:
        action, after, count = line.split()
        with LOCK:
            PLAN.update(action=action, after=int(after), count=int(count))


if __name__ == "__main__":
    main()
