import { existsSync, readFileSync } from 'node:fs';
import type { AnyPlugin } from '@dzfp/core';
import type { Variation, Variations } from '@dzfp/handbook';

/** The variations that stand in files beside the policies. */
export function variationsOf(plugins: readonly AnyPlugin[]): Variations {
  const read = plugins.flatMap(({ policies }) =>
    policies.flatMap(({ id }) => {
      const [area, name] = id.split('/');
      const file = new URL(`../../packages/${area}/src/variations/${name}.json`, import.meta.url);
      return existsSync(file) ? [[id, JSON.parse(readFileSync(file, 'utf8')) as readonly Variation[]] as const] : [];
    }),
  );
  return Object.fromEntries(read);
}
