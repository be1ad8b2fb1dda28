import { definePlugin, text, type AnyPlugin, type AnyPolicy, type ParameterEntry } from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { aidDefinition, aidParameters, aidWith, bill } from '../../fixture/aid.ts';
import { definitionChecks } from './definition-checks.ts';
import { entryFaults } from './entry-faults.ts';
import { exampleFault } from './example-fault.ts';
import { foreignIds } from './foreign-ids.ts';
import { pluginChecks } from './plugin-checks.ts';
import { shortcomingsOf } from './shortcomings.ts';

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
    ['no law', { laws: [] }, 'no law is stated'],
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
  const faults = (of: AnyPlugin): string[] => pluginChecks.flatMap((check) => [...check.faults(of, [])]);

  it('find nothing wrong with a good plugin', () => {
    expect(faults(plugin)).toEqual([]);
  });

  it('find what it requires and does not get', () => {
    const needy = { ...plugin, requires: ['other'] };
    expect(faults(needy)).toHaveLength(1);
    expect(pluginChecks[0]?.faults(needy, []).join()).toContain('requires other, which is not loaded');
  });

  it('find ids under another name, also of parameters that no required plugin has', () => {
    const renamed = { ...plugin, name: 'other' };
    expect(faults(renamed)).toContain('policy example/aid does not begin with other/');
    expect(faults(renamed)).toContainEqual(expect.stringContaining('parameter example/cap begins with neither other/'));
    expect(foreignIds({ ...renamed, policies: [] as never, requires: ['example'] }, [plugin])).toEqual([]);
  });

  it('find a source that nobody declares', () => {
    const bare = aidWith({
      delegations: (aidDefinition.delegations ?? []).map((each) => ({ ...each, source: 'S999' })),
    });
    expect(faults({ ...plugin, policies: [bare] })).toEqual([
      'example/aid cites S999, which neither it nor a book declares',
    ]);
  });

  it('find a value without parameter, standing or source', () => {
    const entry = { parameter: 'example/none', jurisdiction: '371400', value: '1.00', from: '2019-01-01' };
    const book = { name: text('册', 'book'), jurisdictions: [], sources: [], entries: [entry as ParameterEntry] };
    expect(entryFaults({ ...plugin, books: [book] }, []).join()).toMatch(/no policy.*its standing.*its source/);
  });

  it('find a plugin without name or content', () => {
    const empty = { ...plugin, title: text('', ''), policies: [] as never };
    expect(pluginChecks[2]?.faults(empty, [])).toHaveLength(2);
  });
});

describe('the shortcomings of a plugin', () => {
  const plugin = definePlugin({ name: 'example', title: text('示例', 'example'), policies: [aidWith()] });

  it('are none when nothing has to be mended', () => {
    expect(shortcomingsOf(plugin)).toEqual([]);
  });

  it('name the policy, and what of its examples comes out otherwise', () => {
    const [worked, ...rest] = aidDefinition.examples;
    const wrong = { ...worked, expected: { aid: '1.00' } } as (typeof aidDefinition.examples)[number];
    const found = shortcomingsOf({ ...plugin, policies: [aidWith({ examples: [wrong, ...rest] })] });
    expect(found.map(({ of, fault }) => `${of} ${fault}`)).toEqual([
      'example/aid county: aid is "450.00" instead of "1.00"',
    ]);
  });

  it('end with the version, when it is another', () => {
    const later = { ...plugin, apiVersion: 2, policies: undefined } as unknown as typeof plugin;
    expect(shortcomingsOf(later).map(({ fault }) => fault)).toEqual(['api version 2 instead of 1']);
  });
});
