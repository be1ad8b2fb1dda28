import { combineBooks, type AnyPolicy } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { inpatientSettlement, premiumSubsidy } from '@dzfp/medical';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diffReceipts,
  diffText,
  isOpen,
  receiptOf,
  redact,
  replay,
  saltsFrom,
  verifyReceipt,
  type Receipt,
} from './index.ts';

const book = combineBooks(dezhou, illustrative);
const setting = { book, jurisdiction: '371402', on: '2019-06-03' } as const;
const salts = saltsFrom(new Uint8Array(32).fill(7));
const policies: readonly AnyPolicy[] = areas.flatMap((area) => [...(area.policies as readonly AnyPolicy[])]);
const stay = {
  stayId: 'S1',
  person: 'fictional',
  admittedOn: '2019-05-20',
  dischargedOn: '2019-06-03',
  tier: 'level2',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: true,
  totalCost: '32860.40',
  inPolicyCost: '30000.00',
  socialAssistanceGranted: '300.00',
};
const versions = { '@dzfp/core': '0.1.0' };
const receipt = receiptOf(inpatientSettlement, setting, stay, { salts, versions, about: { file: 'A-1' } });
const verified = (of: unknown): unknown => verifyReceipt(structuredClone(of));
const changedAt = (of: Receipt, at: number, change: object): Receipt => ({
  ...of,
  leaves: of.leaves.map((leaf, i) => (i === at ? ({ ...leaf, ...change } as typeof leaf) : leaf)),
});

describe('a receipt', () => {
  it('holds everything that a decision rests on and gives', () => {
    const paths = receipt.leaves.map(({ path }) => path);
    for (const path of [
      '/policy/id',
      '/setting/on',
      '/versions/@dzfp~1core',
      '/facts/totalCost',
      '/before/burden',
      '/result/burden',
    ])
      expect(paths).toContain(path);
    expect(paths.filter((path) => /^\/parameters\/[^/]+\/source\/title$/u.test(path)).length).toBeGreaterThan(3);
    expect(paths.filter((path) => path.startsWith('/steps/')).length).toBeGreaterThan(50);
  });

  it('is the same for the same arguments and verifies after a journey as JSON', () => {
    expect(receiptOf(inpatientSettlement, setting, stay, { salts, versions, about: { file: 'A-1' } })).toEqual(receipt);
    expect(verifyReceipt(JSON.parse(JSON.stringify(receipt)))).toMatchObject({ ok: true, value: { redacted: [] } });
  });

  it('shows any change of a line', () => {
    const change = fc.record({
      at: fc.nat({ max: receipt.leaves.length - 1 }),
      how: fc.constantFrom('value', 'salt', 'path', 'left out', 'root'),
    });
    fc.assert(
      fc.property(change, ({ at, how }) => {
        const leaf = receipt.leaves[at] as { readonly path: string; readonly salt: string };
        const flipped = leaf.salt.startsWith('0') ? `1${leaf.salt.slice(1)}` : `0${leaf.salt.slice(1)}`;
        const forged = {
          value: () => changedAt(receipt, at, { value: 'forged' }),
          salt: () => changedAt(receipt, at, { salt: flipped }),
          path: () => changedAt(receipt, at, { path: `${leaf.path}x` }),
          'left out': () => ({ ...receipt, leaves: receipt.leaves.filter((_, i) => i !== at) }),
          root: () => ({ ...receipt, root: flipped }),
        }[how]();
        expect(verified(forged)).toMatchObject({ ok: false });
      }),
    );
  });

  it('verifies whatever is redacted, and what was redacted is gone', () => {
    const paths = receipt.leaves.map(({ path }) => path);
    fc.assert(
      fc.property(fc.subarray(paths), (covered) => {
        const shown = redact(receipt, covered);
        expect(verified(shown)).toMatchObject({ ok: true, value: { redacted: covered } });
        expect(shown.leaves.filter(isOpen)).toHaveLength(paths.length - covered.length);
      }),
      { numRuns: 25 },
    );
    expect(JSON.stringify(redact(receipt, ['/facts', '/steps'])).includes('fictional')).toBe(false);
  });

  it.each([
    ['nothing', null],
    ['no lines', { ...receipt, leaves: [] }],
    ['another format', { ...receipt, format: 'x' }],
    ['something more', { ...receipt, more: 1 }],
    ['a line twice', { ...receipt, leaves: [receipt.leaves[0], receipt.leaves[0]] }],
    ['lines in another order', { ...receipt, leaves: receipt.leaves.toReversed() }],
    ['an inherited name', changedAt(receipt, 0, { path: '/facts/__proto__' })],
    ['a deep path', changedAt(receipt, 0, { path: '/a'.repeat(40) })],
    ['a record for a value', changedAt(receipt, 0, { value: { a: 1 } })],
    ['a short salt', changedAt(receipt, 0, { salt: 'ab' })],
  ])('is refused by number with %s', (_, forged) => {
    expect(verified(forged)).toMatchObject({ ok: false, issues: [{ code: 'DZ701' }] });
  });

  it('needs a secret that cannot be guessed', () => {
    expect(() => saltsFrom(new Uint8Array(8))).toThrow(RangeError);
  });
});

describe('a decision made again', () => {
  it('comes out as every worked example of every policy did', () => {
    let replayed = 0;
    for (const policy of policies)
      for (const example of policy.examples) {
        if (!('expected' in example)) continue;
        const { input, before, parameters } = example as { input: unknown; before?: object; parameters: object };
        const bound = { ...policy, in: () => (policy.with as (values: object) => unknown)(parameters) } as AnyPolicy;
        const state = policy.kind === 'carried' ? { ...(policy.carry.start as object), ...before } : undefined;
        const made = receiptOf(bound, setting, input, { salts, before: state });
        expect(replay(made, policies)).toEqual({ policy: policy.id, sameFormula: true, deviations: [] });
        replayed += 1;
      }
    expect(replayed).toBeGreaterThan(100);
  }, 60_000);

  it('keeps to the values of its day, and says what a result is that was written otherwise', () => {
    expect(replay(receipt, policies)).toEqual({ policy: inpatientSettlement.id, sameFormula: true, deviations: [] });
    const at = receipt.leaves.findIndex(({ path }) => path === '/result/burden');
    const [burden] = replay(changedAt(receipt, at, { value: '1.00' }), policies).deviations;
    expect(burden).toMatchObject({ path: '/result/burden', was: '1.00' });
  });

  it('needs what it rests on, and not what came out', () => {
    expect(() => replay(redact(receipt, ['/facts/totalCost']), policies)).toThrow(/DZ703/u);
    expect(replay(redact(receipt, ['/result', '/steps']), policies).deviations).toEqual([]);
    expect(() => replay(receipt, [premiumSubsidy])).toThrow(/DZ502/u);
  });
});

describe('two receipts', () => {
  const person = { insuredOn: '2019-01-05', registered: true, civilAffairs: 'none', previousSubsidy: null };
  const of = (facts: object, on: string): Receipt => receiptOf(premiumSubsidy, { ...setting, on }, facts, { salts });

  it('differ by the fact that made the difference', () => {
    const diff = diffReceipts(
      of(person, '2019-06-03'),
      of({ ...person, civilAffairs: 'tekun' }, '2019-06-03'),
      policies,
    );
    expect(diff.sameFormula).toBe(true);
    expect(diff.causes.map(({ kind, name, alone }) => [kind, name, alone?.length])).toEqual([
      ['fact', 'civilAffairs', diff.outcome.length],
    ]);
    expect(diffText(diff, 'zh')).toContain('情况 民政对象类别: none → tekun');
  });

  it('differ by the values of two years', () => {
    const diff = diffReceipts(of(person, '2018-06-03'), of(person, '2019-06-03'), policies);
    const parameters = diff.causes.filter(({ kind }) => kind === 'parameter');
    expect(parameters.map(({ name }) => name)).toContain('personalContribution');
    expect(parameters.find(({ name }) => name === 'personalContribution')?.alone?.length).toBeGreaterThan(0);
    expect(diffText(diff, 'en')).toContain('value of the law');
  });

  it('are the same but for the decision itself', () => {
    const diff = diffReceipts(receipt, receipt, policies);
    expect([diff.outcome, diff.causes]).toEqual([[], []]);
    expect(diffText(diff, 'en')).toContain('The outcome is the same');
  });
});
