"""The shared settlement as a tax-benefit system of OpenFisca: a variable for each payer, parameters and scales of its own kind."""

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from columns import main

Claim = Entity("claim", "claims", "", "")
Claim.is_person = True
PERIOD, FROM = "2024", "2020-01-01"


class Tier(Enum):
    township = "township"
    county = "county"
    city = "city"
    province = "province"


def value(of):
    return {"values": {FROM: {"value": of}}}


def scale(thresholds, rates):
    return {"brackets": [{"threshold": value(t), "rate": value(r)} for t, r in zip(thresholds, rates)]}


BOUNDS = [10_000_000, 20_000_000, 30_000_000]
PARAMETERS = {
    "deductible": {"township": value(20_000), "county": value(50_000), "city": value(80_000), "province": value(100_000)},
    "rate": {"township": value(90), "county": value(80), "city": value(70), "province": value(60)},
    "uplift": value(5),
    "rate_cap": value(95),
    "basic_cap": value(15_000_000),
    "poor": scale([500_000, *BOUNDS], [65, 70, 75, 85]),
    "others": scale([1_200_000, *BOUNDS], [60, 65, 70, 75]),
    "critical_cap": value(40_000_000),
    "relief_rate": value(10),
    "assistance_rate": value(70),
    "assistance_cap": value(1_000_000),
    "supplement_deductible": value(300_000),
    "supplement_rate": value(50),
    "supplement_cap": value(20_000_000),
    "limit": value(10),
}


def wide(amounts):
    """Its integers have 32 bits: a product would not fit."""
    return amounts.astype(np.float64)


def half_up(amount, divisor):
    return np.floor((amount + divisor / 2) / divisor)


def basic(claim, period, parameters):
    p, tier = parameters(period), claim("tier", period)
    rate = np.minimum(p.rate[tier] + p.uplift * claim("poor", period), p.rate_cap)
    over = np.maximum(claim("in_policy", period) - wide(p.deductible[tier]), 0)
    return np.minimum(half_up(over * rate, 100), p.basic_cap)


def critical(claim, period, parameters):
    p, poor, before = parameters(period), claim("poor", period), wide(claim("critical_base", period))

    def paid(base):
        # Its scales move each threshold by a tiny amount: only the nearest whole number is meant.
        of_others = np.minimum(half_up(np.rint(p.others.calc(base)), 100), p.critical_cap)
        return np.where(poor, half_up(np.rint(p.poor.calc(base)), 100), of_others)

    return paid(before + claim("in_policy", period) - claim("basic", period)) - paid(before)


def relief(claim, period, parameters):
    left = wide(claim("in_policy", period) - claim("basic", period) - claim("critical", period))
    return np.where(claim("poor", period), half_up(left * parameters(period).relief_rate, 100), 0)


def assistance(claim, period, parameters):
    p = parameters(period)
    before = claim("basic", period) + claim("critical", period) + claim("relief", period)
    paid = half_up(wide(claim("in_policy", period) - before) * p.assistance_rate, 100)
    return np.where(claim("poor", period), np.minimum(paid, p.assistance_cap), 0)


def left(claim, period):
    paid = claim("basic", period) + claim("critical", period) + claim("relief", period) + claim("assistance", period)
    return claim("in_policy", period) - paid


def supplement(claim, period, parameters):
    p, base = parameters(period), wide(claim("supplement_base", period))

    def paid(of):
        return np.minimum(half_up(np.maximum(of - p.supplement_deductible, 0) * p.supplement_rate, 100), p.supplement_cap)

    due = paid(base + claim("left", period) - claim("social", period)) - paid(base)
    return np.where(claim("insured", period), due, 0)


def burden(claim, period):
    return claim("left", period) - claim("social", period) - claim("supplement", period)


def variable(name, kind=int, formula=None, **more):
    body = {"value_type": kind, "entity": Claim, "definition_period": DateUnit.YEAR, "label": name, **more}
    return type(name, (Variable,), body if formula is None else {**body, "formula": formula})


def system():
    made = TaxBenefitSystem([Claim])
    made.parameters = ParameterNode("", data=PARAMETERS)
    made.add_variables(
        *[variable(name) for name in ("total", "in_policy", "critical_base", "supplement_base", "granted")],
        variable("poor", bool),
        variable("insured", bool),
        variable("tier", Enum, possible_values=Tier, default_value=Tier.township),
        variable("basic", formula=basic),
        variable("critical", formula=critical),
        variable("relief", formula=relief),
        variable("assistance", formula=assistance),
        variable("left", formula=left),
        variable("social", formula=lambda c, period: np.minimum(c("granted", period), c("left", period))),
        variable("supplement", formula=supplement),
        variable("burden", formula=burden),
        variable("outside", formula=lambda c, period: c("total", period) - c("in_policy", period)),
        variable(
            "below",
            bool,
            lambda c, period, p: wide(c("burden", period)) * 100 < wide(c("in_policy", period)) * p(period).limit,
        ),
    )
    return made


OUT = ("basic", "critical", "relief", "assistance", "social", "supplement", "burden", "outside", "below")


def prepare(total, in_policy, critical_base, supplement_base, granted, tier, klass, insured):
    rules = system()
    names = ("total", "in_policy", "critical_base", "supplement_base", "granted")
    amounts = (total, in_policy, critical_base, supplement_base, granted)
    given = {name: column.astype(np.int32) for name, column in zip(names, amounts)}
    given |= {"tier": tier, "poor": klass == 0, "insured": insured == 1}

    def run():
        simulation = SimulationBuilder().build_default_simulation(rules, len(total))
        for name, column in given.items():
            simulation.set_input(name, PERIOD, column)
        return [simulation.calculate(name, PERIOD) for name in OUT]

    return run


if __name__ == "__main__":
    main(prepare)
