import type { Language } from '@dzfp/core';
import { escaped } from './html.ts';

/** Words of the law that decide how a comparison is made, with what they mean for it. */
const meanings: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    原则上: '允许例外，例外逐一登记原因和批准人',
    不低于: '大于或者等于（≥）',
    不少于: '大于或者等于（≥）',
    低于: '小于（<），等于不算',
    不超过: '小于或者等于（≤）',
    超过: '大于（>），等于不算',
    累计: '全年各次相加',
    政策范围内: '分子分母都只算政策范围内费用',
  },
  en: {
    'in principle': 'exceptions are allowed, each recorded with reason and approver',
    'at least': 'equal or more (≥)',
    'not below': 'equal or more (≥)',
    below: 'less (<), equal does not count',
    'at most': 'equal or less (≤)',
    above: 'more (>), equal does not count',
    cumulative: 'over all items of the year',
  },
};

/** A sentence as HTML in which the words that change the arithmetic are marked, each with its meaning. */
export function marked(sentence: string, language: Language): string {
  const { [language]: of } = meanings;
  const found = new RegExp(
    Object.keys(of)
      .toSorted((a, b) => b.length - a.length)
      .join('|'),
    'g',
  );
  return escaped(sentence).replace(found, (word) => `<mark title="${escaped(of[word] ?? '')}">${word}</mark>`);
}
