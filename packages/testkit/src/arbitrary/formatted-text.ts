import type { Shape } from '@dzfp/core';
import fc from 'fast-check';

type TextShape = Extract<Shape, { kind: 'text' }>;

const digits = (many: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 10 ** many - 1 }).map((value) => String(value).padStart(many, '0'));

/** The check character of GB 11643, computed from its congruence instead of the table of weights that the reader uses. */
function checkCharacter(body: string): string {
  const remainder = body.split('').reduce((so, digit) => (2 * (so + Number(digit))) % 11, 0);
  return '10X98765432'.charAt(remainder);
}

const citizenNumber = fc
  .tuple(fc.integer({ min: 110_000, max: 659_999 }), fc.integer({ min: -25_000, max: 18_000 }), digits(3))
  .map(([area, born, order]) => {
    const birth = new Date(born * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    const body = `${area}${birth}${order}`;
    return body + checkCharacter(body);
  });

/** The formats of the library's own models, by name. */
const formatted: Readonly<Record<string, fc.Arbitrary<string>>> = {
  citizenNumber,
  villageCode: digits(11).map((rest) => `3${rest}`),
};

/** Texts of a shape: in its form where it has one, else short ones in Latin and Chinese. */
export function textOf({ most, format }: TextShape): fc.Arbitrary<string> {
  if (format !== undefined) {
    const known = formatted[format];
    if (known === undefined) throw new Error(`texts of the format ${format} cannot be drawn, give \`input\``);
    return known;
  }
  const maxLength = Math.min(most, 12);
  const chinese = fc.constantFrom('德州市', '陵城区', '张庄村', '𠮷').map((name) => name.slice(0, maxLength));
  return fc.oneof(fc.string({ maxLength }), chinese);
}
