"""One Markdown file of measured and published figures."""

import statistics

COLUMNS = (("Dice", "dice"), ("AJI", "aji"), ("PQ", "pq"), ("F1", "f1"), ("IoU", "iou"), ("MCC", "mcc"), ("AP", "ap"),
           ("pixel AP", "pixel_ap"))


def cell(values):
    """Mean and standard deviation over seeds, in percent."""
    values = [100 * value for value in values if value is not None]
    if not values:
        return "-"
    if len(values) == 1:
        return f"{values[0]:.1f}"
    return f"{statistics.mean(values):.1f} ± {statistics.stdev(values):.1f}"


def line(cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def heading(names):
    return [line(names), line(["---"] * len(names))]


def grouped(cases):
    """Rows of a table: cases that differ in their seed alone, in the order given."""
    rows = {}
    for case in cases:
        rows.setdefault((case.label, case.method, case.points), []).append(case)
    return rows


def measured_table(cases, result_of, scope):
    lines = heading(["", "points", "seeds", *(name for name, _ in COLUMNS), "s", "MB"])
    for (label, _, points), members in grouped(cases).items():
        results = [result for result in map(result_of, members) if result]
        scores = [[result["scores"].get(key, {}).get(scope) for result in results] for _, key in COLUMNS]
        whole = [result["seconds"] for result in results if not result["resumed"]]
        lines.append(line([label, f"{points} %", f"{len(results)}/{len(members)}", *map(cell, scores),
                           f"{statistics.mean(whole):.0f}" if whole else "-",
                           f"{max(result['peak_mb'] for result in results):.0f}" if results else "-"]))
    return lines


def published_tables(published, tasks):
    lines = []
    for entry in published:
        if tasks and entry["task"] not in tasks:
            continue
        names = entry["scores"]
        lines += ["", f"### {entry['paper']}: {entry['title']}", "", f"Protocol: {entry['protocol']}", ""]
        lines += heading(["", "points", *names])
        for label, points, *values in entry["rows"]:
            lines.append(line([label, points, *("-" if value is None else value for value in values)]))
    return lines


def document(header, tables, result_of, failures, published, tasks):
    """tables: name -> cases."""
    lines = [f"# {header['title']}", "", *header["facts"], ""]
    for name, cases in tables.items():
        lines += [f"## {name}", "", "Mean over sections, in percent:", ""]
        lines += measured_table(cases, result_of, "mean")
        lines += ["", "All sections pooled:", ""]
        lines += measured_table(cases, result_of, "pooled")
        lines.append("")
    if failures:
        lines += ["## Failed", "", *(f"- {name}: {why}" for name, why in failures.items()), ""]
    lines += ["## Published", "",
              "Other data, networks, crops and training lengths than above, and checkpoints that may have been chosen by "
              "labelled target data: not to be read as a difference of methods."]
    return "\n".join(lines + published_tables(published, tasks)) + "\n"
