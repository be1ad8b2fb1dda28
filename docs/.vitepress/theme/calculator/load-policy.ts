/// <reference types="vite/client" />
import type { AnyPolicy, ParameterBook } from '@dzfp/core';

/** A policy with the values that it needs. */
export interface LoadedPolicy {
  readonly policy: AnyPolicy;
  readonly book: ParameterBook;
}

const modules = import.meta.glob<{ policy: AnyPolicy }>('../../generated/calculator/**/*.ts');
const values = import.meta.glob<{ default: ParameterBook }>('../../generated/calculator/**/*.json');

/** Fetches one policy and its values, when somebody wants to calculate. */
export async function loadPolicy(id: string): Promise<LoadedPolicy> {
  const path = `../../generated/calculator/${id}`;
  const [module, book] = await Promise.all([modules[`${path}.ts`]?.(), values[`${path}.json`]?.()]);
  if (module === undefined || book === undefined) throw new Error(`no calculator for ${id}`);
  return { policy: module.policy, book: book.default };
}
