import { defineProcedure, failure, flag, parameter, table, text, type Money, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { FundKind } from './model/fund-kind.ts';
import { poolExamples } from './pool-examples.ts';
import { integrationReport } from './sources.ts';
import { type PoolLine, PoolInput, type RefusedLine, Pool, type PoolParameters } from './model/pool-line.ts';

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
