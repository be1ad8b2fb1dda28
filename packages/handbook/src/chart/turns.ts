import { DzfpError, type AnyFormula, type Language, type Parameter } from '@dzfp/core';
import { breakpoints, type Breakpoint } from '@dzfp/core/reading';
import { shownLine, type ShownTable } from '../value/shown-value.ts';
import { runs, type Base } from './sampled.ts';

const words = {
  zh: {
    kink: '折点',
    jump: '跳变',
    slope: '斜率',
    by: '依据',
    none: '没有折点，也没有跳变',
    clause: '条款',
    comma: '、',
  },
  en: {
    kink: 'kink',
    jump: 'jump',
    slope: 'slope',
    by: 'set by',
    none: 'no kink and no jump',
    clause: 'clause',
    comma: ', ',
  },
} as const;

/** Where a result bends or jumps along a fact, exactly; undefined where it does not run in straight lines. */
export function turnsOf(
  policy: AnyFormula,
  { bound, facts: given, input }: Base,
  { fact, outcome }: { readonly fact: string; readonly outcome: string },
  language: Language,
): ShownTable | undefined {
  const field = input.fields[fact];
  if (!runs(field)) return undefined;
  const word = words[language];
  const parameters = Object.values<Parameter<unknown>>(policy.parameters);
  const named = ({ steps }: Breakpoint): string => {
    const names = steps.flatMap((step) =>
      step.parameters.length === 0
        ? [step.name[language]]
        : step.parameters.map(({ id, clause }) => {
            const title = parameters.find((each) => each.id === id)?.title[language] ?? id;
            return `${title} ${word.clause} ${clause}`;
          }),
    );
    return [...new Set(names)].join(word.comma);
  };
  const found = breakpointsIn(() => breakpoints(bound, { over: fact, outcome, given }).breakpoints);
  if (found === undefined) return undefined;
  const rows = found.map((each) => [
    shownLine(field, each.at, language),
    each.kind === 'kink' ? word.kink : `${word.jump} ${each.jump}`,
    `${each.slopeBefore} → ${each.slopeAfter}`,
    named(each),
  ]);
  const head = [field.title[language], `${word.kink} / ${word.jump}`, word.slope, word.by];
  return { head, rows: rows.length === 0 ? [[word.none, '', '', '']] : rows };
}

/** What does not run in straight lines has no list; anything else that goes wrong is a defect. */
function breakpointsIn(find: () => readonly Breakpoint[]): readonly Breakpoint[] | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof DzfpError && error.issues.every(({ code }) => code === 'DZ505')) return undefined;
    throw error;
  }
}
