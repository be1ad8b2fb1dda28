"""Columns out of their files, and the clock: PROGRAM FOLDER ROWS REPEATS [OUT] as settle.c has it."""

import sys
import time

import numpy as np

AMOUNTS = ("totalCost", "inPolicyCost", "criticalBase", "supplementBase", "granted")
CODES = ("tier", "benefitClass", "insured")


def read(folder):
    amounts = [np.fromfile(f"{folder}/{name}", np.float64) for name in AMOUNTS]
    return amounts + [np.fromfile(f"{folder}/{name}", np.uint8) for name in CODES]


def main(prepare):
    folder, repeats = sys.argv[1], int(sys.argv[3])
    settle = prepare(*read(folder))
    out = []
    for _ in range(repeats):
        start = time.perf_counter()
        out = settle()
        print(round((time.perf_counter() - start) * 1e9))
    if len(sys.argv) > 4:
        np.concatenate([np.asarray(column, dtype=np.float64) for column in out]).tofile(sys.argv[4])
