import type { AnyPlugin } from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { pluginChecks } from './definition/plugin-checks.ts';
import { testPolicy, type PolicyTestOptions } from './test-policy.ts';

/** What the tests of a plugin are made from. */
export interface PluginTestOptions {
  /** The plugins that it requires. */
  readonly beside?: readonly AnyPlugin[];
  /** Options for single policies, by id. */
  readonly policies?: Readonly<Record<string, PolicyTestOptions>>;
}

/** Registers the tests of a plugin with vitest: that it loads, and {@link testPolicy} for each of its policies. */
export function testPlugin(plugin: AnyPlugin, options: PluginTestOptions = {}): void {
  describe(`plugin ${plugin.name}`, () => {
    for (const { title, faults } of pluginChecks) {
      it(`${title.zh} · ${title.en}`, () => expect(faults(plugin, options.beside ?? [])).toEqual([]));
    }
    for (const policy of plugin.policies) testPolicy(policy, options.policies?.[policy.id]);
  });
}
