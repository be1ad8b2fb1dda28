import { DzfpError, issue, type AnyFormula } from '@dzfp/core';
import type { Start } from './message.ts';

/**
 * The policy with an id that a module exports, by itself or in a plugin, under whatever name; the formula must be the one that the other thread has.
 *
 * @throws DzfpError DZ501 for a module that cannot be loaded or has another formula, DZ502 for one without the policy
 */
export async function loadPolicy({ module, policy, graph }: Start): Promise<AnyFormula> {
  const loaded = await load(module);
  const policies = Object.values(loaded).flatMap(policiesIn);
  const found = policies.find(({ id }) => id === policy);
  if (!found) {
    const known = policies.map(({ id }) => id).join(', ');
    throw new DzfpError([issue('DZ502', { policy, known })]);
  }
  if (JSON.stringify(found.graph) !== graph) throw wrong(module, `another formula of ${policy}`);
  return found;
}

async function load(module: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return (await import(module)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw wrong(module, error instanceof Error ? error.message : String(error));
  }
}

function wrong(module: string, reason: string): DzfpError {
  return new DzfpError([issue('DZ501', { plugin: module, reason })]);
}

function policiesIn(exported: unknown): readonly AnyFormula[] {
  if (typeof exported !== 'object' || exported === null) return [];
  if ('policies' in exported && Array.isArray(exported.policies)) return exported.policies.filter(isFormula);
  return isFormula(exported) ? [exported] : [];
}

function isFormula(of: unknown): of is AnyFormula {
  return typeof of === 'object' && of !== null && 'id' in of && 'graph' in of && 'with' in of;
}
