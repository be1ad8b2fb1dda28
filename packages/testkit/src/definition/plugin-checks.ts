import { describeIssue, type AnyPlugin, type Text } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
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
];
