import { recordShapeOf } from '@dzfp/core';
import { illustrative } from '@dzfp/dezhou';
import { inpatientSettlement, premiumSubsidy } from '@dzfp/medical';
import { describe, expect, test, vi } from 'vitest';
import { formulas } from '../../fixture/formulas.ts';
import { mixed } from '../../fixture/mixed.ts';
import { populations } from '../../fixture/populations.ts';
import type { Columns } from '../column/column.ts';
import { columnsOf } from '../column/from-rows.ts';
import { rowAt } from '../column/to-rows.ts';
import { decide } from '../decide/decide.ts';
import { verdictCode } from '../kernel/verdict.ts';
import { openWasm } from './open-wasm.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Fills columns in place with others of the same facts. */
function fill(into: Columns, from: Columns): void {
  for (const [name, column] of Object.entries(from.fields)) {
    const room = into.fields[name];
    if (column.kind === 'text' && room?.kind === 'text')
      column.values.forEach((value, row) => (room.values[row] = value));
    else if (column.kind === 'number' && room?.kind === 'number') room.values.set(column.values);
    else if (column.kind === 'code' && room?.kind === 'code') room.values.set(column.values);
    else throw new TypeError(`${name} is of another kind`);
  }
}

/** By formula that has lanes: how many of the decided rows they decided on. */
const inLanes = new Map<string, number>();

describe.each(formulas)('%s', (id, policy) => {
  test('says what decide says, where it has lanes', () => {
    for (const population of populations(policy, 4, 151)) {
      const { rows } = mixed(policy, population);
      const facts = columnsOf(recordShapeOf(policy.input), rows);
      const columns = openWasm(population.bound, rows.length);
      if (!columns) continue;
      fill(columns.facts, facts);
      const expected = decide(policy, facts, population.bound);
      const found = columns.decide();
      const byLanes = rows.length - found.leftOpen;
      inLanes.set(id, Math.max(inLanes.get(id) ?? 0, byLanes / Math.max(1, expected.counts.decided)));
      expect(found.verdicts).toEqual(expected.verdicts);
      expect(found.counts).toEqual(expected.counts);
      expected.verdicts.forEach((verdict, row) => {
        if (verdict === verdictCode.decided) expect(rowAt(found.result, row)).toEqual(rowAt(expected.result, row));
        else expect(found.issuesOf(row)).toEqual(expected.issuesOf(row));
      });
    }
  });
});

test('lanes decide on most rows of many formulas', () => {
  const most = [...inLanes.values()].filter((share) => share > 0.5);
  expect(inLanes.size).toBeGreaterThan(30);
  expect(most.length).toBeGreaterThan(20);
});

test('no rows are no decisions, and a procedure has none', () => {
  const setting = { book: illustrative, jurisdiction: '371400', on: '2018-01-01' };
  const bound = premiumSubsidy.in(setting);
  expect(openWasm(bound, 0)?.decide().counts.decided).toBe(0);
  expect(openWasm(inpatientSettlement.in(setting), 1)).toBeUndefined();
  const { fingerprint, values, findings, illustrative: assumed } = bound;
  expect(() => openWasm({ fingerprint, values, findings, illustrative: assumed }, 1)).toThrow('DZ503');
});
