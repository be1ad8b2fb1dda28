import { definePlugin, text, type AnyPolicy } from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { aidDefinition, aidParameters, aidWith, bill } from '../../fixture/aid.ts';
import { definitionChecks } from './definition-checks.ts';
import { exampleFault } from './example-fault.ts';
import { pluginChecks } from './plugin-checks.ts';

const faultsOf = (policy: AnyPolicy): string[] => definitionChecks.flatMap(({ faults }) => [...faults(policy)]);

describe('definition checks', () => {
  it('find nothing wrong with a complete definition', () => {
    expect(faultsOf(aidWith())).toEqual([]);
  });

  it.each([
    ['a title without English', { title: text('救助', ' ') }, 'title has no wording in en'],
    ['no source', { sources: [] as never }, 'no source is given'],
    ['a malformed clause', { clauses: ['6.2.'] as const }, 'clause "6.2."'],
    ['no refused example', { examples: aidDefinition.examples.slice(0, 1) }, 'no refused example'],
    ['no worked example', { examples: aidDefinition.examples.slice(1) }, 'no worked example'],
    ['two laws of one name', { laws: [...aidDefinition.laws, ...aidDefinition.laws] }, 'law rises is declared twice'],
  ])('find %s', (_, changed, fault) => {
    expect(faultsOf(aidWith(changed))).toContain(fault);
  });
});

describe('examples', () => {
  const worked = {
    title: text('县级', 'county'),
    parameters: aidParameters,
    standing: 'assumed',
    input: bill,
    expected: { aid: '1.00' },
  } as const;

  it('that come out otherwise are found, with what came out', () => {
    expect(exampleFault(aidWith(), worked)).toBe('aid is "450.00" instead of "1.00"');
  });

  it('that are refused by another number are found', () => {
    const refused = { ...worked, expected: undefined, refused: 'DZ301', input: { ...bill, cost: 'x' } } as const;
    const { expected: _, ...example } = refused;
    expect(exampleFault(aidWith(), example)).toContain('it is refused, but not by DZ301');
    expect(exampleFault(aidWith(), { ...example, input: bill })).toContain('instead of refused by DZ301');
  });

  it('that should be decided and are refused are found', () => {
    expect(exampleFault(aidWith(), { ...worked, input: { ...bill, cost: 'x' } })).toContain(
      'it is refused, but not at all',
    );
  });

  it('whose values are refused count as refused', () => {
    const parameters = { ...aidParameters, deductible: { county: '500.00', city: '200.00' } };
    const { expected: _, ...example } = { ...worked, parameters, refused: 'DZ402' } as const;
    expect(exampleFault(aidWith(), example)).toBeUndefined();
  });
});

describe('plugin checks', () => {
  const plugin = definePlugin({ name: 'example', title: text('示例', 'example'), policies: [aidWith()] });
  const faults = (of: typeof plugin): string[] => pluginChecks.flatMap((check) => [...check.faults(of, [])]);

  it('find nothing wrong with a good plugin', () => {
    expect(faults(plugin)).toEqual([]);
  });

  it('find what it requires and does not get', () => {
    const needy = { ...plugin, requires: ['other'] };
    expect(pluginChecks[0]?.faults(needy, []).join()).toContain('requires other, which is not loaded');
  });

  it('find a plugin without name or content', () => {
    const empty = { ...plugin, title: text('', ''), policies: [] as never };
    expect(pluginChecks[2]?.faults(empty, [])).toHaveLength(2);
  });
});
