"""The shared settlement in NumPy as it is written for speed: blocks that stay in the cache, no division, results written in place."""

import numpy as np

from columns import main

BLOCK = 8192
DEDUCTIBLE = np.array([20_000.0, 50_000, 80_000, 100_000])
CAP = np.array([np.inf, 40_000_000.0])


def percent(amount):
    """A hundredth, half up: exact for whole numbers, without a division."""
    amount += 50.5
    amount *= 0.01
    return np.floor(amount, out=amount)


def critical(base, low, poor, cap):
    # The first rate on all above the deductible, and its rise beyond each bound.
    paid = np.maximum(base - low, 0) * (60 + 5 * poor)
    paid += (np.maximum(base - 1e7, 0) + np.maximum(base - 2e7, 0)) * 5
    paid += np.maximum(base - 3e7, 0) * (5 + 5 * poor)
    return np.minimum(percent(paid), cap)


def supplement(base):
    paid = base - 300_000
    np.maximum(paid, 0, out=paid)
    paid += 1
    paid *= 0.5
    np.floor(paid, out=paid)
    return np.minimum(paid, 20e6, out=paid)


def settle(out, total, in_policy, critical_base, supplement_base, granted, tier, klass, insured):
    basic, critical_now, relief, assistance, social, extra, burden, outside, below = out
    poor = 1.0 - klass
    over = in_policy - DEDUCTIBLE[tier]
    np.maximum(over, 0, out=over)
    over *= 90 + 5 * poor - 10.0 * tier
    np.minimum(percent(over), 15e6, out=basic)
    left = in_policy - basic
    low, cap = 1.2e6 - 7e5 * poor, CAP[klass]
    np.subtract(critical(critical_base + left, low, poor, cap), critical(critical_base, low, poor, cap), out=critical_now)
    left -= critical_now
    # Only the poor have these two.
    at = np.flatnonzero(klass == 0)
    relief[:] = 0
    assistance[:] = 0
    some = left[at]
    relief[at] = paid = percent(some * 10)
    some -= paid
    assistance[at] = paid = np.minimum(percent(some * 70), 1e6)
    some -= paid
    left[at] = some
    np.minimum(granted, left, out=social)
    left -= social
    extra[:] = 0
    at = np.flatnonzero(insured)
    base = supplement_base[at]
    extra[at] = supplement(base + left[at]) - supplement(base)
    np.subtract(left, extra, out=burden)
    np.subtract(total, in_policy, out=outside)
    np.less(burden * 100, in_policy * 10, out=below)


def prepare(*columns):
    rows = len(columns[0])

    def run():
        out = [np.empty(rows) for _ in range(8)] + [np.empty(rows, bool)]
        for start in range(0, rows, BLOCK):
            part = slice(start, start + BLOCK)
            settle([column[part] for column in out], *[column[part] for column in columns])
        return out

    return run


if __name__ == "__main__":
    main(prepare)
