import { describeIssue, type AnyPlugin, type Text } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { entryFaults } from './entry-faults.ts';
import { foreignIds } from './foreign-ids.ts';
import { unknownSources } from './unknown-sources.ts';
import { issuesOf } from '../trial/issues-of.ts';

/** Something that a plugin owes its host, and where it falls short. */
export interface PluginCheck {
  readonly title: Text;
  readonly faults: (plugin: AnyPlugin, beside: readonly AnyPlugin[]) => readonly string[];
}

/** What a plugin must satisfy beside its policies. */
export const pluginChecks: readonly PluginCheck[] = [
  {
    title: { zh: '能与所需插件一起装入', en: 'loads together with the plugins that it requires' },
    faults: (plugin, beside) => {
      const issues = issuesOf(() => createEngine({ plugins: [plugin, ...beside] }));
      return issues.map((each) => `${each.code} ${describeIssue(each, 'en')}`);
    },
  },
  {
    title: { zh: '装入的先后不影响结果', en: 'means the same wherever it stands among the others' },
    faults: (plugin, beside) => {
      const all = [plugin, ...beside];
      // What does not load at all is the first check's to say.
      if (issuesOf(() => createEngine({ plugins: all })).length > 0) return [];
      const loaded = (plugins: readonly AnyPlugin[]): string => {
        const engine = createEngine({ plugins });
        const entries = engine.book.entries.map((each) => JSON.stringify(each)).sort();
        return JSON.stringify([engine.list().map(({ id }) => id), entries]);
      };
      return loaded(all) === loaded(all.toReversed())
        ? []
        : ['another order of plugins loads other policies or values'];
    },
  },
  {
    title: { zh: '名称中英文齐全，名下有政策或数值', en: 'is named in both languages and brings policies or values' },
    faults: ({ title, policies, books }) => [
      ...(title.zh.trim() === '' || title.en.trim() === '' ? ['the title lacks a language'] : []),
      ...(policies.length + books.length === 0 ? ['it brings neither policies nor values'] : []),
    ],
  },
  {
    title: { zh: '编号以插件名开头', en: 'gives its policies and parameters ids that begin with its name' },
    faults: foreignIds,
  },
  {
    title: { zh: '所引出处都已登记', en: 'cites no source that it does not declare' },
    faults: unknownSources,
  },
  {
    title: { zh: '每个数值属于一个参数，注明等级和出处', en: 'gives values to parameters, with standing and source' },
    faults: entryFaults,
  },
];
