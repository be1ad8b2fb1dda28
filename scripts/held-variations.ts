import { existsSync, readFileSync } from 'node:fs';
import type { Variation } from '@dzfp/testkit';

/** Where the variations of a policy stand. */
export function variationsFile(policy: string): URL {
  const [area, name] = policy.split('/');
  return new URL(`../packages/${area}/src/variations/${name}.json`, import.meta.url);
}

/** The variations that stand beside a policy; none where there is no file. */
export function heldVariations(policy: string): readonly Variation[] {
  const file = variationsFile(policy);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Variation[]) : [];
}
