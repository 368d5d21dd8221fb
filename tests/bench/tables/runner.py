"""Runs one case after the other by the command line program. The finished result files are the state: a run
that was killed goes on where it was when the same command is given again."""

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

from cases import NEEDS_TRUTH

IMAGES = (".png", ".tif", ".tiff", ".jpg", ".jpeg", ".bmp", ".pgm")


class Failed(Exception):
    """A command of the program ended with an error; the message says where its output is."""


def write_whole(path, text):
    part = path.with_name(path.name + ".part")
    part.write_text(text)
    os.replace(part, path)


def link_sections(folder, names, images, labels):
    """Folders `images` and `labels` that hold the named sections alone."""
    for kind, origin in (("images", images), ("labels", labels)):
        place = folder / kind
        place.mkdir(parents=True, exist_ok=True)
        for old in place.iterdir():
            old.unlink()
        for name in names:
            if not (origin / name).is_file():
                raise SystemExit(f"{origin / name} is not there, yet the split names it")
            (place / name).symlink_to((origin / name).resolve())
    return folder


class Runner:
    """Commands of one pair of stacks in one work folder."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.running = None

    def stop(self, *_):
        """Passes a stop on and waits until the program has saved what it has."""
        if self.running:
            self.running.send_signal(signal.SIGINT)
            self.running.wait()
        print("stopped; the same command goes on", flush=True)
        raise SystemExit(5)

    def call(self, log, *arguments):
        """Runs the program; returns seconds, peak memory in MB and the last object of its output."""
        command = [str(self.options.cli), *map(str, arguments), "--json"]
        if self.options.threads:
            command += ["--threads", str(self.options.threads)]
        begin = time.monotonic()
        with open(log, "wb") as out, open(log.with_suffix(".err"), "wb") as err:
            self.running = subprocess.Popen(command, stdout=out, stderr=err, stdin=subprocess.DEVNULL)
            _, status, usage = os.wait4(self.running.pid, 0)
        code = self.running.returncode = os.waitstatus_to_exitcode(status)
        self.running = None
        lines = log.read_text(errors="replace").strip().splitlines()
        if code != 0:
            raise Failed(f"exit {code} of `{arguments[0]}`: {lines[-1] if lines else 'no output'} ({log})")
        return time.monotonic() - begin, usage.ru_maxrss / 1024, json.loads(lines[-1])

    def settings(self, case):
        values = dict(item.split("=", 1) for item in self.options.set)
        values.update(case.options)
        return [word for key, value in values.items() for word in ("--set", f"{key}={value}")]

    def voxel(self, which):
        size = getattr(self.options, f"{which}_voxel")
        return ["--voxel-size", size] if size else []

    def pack(self, seed):
        """The source model of a seed; made once for all cases."""
        path = self.folder / "packs" / f"{self.options.preset}-s{seed}.cpack"
        if self.options.pack:
            return self.options.pack
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            images, labels = self.options.source
            extra = [word for item in self.options.pretrain_set for word in ("--set", item)]
            seconds, memory, _ = self.call(path.with_suffix(".log"), "pretrain", images, labels, "-o", path, "--preset",
                                           self.options.preset, "--seed", seed, *self.voxel("source"), *extra)
            write_whole(path.with_suffix(".json"), json.dumps({"seconds": seconds, "peak_mb": memory}))
        return path

    def points(self, case):
        if case.points == 0:
            return []
        path = self.folder / f"points-{case.points}-s{case.seed}.csv"
        if not path.exists():
            self.call(path.with_suffix(".log"), "sample-points", self.folder / "adapt" / "labels", "--ratio",
                      case.points / 100, "--seed", case.seed, "--rule", self.options.point_rule, "-o", path)
        return ["--points", path]

    def adapt(self, case, place):
        """Makes place/run; goes on from its checkpoint when there is one."""
        run = place / "run"
        if (run / "model.cmodel").exists() and (place / "adapt.json").exists():
            return json.loads((place / "adapt.json").read_text())
        resumed = (run / "checkpoint.h5").exists()
        if run.exists() and not resumed:
            shutil.rmtree(run)
        truth = ["--truth", self.folder / "adapt" / "labels"] if case.method in NEEDS_TRUTH else []
        seconds, memory, _ = self.call(
            place / "adapt.log", "adapt", self.folder / "adapt" / "images", "--pack", self.pack(case.seed),
            *self.points(case), "-o", run, "--method", case.method, "--preset", self.options.preset, "--seed", case.seed,
            *self.voxel("target"), *self.settings(case), *truth, *(["--resume"] if resumed else []))
        effort = {"seconds": seconds, "peak_mb": memory, "resumed": resumed}
        write_whole(place / "adapt.json", json.dumps(effort))
        return effort

    def score(self, place):
        """Scores of the unseen sections; nothing was chosen by them."""
        labels = place / "unseen.h5"
        self.call(place / "segment.log", "segment", self.folder / "unseen" / "images", "--model", place / "run", "-o",
                  labels, "--instances", "2d", "--probability", *self.voxel("target"), "--force")
        _, _, scores = self.call(place / "evaluate.log", "evaluate", labels, self.folder / "unseen" / "labels",
                                 "--probability", f"{labels}:/probability")
        labels.unlink()
        return {key: value for key, value in scores.items() if isinstance(value, dict) and "mean" in value}

    def result_file(self, case):
        return self.folder / "cases" / case.name / "result.json"

    def run(self, case):
        place = self.result_file(case).parent
        place.mkdir(parents=True, exist_ok=True)
        effort = self.adapt(case, place)
        result = {"table": case.table, "label": case.label, "method": case.method, "points": case.points,
                  "seed": case.seed, "settings": case.options, **effort, "scores": self.score(place)}
        write_whole(self.result_file(case), json.dumps(result, indent=1))
        return result

    def result(self, case):
        path = self.result_file(case)
        return json.loads(path.read_text()) if path.exists() else None
