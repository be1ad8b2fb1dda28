import type { Language } from '@dzfp/core';
import type { Verdict } from '@dzfp/handbook';

/** What a reviewer may choose, as it stands in the workbook. */
export const verdicts: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  zh: { agrees: '一致', differs: '应改', unsure: '不确定' },
  en: { agrees: 'agrees', differs: 'differs', unsure: 'unsure' },
};

/** The verdict that a cell says, in either language; undefined for anything else. */
export function verdictIn(cell: string): Verdict | '' | undefined {
  if (cell === '') return '';
  const all = Object.values(verdicts).flatMap((of) => Object.entries(of) as [Verdict, string][]);
  return all.find(([, name]) => name === cell)?.[0];
}
