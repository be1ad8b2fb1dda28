import type { Language } from '@dzfp/core';
import type { LookBack } from './look-back.ts';

/** The look-back in a few lines for a terminal. */
export function lookBackText({ on, register, totals, villages }: LookBack, language: Language): string {
  const { households, setAside, rows, orphans } = register;
  const sum = { owed: 0, notOwed: 0, undecided: 0, alerts: 0 };
  for (const each of totals.whole)
    for (const key of ['owed', 'notOwed', 'undecided', 'alerts'] as const) sum[key] += each[key];
  const contradictions = villages.reduce((so, { findings }) => so + findings.length, 0);
  return language === 'zh'
    ? [
        `“回头看” ${on}`,
        `${rows} 户：评估 ${households.length}，搁置 ${setAside.length}；成员行无户可归 ${orphans.length}`,
        `应享受 ${sum.owed} 项，不享受 ${sum.notOwed} 项，待核实 ${sum.undecided} 项，预警 ${sum.alerts} 条`,
        `${villages.length} 村，数据矛盾 ${contradictions} 处`,
      ].join('\n')
    : [
        `Look-back on ${on}`,
        `${rows} households: ${households.length} assessed, ${setAside.length} set aside; ${orphans.length} rows of members without a household`,
        `${sum.owed} owed, ${sum.notOwed} not owed, ${sum.undecided} undecided, ${sum.alerts} alerts`,
        `${villages.length} villages, ${contradictions} contradictions`,
      ].join('\n');
}
