import { nothing, noRate, text, type MoneyTerm } from '@dzfp/core';
import { explain } from '@dzfp/core/reading';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aidDefinition, aidParameters, aidWith, bill } from '../../fixture/aid.ts';
import { poolDefinition, poolWith } from '../../fixture/pool.ts';
import { yearPolicy } from '../../fixture/year.ts';
import { searchOf } from '../runs.ts';
import { settledByChain } from '../trial/chain-trial.ts';
import type { Facts } from '../trial/situation.ts';
import { specimenOf, type Specimen } from '../trial/specimen.ts';
import { trialOf, type Trial } from '../trial/trial.ts';
import { trials } from '../trial/trials.ts';
import { chainLaws } from './chain-laws.ts';
import { deterministic } from './deterministic.ts';
import { checkExplanation, explanationConsistent } from './explanation-consistent.ts';
import { independent } from './independent.ts';
import { inputUntouched } from './input-untouched.ts';
import { jsonRoundTrip } from './json-round-trip.ts';
import { declaredCliffs } from './declared-cliffs.ts';
import { declaredLaws } from './laws-of.ts';
import { monotone } from './monotone.ts';
import type { NamedLaw } from './named-law.ts';
import { noUndeclaredCliff } from './no-undeclared-cliff.ts';
import { plainEqualsExact } from './plain-equals-exact.ts';
import { unknownFacts } from './unknown-facts.ts';
import { wireEqualsTyped } from './wire-equals-typed.ts';
import { withinSchema } from './within-schema.ts';

const values = aidParameters as unknown as Facts;
const good = aidDefinition.formula;

/** Whether the search finds a counterexample to a law. */
function isBroken(law: NamedLaw, drawn: fc.Arbitrary<Trial>): boolean {
  return fc.check(law.property(drawn), searchOf({})).counterexample !== null;
}

/** The trials of the good policy with something about the specimen spoilt: what a wrong engine would do. */
function spoilt(change: (specimen: Specimen) => Partial<Specimen>): fc.Arbitrary<Trial> {
  const specimen = specimenOf(aidWith(), values);
  const wrong = { ...specimen, ...change(specimen) };
  return trials(aidWith(), { parameters: values }).map(({ situation }) => trialOf(wrong, situation));
}

/** The aid policy with another formula for the aid itself. */
function aidBy(
  of: (...from: Parameters<typeof good>) => MoneyTerm,
  rest?: (aid: MoneyTerm, ...from: Parameters<typeof good>) => MoneyTerm,
): ReturnType<typeof aidWith> {
  return aidWith({
    formula: (facts, p) => {
      const aid = of(facts, p).as('另一种救助', 'another aid');
      const all = good(facts, p);
      return {
        ...all,
        aid,
        rest: rest?.(aid, facts, p) ?? facts.cost.minus(aid),
        share: aid.per(facts.cost, { whenZero: noRate }),
      };
    },
  });
}

const [conserved, rises] = declaredLaws(aidWith()) as [NamedLaw, NamedLaw];

describe('declared laws', () => {
  it('catch a payer that is dropped', () => {
    const policy = aidBy(
      (facts, p) => good(facts, p).aid,
      (aid, facts) => facts.cost.minus(aid).atLeast(nothing).atMost(aid),
    );
    expect(isBroken(conserved, trials(policy))).toBe(true);
  });

  it('catch an aid that falls when the cost rises', () => {
    const policy = aidBy((facts, p) => facts.cost.isAbove(p.deductible.at('city')).choose(nothing, good(facts, p).aid));
    expect(isBroken(rises, trials(policy))).toBe(true);
  });

  it('catch a cliff, however far from where the search starts', () => {
    const policy = aidBy((facts, p) => {
      const { aid } = good(facts, p);
      return aid.isAbove(p.deductible.at('city')).choose(aid.plus(p.deductible.at('city')), aid);
    });
    expect(isBroken(rises, trials(policy))).toBe(true);
  });

  it('read cliffs off the formula, but for those that are declared', () => {
    const policy = aidBy((facts, p) => {
      const { aid } = good(facts, p);
      return aid.isAbove(p.deductible.at('city')).choose(aid.plus(p.deductible.at('city')), aid);
    });
    const along = { fact: 'cost', outcome: 'aid' };
    const drawn = (of: typeof policy): fc.Arbitrary<Trial> => trials(of, { parameters: values });
    expect(isBroken(noUndeclaredCliff(along), drawn(policy))).toBe(true);
    expect(isBroken(noUndeclaredCliff({ ...along, at: ['example/cap'] }), drawn(policy))).toBe(true);
    expect(isBroken(noUndeclaredCliff({ ...along, at: ['example/deductible'] }), drawn(policy))).toBe(false);
    expect(isBroken(noUndeclaredCliff(along), drawn(aidWith()))).toBe(false);
  });

  it('of every policy: an amount jumps only where a cliff is declared', () => {
    type Cliffs = ReturnType<typeof aidWith>['cliffs'];
    const stepping = (cliffs: Cliffs): ReturnType<typeof aidWith> =>
      aidWith({
        cliffs,
        formula: (facts, p) => {
          const all = good(facts, p);
          const aid = all.aid.isAbove(p.deductible.at('city')).choose(all.aid.plus(p.deductible.at('city')), all.aid);
          return { ...all, aid: aid.as('另一种救助', 'another aid') };
        },
      });
    const cliff = { outcomes: ['aid'], along: 'cost', clause: '8.2', why: text('示例', 'example') } as const;
    const breaks = (cliffs: Cliffs): boolean => {
      const policy = stepping(cliffs);
      const [law] = declaredCliffs(policy) as [NamedLaw];
      return isBroken(law, trials(policy, { parameters: values }));
    };
    expect(breaks([])).toBe(true);
    expect(breaks([{ ...cliff, at: ['cap'] }])).toBe(true);
    expect(breaks([{ ...cliff, outcomes: ['rest'] }])).toBe(true);
    expect(breaks([{ ...cliff, along: 'paid' }])).toBe(true);
    expect(breaks([{ ...cliff, at: ['deductible'] }])).toBe(false);
    expect(breaks([cliff])).toBe(false);
    expect(declaredCliffs(poolWith())).toEqual([]);
  });

  it('read a choice in the order of its labels', () => {
    const law = monotone({ id: 'tier', title: text('级别', 'tier'), fact: 'tier', outcome: 'aid', direction: 'rises' });
    expect(isBroken(law, trials(aidWith(), { parameters: values }))).toBe(true);
  });

  it('of a procedure are checked over its typed values', () => {
    const lossy = poolWith({ run: ({ members }) => ({ parts: members.map(() => ({ amount: 0 as never })) }) });
    const [law] = declaredLaws(lossy) as [NamedLaw];
    expect(isBroken(law, trials(lossy))).toBe(true);
  });
});

describe('laws of every policy', () => {
  it('catch a decision that depends on how often one asks', () => {
    let asked = 0;
    const moody = poolWith({ run: (input, p) => (asked++ % 2 === 0 ? poolDefinition.run(input, p) : { parts: [] }) });
    expect(isBroken(deterministic, trials(moody))).toBe(true);
  });

  it('catch a decision that depends on the order of keys', () => {
    const drawn = spoilt(({ decide }) => ({
      decide: (asked) => (Object.keys(asked.input)[0] === 'from' ? decide(asked) : { result: {} }),
    }));
    expect(isBroken(deterministic, drawn)).toBe(true);
  });

  it('catch a decision that the one before shines through', () => {
    const drawn = spoilt(({ decide, tryToDecide }) => {
      let last: Facts = {};
      return {
        tryToDecide: (asked) => {
          last = asked.input;
          return tryToDecide(asked);
        },
        decide: (asked) => (last['cost'] === asked.input['cost'] ? decide(asked) : { result: {} }),
      };
    });
    expect(isBroken(independent, drawn)).toBe(true);
  });

  it('catch a procedure that sorts the facts in place', () => {
    const careless = poolWith({
      run: (input, p) => {
        (input.members as unknown as { points: number }[]).sort((a, b) => a.points - b.points);
        return poolDefinition.run(input, p);
      },
    });
    expect(isBroken(inputUntouched, trials(careless))).toBe(true);
  });

  it('catch a negative amount that the schema rules out', () => {
    const policy = aidBy((facts, p) => good(facts, p).aid.minus(p.deductible.at(facts.tier)));
    expect(isBroken(withinSchema, trials(policy))).toBe(true);
  });

  it('catch an answer that JSON cannot carry', () => {
    const drawn = spoilt(({ tryToDecide }) => ({
      tryToDecide: (asked) => {
        const safe = tryToDecide(asked);
        return safe.ok ? { ok: true, value: { result: { ...safe.value.result, days: Number.NaN } } } : safe;
      },
    }));
    expect(isBroken(jsonRoundTrip, drawn)).toBe(true);
  });

  it('catch typed answers that differ from written ones', () => {
    const drawn = spoilt(({ decideParsed }) => ({
      decideParsed: (given) => {
        const { result } = decideParsed(given) as { result: { aid: number } };
        return { result: { ...result, aid: result.aid + 1 } };
      },
    }));
    expect(isBroken(wireEqualsTyped, drawn)).toBe(true);
  });

  it('catch a quick path that is off by one', () => {
    const drawn = spoilt(({ inside }) => {
      if (inside === undefined) return {};
      const { runner, policy } = inside;
      const run: typeof runner.run = (given) => {
        const registers = Array.from(runner.run(given));
        const at = runner.plan.at[policy.graph.outputs['result.aid'] as number] as number;
        return registers.map((value, i) => (i === at ? value + 1 : value));
      };
      return { inside: { ...inside, runner: { ...runner, run } } };
    });
    expect(isBroken(plainEqualsExact, drawn)).toBe(true);
  });

  it('catch a fact whose absence decides something else', () => {
    const policy = aidBy((facts, p) => facts.paid.ifUnknown(nothing).atMost(good(facts, p).aid));
    expect(isBroken(unknownFacts([['paid']]), trials(policy, { parameters: values }))).toBe(true);
  });
});

describe('the law of explanations', () => {
  const trial = trialOf(specimenOf(aidWith(), values), { input: bill as unknown as Facts });
  const { inside, decide } = trial.specimen;
  const { result } = decide(trial.situation);
  const explained = explain(inside as NonNullable<typeof inside>, trial.situation.input);

  it('accepts the explanation of the library', () => {
    expect(() => checkExplanation(trial, explained, result)).not.toThrow();
    expect(isBroken(explanationConsistent, trials(aidWith()))).toBe(false);
  });

  it('catches any single figure that is changed', () => {
    for (const [i, { value }] of explained.steps.entries()) {
      if (typeof value !== 'string' || !/^\d+\.\d\d$/.test(value)) continue;
      const steps = explained.steps.map((step, at) => (at === i ? { ...step, value: `1${value}` } : step));
      expect(() => checkExplanation(trial, { ...explained, steps }, result)).toThrow(/is shown as/);
    }
  });

  it('catches a step that does not name what it rests on', () => {
    const last = explained.steps.findIndex(({ card }) => card.name.en === 'aid');
    const steps = explained.steps.map((step, i) => (i === last ? { ...step, card: { ...step.card, from: [] } } : step));
    expect(() => checkExplanation(trial, { ...explained, steps }, result)).toThrow(/without naming it/);
  });

  it('catches an explanation of another decision', () => {
    expect(() => checkExplanation(trial, explained, { ...result, aid: '0.00' })).toThrow(/decided as 0.00/);
  });
});

describe('laws of chains', () => {
  const broken = (settle: typeof settledByChain): boolean[] =>
    chainLaws(yearPolicy, { settle }).map(({ property }) => fc.check(property, searchOf({})).counterexample !== null);

  it('hold of the chain of the library', () => {
    expect(broken(settledByChain)).toEqual([false, false, false]);
  });

  it('catch a settlement that follows the order of arrival', () => {
    const asGiven: typeof settledByChain = (specimen, items) => {
      const settled = settledByChain(specimen, items);
      const position = (item: Facts): number => items.findIndex((each) => each['receipt'] === item['receipt']);
      return settled.map((group) => ({
        ...group,
        links: group.links.toSorted((a, b) => position(a.item) - position(b.item)),
      }));
    };
    expect(broken(asGiven).slice(0, 2)).toEqual([true, true]);
  });

  it('catch a settlement that looks ahead', () => {
    const ahead: typeof settledByChain = (specimen, items) =>
      settledByChain(specimen, items).map((group) => ({
        ...group,
        links: group.links.map((link) => ({ ...link, after: group.links.at(-1)?.after ?? {} })),
      }));
    expect(broken(ahead)[2]).toBe(true);
  });
});
