import { expect, it } from 'vitest';
import { poolWith } from '../fixture/pool.ts';
import { sameAnswers, type Backend } from './backend.ts';
import { specimenOf } from './trial/specimen.ts';

const specimen = specimenOf(poolWith(), { total: '1.00' });
const situations = [{ input: { members: [{ points: 1 }] } }, { input: { members: [] } }];

it('reports the situations on which a backend answers otherwise', async () => {
  const right: Backend = { name: 'right', run: (_, __, asked) => asked.map(specimen.decide) };
  const wrong: Backend = { name: 'wrong', run: async (_, __, asked) => asked.map(() => ({ result: { parts: [] } })) };
  const found = await sameAnswers(specimen, [right, wrong], situations);
  expect(found.map(({ backend, situation }) => [backend, situation])).toEqual([['wrong', situations[0]]]);
});
