import { text, type Example, type Wire } from '@dzfp/core';
import type { Pairing, PairingRound } from './model/pairing-round.ts';
import type { ThreeForOneParameters } from './three-for-one-parameters.ts';

/** Assumed: no source gives a capacity; another county is too far. */
export const pairingRules: Wire<ThreeForOneParameters> = {
  capacity: { cadre: 1, teacher: 2, donor: 3 },
  distance: { sameTownship: 0, sameCounty: 10, otherCounty: null },
};
const here = { county: '371423', township: '庆云镇', consents: true } as const;
const helpers: Wire<PairingRound>['helpers'] = [
  { ...here, id: 'cadre 1', kind: 'cadre' },
  { ...here, id: 'teacher 1', kind: 'teacher' },
  { ...here, id: 'donor 1', kind: 'donor', township: '常家镇' },
];
const one: Wire<PairingRound> = {
  on: '2019-06-30',
  pupils: [{ ...here, id: 'pupil 1' }],
  helpers,
  standing: [],
};
const own = { parameters: pairingRules, standing: 'assumed' } as const;

/** Cases of pairing; all of our own making. */
export const threeForOneExamples: readonly Example<PairingRound, Pairing, ThreeForOneParameters>[] = [
  {
    ...own,
    title: text('三类齐全', 'All three kinds'),
    input: one,
    expected: {
      pairs: [
        { pupil: 'pupil 1', helper: 'cadre 1', kind: 'cadre', kept: false },
        { pupil: 'pupil 1', helper: 'teacher 1', kind: 'teacher', kept: false },
        { pupil: 'pupil 1', helper: 'donor 1', kind: 'donor', kept: false },
      ],
      missing: [],
    },
  },
  {
    ...own,
    title: text('恰满上限之后再来一名：缺干部', 'One pupil beyond the capacity: no cadre'),
    input: { ...one, pupils: [...one.pupils, { ...here, id: 'pupil 2' }] },
    expected: { missing: [{ pupil: 'pupil 2', kind: 'cadre', reason: 'allTaken' }] },
  },
  {
    ...own,
    title: text('外县帮扶人不结对', 'A helper of another county is not paired'),
    input: { ...one, pupils: [{ ...here, id: 'pupil 1', county: '371422' }] },
    expected: {
      pairs: [],
      missing: [
        { pupil: 'pupil 1', kind: 'cadre', reason: 'noneAllowed' },
        { pupil: 'pupil 1', kind: 'teacher', reason: 'noneAllowed' },
        { pupil: 'pupil 1', kind: 'donor', reason: 'noneAllowed' },
      ],
    },
  },
  {
    ...own,
    title: text('帮扶人退出：补充一名', 'A helper withdraws and is replaced'),
    input: {
      ...one,
      helpers: [{ ...here, id: 'cadre 0', kind: 'cadre', consents: false }, ...helpers],
      standing: [
        { pupil: 'pupil 1', helper: 'cadre 0' },
        { pupil: 'pupil 1', helper: 'teacher 1' },
      ],
    },
    expected: {
      pairs: [
        { pupil: 'pupil 1', helper: 'cadre 1', kind: 'cadre', kept: false },
        { pupil: 'pupil 1', helper: 'teacher 1', kind: 'teacher', kept: true },
        { pupil: 'pupil 1', helper: 'donor 1', kind: 'donor', kept: false },
      ],
    },
  },
  {
    ...own,
    title: text('监护人意见未征求：不结对，也不算缺口', 'Guardian not asked: no pair, and no gap either'),
    input: { ...one, pupils: [{ id: 'pupil 1', county: '371423', township: '庆云镇' }] },
    expected: {
      pairs: [],
      missing: [
        { pupil: 'pupil 1', kind: 'cadre', reason: 'consentUnknown' },
        { pupil: 'pupil 1', kind: 'teacher', reason: 'consentUnknown' },
        { pupil: 'pupil 1', kind: 'donor', reason: 'consentUnknown' },
      ],
    },
  },
  {
    ...own,
    title: text('现有结对的帮扶人不在名册：拒绝', 'A standing pair with an unknown helper is refused'),
    input: { ...one, standing: [{ pupil: 'pupil 1', helper: 'nobody' }] },
    refused: 'DZ114',
  },
  {
    ...own,
    title: text('学生在册两次：拒绝', 'A pupil listed twice is refused'),
    input: { ...one, pupils: [...one.pupils, ...one.pupils] },
    refused: 'DZ602',
  },
];
