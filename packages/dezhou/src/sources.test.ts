import type { AnyPolicy } from '@dzfp/core';
import { expect, it } from 'vitest';
import { areas } from './areas.ts';
import { dezhou, illustrative, jining, linyi, sources } from './index.ts';

const policies = areas.flatMap((area): readonly AnyPolicy[] => area.policies);
const books = [dezhou, illustrative, jining, linyi];
const keys = new Set([...sources, ...illustrative.sources].map(({ key }) => key));

it('no source is declared twice', () => {
  const count = (of: (source: (typeof sources)[number]) => unknown): number => new Set(sources.map(of)).size;
  expect(count(({ key }) => key)).toBe(sources.length);
  expect(count(({ title, where }) => where ?? title)).toBe(sources.length);
});

it('every source that a policy rests on is one of them', () => {
  const strange = policies.filter((policy) => policy.sources.some((source) => !sources.includes(source)));
  expect(strange.map(({ id }) => id)).toEqual([]);
});

it('every key that a value, a bound or an example cites is declared', () => {
  const cited = [
    ...books.flatMap(({ entries }) => entries.map(({ source }) => source)),
    ...policies.flatMap(({ delegations }) => delegations.map(({ source }) => source)),
    // A single case may name its page by the address alone.
    ...policies.flatMap(({ examples }) => examples.flatMap(({ source }) => source?.match(/^S\d+$/) ?? [])),
  ];
  expect(cited.filter((key) => !keys.has(key))).toEqual([]);
});
