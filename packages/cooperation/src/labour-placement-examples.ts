import { text, type Example, type Wire } from '@dzfp/core';
import type { PlacementPlan, PlacementRound } from './model/placement.ts';
import type { PlacementParameters } from './placement-parameters.ts';

const values: Wire<PlacementParameters> = { distance: { county: 1, province: 10, partner: 50, elsewhere: 100 } };
const near = { id: 'O-1', skill: '缝纫', place: 'county', posts: 1 } as const;
const far = { id: 'O-2', skill: '缝纫', place: 'partner', posts: 2 } as const;
const anywhere = { id: 'S-1', skill: '缝纫', accepts: [{ place: 'county' }, { place: 'partner' }] } as const;
const atHome = { id: 'S-2', skill: '缝纫', accepts: [{ place: 'county' }] } as const;
const round: Wire<PlacementRound> = { on: '2019-03-01', seekers: [anywhere, atHome], offers: [near, far] };

/** Cases of placement; all fictional. */
export const labourPlacementExamples: readonly Example<PlacementRound, PlacementPlan, PlacementParameters>[] = [
  {
    title: text('本县唯一岗位让给只愿在本县的人', 'The one post at home goes to whoever would only work at home'),
    parameters: values,
    standing: 'assumed',
    input: round,
    expected: {
      placements: [
        { seeker: 'S-1', offer: 'O-2' },
        { seeker: 'S-2', offer: 'O-1' },
      ],
      without: [],
      open: [{ supply: 'O-2', left: 1 }],
    },
  },
  {
    title: text('技能不符：无岗可配', 'No post for the skill'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, seekers: [{ ...atHome, skill: '电焊' }] },
    expected: { placements: [], without: [{ demand: 'S-2', reason: 'noneAllowed' }] },
  },
  {
    title: text('岗位占满', 'All posts taken'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, seekers: [atHome, { ...atHome, id: 'S-3' }] },
    expected: { without: [{ demand: 'S-3', reason: 'allTaken' }] },
  },
  {
    title: text('一人两地可去：就近', 'Of two places the nearer'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, seekers: [anywhere], offers: [{ ...far, id: 'O-0' }, near] },
    expected: { placements: [{ seeker: 'S-1', offer: 'O-1' }] },
  },
  {
    title: text('没有岗位可去的地方：列名', 'Whoever would go nowhere is named'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, seekers: [{ ...atHome, accepts: [] }] },
    expected: { placements: [], without: [{ demand: 'S-2', reason: 'noneAllowed' }] },
  },
  {
    title: text('岗位登记两次：拒绝', 'An offer registered twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, offers: [near, near] },
    refused: 'DZ602',
  },
  {
    title: text('所需远近没有来源：不安排', 'A distance that no source gives: nothing is placed'),
    parameters: { distance: { county: 1, province: 10, elsewhere: 100 } },
    standing: 'assumed',
    input: round,
    refused: 'DZ302',
  },
  {
    title: text('同一人登记两次：拒绝', 'One person registered twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, seekers: [atHome, atHome] },
    refused: 'DZ602',
  },
  {
    title: text('岗位清单未知：不能安排', 'Without a list of posts nothing is placed'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-03-01', seekers: [atHome] },
    refused: 'DZ107',
  },
];
