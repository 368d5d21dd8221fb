#!/usr/bin/env python3
"""Times of network compact-s in C++ beside the same network in eager Python.

    /usr/bin/python3 tests/bench/peer_step.py BUILD/tests/bench/bench_networks [--threads 1,2] [--rounds 3]

Same layers, batch, loss, optimiser and threads. Rounds of both sides alternate, each in a process of its own,
so that a busy minute hits both; figures are medians over the rounds of medians over the repeats. "default" is
what one gets without thinking (fp32, NCHW); "tuned" is bf16 autocast with channels last. Marks: C++ fp32 at least
as fast as Python's default, C++ bf16 at least 1.4 times as fast, for the step and for the section.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

WIDTHS = (32, 48, 64, 96, 128)
PARAMETERS = 1024485
BATCH, SIDE, SECTION, WARM_UP = 8, 192, 1024, 2
KEYS = ("step_fp32", "step_bf16", "section_fp32", "section_bf16")


def build(torch):
    nn, functional = torch.nn, torch.nn.functional

    def pair(inputs, outputs):
        layers = []
        for channels in (inputs, outputs):
            layers += [nn.Conv2d(channels, outputs, 3, padding=1, bias=False),
                       nn.BatchNorm2d(outputs, momentum=0.02), nn.ReLU(inplace=True)]
        return nn.Sequential(*layers)

    class CompactUNet(nn.Module):
        def __init__(self):
            super().__init__()
            encoder, decoder, channels = [], [], 4
            for width in WIDTHS:
                encoder.append(pair(channels, width))
                channels = width
            for width in reversed(WIDTHS[:-1]):
                decoder.append(pair(channels + width, width))
                channels = width
            self.encoder, self.decoder = nn.ModuleList(encoder), nn.ModuleList(decoder)
            self.mask = nn.Conv2d(channels, 4, 1)
            self.density = nn.Sequential(nn.Conv2d(channels, 32, 3, padding=1, bias=False),
                                         nn.BatchNorm2d(32, momentum=0.02), nn.ReLU(inplace=True),
                                         nn.Conv2d(32, 1, 1))

        def forward(self, x):
            x = functional.pixel_unshuffle(x, 2)
            skips = []
            for level, stage in enumerate(self.encoder):
                if level > 0:
                    skips.append(x)
                    x = functional.max_pool2d(x, 2)
                x = stage(x)
            for stage in self.decoder:
                x = stage(torch.cat([functional.interpolate(x, scale_factor=2), skips.pop()], 1))
            mask = functional.pixel_shuffle(self.mask(x).float(), 2)
            density = functional.interpolate(self.density(x).float(), scale_factor=2, mode="bilinear")
            return torch.cat([torch.zeros_like(mask), mask], 1), density

    return CompactUNet()


def median_ms(repeats, work, clock):
    times = []
    for i in range(WARM_UP + repeats):
        start = clock()
        work()
        if i >= WARM_UP:
            times.append(1e3 * (clock() - start))
    return statistics.median(times)


def measure(threads, repeats, clock):
    """One round of the Python side, in this process."""
    import torch
    functional = torch.nn.functional
    torch.set_num_threads(threads)

    def step_time(bf16):
        torch.manual_seed(1)
        network = build(torch)
        assert sum(p.numel() for p in network.parameters()) == PARAMETERS, "not the network of the C++ side"
        image = torch.randn(BATCH, 1, SIDE, SIDE)
        label = (image[:, 0] > 1).long()
        density = torch.zeros_like(image)
        if bf16:
            network, image = (t.to(memory_format=torch.channels_last) for t in (network, image))
        optimiser = torch.optim.AdamW(network.parameters(), 1e-3, weight_decay=1e-4)

        def step():
            with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
                logits, found = network(image)
            valid = (label != 255).float()
            p = torch.softmax(logits, 1)[:, 1] * valid
            truth = (label == 1).float()
            dice = (2 * (p * truth).sum() + 50) / (p.sum() + truth.sum() + 50)
            loss = (functional.cross_entropy(logits, label, ignore_index=255) + 0.5 * (1 - dice)
                    + 50 * functional.mse_loss(found, density))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()

        return median_ms(repeats, step, clock)

    def section_time(bf16):
        torch.manual_seed(1)
        network = build(torch).eval()
        image = torch.randn(1, 1, SECTION, SECTION)
        if bf16:
            network, image = (t.to(memory_format=torch.channels_last) for t in (network, image))

        def predict():
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=bf16):
                torch.softmax(network(image)[0].float(), 1)[:, 1].contiguous()

        return median_ms(repeats, predict, clock)

    return dict(zip(KEYS, (step_time(False), step_time(True), section_time(False), section_time(True))))


def measure_cpp(program, threads, repeats, extra):
    command = [program, "--csv", "--networks", "compact-s", "--threads", str(threads), "--repeats", str(repeats)] + extra
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return dict(zip(KEYS, (float(value) for value in lines[-1].split(",")[2:])))


def measure_python(threads, repeats, extra):
    command = [sys.executable, os.path.abspath(__file__), "--measure", str(threads), "--repeats", str(repeats)] + extra
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def medians(rounds):
    return {key: statistics.median(r[key] for r in rounds) for key in KEYS}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--repeats", type=int, default=7)
    parser.add_argument("--cpu-time", action="store_true",
                        help="processor seconds instead of the clock: for one thread on a busy machine")
    parser.add_argument("--measure", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        clock = time.process_time if arguments.cpu_time else time.perf_counter
        print(json.dumps(measure(arguments.measure, arguments.repeats, clock)))
        return 0
    if not arguments.program:
        parser.error("give the program bench_networks")
    missed, extra = 0, ["--cpu-time"] if arguments.cpu_time else []
    for threads in (int(t) for t in arguments.threads.split(",")):
        cpp, python = [], []
        for _ in range(arguments.rounds):
            cpp.append(measure_cpp(arguments.program, threads, arguments.repeats, extra))
            python.append(measure_python(threads, arguments.repeats, extra))
        ours, peer = medians(cpp), medians(python)
        print(f"{threads} thread(s){'':9}C++ ms   Python ms   ratio to Python's default   mark")
        for key in KEYS:
            part, precision = key.split("_")
            ratio, mark = peer[part + "_fp32"] / ours[key], 1.0 if precision == "fp32" else 1.4
            missed += ratio < mark
            print(f"  {part:8} {precision:6} {ours[key]:9.1f} {peer[key]:11.1f} {ratio:16.2f} {'':12}"
                  f"{'reached' if ratio >= mark else 'MISSED'} {mark}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
