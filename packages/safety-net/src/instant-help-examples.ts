import { text, type Example, type Wire } from '@dzfp/core';
import type { InstantCase, InstantHelp, InstantParameters } from './model/instant-case.ts';

const values: Wire<InstantParameters> = {
  include: { days: 5, count: 'working', startsNextDay: true },
  help: { days: 10, count: 'calendar', startsNextDay: true },
  calendar: [],
};
const found: Wire<InstantCase> = {
  case: '1',
  checkedOn: '2019-04-30',
  appearedOn: '2019-03-01',
  includedOn: '2019-03-08',
  helpedOn: '2019-03-18',
};

/** Cases of the clock; 1 March 2019 was a Friday. */
export const instantHelpExamples: readonly Example<InstantCase, InstantHelp, InstantParameters>[] = [
  {
    title: text(
      '第五个工作日纳入、第十日帮扶：按时',
      'Included on the fifth working day, helped on the tenth day: in time',
    ),
    parameters: values,
    standing: 'assumed',
    input: found,
    expected: { late: false },
  },
  {
    title: text('晚一日帮扶：逾期', 'A day later: late'),
    parameters: values,
    standing: 'assumed',
    input: { ...found, helpedOn: '2019-03-19' },
    expected: { late: true },
  },
  {
    title: text('发现日期未知：不判断逾期', 'When it appeared is unknown: nothing is called late'),
    parameters: values,
    standing: 'assumed',
    input: { case: '1', checkedOn: '2019-04-30', includedOn: '2019-03-08', helpedOn: '2019-03-10' },
    expected: { late: false },
  },
  {
    title: text('期限未写明计日方式：拒绝', 'A set time that does not say which days count is refused'),
    parameters: { ...values, include: { days: 5, startsNextDay: true } },
    standing: 'assumed',
    input: found,
    refused: 'DZ608',
  },
  {
    title: text('没有核查日期：拒绝', 'Without a day of the check nothing is judged'),
    parameters: values,
    standing: 'assumed',
    input: { case: '1' },
    refused: 'DZ107',
  },
];
