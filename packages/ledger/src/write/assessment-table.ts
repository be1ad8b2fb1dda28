import type { HouseholdAssessment, NamedFact, Quoted } from '@dzfp/core/engine';
import type { Language, Text } from '@dzfp/core';
import type { WrittenTable, WrittenType } from './written-table.ts';

const headings: readonly { readonly zh: string; readonly en: string; readonly type: WrittenType }[] = [
  { zh: '户编号', en: 'household', type: 'text' },
  { zh: '成员', en: 'member', type: 'text' },
  { zh: '类别', en: 'kind', type: 'text' },
  { zh: '条款', en: 'clause', type: 'text' },
  { zh: '政策', en: 'policy', type: 'text' },
  { zh: '事项', en: 'matter', type: 'text' },
  { zh: '金额(元)', en: 'amount (yuan)', type: 'yuan' },
  { zh: '支付', en: 'paid by', type: 'text' },
  { zh: '主管', en: 'authority', type: 'text' },
  { zh: '办理', en: 'handled at', type: 'text' },
  { zh: '材料', en: 'papers', type: 'text' },
  { zh: '时限', en: 'time limit', type: 'text' },
  { zh: '标准自', en: 'standard since', type: 'text' },
  { zh: '决定或待核实的事实', en: 'deciding or missing facts', type: 'text' },
  { zh: '参数等级', en: 'standing of values', type: 'text' },
];

const words = {
  title: { zh: '明白卡台账', en: 'entitlements' },
  household: { zh: '全户', en: 'household' },
  owed: { zh: '应享受', en: 'owed' },
  notOwed: { zh: '不享受', en: 'not owed' },
  undecided: { zh: '待核实', en: 'undecided' },
  alerts: { zh: '预警', en: 'alert' },
  assumed: { zh: '示例，不是政策依据', en: 'illustrative, no policy' },
} as const;

/**
 * The cards of households as one table (明白卡台账), a row for each thing that is owed, not owed, undecided or alarming: to be sorted and
 * handed out. It carries no name and no citizen number.
 */
export function assessmentTable(cards: readonly HouseholdAssessment[], language: Language): WrittenTable {
  return {
    title: words.title[language],
    columns: headings.map((each) => ({ heading: each[language], type: each.type })),
    rows: cards.flatMap((card) => rowsOf(card, language)),
  };
}

type Row = WrittenTable['rows'][number];

function rowsOf(
  { household, owed, notOwed, undecided, alerts }: HouseholdAssessment,
  language: Language,
): readonly Row[] {
  const say = (text: Text): string => text[language];
  const list = (texts: readonly Text[]): string => texts.map(say).join(language === 'zh' ? '、' : ', ');
  const facts = (named: readonly NamedFact[]): string => list(named.map(({ title }) => title));
  const head = ({ member, clauses, title }: Quoted, kind: Text): readonly string[] => [
    household,
    member === undefined ? say(words.household) : String(member + 1),
    say(kind),
    clauses.join(', '),
    say(title),
  ];
  const standing = ({ illustrative }: Quoted): string | null => (illustrative ? say(words.assumed) : null);
  const bare = (
    of: Quoted,
    kind: Text,
    because: string,
    matter: string | null = null,
    authority: string | null = null,
  ): Row => [...head(of, kind), matter, null, null, authority, null, null, null, null, because, standing(of)];
  return [
    ...owed.map((of): Row => [
      ...head(of, words.owed),
      of.unit === 'count' || of.unit === 'choice' ? `${say(of.name)} ${of.what}` : say(of.name),
      of.unit === 'yuan' ? Number(of.what) : null,
      of.payer === undefined ? null : say(of.payer),
      say(of.authority),
      say(of.level),
      list(of.papers),
      say(of.timeLimit),
      of.since,
      null,
      standing(of),
    ]),
    ...notOwed.map((of) => bare(of, words.notOwed, facts(of.because))),
    ...undecided.map((of) => bare(of, words.undecided, facts(of.ask))),
    ...alerts.map((of) => bare(of, words.alerts, facts(of.because), say(of.name), say(of.authority))),
  ];
}
