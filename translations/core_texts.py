"""Writes the texts of the core that the window shows, for lupdate. update.sh calls it.

core_texts.py TEXTS.h RECIPE.json COLUMNS.csv...: core/plots/texts.h, what `cristae-cli recipe describe --json`
prints, and the definitions beside tables of `cristae-cli measure`.
"""
import csv
import json
import re
import sys


def label(name):
    """As the window shows it: the unit stands beside it."""
    for unit in ("_nm", "_px", "_um2"):
        name = name.removesuffix(unit)
    return name[0].upper() + name[1:].replace("_", " ")


def recipe_texts(path):
    with open(path, encoding="utf-8") as lines:
        options = next(entry["options"] for entry in map(json.loads, lines) if "options" in entry)
    for option in options:
        yield from (option["group"], label(option["name"]), option["help"], option["unit"])


def column_texts(paths):
    for path in paths:
        with open(path, encoding="utf-8", newline="") as rows:
            for row in csv.DictReader(rows):
                is_of_one_file = row["column"].startswith("(")  # what made it, when and of what
                if row["column"] != "counted" and not is_of_one_file:  # its text holds the frame of one stack
                    yield from (row["definition"], row["empty_when"])


def plot_texts(path):
    with open(path, encoding="utf-8") as lines:
        yield from re.findall(r'^inline constexpr const char\* \w+ = "(.*)";$', lines.read(), re.MULTILINE)


def declare(context, texts):
    for text in dict.fromkeys(filter(None, texts)):
        print(f'    QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)}),')


print("// Made by update.sh from what the program says of its options, measures and plots; read by lupdate, never compiled.")
print("static const char* const texts[] = {")
declare("cristae::Recipe", recipe_texts(sys.argv[2]))
declare("cristae::Column", column_texts(sys.argv[3:]))
declare("cristae::Plot", plot_texts(sys.argv[1]))
print("};")
