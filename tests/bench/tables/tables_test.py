#!/usr/bin/env python3
"""Runs run_tables.py on small made-up sections: tables_test.py PATH/TO/cristae-cli"""

import json
import random
import struct
import subprocess
import sys
import tempfile
import time
import unittest
import zlib
from pathlib import Path

sys.dont_write_bytecode = True
SCRIPT = Path(__file__).parent / "run_tables.py"
CLI = None
SIDE = 128
TINY = ["pretrain_steps=120", "pretrain_rate=0.005", "scale_low=1", "scale_high=1"]


def png(path, rows):
    """8-bit grey; rows of bytes."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    data = b"".join(b"\0" + bytes(row) for row in rows)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(data)) +
                     chunk(b"IEND", b""))


def section(draw, depth, noise):
    """Dark disks on grey; returns image and mask."""
    centres = [(x + draw.randint(-6, 6), y + draw.randint(-6, 6), draw.randint(7, 11))
               for x in range(22, SIDE, 42) for y in range(22, SIDE, 42)]
    image, mask = [], []
    for y in range(SIDE):
        inside = [any((x - cx) ** 2 + (y - cy) ** 2 <= r * r for cx, cy, r in centres) for x in range(SIDE)]
        mask.append([255 if within else 0 for within in inside])
        image.append([min(255, max(0, int(150 - depth * within + draw.gauss(0, noise)))) for within in inside])
    return image, mask


def stack(folder, names, seed, depth, noise):
    draw = random.Random(seed)
    for kind in ("images", "labels"):
        (folder / kind).mkdir(parents=True)
    for name in names:
        image, mask = section(draw, depth, noise)
        png(folder / "images" / name, image)
        png(folder / "labels" / name, mask)


class Tables(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        self.root = Path(self.place.name)
        stack(self.root / "source", ["a.png", "b.png"], 1, 90, 12)
        stack(self.root / "target", [f"t{i}.png" for i in range(4)], 2, 60, 18)
        rows = ["file,split", "t0.png,adapt", "t1.png,adapt", "t2.png,unseen", "t3.png,unseen"]
        (self.root / "sections.csv").write_text("\n".join(rows) + "\n")

    def tearDown(self):
        self.place.cleanup()

    def command(self, *more, split=True):
        root = self.root
        command = [sys.executable, SCRIPT, CLI, "--name", "disks", "--work", root / "work", "--source",
                   root / "source" / "images", root / "source" / "labels", "--target", root / "target" / "images",
                   root / "target" / "labels", "--source-voxel", "30,10,10", "--target-voxel", "30,10,10", "--preset",
                   "tiny", "--table", root / "table.md", "--threads", "1", *more]
        if split:
            command += ["--split", root / "sections.csv"]
        for setting in TINY:
            command += ["--pretrain-set", setting]
        return list(map(str, command))

    def run_tables(self, *more, split=True):
        return subprocess.run(self.command(*more, split=split), capture_output=True, text=True, check=False)

    def results(self):
        return sorted((self.root / "work" / "disks" / "cases").glob("*/result.json"))

    def test_cases_run_in_turn_and_a_second_call_goes_on(self):
        first = self.run_tables("--methods", "ipl", "--points", "0,50", "--seeds", "0,1", "--limit", "2")
        self.assertEqual(first.returncode, 0, first.stdout + first.stderr)
        self.assertEqual(len(self.results()), 2)
        before = {path: path.stat().st_mtime_ns for path in self.results()}
        # As a kill leaves it: a run without a checkpoint.
        (self.root / "work" / "disks" / "cases" / "main-ipl-p50-s0" / "run").mkdir(parents=True, exist_ok=True)
        second = self.run_tables("--methods", "ipl", "--points", "0,50", "--seeds", "0,1")
        self.assertEqual(second.returncode, 0, second.stdout + second.stderr)
        self.assertEqual(len(self.results()), 4)
        for path, moment in before.items():
            self.assertEqual(path.stat().st_mtime_ns, moment)
        result = json.loads(self.results()[0].read_text())
        self.assertEqual(sorted(result["scores"]["dice"]), ["mean", "pooled", "sd"])
        self.assertGreater(result["peak_mb"], 10)
        self.assertGreater(result["scores"]["dice"]["mean"], 0.5)
        table = (self.root / "table.md").read_text()
        self.assertIn("| ipl | 50 % | 2/2 |", table)
        self.assertRegex(table, r"\| ipl \| 0 % \| 2/2 \| [0-9.]+ ± [0-9.]+ \|")
        self.assertIn("IPL (Xiong et al. 2025), Table I", table)

    def test_a_stopped_case_goes_on_from_its_checkpoint(self):
        case = self.root / "work" / "disks" / "cases" / "main-ipl-p0-s0"
        wanted = ["--methods", "ipl", "--points", "0", "--seeds", "0", "--set", "round_iterations=60"]
        with subprocess.Popen(self.command(*wanted), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as table:
            while not (case / "run" / "checkpoint.h5").exists() and table.poll() is None:
                time.sleep(0.02)
            table.terminate()
            table.communicate()
        self.assertEqual(table.returncode, 5)
        self.assertEqual(self.results(), [])
        done = self.run_tables(*wanted)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        result = json.loads((case / "result.json").read_text())
        self.assertTrue(result["resumed"])
        self.assertIn("| ipl | 0 % | 1/1 |", (self.root / "table.md").read_text())

    def test_where_every_mitochondrion_is_clicked_the_program_is_told(self):
        done = self.run_tables("--methods", "ipl", "--points", "50,100", "--seeds", "0")
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        for share, told in ((50, False), (100, True)):
            case = self.root / "work" / "disks" / "cases" / f"main-ipl-p{share}-s0"
            recipe = json.loads((case / "run" / "run.json").read_text())["recipe"]
            self.assertEqual(recipe["all_points_clicked"], told)
            settings = json.loads((case / "result.json").read_text())["settings"]
            self.assertEqual(settings, {"all_points_clicked": "on"} if told else {})

    def test_a_failing_case_is_named_and_the_others_run(self):
        done = self.run_tables("--methods", "ipl,nothing", "--points", "0", "--seeds", "0")
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(self.results()), 1)
        table = (self.root / "table.md").read_text()
        self.assertIn("- main-nothing-p0-s0: exit ", table)

    def test_sections_are_adapted_to_or_scored_but_not_both(self):
        (self.root / "sections.csv").write_text("file,split\nt0.png,adapt\n")
        self.assertNotEqual(self.run_tables().returncode, 0)
        for part, names in (("adapt", "t0.png t1.png"), ("unseen", "t1.png")):
            (self.root / part).write_text(names)
        lists = ["--adapt", self.root / "adapt", "--unseen", self.root / "unseen"]
        refused = self.run_tables(*lists, split=False)
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("t1.png", refused.stderr)

    def test_ablation_lists_name_options_that_exist(self):
        names = "detection,labels,contrast,tau,K,references,similarity,confidence,r4mito"
        listed = self.run_tables("--dry-run", "--methods", "", "--ablations", names, "--seeds", "0")
        self.assertEqual(listed.returncode, 0, listed.stderr)
        self.assertIn("K-K_128-p0-s0", listed.stdout.split())
        self.assertIn("tau-tau_0.05-p15-s0", listed.stdout.split())
        sys.path.insert(0, str(SCRIPT.parent))
        import cases
        for rows in cases.ablation_rows("quick").values():
            for label, method, settings in rows:
                arguments = [CLI, "recipe", "show", "--preset", "quick", "--set", f"method={method}"]
                for key, value in settings.items():
                    arguments += ["--set", f"{key}={value}"]
                shown = subprocess.run(arguments, capture_output=True, text=True, check=False)
                self.assertEqual(shown.returncode, 0, f"{label}: {shown.stderr}")


if __name__ == "__main__":
    CLI = Path(sys.argv.pop(1)).resolve()
    unittest.main()
