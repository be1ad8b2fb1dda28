import { regionOf } from '@dzfp/core/model';
import type { Answers } from './questions.ts';

/** What stands in the template, which is itself a working plugin, and what takes its place. */
export function replacements(
  { name, clause, city, language }: Answers,
  version: string,
): readonly (readonly [string, string])[] {
  // Of a place that is not known here only the code is: its name and what it lies within are the author's to write.
  const region = regionOf(city);
  const { zh, en } = region?.name ?? { zh: city, en: city };
  return [
    ['my-plugin', name],
    ["'8.2'", `'${clause}'`],
    ["'371402'", `'${city}'`],
    ["'371400'", region?.within === null ? 'null' : `'${region?.within ?? '000000'}'`],
    ["text('德城区', 'Decheng District')", `text('${zh}', '${en}')`],
    ["Language = 'zh'", `Language = '${language}'`],
    ['"^0.1.0"', `"^${version}"`],
  ];
}
