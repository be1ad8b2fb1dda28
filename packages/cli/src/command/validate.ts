import { statSync } from 'node:fs';
import { areas } from '@dzfp/dezhou/areas';
import { shortcomingsOf } from '@dzfp/testkit/definition';
import type { Answer } from '../answer.ts';
import { operand, type CommandLine } from '../command-line.ts';
import { loadPlugins } from '../validate/load-plugins.ts';
import { packageFaults, packed } from '../validate/package-faults.ts';
import { pluginPackage } from '../validate/plugin-package.ts';
import { requiredBy } from '../validate/required-by.ts';
import { packageText, validateText } from '../validate/validate-text.ts';

/**
 * `dzfp validate MODULE|FOLDER`: whether the plugins that a module exports are good, and what of each has to be mended; of a folder also what
 * would be published of it.
 */
export async function validate(line: CommandLine): Promise<Answer> {
  const path = operand('MODULE', line);
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? pluginPackage(path) : undefined;
  const loaded = await loadPlugins(folder?.entry ?? path);
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
  const asPackage = folder === undefined ? undefined : published(folder);
  return {
    data: { plugins, ...(asPackage === undefined ? {} : { package: asPackage }) },
    text: (language) =>
      [
        ...plugins.map((each) => validateText(each, language)),
        ...(asPackage === undefined ? [] : [packageText(asPackage, language)]),
      ].join('\n\n'),
    illustrative: false,
    refused: [...plugins, ...(asPackage === undefined ? [] : [asPackage])].some(({ mend }) => mend.length > 0),
  };
}

function published(folder: ReturnType<typeof pluginPackage>) {
  const { bytes, files } = packed(folder);
  return { name: folder.manifest.name, bytes, files, mend: packageFaults(folder, { bytes, files }) };
}
