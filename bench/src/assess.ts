import { createEngine } from '@dzfp/core/engine';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { household } from '../../packages/dezhou/fixture/household.ts';
import type { Task } from './measure.ts';

/** Households that one call of the stream assesses. */
export const registerSize = 200;

/** The situation of a household of five: one call, and a register as a stream. */
export function assessTasks(): readonly Task<unknown>[] {
  const engine = createEngine({ plugins: areas, books: [dezhou, illustrative] });
  const at = { jurisdiction: '371402', on: '2019-11-01' };
  const register = Array.from({ length: registerSize }, (_, i) => ({ household: { ...household, number: String(i) } }));
  return [
    { implementation: '@dzfp/dezhou', figure: 'household of five', call: () => engine.assess({ household }, at) },
    { implementation: '@dzfp/dezhou', figure: 'register', call: () => count(engine.assessRegister(register, at)) },
  ];
}

async function count(of: AsyncIterable<unknown>): Promise<number> {
  let seen = 0;
  for await (const _ of of) seen++;
  return seen;
}
