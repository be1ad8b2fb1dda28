import type { Wire } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { jurisdictions, type Household, type Person } from '@dzfp/core/model';
import { testPolicy } from '@dzfp/testkit';
import { describe, expect, it } from 'vitest';
import { cooperation } from './plugin.ts';
import { placementStability } from './placement-stability.ts';

testPolicy(placementStability);

const made = { jurisdiction: '371400', from: '2018-01-01', standing: 'assumed', source: 'X' } as const;
const subsidy = { county: '300.00', province: '500.00', partner: '1000.00', elsewhere: '800.00' };
const engine = createEngine({
  plugins: [cooperation],
  books: [
    {
      name: { zh: '测试', en: 'test' },
      jurisdictions,
      sources: [{ key: 'X', title: 'an example' }],
      entries: [
        { parameter: 'cooperation/stable-months', value: 3, ...made },
        { parameter: 'cooperation/placement-subsidy', value: subsidy, ...made },
      ],
    },
  ],
});
const job = { contract: true, startedOn: '2019-03-01', leftOn: null, place: 'partner', subsidyPaid: '0.00' };

/** Where the assessment of one member files the subsidy. */
function filed(
  work: Pick<Wire<Person>, 'workPlace' | 'workMonths'>,
  { status = 'liftedWithPolicy', facts = {} }: { readonly status?: Household['status']; readonly facts?: object } = {},
): unknown {
  const members = [{ citizenNumber: '37142319700101001X', name: '甲', relation: 'head', ...work }] as const;
  const household = { number: 'A1', region: '371423', village: '371423001201', status, members };
  const at = { on: '2019-10-08', jurisdiction: '371423' };
  const all = engine.assess({ household, memberFacts: { [placementStability.id]: { 0: facts } } }, at);
  return [all.owed.length, all.notOwed.length, all.undecided.length];
}
const [owed, notOwed, undecided] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

describe('the assessment of a household', () => {
  it('owes a member the subsidy of a stable job, while the household has its policies', () => {
    expect(filed({ workPlace: 'otherProvince', workMonths: 7 }, { facts: job })).toEqual(owed);
    const withoutPolicy = filed({ workPlace: 'otherProvince' }, { status: 'liftedWithoutPolicy', facts: job });
    expect(withoutPolicy).toEqual(notOwed);
  });

  it('owes nothing to who had no wage work in the year', () => {
    expect(filed({ workPlace: null, workMonths: 0 })).toEqual(notOwed);
  });

  it.each([{}, { workPlace: null }, { workMonths: 0 }, { workPlace: null, workMonths: 5 }, { workPlace: 'county' }])(
    'leaves open what the register does not say: %o',
    (work) => {
      expect(filed(work as Parameters<typeof filed>[0])).toEqual(undecided);
    },
  );
});
