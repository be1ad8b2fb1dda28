import { addMonths, parseDay, printDay, type Wire } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessorOf } from '../test/engine-of.ts';
import { caseClock } from './case-clock.ts';
import type { EvidenceKind } from './model/evidence.ts';
import type { Risk } from './model/risk-case.ts';
import type { RiskRelease } from './model/risk-release.ts';
import { release } from './release.ts';
import variations from './variations/release.json' with { type: 'json' };

testPolicy(release, { variations });

const proof: Readonly<Record<Risk, EvidenceKind>> = {
  income: 'incomeSheet',
  school: 'schoolRecord',
  illness: 'settlement',
  house: 'acceptance',
  water: 'waterTest',
  disaster: 'visit',
  employment: 'workProof',
  other: 'visit',
};
const values = { proof, observationMonths: 6, watchMonths: 12 };
const bound = release.with(values);

const risk = fc.constantFrom(...(Object.keys(proof) as Risk[]));
const kind = fc.constantFrom(...new Set(Object.values(proof)));
const day = fc.integer({ min: 0, max: 1000 }).map((days) => printDay((parseDay('2018-01-01') + days) as never));
const proposal: fc.Arbitrary<Wire<RiskRelease>> = fc
  .record({
    risk,
    cases: fc.array(fc.record({ risk, open: fc.boolean() }), { maxLength: 4 }),
    riskGone: fc.boolean(),
    evidence: fc.array(fc.record({ kind, on: day }), { maxLength: 4 }),
    days: fc.tuple(day, day).map((two) => two.toSorted()),
    agreed: fc.boolean(),
  })
  .map(({ days: [stableSince, on], ...rest }) => ({ ...rest, stableSince: stableSince!, on: on! }));
/** One that everything speaks for, but for what a test takes away. */
const ready = fc.tuple(risk, day).map(([of, stableSince]): Wire<RiskRelease> => ({
  risk: of,
  cases: [{ risk: of, open: true }],
  riskGone: true,
  evidence: [{ kind: proof[of], on: stableSince }],
  stableSince,
  on: printDay(addMonths(parseDay(stableSince), 6, 'lastDay')),
  agreed: true,
}));
const next = (on: string, days: number): string => printDay((parseDay(on) + days) as never);

describe('a release', () => {
  it('is given exactly when each condition is met', () => {
    fc.assert(
      fc.property(fc.oneof(proposal, ready), (of) => {
        const met = [
          of.cases.some(({ risk: on, open }) => on === of.risk && open === true),
          of.riskGone,
          of.evidence.some(({ kind: paper, on }) => paper === proof[of.risk] && on >= of.stableSince! && on <= of.on),
          printDay(addMonths(parseDay(of.stableSince!), 6, 'lastDay')) <= of.on,
          of.agreed,
        ];
        const { released, overdue, staysListed } = bound.evaluate(of);
        expect(released).toBe(met.every(Boolean));
        expect(overdue).toBe(met[0]! && met[1]! && met[3]! && !released);
        const openRisks = new Set(of.cases.flatMap(({ risk: on, open }) => (open === true ? [on] : [])));
        if (released) openRisks.delete(of.risk);
        expect(staysListed).toBe(openRisks.size > 0);
      }),
    );
  });

  it('fails for want of any one condition, and names that one', () => {
    fc.assert(
      fc.property(ready, (of) => {
        const takenAway = {
          case: { cases: of.cases.map((each) => ({ ...each, open: false })) },
          risk: { riskGone: false },
          evidence: { evidence: [] },
          observation: { on: next(of.on, -1) },
          word: { agreed: false },
        };
        for (const [obstacle, less] of Object.entries({ none: {}, ...takenAway }))
          expect(bound.evaluate({ ...of, ...less }).obstacle).toBe(obstacle);
      }),
    );
  });

  it('is not undone by another day or another paper, nor by the order of papers and cases', () => {
    fc.assert(
      fc.property(fc.oneof(proposal, ready), fc.nat(100), fc.record({ kind, on: day }), (of, later, paper) => {
        const before = bound.evaluate(of);
        const turned = { ...of, cases: of.cases.toReversed(), evidence: of.evidence.toReversed() };
        expect(bound.evaluate(turned)).toEqual(before);
        if (!before.released) return;
        const more = { ...of, on: next(of.on, later), evidence: [paper, ...of.evidence] };
        expect(bound.evaluate(more).released).toBe(true);
      }),
    );
  });

  it('an unknown case never counts as closed', () => {
    fc.assert(
      fc.property(ready, risk, (of, other) => {
        fc.pre(other !== of.risk);
        expect(bound.safeEvaluate({ ...of, cases: [...of.cases, { risk: other }] }).ok).toBe(false);
      }),
    );
  });
});

describe('in the assessment of a household', () => {
  const term = { days: 30, count: 'calendar', startsNextDay: true } as const;
  const assess = assessorOf([caseClock, { check: term, include: term, help: term, calendar: [] }], [release, values]);
  const done = { appearedOn: '2019-01-01', checkedOn: '2019-01-02', includedOn: '2019-01-03', helpedOn: '2019-01-04' };
  const cases = [{ ...done, case: '1', household: 'H-990', risk: 'water', closedOn: null }];
  const proposed = { risk: 'water', riskGone: true, evidence: [], stableSince: '2019-01-04', agreed: true };
  const of = (book: readonly object[], more: object = {}): ReturnType<typeof assess> =>
    assess({ 'monitoring/case-clock': { cases: book }, 'monitoring/release': { ...proposed, ...more } }, '2019-07-04');
  const alerts = (...given: Parameters<typeof of>): readonly string[] => of(...given).alerts.map(({ name }) => name.en);

  it('takes the cases from the case clock, and warns of a release that is overdue', () => {
    expect(alerts(cases)).toEqual(['observed long enough and not released']);
    expect(alerts(cases, { evidence: [{ kind: 'waterTest', on: '2019-02-01' }] })).toEqual([]);
    expect(alerts(cases.map((each) => ({ ...each, closedOn: '2019-07-01' })))).toEqual([]);
    expect(alerts(cases.map((each) => ({ ...each, household: 'H-991' })))).toEqual([]);
  });

  it('warns before the papers are known when the household does not agree', () => {
    const { evidence: _, ...unproved } = proposed;
    const facts = { 'monitoring/case-clock': { cases }, 'monitoring/release': { ...unproved, agreed: false } };
    expect(assess(facts, '2019-07-04').alerts).toHaveLength(1);
  });

  it('asks nothing of a household without an open case', () => {
    const { alerts: raised, undecided } = assess({ 'monitoring/case-clock': { cases: [] } }, '2019-07-04');
    expect([raised, undecided]).toEqual([[], []]);
  });

  it('asks of one with an open case whether its risk is gone', () => {
    const { undecided } = assess({ 'monitoring/case-clock': { cases } }, '2019-07-04');
    expect(undecided.flatMap(({ policy, ask }) => ask.map(({ path }) => `${policy} ${path.join('.')}`))).toContain(
      'monitoring/release risk',
    );
  });
});
