import { expect, it } from 'vitest';
import { clauseIds, clauseTitles, type ClauseId } from './clause-titles.ts';
import { workPoints2019 } from './work-points.ts';

it('has twelve areas, each clause within one, in the order of the document', () => {
  const order = clauseIds.map((id) => Number(id.split('.')[0]) * 100 + Number(id.split('.')[1] ?? 0));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(clauseIds.filter((id) => !id.includes('.'))).toHaveLength(12);
  expect(clauseIds).toHaveLength(45);
  for (const id of clauseIds.filter((each) => !each.startsWith('0.'))) {
    expect(clauseIds).toContain(id.split('.')[0] as ClauseId);
  }
});

it('every clause has a short title in both languages', () => {
  for (const id of clauseIds) {
    const { zh, en } = clauseTitles[id];
    expect(zh.length).toBeGreaterThan(0);
    expect(zh.length).toBeLessThan(20);
    expect(en.length).toBeGreaterThan(0);
  }
  expect(Object.keys(clauseTitles)).toHaveLength(clauseIds.length);
  expect(workPoints2019.key).toBe('S0');
});
