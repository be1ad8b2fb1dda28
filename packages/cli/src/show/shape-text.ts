import type { Field, Language, RecordShape, Shape } from '@dzfp/core';

const kinds = {
  zh: {
    money: '金额（元）',
    rate: '比例',
    count: '整数',
    day: '日期 YYYY-MM-DD',
    flag: '是/否',
    ratio: '分数',
    text: '文字',
    bands: '分段表',
    list: '清单',
    record: '记录',
  },
  en: {
    money: 'amount in yuan',
    rate: 'rate',
    count: 'whole number',
    day: 'date YYYY-MM-DD',
    flag: 'true/false',
    ratio: 'fraction',
    text: 'text',
    bands: 'bands',
    list: 'list',
    record: 'record',
  },
} as const;

/** What a value looks like, in words. */
export function kindText(shape: Shape, language: Language): string {
  if (shape.kind === 'choice')
    return shape.labels.map((label) => `${label} ${shape.names[label]?.[language] ?? ''}`.trim()).join(' | ');
  if (shape.kind !== 'table') return kinds[language][shape.kind];
  const by = shape.by.labels.map((label) => shape.by.names[label]?.[language] ?? label).join('/');
  return `${kindText(shape.of.shape, language)} × ${by}`;
}

/** The fields of a record, a line each; records inside are indented. */
export function fieldLines(of: RecordShape, language: Language, indent = '  '): readonly string[] {
  return Object.entries(of.fields).flatMap(([name, field]) => [
    `${indent}${name}  ${field.title[language]}${mark(field, language)}  ${kindText(field.shape, language)}`,
    ...inside(field.shape).flatMap((shape) => fieldLines(shape, language, `${indent}  `)),
  ]);
}

function inside(shape: Shape): readonly RecordShape[] {
  if (shape.kind === 'record') return [shape];
  return shape.kind === 'list' ? [shape.of] : [];
}

function mark({ optional, nullable }: Field, language: Language): string {
  const marks = [
    ...(optional ? [{ zh: '可未知（不填则只能求上下限）', en: 'may be unknown (then only bounds)' }] : []),
    ...(nullable ? [{ zh: '可为无', en: 'may be null' }] : []),
  ];
  return marks.length === 0 ? '' : ` (${marks.map((each) => each[language]).join(', ')})`;
}
