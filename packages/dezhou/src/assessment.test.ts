import { assessmentText, createEngine } from '@dzfp/core/engine';
import { describe, expect, it } from 'vitest';
import { household } from '../fixture/household.ts';
import { areas } from './areas.ts';
import { dezhou, illustrative } from './index.ts';

const engine = createEngine({ plugins: areas, books: [dezhou, illustrative] });
const at = { jurisdiction: '371402', on: '2019-11-01' };

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
