import type { Field, Language } from '@dzfp/core';
import type { Extent } from '@dzfp/core/reading';
import { plainText } from './wire-text.ts';

const words = {
  zh: { to: ' 至 ', or: ' 或 ', none: '，也可能无', wide: '（可能偏宽）' },
  en: { to: ' to ', or: ' or ', none: ', or none', wide: ' (may be too wide)' },
} as const;

/** What is still open of one result, in a line. */
export function extentText(field: Field | undefined, name: string, extent: Extent, language: Language): string {
  const word = words[language];
  const print = (value: string | number | boolean | null): string =>
    field === undefined ? String(value) : plainText(field, value, language);
  const head = `${field?.title[language] ?? name}${language === 'zh' ? '：' : ': '}`;
  if (extent.decided) return `${head}${print(extent.value)} ✓`;
  const wide = extent.exact ? '' : word.wide;
  if ('possible' in extent) return `${head}${extent.possible.map(print).join(word.or)}${wide}`;
  const none = extent.orNone === true ? word.none : '';
  return `${head}${print(extent.least)}${word.to}${print(extent.most)}${none}${wide}`;
}
