import { readFileSync } from 'node:fs';
import { describeIssue, DzfpError, type AnyPolicy, type Safe } from '@dzfp/core';
import { areas } from '@dzfp/dezhou/areas';
import { openFile } from '@dzfp/ledger/workbook';
import { verifyReceipt } from '@dzfp/receipt';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../main.ts';
import { hostileValue, showsNumber, untouched } from './hostile-value.ts';

vi.setConfig({ testTimeout: 120_000 });
const runs = 25 * Number(process.env['DZFP_RUNS'] ?? '1');
const search = { numRuns: runs, seed: 20_190_101 };

interface Worked {
  readonly input: Readonly<Record<string, unknown>>;
  readonly parameters: unknown;
}

/** Whatever comes in, the answer is a decision or numbered problems that show no long number. */
function answers(of: () => Safe<unknown>): void {
  const answer = of();
  if (!answer.ok) {
    expect(answer.issues.length).toBeGreaterThan(0);
    for (const issue of answer.issues)
      for (const language of ['zh', 'en'] as const) expect(showsNumber(describeIssue(issue, language))).toBe(false);
  }
  expect(untouched()).toBe(true);
}

describe.each(areas.map((area) => [area.name, area.policies as readonly AnyPolicy[]] as const))('%s', (_, policies) => {
  it('answers hostile facts with a decision or numbered problems', () => {
    for (const policy of policies) {
      const { input, parameters } = policy.examples[0] as Worked;
      const bound = (policy.with as (values: unknown) => { safeEvaluate: (facts: unknown) => Safe<unknown> })(
        parameters,
      );
      const names = Object.keys(input);
      const facts = fc.oneof(
        hostileValue,
        fc.tuple(fc.constantFrom(...names), hostileValue).map(([name, value]) => ({ ...input, [name]: value })),
        fc.tuple(hostileValue, fc.string()).map(([value, name]) => ({ ...input, [name]: value })),
      );
      fc.assert(
        fc.property(facts, (given) => answers(() => bound.safeEvaluate(given))),
        search,
      );
    }
  });
});

const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../examples/county-lookback/data/${name}`, import.meta.url));

describe.each(['registry.xlsx', 'households.csv'])('%s, broken', (name) => {
  it('is read, or refused by number', () => {
    // Cut small, so that each trial is quick; the middle of a workbook is where its parts meet.
    const whole = name.endsWith('.csv') ? sample(name).slice(0, 4_000) : sample(name);
    const breaks = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(breaks, fc.nat({ max: whole.length }), fc.boolean(), (changes, end, isCut) => {
        const bytes = whole.slice(0, isCut ? end : whole.length);
        for (const [at, to] of changes) if (at < bytes.length) bytes[at] = to;
        try {
          for (const sheet of openFile(bytes, name)) [...sheet.rows()].at(-1);
        } catch (error) {
          if (!(error instanceof DzfpError)) throw error;
          expect(showsNumber(error.message)).toBe(false);
        }
        expect(untouched()).toBe(true);
      }),
      search,
    );
  });
});

it('a receipt from a stranger verifies or is refused by number', () => {
  const leaf = fc.record({ path: fc.oneof(fc.string(), hostileValue), salt: hostileValue, value: hostileValue });
  const record = fc.record({ format: fc.constant('dzfp-receipt/1'), root: hostileValue, leaves: fc.array(leaf) });
  fc.assert(
    fc.property(fc.oneof(hostileValue, record), (given) => answers(() => verifyReceipt(given))),
    { ...search, numRuns: runs * 10 },
  );
});

it('a command line of any words ends with one of four codes', async () => {
  for (const stream of ['stdout', 'stderr'] as const) vi.spyOn(process[stream], 'write').mockReturnValue(true);
  const known = [
    'list',
    'describe',
    'evaluate',
    'explain',
    'receipt',
    'diff',
    'schema',
    'validate',
    'convert',
    '--json',
    '--on',
    '--lang',
    'zh',
    '/none',
  ];
  const words = fc.array(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 20 })), { maxLength: 5 });
  const isSafe = (line: readonly string[]): boolean =>
    !line.includes('-') && !line.some((word) => word.startsWith('--out'));
  await fc.assert(
    fc.asyncProperty(words.filter(isSafe), async (line) => {
      expect([0, 1, 2, 3]).toContain(await main(line));
    }),
    search,
  );
  vi.restoreAllMocks();
});
