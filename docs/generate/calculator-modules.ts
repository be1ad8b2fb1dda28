import type { AnyPolicy, ParameterBook } from '@dzfp/core';
import type { Edition } from '@dzfp/handbook';

/** A module that brings one policy with the values it needs to a page; the bundler leaves all else out. */
export interface CalculatorModule {
  readonly policy: string;
  readonly code: string;
  readonly values: ParameterBook;
}

/** A module for each policy, so that a calculator loads one policy and not an area. */
export async function calculatorModules({ plugins, book }: Edition): Promise<readonly CalculatorModule[]> {
  const ofPlugin = async ({ name, policies }: Edition['plugins'][number]): Promise<readonly CalculatorModule[]> => {
    const exported = Object.entries((await import(`@dzfp/${name}`)) as Record<string, unknown>);
    return (policies as readonly AnyPolicy[]).map((policy) => {
      const [constant] = exported.find(([, value]) => value === policy) ?? [];
      if (constant === undefined) throw new Error(`@dzfp/${name} does not export ${policy.id}`);
      const code = `export { ${constant} as policy } from '@dzfp/${name}';\n`;
      return { policy: policy.id, code, values: valuesFor(policy, book) };
    });
  };
  return (await Promise.all(plugins.map(ofPlugin))).flat();
}

/** The part of a book that a policy reads. */
function valuesFor(policy: AnyPolicy, book: ParameterBook): ParameterBook {
  const needed = new Set(Object.values<{ readonly id: string }>(policy.parameters).map(({ id }) => id));
  const entries = book.entries.filter(({ parameter }) => needed.has(parameter));
  const cited = new Set(entries.map(({ source }) => source));
  return { ...book, entries, sources: book.sources.filter(({ key }) => cited.has(key)) };
}
