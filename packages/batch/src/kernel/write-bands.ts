import type { Step, Tariff } from '@dzfp/core/plan';
import { guard } from './guard.ts';
import { figure, variable, type Writing } from './writing.ts';

/** Writes what a tariff gives between two amounts: each band as one term, one branch for each tariff that a key may select. */
export function writeBands(w: Writing, step: Extract<Step, { op: 'bands' }>, index: string, leaves: boolean): void {
  const [amount, above] = [w.number(step.amount), w.number(step.above)];
  const out = variable(step.out);
  w.line(`let ${out} = NaN;`);
  w.name(step.out, out);
  const known = w.isPlain(step.amount) && w.isPlain(step.above);
  if (!known) w.line(`if (${amount} === ${amount} && ${above} === ${above}) {`);
  // Each partial sum is that of a tariff which stops rising earlier, so that all are as small as the proof says.
  const quick = known && !leaves;
  w.line(`switch (${index}) {`);
  // Cells with the same tariff share a branch.
  const cells = new Map<string, number[]>();
  step.tariffs.forEach((tariff, cell) => {
    if (!tariff) return;
    const terms = quick ? risesOf(tariff, amount, above) : termsOf(tariff, amount, above);
    cells.set(terms, [...(cells.get(terms) ?? []), cell]);
  });
  for (const [terms, of] of cells) w.line(`${of.map((cell) => `case ${cell}:`).join(' ')} ${out} = ${terms}; break;`);
  w.line(known ? '}' : '} }');
  if (leaves) guard(w, out);
}

/** No band gives less than nothing, so the sum leaves plain numbers wherever a part of it does. */
function termsOf({ bounds, rates }: Tariff, amount: string, above: string): string {
  const terms = rates.map((rate, band) => {
    const bound = bounds[band] as number;
    const high = bound === Number.POSITIVE_INFINITY ? amount : `Math.min(${amount}, ${figure(bound)})`;
    const low = band === 0 ? above : `Math.max(${above}, ${figure(bounds[band - 1] as number)})`;
    return `Math.max(0, ${high} - ${low}) * ${figure(rate)}`;
  });
  return terms.join(' + ') || '0';
}

/** The same as the rate of the first band on all, and its rise or fall at each bound on what lies beyond. */
function risesOf({ bounds, rates }: Tariff, amount: string, above: string): string {
  const beyond = (of: string, bound: string): string => `(${of} > ${bound} ? ${of} - ${bound} : 0)`;
  const terms = rates.slice(1).map((rate, band) => {
    const bound = figure(bounds[band] as number);
    const rise = rate - (rates[band] as number);
    return `(${beyond(amount, bound)} - ${beyond(above, bound)}) * ${figure(rise)}`;
  });
  const sum = [`(${amount} - ${above}) * ${figure(rates[0] ?? 0)}`, ...terms].join(' + ');
  return `${amount} > ${above} ? ${sum} : 0`;
}
