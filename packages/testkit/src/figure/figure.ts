import type { Shape } from '@dzfp/core';
import type { ExplainedStep } from '@dzfp/core/reading';
import { rational, type Rational } from './rational.ts';

/**
 * A figure of a formula in its own unit (fen, one, days, the number of a label, 0 and 1), known to be none, or unknown.
 */
export type Figure = Rational | 'none' | undefined;

/** The figure of a typed value. */
export function figureOfValue(value: unknown, shape: Shape): Figure {
  if (value === undefined) return undefined;
  if (value === null) return 'none';
  if (typeof value === 'boolean') return rational(value ? 1 : 0);
  if (shape.kind === 'choice') return rational(shape.labels.indexOf(value as string));
  if (shape.kind === 'ratio') {
    const { numerator, denominator } = value as { readonly numerator: number; readonly denominator: number };
    return rational(numerator, denominator);
  }
  return typeof value === 'number' ? rational(value, shape.kind === 'rate' ? 1_000_000 : 1) : undefined;
}

/** The figure that an explanation or a decision prints; undefined for what prints no figure is its caller's business. */
export function figureOfText(
  printed: ExplainedStep['value'],
  quantity: string,
  labels: readonly string[] = [],
): Figure {
  if (printed === null) return 'none';
  if (printed === '?') return undefined;
  if (typeof printed === 'boolean') return rational(printed ? 1 : 0);
  if (typeof printed === 'number') return rational(printed);
  if (quantity === 'choice') return rational(labels.indexOf(printed));
  if (quantity === 'day') return rational(Date.parse(printed) / 86_400_000);
  if (quantity === 'ratio') {
    const [above = '0', below = '1'] = printed.split('/');
    return rational(BigInt(above), BigInt(below));
  }
  const { n, d } = decimal(printed);
  return quantity === 'money' || quantity === 'exactMoney' ? rational(n * 100n, d) : rational(n, d);
}

function decimal(printed: string): Rational {
  const [whole = '', decimals = ''] = printed.split('.');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Says a figure for a message. */
export function sayFigure(figure: Figure): string {
  if (figure === undefined) return 'unknown';
  return figure === 'none' ? 'none' : `${figure.n}/${figure.d}`;
}

/** Whether two figures are the same. */
export function sameFigure(a: Figure, b: Figure): boolean {
  return sayFigure(a) === sayFigure(b);
}
