import { testPolicy } from '@dzfp/testkit';
import { describe, expect, it } from 'vitest';
import { aidedStages } from './model/stage.ts';
import { tariffsOf2019 } from './student-aid-examples.ts';
import { studentAid } from './student-aid.ts';
import variations from './variations/student-aid.json' with { type: 'json' };

testPolicy(studentAid, { variations });

const pupil = {
  on: '2019-10-08',
  registered: true,
  boards: false,
  tier: 'low',
  tuition: '0.00',
  disabled: false,
  newStudent: false,
  scholarship: 'none',
  paid: '0.00',
} as const;

describe('aid at every stage', () => {
  it('no stage is without a rule: each has aid here, vocational school under its own policy', () => {
    for (const stage of aidedStages) {
      const { entitled, grant } = studentAid.with(tariffsOf2019).evaluate({ ...pupil, stage });
      expect(entitled).toBe(stage !== 'secondaryVocational');
      expect(grant === '0.00').toBe(stage === 'secondaryVocational');
    }
  });

  it('a tariff whose cell nobody gave refuses only those who need it', () => {
    const { junior: _, ...boarderGrant } = tariffsOf2019.boarderGrant as { primary: string; junior: string };
    const bound = studentAid.with({ ...tariffsOf2019, boarderGrant });
    expect(bound.evaluate({ ...pupil, stage: 'primary' }).grant).toBe('500.00');
    const refused = bound.safeEvaluate({ ...pupil, stage: 'junior' });
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toContain('DZ302');
  });
});
