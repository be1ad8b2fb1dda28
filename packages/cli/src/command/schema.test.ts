import { Ajv2020 } from 'ajv/dist/2020.js';
import { areas } from '@dzfp/dezhou/areas';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { expect, it } from 'vitest';
import { readCommandLine } from '../command-line.ts';
import { schema } from './schema.ts';

interface Bundle {
  readonly schema: { readonly $defs: Readonly<Record<string, object>> };
}
const { schema: bundle } = schema(readCommandLine(['schema'])).data as Bundle;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addSchema(bundle);
const errorsOf = (name: string, value: unknown): unknown => {
  const check = ajv.getSchema(`urn:dzfp:${name}`);
  if (!check) throw new Error(`no schema ${name}`);
  return check(JSON.parse(JSON.stringify(value))) === true ? [] : check.errors;
};

it('accepts the facts of every worked example of every policy', () => {
  let examples = 0;
  for (const policy of areas.flatMap((area) => [...area.policies]))
    for (const example of policy.examples) {
      if (!('expected' in example)) continue;
      expect(errorsOf(`${policy.id}/facts`, example.input)).toEqual([]);
      examples += 1;
    }
  expect(examples).toBeGreaterThan(300);
});

it('accepts every whole value of the books', () => {
  const sets = [...dezhou.entries, ...illustrative.entries].filter(
    ({ parameter }) => `parameters/${parameter}` in bundle.$defs,
  );
  expect(sets.length).toBeGreaterThan(100);
  for (const { parameter, value } of sets)
    if (typeof value !== 'object') expect(errorsOf(`parameters/${parameter}`, value)).toEqual([]);
});

it('refuses what the policy refuses', () => {
  const person = { insuredOn: '2019-01-05', registered: true, civilAffairs: 'none', previousSubsidy: null };
  expect(errorsOf('medical/premium-subsidy/facts', { ...person, civilAffairs: 'rich' })).not.toEqual([]);
  expect(errorsOf('medical/premium-subsidy/facts', { ...person, more: 1 })).not.toEqual([]);
});

it('writes the schemas of the policies that are named', () => {
  const { schema: one } = schema(readCommandLine(['schema', 'medical/inpatient-settlement'])).data as Bundle;
  const names = Object.keys(one.$defs).filter((name) => !name.startsWith('parameters/'));
  expect(names).toEqual(['facts', 'result', 'state'].map((what) => `medical/inpatient-settlement/${what}`));
});
