"""Components of a large mask with box, volume and centroid of each: ours against scipy.ndimage, same mask, same run.

    python3 tests/bench/components_speed.py BUILD/tests/bench/components_speed [SIDE]

Needs numpy and scipy. Says seconds, peak memory and the ratio; fails if the counts differ."""

import json
import resource
import subprocess
import sys
import tempfile
import time

import numpy as np


def draw_mask(side):
    """About 12 % of the voxels in ellipsoids, some of which touch."""
    random = np.random.default_rng(1)
    mask = np.zeros((side, side, side), np.uint8)
    drawn = 0
    while drawn < 0.12 * mask.size:
        radii = random.uniform(0.012, 0.045, 3) * side
        centre = random.uniform(0, side, 3)
        low = np.maximum(np.floor(centre - radii), 0).astype(int)
        high = np.minimum(np.ceil(centre + radii) + 1, side).astype(int)
        axes = [((np.arange(l, h) - c) / r) ** 2 for l, h, c, r in zip(low, high, centre, radii)]
        inside = axes[0][:, None, None] + axes[1][None, :, None] + axes[2][None, None, :] < 1
        mask[tuple(slice(l, h) for l, h in zip(low, high))] |= inside.astype(np.uint8)
        drawn += int(inside.sum())
    return mask


def label_with_scipy(path, side):
    from scipy import ndimage

    start = time.perf_counter()
    mask = np.fromfile(path, np.uint8).reshape(side, side, side)
    labels, count = ndimage.label(mask)
    labelled = time.perf_counter() - start
    boxes = ndimage.find_objects(labels)
    for index, box in enumerate(boxes, 1):
        places = np.nonzero(labels[box] == index)
        [place.mean() for place in places]
    return {
        "instances": count,
        "foreground": int((labels != 0).sum()),
        "label_s": round(labelled, 3),
        "total_s": round(time.perf_counter() - start, 3),
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def run(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main():
    if sys.argv[1] == "--scipy":
        print(json.dumps(label_with_scipy(sys.argv[2], int(sys.argv[3]))))
        return
    program = sys.argv[1]
    side = int(sys.argv[2]) if len(sys.argv) > 2 else 1024
    with tempfile.NamedTemporaryFile(suffix=".raw") as file:
        draw_mask(side).tofile(file.name)
        ours = run([program, file.name, str(side)])
        peer = run([sys.executable, __file__, "--scipy", file.name, str(side)])
    print("ours ", json.dumps(ours))
    print("scipy", json.dumps(peer))
    print(f"scipy / ours: {peer['total_s'] / ours['total_s']:.2f} with the table, "
          f"{peer['label_s'] / ours['total_s']:.2f} with scipy's labels alone")
    if (ours["instances"], ours["foreground"]) != (peer["instances"], peer["foreground"]):
        sys.exit("the two do not agree")


main()
