import fc from 'fast-check';

/** Texts that trip programs: inherited names, digits of other scripts, halves of characters, marks that turn the line, endless figures. */
const texts: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  '１２３.４５',
  '٣٤٥',
  '१२.००',
  '\u{0}',
  '\ud800',
  '\u{feff}12.00',
  '\u{202e}00.21',
  '1e309',
  '-0.00',
  '0x10',
  ' 12.00 ',
  '12.00\n',
  '9'.repeat(100_000),
  '2019-02-30',
  '9999-99-99',
  '',
];

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? { a: value } : [value];
  return value;
}

/** Values that a stranger may send where a fact is expected. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...texts),
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    2 ** 53,
    0.1,
    nested(5_000),
    Array.from({ length: 50_000 }, () => ({})),
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    () => 'called',
    Symbol('symbol'),
    12n,
    new Date(Number.NaN),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.object({ maxDepth: 3 }),
);

/** What must never change, whatever comes in. */
export function untouched(): boolean {
  return Object.keys(Object.prototype).length === 0 && !('polluted' in {}) && [].length === 0;
}

/** Fifteen digits on end may be a citizen number. */
export function showsNumber(text: string): boolean {
  return /\d{15}/u.test(text);
}
