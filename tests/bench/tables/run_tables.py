#!/usr/bin/env python3
"""Tables of methods, points and seeds on one pair of stacks, through the command line program.

    tests/bench/tables/run_tables.py BUILD/app/cristae-cli --name NAME --work DIR \\
        --source IMAGES LABELS --target IMAGES LABELS --split SECTIONS.csv \\
        --source-voxel 50,4.6,4.6 --target-voxel 20,5,5 [--methods ipl,none] [--points 0,15] [--seeds 0,1,2] \\
        [--ablations contrast,labels] --table TABLE.md

IMAGES and LABELS of the target are folders with one file a section, of the same names. The split says which
sections are adapted to and which are scored: a CSV with columns `file` and `split` (adapt or unseen), or two lists
of file names (--adapt, --unseen). Adaptation sees the images of its sections and the points, nothing else; only
`oracle` learns from their labels. The model scored is the last one, or the one the recipe chooses without labels.

One case after the other; DIR/NAME/cases/CASE/result.json marks a finished one. After a kill, give the same command
again: finished cases stay, a case under way goes on from its checkpoint (its seconds are then left out).
"""

import argparse
import csv
import json
import platform
import signal
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left beside the sources

# pylint: disable=wrong-import-position
import cases as plan
import markdown
from runner import Failed, Runner, link_sections


def words(text):
    return [word for word in text.split(",") if word]


def numbers(text):
    return [int(word) for word in words(text)]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli", type=Path)
    parser.add_argument("--name", required=True, help="of the pair; a folder in DIR")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--source", nargs=2, metavar=("IMAGES", "LABELS"), help="not needed with --pack")
    parser.add_argument("--target", nargs=2, type=Path, metavar=("IMAGES", "LABELS"), required=True)
    parser.add_argument("--split", type=Path, metavar="SECTIONS.csv")
    parser.add_argument("--adapt", type=Path, metavar="LIST", help="file names, one a line")
    parser.add_argument("--unseen", type=Path, metavar="LIST")
    parser.add_argument("--source-voxel", metavar="Z,Y,X")
    parser.add_argument("--target-voxel", metavar="Z,Y,X")
    parser.add_argument("--pack", type=Path, help="source pack for all seeds, instead of one made for each")
    parser.add_argument("--preset", default="quick")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="option of every adaptation")
    parser.add_argument("--pretrain-set", action="append", default=[], metavar="KEY=VALUE")
    parser.add_argument("--methods", type=words, default=["none", "ipl", "cafa", "r4mito", "oracle"])
    parser.add_argument("--points", type=numbers, default=[0, 5, 15, 50, 100], help="percent")
    parser.add_argument("--point-rule", default="round", help="of sample-points: round or wda_ceil")
    parser.add_argument("--seeds", type=numbers, default=[0, 1, 2])
    parser.add_argument("--ablations", type=words, default=[], metavar="LISTS",
                        help="of " + ", ".join(plan.ablation_rows("quick")))
    parser.add_argument("--ablation-points", type=int, default=15)
    parser.add_argument("--published", type=words, default=[], metavar="TASKS", help="tasks of published.json (all)")
    parser.add_argument("--table", type=Path, required=True, help="Markdown file; written anew after every case")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--limit", type=int, help="end after so many cases")
    parser.add_argument("--dry-run", action="store_true", help="say what would be run")
    return parser.parse_args()


def split_of(options):
    """Names of the sections adapted to, and of those scored."""
    if options.split:
        with open(options.split, newline="") as file:
            rows = list(csv.DictReader(file))
        names = {part: [row["file"] for row in rows if row["split"].strip() == part] for part in ("adapt", "unseen")}
    elif options.adapt and options.unseen:
        names = {part: getattr(options, part).read_text().split() for part in ("adapt", "unseen")}
    else:
        raise SystemExit("give --split, or --adapt and --unseen")
    both = set(names["adapt"]) & set(names["unseen"])
    if both or not names["adapt"] or not names["unseen"]:
        raise SystemExit(f"adapt and unseen must be filled and apart; both hold {sorted(both)}")
    return names


def all_tables(options):
    unknown = set(options.ablations) - set(plan.ablation_rows(options.preset))
    if unknown:
        raise SystemExit(f"no ablation list {', '.join(sorted(unknown))}")
    tables = {"Methods": plan.main_cases(options.methods, options.points, options.seeds)}
    for name in options.ablations:
        tables[f"Ablation: {name}"] = plan.ablation_cases([name], options.preset, options.ablation_points, options.seeds)
    return tables


def header(options, names):
    version = subprocess.run([options.cli, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    extra = " ".join(f"--set {item}" for item in options.set)
    return {"title": f"{options.name}: measured beside published",
            "facts": [f"{version}, preset {options.preset} {extra}".rstrip() + f", {platform.machine()}. Adapted to "
                      f"{len(names['adapt'])} sections, scored on {len(names['unseen'])} others; mean ± standard deviation "
                      "over seeds. AP is that of instances (mean over IoU 0.50 to 0.95); F1 is that of pixels.",
                      "s and MB: wall time and largest resident memory of the adaptation alone."]}


def write_table(options, names, tables, runner, failures):
    published = json.loads((Path(__file__).parent / "published.json").read_text())
    text = markdown.document(header(options, names), tables, runner.result, failures, published, options.published)
    part = options.table.with_name(options.table.name + ".part")
    part.write_text(text)
    part.replace(options.table)


def main():
    options = arguments()
    names = split_of(options)
    tables = all_tables(options)
    folder = options.work / options.name
    runner = Runner(options, folder)
    todo = [case for cases in tables.values() for case in cases if runner.result(case) is None]
    if options.dry_run:
        print("\n".join(case.name for case in todo))
        return 0
    for part in ("adapt", "unseen"):
        link_sections(folder / part, names[part], *options.target)
    for stop in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stop, runner.stop)
    failures = {}
    for position, case in enumerate(todo[: options.limit]):
        print(f"{position + 1}/{len(todo)} {case.name}", flush=True)
        try:
            runner.run(case)
        except Failed as fault:
            failures[case.name] = fault
            print(f"  failed: {fault}", flush=True)
        write_table(options, names, tables, runner, failures)
    write_table(options, names, tables, runner, failures)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
