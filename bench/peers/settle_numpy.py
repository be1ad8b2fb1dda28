"""The shared settlement in NumPy: whole columns, one expression after another."""

import numpy as np

from columns import main

DEDUCTIBLE = np.array([20_000.0, 50_000, 80_000, 100_000])
RATE = np.array([[95.0, 85, 75, 65], [90, 80, 70, 60]])
LOW = np.array([500_000.0, 1_200_000])
BAND_RATES = np.array([[65.0, 70, 75, 85], [60, 65, 70, 75]])
CAP = np.array([np.inf, 40_000_000.0])
B1, B2, B3 = 1e7, 2e7, 3e7


def half_up(amount, divisor):
    return np.floor((amount + divisor / 2) / divisor)


def settle(total, in_policy, critical_base, supplement_base, granted, tier, klass, insured):
    poor = klass == 0
    basic = np.minimum(half_up(np.maximum(in_policy - DEDUCTIBLE[tier], 0) * RATE[klass, tier], 100), 15e6)
    left = in_policy - basic
    low, rates, cap = LOW[klass], BAND_RATES[klass], CAP[klass]

    def critical(base):
        banded = (
            (np.clip(base, low, B1) - low) * rates[:, 0]
            + (np.clip(base, B1, B2) - B1) * rates[:, 1]
            + (np.clip(base, B2, B3) - B2) * rates[:, 2]
            + np.maximum(base - B3, 0) * rates[:, 3]
        )
        return np.minimum(half_up(banded, 100), cap)

    def supplement(base):
        return np.minimum(half_up(np.maximum(base - 300_000, 0) * 50, 100), 20e6)

    critical_now = critical(critical_base + left) - critical(critical_base)
    left = left - critical_now
    relief = np.where(poor, half_up(left * 10, 100), 0)
    left = left - relief
    assistance = np.where(poor, np.minimum(half_up(left * 70, 100), 1e6), 0)
    left = left - assistance
    social = np.minimum(granted, left)
    left = left - social
    extra = np.where(insured == 1, supplement(supplement_base + left) - supplement(supplement_base), 0)
    burden = left - extra
    below = burden * 100 < in_policy * 10
    return basic, critical_now, relief, assistance, social, extra, burden, total - in_policy, below


if __name__ == "__main__":
    main(lambda *columns: lambda: settle(*columns))
