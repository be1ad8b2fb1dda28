import { text, type Example, type Wire } from '@dzfp/core';
import type { AssignmentParameters, PostAssignment } from './model/post-placement.ts';
import type { PostDemand } from './model/post-demand.ts';

/** About two people for each post, as a street of Dezhou reported; the distance is made up. */
const values: Wire<AssignmentParameters> = { peoplePerPost: 2, mostMetres: 1000 };
const demand: Wire<PostDemand> = {
  assignedOn: '2019-06-01',
  people: [
    { person: 'P1', kind: 'elderly', village: 'A' },
    { person: 'P2', kind: 'elderly', village: 'A' },
    { person: 'P3', kind: 'elderly', village: 'B' },
  ],
  workers: [{ worker: 'W1', kind: 'elderly', village: 'A' }],
  ways: [{ from: 'A', to: 'B', metres: 1000 }],
  refusals: [],
};

/** Cases of the assignment. */
export const postAssignmentExamples: readonly Example<PostDemand, PostAssignment, AssignmentParameters>[] = [
  {
    title: text('一岗服务两人，第三人列名', 'One post serves two, the third is named'),
    parameters: values,
    standing: 'assumed',
    input: demand,
    expected: {
      placements: [
        { person: 'P1', kind: 'elderly', worker: 'W1', metres: 0 },
        { person: 'P2', kind: 'elderly', worker: 'W1', metres: 0 },
      ],
      unserved: [{ person: 'P3', kind: 'elderly', reason: 'allTaken' }],
      room: [],
      metres: 0,
    },
  },
  {
    title: text('恰为就近距离：可以安排', 'Exactly the distance that is near: served'),
    parameters: { ...values, peoplePerPost: 3 },
    standing: 'assumed',
    input: demand,
    expected: { unserved: [], metres: 1000 },
  },
  {
    title: text('多一米：就近没有专岗', 'A metre farther: no post is near'),
    parameters: { ...values, peoplePerPost: 3 },
    standing: 'assumed',
    input: { ...demand, ways: [{ from: 'A', to: 'B', metres: 1001 }] },
    expected: { unserved: [{ person: 'P3', kind: 'elderly', reason: 'noneNear' }] },
  },
  {
    title: text('路程不详：列明未知', 'The way is not known: named as unknown'),
    parameters: { ...values, peoplePerPost: 3 },
    standing: 'assumed',
    input: { ...demand, ways: [] },
    expected: { unserved: [{ person: 'P3', kind: 'elderly', reason: 'wayUnknown' }] },
  },
  {
    title: text('同一人同一需要登记两次：拒绝', 'One need of a person listed twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...demand, people: [...demand.people, ...demand.people] },
    refused: 'DZ602',
  },
  {
    title: text('没有专岗名单：拒绝', 'Without the list of workers nothing is assigned'),
    parameters: values,
    standing: 'assumed',
    input: { assignedOn: '2019-06-01', people: [], ways: [], refusals: [] },
    refused: 'DZ107',
  },
];
