import { text, type Example } from '@dzfp/core';
import type { Pool, PoolInput, PoolParameters } from './model/pool-line.ts';

const parameters = { catalogue: { specialPovertyFund: true, ruralRoads: true, directSubsidy: false } } as const;
const assumed = { parameters, standing: 'assumed' } as const;
const special = {
  document: '示例财农〔2019〕1号',
  kind: 'specialPovertyFund',
  amount: '100.00',
  poverty: true,
} as const;
const roads = { document: '示例交〔2019〕2号', kind: 'ruralRoads', amount: '50.00', poverty: false } as const;

/** Cases of the pool; documents and amounts are made up. */
export const poolExamples: readonly Example<PoolInput, Pool, PoolParameters>[] = [
  {
    title: text('目录内的入池，直接补贴不入', 'What the catalogue has is pooled, direct subsidies are not'),
    ...assumed,
    input: {
      pooledOn: '2019-03-01',
      lines: [special, roads, { document: '示例财〔2019〕3号', kind: 'directSubsidy', amount: '9.00', poverty: false }],
    },
    expected: {
      pool: '150.00',
      povertyMoney: '100.00',
      refused: [{ document: '示例财〔2019〕3号', kind: 'directSubsidy', amount: '9.00', reason: 'notAdmissible' }],
    },
  },
  {
    title: text('同一文号重复：只入一次', 'A line that is listed twice is pooled once'),
    ...assumed,
    input: { pooledOn: '2019-03-01', lines: [special, special] },
    expected: { pool: '100.00', povertyMoney: '100.00' },
  },
  {
    title: text('同一文号差一分：是两笔', 'A fen apart it is two lines of one document'),
    ...assumed,
    input: { pooledOn: '2019-03-01', lines: [special, { ...special, amount: '100.01' }] },
    expected: { pool: '200.01' },
  },
  {
    title: text('目录没有说明的种类：不能决定', 'A kind of which the catalogue is silent is not decided'),
    ...assumed,
    input: { pooledOn: '2019-03-01', lines: [{ ...special, kind: 'forestryAid' }] },
    refused: 'DZ302',
  },
  {
    title: text('没有来源文号：拒绝', 'Without a source document: refused'),
    ...assumed,
    input: { pooledOn: '2019-03-01', lines: [{ kind: 'ruralRoads', amount: '50.00', poverty: false }] },
    refused: 'DZ107',
  },
];
