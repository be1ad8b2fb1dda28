import { areas } from '@dzfp/dezhou/areas';
import { shortcomingsOf } from '@dzfp/testkit/definition';
import type { Answer } from '../answer.ts';
import { operand, type CommandLine } from '../command-line.ts';
import { loadPlugins } from '../validate/load-plugins.ts';
import { requiredBy } from '../validate/required-by.ts';
import { validateText } from '../validate/validate-text.ts';

/** `dzfp validate MODULE`: whether the plugins that a module exports are good, and what of each has to be mended. */
export async function validate(line: CommandLine): Promise<Answer> {
  const loaded = await loadPlugins(operand('MODULE', line));
  const plugins = loaded.map((plugin) => {
    const { name, apiVersion, policies, books } = plugin;
    return {
      name,
      apiVersion,
      policies: policies.length,
      values: books.reduce((sum, { entries }) => sum + entries.length, 0),
      mend: shortcomingsOf(plugin, requiredBy(plugin, [...loaded, ...areas])),
    };
  });
  return {
    data: { plugins },
    text: (language) => plugins.map((each) => validateText(each, language)).join('\n\n'),
    illustrative: false,
    refused: plugins.some(({ mend }) => mend.length > 0),
  };
}
