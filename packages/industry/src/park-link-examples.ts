import { text, type Example, type Wire } from '@dzfp/core';
import type { ParkFacts, ParkReport } from './model/park.ts';
import type { ParkParameters } from './park-link.ts';

const values: Wire<ParkParameters> = { leastPoorJobs: '0.3', leastOccupancy: '0.5' };
const park: Wire<ParkFacts> = {
  on: '2019-06-30',
  places: 20,
  occupied: 10,
  jobs: 100,
  poorJobs: 30,
  rent: '50000.00',
  rentToPoor: '0.00',
};
const { rent: _, ...rentUnknown } = park;

/** Cases of a park; all fictional. */
export const parkLinkExamples: readonly Example<ParkFacts, ParkReport, ParkParameters>[] = [
  {
    title: text('恰达就业占比和入驻率', 'Exactly the share of jobs and the occupancy'),
    parameters: values,
    standing: 'assumed',
    input: park,
    expected: { occupancy: '10/20', poorJobShare: '30/100', linked: true, idle: false },
  },
  {
    title: text('少一户入驻：闲置', 'One lease fewer: idle'),
    parameters: values,
    standing: 'assumed',
    input: { ...park, occupied: 9 },
    expected: { idle: true },
  },
  {
    title: text('少一名贫困职工又无租金：未联结', 'One poor worker fewer and no rent: not linked'),
    parameters: values,
    standing: 'assumed',
    input: { ...park, poorJobs: 29 },
    expected: { linked: false },
  },
  {
    title: text('租金到户也算联结', 'Rent for the poor is a link too'),
    parameters: values,
    standing: 'assumed',
    input: { ...park, poorJobs: 0, rentToPoor: '1.00' },
    expected: { linked: true },
  },
  {
    title: text('入驻多于可入驻：拒绝', 'More occupied than places is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...park, occupied: 21 },
    refused: 'DZ114',
  },
  {
    title: text('租金未知：不能判断', 'Rent unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: rentUnknown,
    refused: 'DZ107',
  },
];
