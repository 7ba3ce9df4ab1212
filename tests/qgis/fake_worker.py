"""A worker that speaks the protocol without an engine. The raster's path of a job says how to behave.

``FAKE_WORKER`` says how to start: unset as usual, ``dies``, ``killed``, ``half`` (of a hello, then exit code 5),
``silent``, ``garbage``, ``protocol``, ``leaves`` (exit code 0 while idle, 0.3 s after the hello or the last job).
``FAKE_WORKER_ALWAYS`` is how every job behaves, whatever its raster is called.
``FAKE_WORKER_ANSWERS`` is a JSON file ``{verb: result}`` with what to answer; the job itself is appended to the file
``FAKE_WORKER_JOBS``, one JSON object a line, where it is set.

Standard library only: it runs in whichever Python is at hand.
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
RESULTS = {
    "split": {"output_folder": "", "annotations_csv": "", "footprints": "", "patches": 2, "crowns": 3},
    "fine-tune": {"model": "", "report": "", "log_folder": "", "box_precision": 0.5, "box_recall": 0.25}
    | {"box_f1": 1 / 3, "epochs": 1, "best_epoch": 1},
    "predict": {"output": "", "count": 3, "windows": 4, "windows_skipped": 1, "seconds": 0.5},
    "evaluate": {"precision": 0.5, "recall": 0.25, "f1": 1 / 3, "map": None, "matches": "", "report": ""}
    | {"true_positives": 1, "false_positives": 1, "missed": 3},
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
    send(id=number, event="error", kind="Cancelled", message="Cancelled on request.", hint="")


def answer(number: int, job: dict) -> None:
    behaviour = os.environ.get("FAKE_WORKER_ALWAYS") or (job["params"].get("raster") or {}).get("path", "")
    if "FAKE_WORKER_JOBS" in os.environ:
        with open(os.environ["FAKE_WORKER_JOBS"], "a", encoding="utf-8") as file:
            file.write(json.dumps(job) + "\n")
    send(id=number, event="progress", stage="Finding crowns", done=1, total=4, seconds_left=90.0)
    if behaviour == "dies":
        print("Traceback: something native broke", file=sys.stderr, flush=True)
        os._exit(3)
    elif behaviour == "killed":
        os.kill(os.getpid(), 9)
    elif behaviour == "fails":
        send(id=number, event="error", kind="RasterError", message="'a.tif' is truncated.", hint="Copy it again.")
        return
    elif behaviour == "polite":
        wait_for_cancel(number)
        return
    elif behaviour == "hangs":  # deaf to cancel, with a child of its own that must not survive either
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        send(id=number, event="log", level="info", message=f"child {child.pid}")
        time.sleep(600)
    elif behaviour == "garbage":
        sys.stdout.buffer.write(b'\xff\xfe not ours\n[1, 2]\n\n{"event": \n')
        sys.stdout.flush()
        send(id=number + 1000, event="result", result={"of": "another job"})
    elif behaviour == "tells secrets":
        words = (
            f"{os.environ.get('HF_TOKEN')} {os.environ.get('HTTPS_PROXY')} https://maps.example/x?key=k3y-of-the-map"
        )
        print(f"stderr: {words}", file=sys.stderr, flush=True)
        print(f"stdout: {words}", flush=True)
        send(id=number, event="log", level="warning", message=f"log: {words}")
        send(id=number, event="error", kind="ModelFileError", message=f"error: {words}", hint=f"hint: {words}")
        return
    elif behaviour == "slow":
        time.sleep(0.5)
    elif behaviour == "frozen":  # no sign of life, deaf to everything but SIGKILL
        os.kill(os.getpid(), signal.SIGSTOP)
    elif behaviour == "still":  # signs of life, but no step
        for minutes in range(0, 40, 4):
            send(id=number, event="alive", still=60.0 * minutes)
        time.sleep(600)
    elif behaviour == "slow steps":
        for still in (0.0, 290.0, 0.0, 310.0, 0.0, 1790.0, 2.0):
            send(id=number, event="alive", still=still)
    elif behaviour == "half a line":
        sys.stdout.write('{"id": ' + str(number) + ', "event": "result", "resu')
        sys.stdout.flush()
        os._exit(4)
    elif behaviour == "half a line for ever":
        sys.stdout.write('{"id": ' + str(number) + ', "event": "result", "resu')
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
        send(id=number, event="result", result="three crowns")
        return
    elif behaviour == "dies with the work done":
        with open(job["params"]["output"], "w", encoding="utf-8") as file:
            file.write("crowns")
        os._exit(7)
    send(id=number, event="log", level="info", message="4 windows")
    send(id=number, event="log", level="warning", message="1 window is empty")
    send(id=number, event="metrics", epoch=1, values={"box_recall": 0.25})
    send(id=number, event="progress", stage="Finding crowns", done=4, total=4, seconds_left=0.0)
    results = dict(RESULTS)
    if "FAKE_WORKER_ANSWERS" in os.environ:
        with open(os.environ["FAKE_WORKER_ANSWERS"], encoding="utf-8") as file:
            results.update(json.load(file))
    send(id=number, event="result", result=results[job["verb"]] | {"pid": os.getpid(), "cwd": os.getcwd()})


def main() -> None:
    start = os.environ.get("FAKE_WORKER", "")
    print("a library says hello on stderr", file=sys.stderr, flush=True)
    if start == "dies":
        print("ModuleNotFoundError: No module named 'torch'", file=sys.stderr, flush=True)
        raise SystemExit(1)
    if start == "killed":
        os.kill(os.getpid(), 9)
    if start == "half":
        print('{"event": "hello", "proto', end="", flush=True)
        raise SystemExit(5)
    if start == "silent":
        time.sleep(600)
    if start == "garbage":
        print("Welcome to this Python!", flush=True)
    threading.Thread(target=read, daemon=True).start()
    send(
        event="hello",
        protocol=2 if start == "protocol" else 1,
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
