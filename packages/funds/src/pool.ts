import {
  choice,
  day,
  defineProcedure,
  failure,
  flag,
  freeText,
  list,
  money,
  parameter,
  record,
  table,
  text,
  type Day,
  type Money,
  type Procedure,
  type Schema,
  type Table,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { FundKind } from './model/fund-kind.ts';
import { poolExamples } from './pool-examples.ts';
import { integrationReport } from './sources.ts';

/** One amount that is to go into the pool, with the document it came by. */
export interface PoolLine {
  /** 来源文号: it stays with the money. */
  readonly document: string;
  readonly kind: FundKind;
  readonly amount: Money;
  /** Special or sector money for poverty alleviation. */
  readonly poverty: boolean;
}

/** All that is to be pooled. */
export interface PoolInput {
  readonly pooledOn: Day;
  readonly lines: readonly PoolLine[];
}

/** A line that stays outside, with the reason. */
export interface RefusedLine {
  readonly document: string;
  readonly kind: FundKind;
  readonly amount: Money;
  readonly reason: 'notAdmissible' | 'listedTwice' | 'noDocument';
}

/** What is in the pool. */
export interface Pool {
  readonly pool: Money;
  /** What has to come out for poverty alleviation again. */
  readonly povertyMoney: Money;
  readonly admitted: readonly PoolLine[];
  readonly refused: readonly RefusedLine[];
}

/** Which kinds may be pooled. */
export interface PoolParameters {
  readonly catalogue: Table<FundKind, boolean>;
}

const PoolLine: Schema<PoolLine> = record<PoolLine>('入池资金', 'line', {
  document: freeText('来源文号', 'source document'),
  kind: FundKind,
  amount: money('金额', 'amount', { most: '10000000000.00' }),
  poverty: flag('扶贫资金', 'poverty money'),
});
const PoolInput: Schema<PoolInput> = record<PoolInput>('拟入池资金', 'to be pooled', {
  pooledOn: day('入池日期', 'day of pooling'),
  lines: list('资金', 'lines', PoolLine),
});
const Pool: Schema<Pool> = record<Pool>('资金池', 'pool', {
  pool: money('资金池合计', 'pool in all'),
  povertyMoney: money('其中：扶贫资金', 'of which poverty money'),
  admitted: list('入池资金', 'admitted', PoolLine),
  refused: list(
    '未入池资金',
    'refused',
    record<RefusedLine>('未入池', 'refused line', {
      document: freeText('来源文号', 'source document'),
      kind: FundKind,
      amount: money('金额', 'amount'),
      reason: choice('原因', 'reason', {
        notAdmissible: text('不在可统筹目录', 'not in the catalogue'),
        noDocument: text('没有来源文号', 'no source document'),
        listedTwice: text('同一文号同一笔重复', 'the same line of a document twice'),
      }),
    }),
  ),
});

/**
 * 资金池 (clause 2.2): what the catalogue admits goes into the pool and keeps the number of its source document; the rest stays
 * outside, with the reason. A line that a document has once is taken once, however often it
 * is listed.
 *
 * @source S0 S26
 */
export const pool: Procedure<'funds/pool', PoolInput, Pool, PoolParameters> = /* @__PURE__ */ defineProcedure({
  id: 'funds/pool',
  clauses: ['2.2'],
  title: text('乡村振兴资金池', 'Pool of agriculture-related funds'),
  summary: text(
    '目录内的资金进入资金池，文号随钱走。',
    'What the catalogue admits is pooled and keeps its document number.',
  ),
  subject: 'city',
  authority: text('财政局', 'finance bureau'),
  papers: [text('上级下达文件', 'documents of the transfers')],
  timeLimit: text('未见来源', 'no source was found'),
  level: text('市', 'city'),
  sources: [workPoints2019, integrationReport],
  interactions: [
    {
      with: 'funds/block-allocation',
      what: text('合计及其中的扶贫资金用于切块', 'its total and poverty money are divided in blocks'),
    },
  ],
  input: PoolInput,
  output: Pool,
  parameters: {
    catalogue: parameter(
      'funds/pool-catalogue',
      '2.2',
      table<FundKind, boolean>(FundKind, flag('可统筹', 'may be pooled')),
      text(
        '国家目录只适用于国家级贫困县；德州没有国家级贫困县，须以省、市文件为准。',
        'The national catalogue is for national poverty counties, of which Dezhou has none; a document of province or city has to say.',
      ),
    ),
  },
  on: 'pooledOn',
  run: ({ lines }, { catalogue }) => {
    const open = lines.filter(({ kind }) => catalogue[kind] === undefined);
    if (open.length > 0) throw failure('DZ302', { missing: [...new Set(open.map(({ kind }) => kind))].join(', ') });
    const seen = new Set<string>();
    const admitted: PoolLine[] = [];
    const refused: RefusedLine[] = [];
    for (const line of lines.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)))) {
      const { document, kind, amount } = line;
      const key = keyOf(line);
      if (document.trim() === '') refused.push({ document, kind, amount, reason: 'noDocument' });
      else if (catalogue[kind] === false) refused.push({ document, kind, amount, reason: 'notAdmissible' });
      else if (seen.has(key)) refused.push({ document, kind, amount, reason: 'listedTwice' });
      else admitted.push(line);
      seen.add(key);
    }
    const sum = (of: readonly PoolLine[]): Money => of.reduce((all, { amount }) => all + amount, 0) as Money;
    return { pool: sum(admitted), povertyMoney: sum(admitted.filter(({ poverty }) => poverty)), admitted, refused };
  },
  laws: [
    {
      id: 'nothing-lost',
      title: text('入池与未入池之和等于全部', 'what is admitted and what is refused are all there was'),
      holds: ({ input, output }) => {
        const sum = (of: readonly { readonly amount: Money }[]): number =>
          of.reduce((all, { amount }) => all + amount, 0);
        return sum(output.admitted) + sum(output.refused) === sum(input.lines) && sum(output.admitted) === output.pool;
      },
    },
    {
      id: 'document-kept',
      title: text('池中每笔钱都有自己的来源文号', 'every amount in the pool has its document, and is there once'),
      holds: ({ output: { admitted } }) =>
        new Set(admitted.map(keyOf)).size === admitted.length && admitted.every(({ document }) => document !== ''),
    },
    {
      id: 'poverty-part',
      title: text('扶贫资金不多于资金池', 'the poverty money is a part of the pool'),
      holds: ({ output }) => output.povertyMoney <= output.pool,
    },
  ],
  examples: poolExamples,
});

/** Everything that a line says; two lines that say the same are one amount listed twice. */
function keyOf({ document, kind, amount, poverty }: PoolLine): string {
  return JSON.stringify([document, kind, amount, poverty]);
}
