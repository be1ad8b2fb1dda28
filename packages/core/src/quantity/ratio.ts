/**
 * An exact ratio of two whole numbers, for instance the patient's share of the cost: never rounded when compared, only when
 * printed for people. On the wire it is a string `"816/178695"`, not reduced, so that both amounts can be recognised.
 */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Prints a ratio for the wire. */
export function printRatio(of: Ratio): string {
  return `${of.numerator}/${of.denominator}`;
}

/** Reads a ratio from the wire, undefined when the text is none. */
export function readRatio(fraction: string): Ratio | undefined {
  if (!/^-?\d{1,15}\/[1-9]\d{0,14}$/.test(fraction)) return undefined;
  const [numerator = '', denominator = ''] = fraction.split('/');
  return { numerator: Number(numerator), denominator: Number(denominator) };
}
