"""A worker with the protocol but without an engine. The path of a job's raster selects its behaviour.

``FAKE_WORKER`` selects the behaviour at the start: unset as usual, ``dies``, ``killed``, ``half`` (of a handshake, then
exit code 5), ``silent``, ``garbage``, ``protocol``, ``old`` (the handshake of protocol 1), ``leaves`` (exit code 0
while idle, 0.3 s after the handshake or the last job). ``FAKE_WORKER_ALWAYS`` is the behaviour of every job, whatever
its raster. ``FAKE_WORKER_ANSWERS`` is a JSON file ``{verb: values}`` with values of the results; others are those of
``RESULTS``. If ``FAKE_WORKER_JOBS`` is set, each job is appended to that file, one JSON object per line.

Standard library only: it runs in any Python.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time

requests: queue.Queue[dict] = queue.Queue()
cancelled: set[int] = set()
RESULTS: dict[str, dict] = {
    "split": {"output_folder": "", "annotations_csv": "", "footprints": "", "patches": 2, "crowns": 3},
    "fine-tune": {"model": "", "report": "", "log_folder": "", "box_precision": 0.5, "box_recall": 0.25}
    | {"box_f1": 1 / 3, "epochs": 1, "best_epoch": 1},
    "predict": {"output": "", "report": None, "density": None, "about": {}, "count": 3, "windows": 4}
    | {"windows_skipped": 1, "unreadable": 0.0, "seconds": 0.5},
    "evaluate": {"precision": 0.5, "recall": 0.25, "f1": 1 / 3, "map": None, "matches": "", "report": ""}
    | {"true_positives": 1, "false_positives": 1, "missed": 3},
    "compare-crowns": {"output": "", "stand_output": None, "kept": 1, "gone": 1, "new": 1, "unknown": 0}
    | {"shift_east": 0.5, "shift_north": -0.5, "shift_pairs": 20, "diameter_growth": 0.1},
    "crown-attributes": {"output": "", "tree_tops": None, "about": {}, "count": 3, "left_out": 1, "without_height": 0},
    "stand-summary": {"output": "", "table": None, "report": None, "about": {"classes": {}}, "stand_count": 2}
    | {"count": 3, "outside": 1, "area_ha": 0.5, "covered_pct": None, "stems_ha": 6.0, "cover_pct": 10.0}
    | {"diameter_mean": 3.0, "height_mean": None, "count_low": None, "count_high": None},
    "suggest": {"output": "", "count": 2, "looked_at": 5},
    "model-info": {"report": "", "name": "larch", "file": "", "architecture": "", "parameters": 1, "classes": "Tree"}
    | {"extent": 40.0, "resolution": 0.1, "score_threshold": 0.5, "nms_threshold": 0.3, "created": "", "parent": ""}
    | {"licence": "", "sources": "", "precision": None, "recall": None, "f1": 0.5, "map": None},
}


def send(**answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def read() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        if "cancel" in request:
            cancelled.add(request["cancel"])
        else:
            requests.put(request)
    os._exit(0)


def wait_for_cancel(number: int) -> None:
    while number not in cancelled:
        time.sleep(0.01)
    send(id=number, event="failure", kind="Cancelled", message="Cancelled on request.", hint="")


def answer(number: int, job: dict) -> None:  # noqa: C901 # one branch for each behaviour
    raster = job["params"].get("raster") or {}
    behaviour = os.environ.get("FAKE_WORKER_ALWAYS") or ("" if isinstance(raster, list) else raster.get("path", ""))
    if "FAKE_WORKER_JOBS" in os.environ:
        with open(os.environ["FAKE_WORKER_JOBS"], "a", encoding="utf-8") as file:
            file.write(json.dumps(job) + "\n")
    send(id=number, event="progress", stage="Detecting crowns", done=1, total=4, seconds_left=90.0)
    if behaviour == "dies":
        print("Traceback: something native broke", file=sys.stderr, flush=True)
        os._exit(3)
    elif behaviour == "killed":
        os.kill(os.getpid(), 9)
    elif behaviour == "fails":
        send(id=number, event="failure", kind="RasterError", message="'a.tif' is truncated.", hint="Copy it again.")
        return
    elif behaviour == "polite":
        wait_for_cancel(number)
        return
    elif behaviour == "hangs":  # ignores cancel, with a child process that must not survive either
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        send(id=number, event="log", level="info", message=f"child {child.pid}")
        time.sleep(600)
    elif behaviour == "garbage":
        sys.stdout.buffer.write(b'\xff\xfe not ours\n[1, 2]\n\n{"event": \n')
        sys.stdout.flush()
        send(id=number + 1000, event="result", values={"of": "another job"})
    elif behaviour == "secrets":
        words = (
            f"{os.environ.get('HF_TOKEN')} {os.environ.get('HTTPS_PROXY')} https://maps.example/x?key=k3y-of-the-map"
        )
        print(f"stderr: {words}", file=sys.stderr, flush=True)
        print(f"stdout: {words}", flush=True)
        send(id=number, event="log", level="warning", message=f"log: {words}")
        send(id=number, event="failure", kind="ModelFileError", message=f"error: {words}", hint=f"hint: {words}")
        return
    elif behaviour == "slow":
        time.sleep(0.5)
    elif behaviour == "frozen":  # no heartbeat, and no reaction except to SIGKILL
        os.kill(os.getpid(), signal.SIGSTOP)
    elif behaviour == "stalled":  # heartbeats, but no progress
        for minutes in range(0, 40, 4):
            send(id=number, event="heartbeat", stalled_seconds=60.0 * minutes)
        time.sleep(600)
    elif behaviour == "slow steps":
        for seconds in (0.0, 290.0, 0.0, 310.0, 0.0, 1790.0, 2.0):
            send(id=number, event="heartbeat", stalled_seconds=seconds)
    elif behaviour == "half a line":
        sys.stdout.write('{"id": ' + str(number) + ', "event": "result", "valu')
        sys.stdout.flush()
        os._exit(4)
    elif behaviour == "half a line for ever":
        sys.stdout.write('{"id": ' + str(number) + ', "event": "result", "valu')
        sys.stdout.flush()
        time.sleep(600)
    elif behaviour == "endless line":
        for _ in range(40):
            sys.stdout.write("x" * 1_000_000)
        sys.stdout.write("\n")
    elif behaviour == "child holds the output":
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        os._exit(6)
    elif behaviour == "closes its output":
        os.close(1)
        time.sleep(600)
    elif behaviour == "result is no result":
        send(id=number, event="result", values="three crowns")
        return
    elif behaviour == "dies with the work done":
        with open(job["params"]["output"], "w", encoding="utf-8") as file:
            file.write("crowns")
        os._exit(7)
    send(id=number, event="log", level="info", message="4 windows")
    send(id=number, event="log", level="warning", message="1 window is empty")
    send(id=number, event="metrics", epoch=1, values={"box_recall": 0.25})
    send(id=number, event="progress", stage="Detecting crowns", done=4, total=4, seconds_left=0.0)
    results = dict(RESULTS)
    if "FAKE_WORKER_ANSWERS" in os.environ:
        with open(os.environ["FAKE_WORKER_ANSWERS"], encoding="utf-8") as file:
            for verb, values in json.load(file).items():
                results[verb] = results.get(verb, {}) | values
    values = dict(results[job["verb"]])
    if "about" in values and not os.path.isfile(behaviour):  # algorithms read the facts of jobs on real rasters
        values["about"] = {"pid": os.getpid(), "cwd": os.getcwd(), **values["about"]}
    send(id=number, event="result", values=values)


def main() -> None:
    start = os.environ.get("FAKE_WORKER", "")
    print("output of a library on stderr", file=sys.stderr, flush=True)
    if start == "dies":
        print("ModuleNotFoundError: No module named 'torch'", file=sys.stderr, flush=True)
        raise SystemExit(1)
    if start == "killed":
        os.kill(os.getpid(), 9)
    if start == "half":
        print('{"event": "handshake", "proto', end="", flush=True)
        raise SystemExit(5)
    if start == "silent":
        time.sleep(600)
    if start == "garbage":
        print("Welcome to this Python!", flush=True)
    threading.Thread(target=read, daemon=True).start()
    send(
        event="hello" if start == "old" else "handshake",
        protocol={"protocol": 3, "old": 1}.get(start, 2),
        version="0.1.0",
        python="3.11.2",
        packages={"torch": "2.14.0"},
        devices=[{"id": "cpu", "name": "Fake <CPU>, 2 threads"}],
    )
    while True:
        try:
            request = requests.get(timeout=0.3 if start == "leaves" else 600)
        except queue.Empty:
            return
        answer(request["id"], request["job"])


if __name__ == "__main__":
    main()
