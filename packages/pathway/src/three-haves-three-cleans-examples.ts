import { text, type Example, type Wire } from '@dzfp/core';
import type { DwellingVisit } from './model/dwelling-visit.ts';
import type { ThreeCleansParameters } from './three-haves-three-cleans.ts';
import type { ThreeHavesThreeCleans } from './model/cleans-standing.ts';

const values: Wire<ThreeCleansParameters> = { validDays: 30 };
const visit: Wire<DwellingVisit> = {
  on: '2019-06-30',
  television: true,
  fan: true,
  soundDoorsAndWindows: true,
  inspectedOn: '2019-05-31',
  inspector: '村级检查组',
  yardClean: true,
  roomsClean: true,
  personsClean: true,
};
const { fan: _unseen, ...fanUnknown } = visit;
const { inspector: _unnamed, ...nobodyNamed } = visit;

/** Cases of our own making; how long an inspection holds was not found. */
export const threeHavesThreeCleansExamples: readonly Example<
  DwellingVisit,
  ThreeHavesThreeCleans,
  ThreeCleansParameters
>[] = [
  {
    title: text('检查满三十天：仍有效', 'On the thirtieth day the inspection still holds'),
    parameters: values,
    standing: 'assumed',
    input: visit,
    expected: { threeHaves: true, threeCleans: 'clean', inspectionDue: false },
  },
  {
    title: text('第三十一天：检查过期', 'On the thirty-first it has expired'),
    parameters: values,
    standing: 'assumed',
    input: { ...visit, on: '2019-07-01' },
    expected: { threeCleans: 'expired', inspectionDue: true },
  },
  {
    title: text('个人卫生未达标', 'Persons not clean'),
    parameters: values,
    standing: 'assumed',
    input: { ...visit, personsClean: false },
    expected: { threeCleans: 'notClean', inspectionDue: false },
  },
  {
    title: text('从未检查；门窗漏风', 'Never inspected; draughty doors'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-06-30', television: true, fan: true, soundDoorsAndWindows: false, inspectedOn: null },
    expected: { threeHaves: false, threeCleans: 'neverInspected', inspectionDue: true },
  },
  {
    title: text('检查未注明检查人：拒绝', 'An inspection without an inspector is refused'),
    parameters: values,
    standing: 'assumed',
    input: nobodyNamed,
    refused: 'DZ114',
  },
  {
    title: text('有无电扇未知：不能决定', 'Not known whether there is a fan: not decided'),
    parameters: values,
    standing: 'assumed',
    input: fanUnknown,
    refused: 'DZ301',
  },
];
