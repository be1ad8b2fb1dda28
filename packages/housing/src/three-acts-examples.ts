import { text, type Example, type Wire } from '@dzfp/core';
import type { DwellingActs, ThreeActs } from './model/dwelling-acts.ts';

const renovated: Wire<DwellingActs> = {
  on: '2019-12-31',
  screenedOn: '2019-03-04',
  screenedBy: 'village',
  appraisedOn: '2019-04-10',
  appraisedBy: 'qualifiedBody',
  grade: 'C',
  renovatedOn: '2019-09-20',
  renovatedBy: 'builder',
};
const notRenovated = { ...renovated, renovatedOn: null, renovatedBy: null };
const own = { parameters: {}, standing: 'assumed' } as const;

/** Dwellings of our own making. */
export const threeActsExamples: readonly Example<DwellingActs, ThreeActs, Record<never, never>>[] = [
  {
    ...own,
    title: text('排查、鉴定、改造依次完成', 'Screened, appraised and renovated in order'),
    input: renovated,
    expected: { next: 'none', rightActors: true, inOrder: true, flawed: false },
  },
  {
    ...own,
    title: text('C级未改造：下一步改造', 'Grade C, not renovated: renovation is next'),
    input: notRenovated,
    expected: { next: 'renovation', flawed: false },
  },
  {
    ...own,
    title: text('B级：不须改造', 'Grade B: nothing is next'),
    input: { ...notRenovated, grade: 'B' },
    expected: { next: 'none' },
  },
  {
    ...own,
    title: text('村里自行“鉴定”：主体不正确', 'Appraised by the village itself: the wrong actor'),
    input: { ...notRenovated, appraisedBy: 'village' },
    expected: { rightActors: false, flawed: true },
  },
  {
    ...own,
    title: text('排查与鉴定同一天：顺序正确', 'Screened and appraised on one day: in order'),
    input: { ...notRenovated, appraisedOn: '2019-03-04' },
    expected: { inOrder: true },
  },
  {
    ...own,
    title: text('鉴定早于排查一天：顺序不正确', 'Appraised a day before the screening: out of order'),
    input: { ...notRenovated, appraisedOn: '2019-03-03' },
    expected: { inOrder: false, flawed: true },
  },
  {
    ...own,
    title: text('是否排查未知：不作结论', 'Screening unknown: not decided'),
    input: { on: '2019-12-31', appraisedOn: null, renovatedOn: null },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('没有核查日期：拒绝', 'No day of the check: refused'),
    input: { screenedOn: null },
    refused: 'DZ107',
  },
];
