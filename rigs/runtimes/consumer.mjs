// What a user's first file looks like: one stay settled and explained. Runs against the installed tarballs on every runtime.
import { combineBooks } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { inpatientSettlement, medical } from '@dzfp/medical';

const stay = {
  stayId: 'S1', person: 'fictional', admittedOn: '2019-05-20', dischargedOn: '2019-06-03', tier: 'level2',
  transferred: false, registered: true, civilAffairs: 'none', supplementInsured: true,
  totalCost: '32860.40', inPolicyCost: '30000.00', socialAssistanceGranted: '300.00',
}; // prettier-ignore

const settled = inpatientSettlement
  .in({ book: combineBooks(dezhou, illustrative), jurisdiction: '371402', on: '2019-06-03' })
  .evaluate(stay);
const engine = createEngine({ plugins: [medical], books: [dezhou, illustrative] });
const again = engine.evaluate('medical/inpatient-settlement', stay, { jurisdiction: '371402' });
if (JSON.stringify(again) !== JSON.stringify(settled)) throw new Error('the engine gives another answer');
if (engine.explain('medical/inpatient-settlement', stay, { jurisdiction: '371402' }).steps.length < 50)
  throw new Error('no explanation');
console.log(`settled: the patient bears ${settled.result.burden} of ${stay.inPolicyCost}`);
