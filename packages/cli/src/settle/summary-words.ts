import type { Language } from '@dzfp/core';

/** What a summary says in one language. */
export interface SummaryWords {
  readonly head: readonly string[];
  readonly final: string;
  readonly provisional: string;
  readonly rows: (all: number, settled: number, undecided: number, aside: number) => string;
  readonly years: (final: number, open: number) => string;
  readonly balance: (cost: string, paid: string, patient: string, balanced: boolean) => string;
  readonly assumed: string;
}

/** The words of the summary. */
export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  zh: {
    head: [
      '县(市、区)',
      '类别',
      '人',
      '次',
      '总费用',
      '政策内',
      '基本医保',
      '大病',
      '减免',
      '救助',
      '补充',
      '政策内负担',
      '超限人数',
    ],
    final: '确定合计',
    provisional: '暂定（另计）',
    rows: (all: number, settled: number, undecided: number, aside: number): string =>
      `读入 ${all} 行 = 结算 ${settled} 行 + 待补人员信息 ${undecided} 行 + 搁置 ${aside} 行`,
    years: (final: number, open: number): string => `确定年度 ${final} 人，暂定年度 ${open} 人（有搁置行，只给上下限）`,
    balance: (cost: string, paid: string, patient: string, ok: boolean): string =>
      `总费用 ${cost} = 各方支付 ${paid} + 个人负担（含政策范围外） ${patient}：${ok ? '逐分平衡' : '不平衡'}`,
    assumed: '※ 本结果使用示例参数，不是政策依据。',
  },
  en: {
    head: [
      'county',
      'class',
      'pers.',
      'stays',
      'cost',
      'in-policy',
      'basic',
      'critical',
      'relief',
      'aid',
      'suppl.',
      'borne',
      'over limit',
    ],
    final: 'final',
    provisional: 'provisional',
    rows: (all: number, settled: number, undecided: number, aside: number): string =>
      `${all} rows read = ${settled} settled + ${undecided} waiting for facts + ${aside} set aside`,
    years: (final: number, open: number): string =>
      `${final} final years, ${open} provisional years (a row was set aside: bounds only)`,
    balance: (cost: string, paid: string, patient: string, ok: boolean): string =>
      `cost ${cost} = payers ${paid} + patient ${patient}: ${ok ? 'balances to the fen' : 'DOES NOT BALANCE'}`,
    assumed: '※ This result rests on illustrative values; they are no policy.',
  },
};
