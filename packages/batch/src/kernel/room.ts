import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { blankColumns } from '../column/blank.ts';
import { ownMemory, type Memory } from '../column/codes.ts';
import type { Decisions } from './kernel.ts';

/** Room for the decisions on so many rows. */
export function roomFor(policy: AnyFormula, rows: number, memory: Memory = ownMemory): Decisions {
  return {
    verdicts: memory.bytes(rows),
    result: blankColumns(recordShapeOf(policy.output), rows, memory),
    after: policy.kind === 'carried' ? blankColumns(recordShapeOf(policy.carry.state), rows, memory) : null,
  };
}
