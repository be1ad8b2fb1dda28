import type { Language } from '@dzfp/core';

/** Sentences and column heads that a page needs beside what the declarations say. */
export interface Sentences {
  readonly illustrative: string;
  readonly missing: string;
  readonly noParameters: string;
  readonly procedure: string;
  readonly noChange: string;
  readonly noRelated: string;
  readonly columns: readonly [
    value: string,
    place: string,
    period: string,
    standing: string,
    source: string,
    note: string,
  ];
  readonly changeColumns: readonly [on: string, what: string, value: string, source: string];
  readonly variationColumns: readonly [example: string, changes: string, outcome: string];
  readonly variations: string;
  readonly guaranteeColumns: readonly [guarantee: string, over: string, how: string, proof: string];
  readonly begins: string;
  readonly ends: string;
  readonly open: string;
  readonly knownSince: string;
  readonly given: string;
  readonly values: string;
  readonly result: string;
  readonly steps: string;
  readonly refused: string;
  readonly own: string;
  readonly more: string;
}

/** In both languages. */
export const sentencesOf: Readonly<Record<Language, Sentences>> = {
  zh: {
    illustrative: '本页有示例参数，不是政策依据；正式使用前由主管部门提供。',
    missing: '本页有参数尚无来源，须由主管部门提供后才能计算。',
    noParameters: '本政策没有需要另行规定的数值。',
    procedure: '本政策是程序（分配、配对、账册或名单），不是一条公式；做法见算例与保证。',
    noChange: '没有已知的变更。',
    noRelated: '没有需要说明的关系。',
    columns: ['值', '地区', '生效—失效', '等级', '依据', '备注'],
    changeColumns: ['日期', '参数', '变化', '依据'],
    variationColumns: ['同此例', '只改', '结果改为'],
    variations:
      '每行与所指算例相同，只改所列各项。结果由公式算出后记录，供核对；公式若有改动而使任何一项不同，测试即不通过。',
    guaranteeColumns: ['保证', '范围', '核验方法', '证明'],
    begins: '起用',
    ends: '止用',
    open: '至今',
    knownSince: '知悉于',
    given: '已知情况',
    values: '所用参数',
    result: '结果',
    steps: '逐步计算',
    refused: '不予计算',
    own: '自拟算例',
    more: '更多算例',
  },
  en: {
    illustrative:
      'This page shows illustrative parameters; they are no policy. The authority in charge has to supply the real ones.',
    missing: 'Some parameters on this page have no source yet; the authority in charge has to supply them first.',
    noParameters: 'This policy needs no figure that is set elsewhere.',
    procedure:
      'This policy is a procedure (dividing, matching, a ledger or a list), not one formula: see its examples and guarantees.',
    noChange: 'No change is known.',
    noRelated: 'There is no relation to state.',
    columns: ['Value', 'Place', 'Period', 'Standing', 'Source', 'Note'],
    changeColumns: ['Date', 'Parameter', 'Change', 'Source'],
    variationColumns: ['As in', 'But', 'Then'],
    variations:
      'Each line is as in the example that it names, but for what is listed. What then comes out was computed by the formula and recorded, to be read over; a change of the formula that makes any of it otherwise fails the tests.',
    guaranteeColumns: ['Guarantee', 'Domain', 'How verified', 'Proof'],
    begins: 'begins',
    ends: 'ends',
    open: 'open',
    knownSince: 'known since',
    given: 'Given',
    values: 'Values used',
    result: 'Result',
    steps: 'Step by step',
    refused: 'Refused',
    own: 'our own case',
    more: 'More examples',
  },
};
