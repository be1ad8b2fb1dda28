import type { Language } from '@dzfp/core';
import { escaped, htmlTable } from '../render/html.ts';
import type { Review } from './read-review.ts';
import type { ReviewRow } from './review-row.ts';

const words = {
  zh: {
    title: '参数核验结果',
    counts: (review: Review) =>
      `已签认 ${review.signed} 行（其中更正 ${review.differences.length} 行），不确定 ${review.unsure.length} 行，未核验 ${review.open.length} 行，退回 ${review.refused.length} 行。`,
    differences: '更正',
    unsure: '不确定',
    refused: '退回',
    columns: ['参数', '地区', '生效', '分项', '原值', '更正为', '核验人', '日期', '说明'],
    none: '无',
  },
  en: {
    title: 'Result of the review',
    counts: (review: Review) =>
      `${review.signed} lines signed (${review.differences.length} of them corrected), ${review.unsure.length} unsure, ${review.open.length} not reviewed, ${review.refused.length} handed back.`,
    differences: 'Corrections',
    unsure: 'Unsure',
    refused: 'Handed back',
    columns: ['Parameter', 'Place', 'From', 'Cell', 'Was', 'Becomes', 'Reviewer', 'Day', 'Remark'],
    none: 'none',
  },
} as const;

/** The differences of a review as one page that opens anywhere and prints. */
export function reviewHtml(review: Review, language: Language): string {
  const word = words[language];
  const line = (row: ReviewRow, remark: string): readonly string[] => [
    `${row.title} ${row.parameter}`,
    row.placeName,
    row.from,
    row.cellName,
    row.value,
    row.corrected,
    row.reviewer,
    row.reviewedOn,
    remark,
  ];
  const section = (title: string, rows: readonly (readonly string[])[]): string =>
    `<h2>${escaped(title)}</h2>${rows.length === 0 ? `<p>${word.none}</p>` : htmlTable({ head: word.columns, rows })}`;
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${word.title}</title>
<style>body{font-family:"Noto Sans SC","Microsoft YaHei",sans-serif;margin:2em auto;max-width:70em;padding:0 1em}table{border-collapse:collapse;font-size:.92em}th,td{border:1px solid #bbb;padding:.3em .6em;text-align:start}thead th{background:#eee}@page{size:A4 landscape;margin:12mm}</style>
<h1>${word.title}</h1><p>${escaped(word.counts(review))}</p>
${section(
  word.differences,
  review.differences.map(({ row }) => line(row, row.remark)),
)}
${section(
  word.unsure,
  review.unsure.map((row) => line(row, row.remark)),
)}
${section(
  word.refused,
  review.refused.map(({ row, reason }) => line(row, reason)),
)}
</html>
`;
}
