/**
 * Sentences of SMT-LIB 2 as text: any solver reads them, and a person can. What is known already is left out, so that a problem stays as
 * small as its formula.
 */
export const yes = 'true';
export const no = 'false';

export function int(value: number | bigint): string {
  return value < 0 ? `(- ${String(-value)})` : String(value);
}

export function not(a: string): string {
  return a === yes ? no : a === no ? yes : `(not ${a})`;
}

export function and(...parts: readonly string[]): string {
  const open = [...new Set(parts)].filter((part) => part !== yes);
  if (open.includes(no)) return no;
  return open.length > 1 ? `(and ${open.join(' ')})` : (open[0] ?? yes);
}

export function or(...parts: readonly string[]): string {
  const open = [...new Set(parts)].filter((part) => part !== no);
  if (open.includes(yes)) return yes;
  return open.length > 1 ? `(or ${open.join(' ')})` : (open[0] ?? no);
}

export function ite(condition: string, a: string, b: string): string {
  if (condition === yes || a === b) return a;
  if (condition === no) return b;
  if (a === yes && b === no) return condition;
  return `(ite ${condition} ${a} ${b})`;
}

export function equal(a: string, b: string): string {
  return a === b ? yes : `(= ${a} ${b})`;
}

export function plus(a: string, b: string): string {
  return a === '0' ? b : b === '0' ? a : `(+ ${a} ${b})`;
}

export function minus(a: string, b: string): string {
  return b === '0' ? a : `(- ${a} ${b})`;
}

export function times(a: string, factor: number | bigint): string {
  const by = BigInt(factor);
  return by === 1n ? a : by === 0n ? '0' : `(* ${int(by)} ${a})`;
}

export function below(a: string, b: string): string {
  return `(< ${a} ${b})`;
}

export function atMost(a: string, b: string): string {
  return `(<= ${a} ${b})`;
}

/** A name of ours for the solver; bars allow dots and Chinese. */
export function named(...parts: readonly (string | number)[]): string {
  return `|${parts.join('.')}|`;
}
