// What a user's editor must know without a type being written: compiled against the installed tarballs, never run.
import { combineBooks, definePlugin, type Issue } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { explain } from '@dzfp/core/reading';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { inpatientSettlement, medical, premiumSubsidy } from '@dzfp/medical';

/** True of equal types; false of any, which would pass for everything. */
type Same<A, B> = 0 extends 1 & A ? false : [A, B] extends [B, A] ? true : false;
const same = <A, B>(yes: Same<A, B>): Same<A, B> => yes;

const setting = { book: combineBooks(dezhou, illustrative), jurisdiction: '371402', on: '2019-06-03' } as const;
const rule = premiumSubsidy.in(setting);
const person = { insuredOn: '2019-01-05', registered: true, civilAffairs: 'none', previousSubsidy: null } as const;

const decided = rule.evaluate(person);
// Amounts come and go as exact text.
same<typeof decided.subsidy, string>(true);
same<typeof decided.increaseKept, boolean>(true);

// @ts-expect-error a label that the schema does not have
rule.evaluate({ ...person, civilAffairs: 'rich' });
// @ts-expect-error a fact is missing
rule.evaluate({ registered: true });
// @ts-expect-error the result has no such figure
export const wrong = decided.bonus;

const safe = rule.safeEvaluate(person);
if (safe.ok) same<typeof safe.value.ownPayment, string>(true);
else same<(typeof safe.issues)[0], Issue>(true);

export const burden: string = inpatientSettlement.in(setting).evaluate({
  stayId: 'S1',
  person: 'fictional',
  admittedOn: '2019-05-20',
  dischargedOn: '2019-06-03',
  tier: 'level2',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: true,
  totalCost: '32860.40',
  inPolicyCost: '30000.00',
  socialAssistanceGranted: '300.00',
}).result.burden;
export const steps: number = explain(rule, person).steps.length;

const engine = createEngine({ plugins: [medical], books: [dezhou] });
export const again: string = engine.evaluate('medical/premium-subsidy', person, { jurisdiction: '371402' }).subsidy;
// @ts-expect-error no plugin of this engine has the policy
engine.evaluate('medical/unknown', person, { jurisdiction: '371402' });

export const plugin = definePlugin({
  name: 'third-party',
  title: { zh: '示例', en: 'example' },
  policies: [premiumSubsidy],
});
