import { describeError, DzfpError, type AnyFormula, type Language } from '@dzfp/core';
import { policyViews, type PolicyView, type ViewOptions } from '@dzfp/batch/sql';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { acceptOf, needed, type CommandLine } from '../command-line.ts';
import { formulaOf } from './bound-policy.ts';
import { sqlDialect } from './sql-dialect.ts';

/** A policy of which no view can be written, and why. */
interface Refused {
  readonly policy: string;
  readonly error: DzfpError;
}

/** `dzfp sql --views [<policy> …]`: a view for each policy, with the values of all periods of some places; all formulas when none is named. */
export function sqlViews(line: CommandLine): Answer {
  const places = needed('jurisdiction', line).split(',');
  const accept = acceptOf(line);
  const asKnownOn = line.options['as-known-on'];
  const engine = engineFor(line);
  const options: ViewOptions = {
    book: engine.book,
    places,
    dialect: sqlDialect(line),
    ...(accept === undefined ? {} : { accept }),
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  };
  const named = line.operands.map((id) => formulaOf(engine.policy(id), 'sql'));
  const all = named.length > 0 ? named : engine.list().flatMap((each) => (each.kind === 'procedure' ? [] : [each]));
  const refused = named.length > 0 ? [] : refusedOf(all, options);
  const without = new Set(refused.map(({ policy }) => policy));
  const views = policyViews(
    all.filter(({ id }) => !without.has(id)),
    options,
  );
  const illustrative = views.some((view) => view.illustrative);
  return {
    data: {
      dialect: options.dialect,
      places,
      illustrative,
      views: views.map(({ policy, name, create, values, view }) => ({ policy, name, create, values, view })),
      refused: refused.map(({ policy, error }) => ({ policy, issues: error.issues })),
    },
    text: (language) => [...refused.map((each) => said(each, language)), ...views.map(script)].join('\n\n'),
    illustrative,
  };
}

/** Without a name every formula is asked for: those for which the book has no values are told, the others are written. */
function refusedOf(policies: readonly AnyFormula[], options: ViewOptions): readonly Refused[] {
  return policies.flatMap((policy): readonly Refused[] => {
    try {
      policyViews([policy], options);
      return [];
    } catch (error) {
      if (error instanceof DzfpError && error.issues.every(({ code }) => code !== 'DZ404')) {
        return [{ policy: policy.id, error }];
      }
      throw error;
    }
  });
}

function said({ policy, error }: Refused, language: Language): string {
  return `-- ${policy}: ${describeError(error, language).replaceAll(/\s+/gu, ' ')}`;
}

function script({ create, values, view }: PolicyView): string {
  return [create, values.create, values.fill, `${view};`].join('\n\n');
}
