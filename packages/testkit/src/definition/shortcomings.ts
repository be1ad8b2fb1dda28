import { apiVersion, type AnyPlugin, type Text } from '@dzfp/core';
import { definitionChecks } from './definition-checks.ts';
import { exampleFault } from './example-fault.ts';
import { pluginChecks } from './plugin-checks.ts';
import type { AnyExample } from './situation-of.ts';

/** One thing that has to be mended before a plugin is good. */
export interface Shortcoming {
  /** The plugin's name, or the id of one of its policies. */
  readonly of: string;
  /** What is owed. */
  readonly owes: Text;
  /** Where it falls short. */
  readonly fault: string;
}

const speaksOurVersion: Text = { zh: '使用本版接口', en: 'speaks this version of the interface' };
const comesOut: Text = { zh: '例子都得出所写的结果', en: 'has examples that come out as they say' };

/**
 * Everything by which a plugin falls short of what the tests of `testPlugin` ask of its declaration. The laws themselves are
 * only searched by those tests.
 */
export function shortcomingsOf(plugin: AnyPlugin, beside: readonly AnyPlugin[] = []): readonly Shortcoming[] {
  const { name } = plugin;
  // Of another version nothing else can be relied on.
  if ((plugin.apiVersion as number) !== apiVersion)
    return [{ of: name, owes: speaksOurVersion, fault: `api version ${plugin.apiVersion} instead of ${apiVersion}` }];
  const ofPlugin = pluginChecks.flatMap(({ title, faults }) =>
    faults(plugin, beside).map((fault): Shortcoming => ({ of: name, owes: title, fault })),
  );
  const ofPolicies = plugin.policies.flatMap((policy) => [
    ...definitionChecks.flatMap(({ title, faults }) =>
      faults(policy).map((fault): Shortcoming => ({ of: policy.id, owes: title, fault })),
    ),
    ...(policy.examples as readonly AnyExample[]).flatMap((example): Shortcoming[] => {
      const fault = exampleFault(policy, example);
      return fault === undefined ? [] : [{ of: policy.id, owes: comesOut, fault: `${example.title.en}: ${fault}` }];
    }),
  ]);
  return [...ofPlugin, ...ofPolicies];
}
