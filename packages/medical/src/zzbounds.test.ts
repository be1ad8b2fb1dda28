import { it } from 'vitest';
import { bounds, questions } from '@dzfp/core/reading';
import { inpatientSettlement } from './inpatient-settlement.ts';
import { exampleValues } from './settlement-example-values.ts';
const stay = {
  stayId: 'ZY1', person: '371402195402269910', admittedOn: '2019-01-03', dischargedOn: '2019-01-08', tier: 'level3', transferred: false,
  registered: true, civilAffairs: 'none', supplementInsured: true, totalCost: '11276.79', inPolicyCost: '10356.03', socialAssistanceGranted: '100.00',
};
it('x', () => {
  const b = inpatientSettlement.with(exampleValues as never);
  const all = stay as Record<string, unknown>;
  for (const names of [['totalCost'], ['inPolicyCost'], ['tier'], ['totalCost','inPolicyCost'], ['tier','registered','civilAffairs','transferred','supplementInsured'], ['tier','registered','civilAffairs','inPolicyCost'], Object.keys(all)]) {
    const half = Object.fromEntries(Object.entries(all).filter(([n]) => !names.includes(n)));
    let t = performance.now();
    const r = bounds(b, half);
    const t1 = performance.now() - t; t = performance.now();
    const q = questions(b, half);
    console.log(names.join(), t1.toFixed(0), (performance.now() - t).toFixed(0), '\n' + Object.entries(r.results).map(([k, v]) => k + ' ' + JSON.stringify(v)).join('\n') + '\n' + q.map((x) => x.path.join('.') + ' ' + x.settles.toFixed(3)).join('; '));
  }
}, 100000);
