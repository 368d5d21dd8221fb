"""Compares the table of `measure --instances 2d` with scikit-image's regionprops on the same masks.

Usage: compare_regionprops.py CRISTAE_CLI FOLDER

Writes a mask of discs, ellipses, crescents and bars and the profiles of a phantom into FOLDER, measures them
with the program and with scikit-image, and fails where they differ by more than the definitions explain. Exits
with 77 (skipped) where scikit-image is missing. Differences that are meant:
  axis lengths    ours count a pixel as a square: (ours / 4)^2 - (theirs / 4)^2 = 1/12 exactly
  solidity        ours: contour over its hull; theirs: pixels over pixels of the hull
  feret           theirs is taken of the hull drawn in pixels
"""

import csv
import os
import subprocess
import sys

try:
    import numpy as np
    from skimage import __version__ as skimage_version
    from skimage.measure import regionprops
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)


def draw():
    """Labels of one section of 256 x 256 with forms of many kinds."""
    y, x = np.mgrid[0:256, 0:256].astype(float)
    labels = np.zeros((256, 256), np.uint16)
    rng = np.random.default_rng(5)
    label = 0
    for row in range(4):
        for column in range(4):
            label += 1
            cy, cx = 34 + 62 * row + rng.uniform(-1, 1), 34 + 62 * column + rng.uniform(-1, 1)
            angle = rng.uniform(0, np.pi)
            along = (x - cx) * np.cos(angle) + (y - cy) * np.sin(angle)
            across = -(x - cx) * np.sin(angle) + (y - cy) * np.cos(angle)
            radius = rng.uniform(4, 24)
            if row == 0:
                inside = along**2 + across**2 <= radius**2
            elif row == 1:
                inside = (along / 26) ** 2 + (across / rng.uniform(4, 20)) ** 2 <= 1
            elif row == 2:
                inside = (along**2 + across**2 <= 24**2) & ((along - 9) ** 2 + across**2 > 17**2)
            else:
                inside = (np.abs(along) <= 25) & (np.abs(across) <= rng.uniform(1, 9))
            labels[inside] = label
    return labels


def write_tiff(path, labels):
    """A minimal uncompressed little-endian 16-bit TIFF: no other package is needed to write it."""
    import struct

    height, width = labels.shape
    data = labels.astype("<u2").tobytes()
    entries = [
        (256, 4, width), (257, 4, height), (258, 3, 16), (259, 3, 1), (262, 3, 1),
        (273, 4, 8), (277, 3, 1), (278, 4, height), (279, 4, len(data)), (339, 3, 1),
    ]
    directory = struct.pack("<H", len(entries))
    for tag, kind, value in entries:
        directory += struct.pack("<HHII", tag, kind, 1, value)
    directory += struct.pack("<I", 0)
    with open(path, "wb") as file:
        file.write(struct.pack("<2sHI", b"II", 42, 8 + len(data)) + data + directory)


def read_table(path):
    with open(path, newline="") as file:
        return {int(row["label"]): row for row in csv.DictReader(file)}


class Comparison:
    def __init__(self):
        self.failures = 0
        self.largest = {}

    def check(self, name, label, ours, theirs, tolerance):
        difference = abs(ours - theirs)
        self.largest[name] = max(self.largest.get(name, 0), difference)
        if difference > tolerance:
            self.failures += 1
            print(f"label {label}: {name} is {ours:.6g}, scikit-image has {theirs:.6g}")


def compare(table, regions):
    result = Comparison()
    for region in regions:
        row = {key: float(value) for key, value in table[region.label].items() if value and key != "border_faces"}
        check = lambda name, ours, theirs, tolerance: result.check(name, region.label, ours, theirs, tolerance)
        check("area", row["area"], region.area, 0)
        check("centroid-1", row["centroid-1"], region.centroid[0], 1e-6)
        check("centroid-2", row["centroid-2"], region.centroid[1], 1e-6)
        for k, ours in enumerate(("bbox-1", "bbox-2", "bbox-4", "bbox-5")):
            check(ours, row[ours], region.bbox[k], 0)
        check("equivalent_diameter_area", row["equivalent_diameter_area"], region.equivalent_diameter_area, 1e-6)
        check("perimeter_crofton", row["perimeter_crofton"], region.perimeter_crofton, 1e-6)
        for name in ("axis_major_length", "axis_minor_length"):
            square = (row[name] / 4) ** 2 - 1 / 12
            check(name + " without the pixel's own moment", 4 * max(square, 0) ** 0.5, getattr(region, name), 1e-5)
        if region.eccentricity > 0.3:
            turned = (row["orientation"] - region.orientation) % np.pi
            check("orientation", min(turned, np.pi - turned), 0, 1e-6)
        check("solidity", row["solidity"], region.solidity, 0.06)
        check("feret_diameter_max", row["feret_diameter_max"], region.feret_diameter_max, 1.5)
    return result


def compare_forms(program, folder):
    """Drawn forms, each a label."""
    masks = os.path.join(folder, "forms.tif")
    labels = draw()
    write_tiff(masks, labels)
    table = measure(program, masks, folder)
    return compare_table("drawn forms", table, labels)


def compare_phantom(program, folder):
    """Profiles of synthetic tissue: one section of the truth of a phantom, those of several pieces included."""
    target = os.path.join(folder, "phantom")
    subprocess.run(
        [program, "phantom", target, "--domain", "target", "--shape", "2,512,512", "--share", "0.2", "--seed", "3",
         "--force", "--quiet"],
        check=True,
    )
    from skimage.io import imread

    labels = imread(os.path.join(target, "labels.tif"))
    first = labels[0] if labels.ndim == 3 else labels
    masks = os.path.join(folder, "profiles.tif")
    write_tiff(masks, first)
    return compare_table("profiles of a phantom", measure(program, masks, folder), first)


def measure(program, masks, folder):
    table = os.path.join(folder, "regionprops.csv")
    subprocess.run([program, "measure", masks, "--instances", "2d", "-o", table, "--force", "--quiet"], check=True)
    return read_table(table)


def compare_table(title, table, labels):
    # A profile of one or two pixels has no hull that scikit-image could make.
    regions = [region for region in regionprops(labels.astype(int)) if region.area > 8]
    result = compare(table, regions)
    print(f"scikit-image {skimage_version}, {len(regions)} {title}; largest differences:")
    for name, difference in result.largest.items():
        print(f"  {name:50s} {difference:.3g}")
    return result.failures if regions else 1


def main():
    program, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    failures = compare_forms(program, folder) + compare_phantom(program, folder)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
