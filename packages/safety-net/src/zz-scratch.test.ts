import { text } from '@dzfp/core'; import { createEngine } from '@dzfp/core/engine';
import { jurisdictions } from '@dzfp/core/model';
import { it } from 'vitest';
import { safetyNet } from './plugin.ts';
import { safetyNetValues, safetyNetIllustrative, safetyNetSources } from '../../dezhou/src/safety-net-values.ts';

it('x', () => {
  const S0 = { key: 'S0', title: 'x' };
  const engine = createEngine({ plugins: [safetyNet], books: [
    { name: text('a','a'), jurisdictions, sources: [S0, ...safetyNetSources], entries: safetyNetValues },
    { name: text('b','b'), jurisdictions, sources: [S0, ...safetyNetSources, {key:'ILLUSTRATIVE', title:'i'}], entries: safetyNetIllustrative },
  ]});
  const household: any = { number: '1', region: '371422', village: '371422001001', status: 'liftedWithPolicy', members: [
    { citizenNumber: '371422194003051234', name: '甲', relation: 'head', bornOn: '1940-03-05', labour: 'none', dibao: false, tekun: true, post: null, inSchool: 'notInSchool' },
    { citizenNumber: '371422197503051234', name: '乙', relation: 'son', bornOn: '1975-03-05', labour: 'weak', dibao: true, tekun: false, post: null, inSchool: 'notInSchool' },
  ] };
  for (const on of ['2018-06-01','2019-06-01','2020-08-01']) {
    const a = engine.assess({ household, facts: { 'safety-net/dibao-top-up': { monthlyIncome: '100.00', propertyWithinLimits: true, members: 2, tekunMembers: 1 } }, memberFacts: { 'safety-net/tekun-support': { 0: { inInstitution: false, careGrade: 'partly' } }, 'safety-net/pension-contribution': { 1: { inEmployeesScheme: false, drawsPension: false, paidForThisYear: false, chosenTier: null } } } } as any, { on, jurisdiction: '371422' });
    console.log(on, JSON.stringify(a.owed.map(o => [o.policy, o.member, o.what])), JSON.stringify(a.notOwed.map(o=>[o.policy,o.member])), JSON.stringify(a.undecided.map(o => [o.policy, o.member, o.ask.map((q:any)=>q.path), o.issues])), JSON.stringify(a.alerts.map(x=>x.policy)));
    const s = engine.evaluate('safety-net/dibao-standard', { decidedOn: on, series: 'urban', consumptionLastYear: '15000.00' } as any, { jurisdiction: '371402' });
    console.log(JSON.stringify(s));
  }
  for (const at of ['371400','371422']) console.log(JSON.stringify(engine.coverage({ jurisdiction: at } as any, { from: 17532, to: 18627 } as any).map((g:any)=>[g.policy,g.parameter.id,g.periods])));
});
