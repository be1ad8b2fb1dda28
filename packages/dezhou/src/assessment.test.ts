import type { Wire } from '@dzfp/core';
import { assessmentText, createEngine } from '@dzfp/core/engine';
import type { Household } from '@dzfp/core/model';
import { describe, expect, it } from 'vitest';
import { areas } from './areas.ts';
import { dezhou, illustrative } from './index.ts';

const engine = createEngine({ plugins: areas, books: [dezhou, illustrative] });
const at = { jurisdiction: '371402', on: '2019-11-01' };

/** Five fictional persons under one roof. */
const household: Wire<Household> = {
  number: '3714099999',
  region: '371402',
  village: '371402901201',
  status: 'liftedWithPolicy',
  attribute: 'dibao',
  liftedOn: '2017-12-17',
  mainCause: 'illness',
  incomes: {
    wage: '12000.00',
    operating: '3948.00',
    operatingCost: '1622.00',
    property: '891.15',
    transfer: '15091.00',
  },
  houseGrade: 'C',
  safeWater: true,
  members: [
    {
      name: '甲',
      citizenNumber: '371402195402269910',
      relation: 'head',
      bornOn: '1954-02-26',
      inSchool: 'notInSchool',
      labour: 'weak',
      dibao: true,
      tekun: false,
      basicInsured: true,
      criticalIllnessInsured: true,
    },
    {
      name: '乙',
      citizenNumber: '371402195603039928',
      relation: 'spouse',
      bornOn: '1956-03-03',
      inSchool: 'notInSchool',
      dibao: true,
      tekun: false,
    },
    {
      name: '丙',
      citizenNumber: '371402197709109996',
      relation: 'son',
      bornOn: '1977-09-10',
      inSchool: 'notInSchool',
      disabilityLevel: 'level2',
      dibao: true,
      tekun: false,
    },
    {
      name: '丁',
      citizenNumber: '371402200905129939',
      relation: 'sonsSon',
      bornOn: '2009-05-12',
      inSchool: 'primary5',
      dibao: true,
      tekun: false,
    },
    {
      name: '戊',
      citizenNumber: '371402200301019983',
      relation: 'sonsDaughter',
      bornOn: '2003-01-01',
      inSchool: 'senior2',
      dibao: true,
      tekun: false,
    },
  ],
};

describe('the whole situation of a household', () => {
  const assessed = engine.assess({ household }, at);
  const asked = areas.flatMap(({ policies }) => policies.filter(({ assessment }) => assessment !== undefined));

  it('asks every policy that concerns households or their members, and files each answer once', () => {
    const expected = asked.reduce(
      (sum, { assessment }) => sum + (assessment?.per === 'member' ? household.members.length : 1),
      0,
    );
    const watched = asked.filter(({ assessment }) => assessment?.owed === undefined).length;
    const filed = assessed.owed.length + assessed.notOwed.length + assessed.undecided.length;
    expect(filed).toBeLessThanOrEqual(expected);
    expect(filed).toBeGreaterThanOrEqual(expected - watched * household.members.length);
  });

  it('owes the registered their premium subsidy, and says what it rests on', () => {
    const subsidies = assessed.owed.filter(({ policy }) => policy === 'medical/premium-subsidy');
    for (const each of subsidies) expect(each).toMatchObject({ unit: 'yuan', payer: expect.anything() as object });
    expect([...assessed.owed, ...assessed.undecided].some(({ policy }) => policy === 'medical/premium-subsidy')).toBe(
      true,
    );
  });

  it('is the same whatever the order of the plugins', () => {
    const turned = createEngine({ plugins: areas.toReversed(), books: [illustrative, dezhou] });
    expect(turned.assess({ household }, at)).toEqual(assessed);
  });

  it('prints as a card without a name or a number of a person', () => {
    const card = assessmentText(assessed, 'zh');
    expect(card).toContain('帮扶政策明白卡');
    expect(card).not.toMatch(/\d{15}|甲（|乙（/);
  });
});
