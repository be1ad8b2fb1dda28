import { text, type Example, type Wire } from '@dzfp/core';
import type { TermRecord } from '@dzfp/core/deadline';
import type { AidProcessParameters, AidProgress } from './aid-process.ts';
import type { AidCase } from './model/aid-case.ts';

const days = (of: number): Wire<TermRecord> => ({ days: of, count: 'calendar', startsNextDay: true });

/** Assumed; with them a grant is applied for by 30 September, as published for universities. */
export const assumedTerms: Wire<AidProcessParameters> = {
  terms: { identify: days(19), apply: days(10), notice: days(15), pay: days(31), file: days(30) },
};
const filed: Wire<AidCase> = {
  on: '2019-12-31',
  begins: '2019-09-01',
  done: {
    identify: '2019-09-20',
    apply: '2019-09-30',
    notice: '2019-10-15',
    pay: '2019-11-15',
    file: '2019-12-10',
  },
  papers: { identify: true, apply: true, notice: true, pay: true, file: true },
};
const own = { parameters: assumedTerms, standing: 'assumed' } as const;

/** Cases of the process; all of our own making. */
export const aidProcessExamples: readonly Example<AidCase, AidProgress, AidProcessParameters>[] = [
  {
    ...own,
    title: text('五步均在末日办结：按时，材料齐全', 'Each step on its last day: in time, all papers there'),
    input: filed,
    expected: { papersMissing: [], papersUnknown: [] },
  },
  {
    ...own,
    title: text('已发放而无公示材料', 'Paid without a record of the notice'),
    input: { ...filed, papers: { ...filed.papers, notice: false } },
    expected: { papersMissing: [{ step: 'notice', paper: '公示材料' }] },
  },
  {
    ...own,
    title: text('材料是否在档未知：单独列明', 'Papers nobody looked for are listed apart'),
    input: { ...filed, papers: { identify: true, apply: true, notice: true, pay: true } },
    expected: { papersMissing: [], papersUnknown: [{ step: 'file', paper: '资助档案' }] },
  },
  {
    ...own,
    title: text('没有规定发放时限：没有来源', 'No set time for paying: no source'),
    parameters: { terms: { identify: days(19), apply: days(10), notice: days(15), file: days(30) } },
    input: filed,
    refused: 'DZ302',
  },
  {
    ...own,
    title: text('时限既有天数又有月数：拒绝', 'A term of days and months at once is refused'),
    parameters: { terms: { ...assumedTerms.terms, pay: { ...days(31), months: 1 } } },
    input: filed,
    refused: 'DZ608',
  },
];
