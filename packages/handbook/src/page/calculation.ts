import type { Language } from '@dzfp/core';
import { shown, type Explanation } from '@dzfp/core/reading';

/** One line of a calculation, indented by how deep it lies below the result. */
export interface CalculationLine {
  readonly depth: number;
  readonly name: string;
  readonly value: string;
  /** The key of the source of a value of the law. */
  readonly source: string | undefined;
}

/** The tree of steps below each result, each figure once. */
export function calculationOf({ results, steps }: Explanation, language: Language): readonly CalculationLine[] {
  const byNode = new Map(steps.map((step) => [step.card.node, step]));
  const printed = new Set<number>();
  const lines: CalculationLine[] = [];
  const print = (node: number, depth: number, name?: string): void => {
    const step = byNode.get(node);
    if (step === undefined || (depth > 0 && printed.has(node))) return;
    const { card } = step;
    const source = (step.cell ?? card.parameter)?.source;
    lines.push({
      depth,
      name: name ?? card.name[language],
      value: shown(step)[language],
      source: source === '' ? undefined : source,
    });
    if (printed.has(node)) return;
    printed.add(node);
    for (const ref of card.from) print(ref, depth + 1);
  };
  for (const { node, name } of results) print(node, 0, name[language]);
  return lines;
}
