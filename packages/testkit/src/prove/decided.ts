import { recordShapeOf, type AnyFormula, type Graph, type RecordShape } from '@dzfp/core';
import { rateScale, type Plan } from '@dzfp/core/plan';
import { and, atMost, int, not, or, times } from './smt-text.ts';
import { hasNumber, numberOf, truthOf, type SmtValue } from './smt-value.ts';
import type { Translation } from './translation.ts';

/** Requirements are kept, results known and within their schemas: else the facts are refused and no decision is made. */
export function decided(
  policy: AnyFormula,
  graph: Graph,
  plan: Plan,
  of: Translation,
  requiredOnly: boolean,
): string[] {
  const figure = (name: string): SmtValue => of.at(plan.at[graph.outputs[name] as number] as number);
  const required = policy.requires.map(({ id }) => {
    const holds = figure(`requires.${id}`);
    return or(not(hasNumber(holds)), truthOf(holds));
  });
  if (requiredOnly) return required;
  const prefixes: readonly (readonly [string, RecordShape])[] = [
    ['result', recordShapeOf(policy.output)],
    ...(policy.kind === 'carried' ? [['after', recordShapeOf(policy.carry.state)] as const] : []),
  ];
  return [...required, ...prefixes.flatMap(([prefix, shape]) => within(prefix, shape))];

  function within(prefix: string, shape: RecordShape): string[] {
    return Object.entries(shape.fields).flatMap(([name, { shape: inner }]): string[] => {
      const at = `${prefix}.${name}`;
      if (inner.kind === 'record') return within(at, inner);
      const value = figure(at);
      if (!('least' in inner)) return [value.known];
      const scale = plan.scales[plan.at[graph.outputs[at] as number] as number] as number;
      const per = inner.kind === 'rate' ? rateScale : 1;
      const number = times(numberOf(value), per);
      const inBounds = and(
        atMost(int(BigInt(inner.least) * BigInt(scale)), number),
        atMost(number, int(BigInt(inner.most) * BigInt(scale))),
      );
      return [value.known, or(not(hasNumber(value)), inBounds)];
    });
  }
}
