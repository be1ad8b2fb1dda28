import { createEngine } from '@dzfp/core/engine';
import { medical } from '@dzfp/medical';
import { testPlugin } from '@dzfp/testkit';
import { describe, expect, it } from 'vitest';
import { linyi } from './index.ts';

testPlugin(linyi, { beside: [medical] });

describe('beside the policies of Dezhou', () => {
  const engine = createEngine({ plugins: [medical, linyi] });
  const dibao = { registered: false, civilAffairs: 'dibao', previousSubsidy: null } as const;

  it('decides in Linyi under the id that callers know', () => {
    const at = { jurisdiction: '371300' };
    expect(engine.evaluate('medical/premium-subsidy', { ...dibao, insuredOn: '2019-06-01' }, at)).toMatchObject({
      subsidy: '250.00',
    });
  });

  it('leaves every other place alone', () => {
    expect(engine.policy('medical/premium-subsidy', '371300').id).toBe('linyi/premium-subsidy');
    expect(engine.policy('medical/premium-subsidy', '371402').id).toBe('medical/premium-subsidy');
  });

  it('takes no value over into a year for which none was found', () => {
    expect(() =>
      engine.evaluate('medical/premium-subsidy', { ...dibao, insuredOn: '2020-06-01' }, { jurisdiction: '371300' }),
    ).toThrow(/DZ401.*2019-01-01 … 2019-12-31/);
  });

  it('decides a new policy, and says that it rests on a reading', () => {
    const year = { on: '2020-12-31', benefitClass: 'registered', leftToPerson: '12000.00' } as const;
    const at = { jurisdiction: '371300' };
    expect(engine.evaluate('linyi/serious-illness-aid', year, at)).toEqual({ aid: '1600.00', stillLeft: '10400.00' });
    expect(engine.explain('linyi/serious-illness-aid', year, at).illustrative).toBe(true);
    expect(() =>
      engine.evaluate('linyi/serious-illness-aid', year, { ...at, accept: ['official', 'reported'] }),
    ).toThrow(/DZ403/);
  });
});
