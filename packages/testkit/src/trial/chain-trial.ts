import { chain, recordShapeOf, type BoundCarried, type Carry, type CarriedPolicy } from '@dzfp/core';
import fc from 'fast-check';
import { arbitraryOf } from '../arbitrary/arbitrary-of.ts';
import { inputNear } from '../arbitrary/arbitrary-input.ts';
import type { Facts } from './situation.ts';
import { specimenOf, type Specimen } from './specimen.ts';
import { parameterSets, type TrialOptions } from './trials.ts';

/** Items of one key between two resets, with what was decided of each. */
export interface SettledGroup {
  readonly key: string;
  readonly year: number | null;
  readonly links: readonly { readonly item: Facts; readonly result: Facts; readonly after: Facts }[];
}

/** Everything that was settled, in the order of keys and years. */
export type Settled = readonly SettledGroup[];

/** A way to settle many items. */
export type Settle = (specimen: Specimen, items: readonly Facts[]) => Settled;

/** Items of a carried policy, the same ones in another order, and how many of them came early. */
export interface ChainTrial {
  readonly specimen: Specimen;
  readonly items: readonly Facts[];
  readonly shuffled: readonly Facts[];
  readonly cut: number;
}

type AnyCarry = Pick<Carry<Record<string, unknown>, unknown>, 'by' | 'order' | 'on' | 'reset'>;

/** Draws items of a carried policy: of two keys, with no two at the same place of the order. */
export function chainTrials(policy: Specimen['policy'], options: TrialOptions): fc.Arbitrary<ChainTrial> {
  return parameterSets(policy, options.parameters).chain((values) => {
    const specimen = specimenOf(policy, values);
    const { by, order } = carryOf(specimen);
    const input = options.input ?? inputNear(policy, specimen.inside);
    const keyShape = recordShapeOf(policy.input).fields[by]?.shape;
    if (keyShape === undefined) throw new TypeError(`${policy.id} carries by ${by}, which is no fact`);
    const keys = fc.uniqueArray(arbitraryOf(keyShape), { minLength: 2, maxLength: 2 });
    const drawn = fc.array(fc.tuple(input, fc.nat(1)), { minLength: 1, maxLength: 6 });
    const named = fc.tuple(drawn, keys).map(([pairs, pair]) => {
      const items = pairs.map(([item, which], i) =>
        numbered({ ...item, [by]: pair[which] }, order.at(-1) ?? by, by, i),
      );
      return items.filter((item) => specimen.tryToDecide({ input: item }).ok);
    });
    return named.chain((items) =>
      fc
        .record({
          shuffled: fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
          cut: fc.integer({ min: 0, max: items.length }),
        })
        .map((rest) => printed({ specimen, items, ...rest })),
    );
  });
}

/** Items at the same place of the order would be told apart by nothing: a text field gets a number. */
function numbered(item: Facts, field: string, by: string, i: number): Facts {
  const value = item[field];
  const isText = field !== by && typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}$/.test(value);
  return isText ? { ...item, [field]: `${value.slice(0, 8)}${i}` } : item;
}

function printed(trial: ChainTrial): ChainTrial {
  const { specimen, items } = trial;
  const value = (): string => JSON.stringify({ parameters: specimen.values, items }, null, 2);
  return Object.defineProperty(trial, fc.toStringMethod, { value, enumerable: false });
}

function carryOf({ policy }: Specimen): AnyCarry {
  if (policy.kind !== 'carried') throw new TypeError(`${policy.id} carries no state`);
  return policy.carry as AnyCarry;
}

/** Settles by the library's `chain`. */
export function settledByChain(specimen: Specimen, items: readonly Facts[]): Settled {
  const policy = specimen.policy as unknown as CarriedPolicy<string, Facts, Facts, unknown, Facts>;
  const bound = specimen.inside as unknown as BoundCarried<Facts, Facts, Facts>;
  return chain(policy, items as never, bound).map(({ key, year, links }) => ({
    key,
    year,
    links: links.map(({ item, result, after }) => ({ item, result, after })),
  }));
}

/** Settles as a clerk would: item after item, each with the state that the one before left. Undefined when one is refused. */
export function itemByItem(specimen: Specimen, items: readonly Facts[]): Settled | undefined {
  const { by, order, on, reset } = carryOf(specimen);
  const groups = new Map<string, { key: string; year: number | null; items: Facts[] }>();
  const place = (item: Facts): string => JSON.stringify(order.map((field) => item[field]));
  for (const item of items) {
    const [key, year] = [String(item[by]), reset === 'never' ? null : Number(String(item[on]).slice(0, 4))];
    const name = JSON.stringify([key, year === null ? '' : String(year)]);
    const group = groups.get(name) ?? { key, year, items: [] };
    if (group.items.some((other) => place(other) === place(item))) return undefined;
    groups.set(name, { ...group, items: [...group.items, item] });
  }
  const settled: SettledGroup[] = [];
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const links: SettledGroup['links'][number][] = [];
    for (const item of group.items.toSorted((a, b) => compare(a, b, order))) {
      const before = links.at(-1)?.after;
      const decision = specimen.tryToDecide(before === undefined ? { input: item } : { input: item, before });
      if (!decision.ok) return undefined;
      links.push({ item, result: decision.value.result, after: decision.value.after ?? {} });
    }
    settled.push({ key: group.key, year: group.year, links });
  }
  return settled;
}

function compare(a: Facts, b: Facts, order: readonly string[]): number {
  const field = order.find((each) => a[each] !== b[each]);
  return field === undefined ? 0 : String(a[field]) < String(b[field]) ? -1 : 1;
}
