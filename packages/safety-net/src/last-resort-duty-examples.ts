import { text, type Example, type Wire } from '@dzfp/core';
import type { LastResortDuty, LastResortHousehold, LastResortParameters } from './model/guarded-household.ts';

const values: Wire<LastResortParameters> = {
  unable: { ordinary: false, skilled: false, weak: false, lost: true, none: true },
};
const elder = { labour: 'none', dibao: false, tekun: true } as const;
const child = { labour: 'none', dibao: true, tekun: false } as const;
const household = { checkedOn: '2019-12-31', registered: true } as const;

/** Cases of the last-resort guarantee. */
export const lastResortDutyExamples: readonly Example<LastResortHousehold, LastResortDuty, LastResortParameters>[] = [
  {
    title: text('无人能劳动，各享一项：已兜底', 'Nobody can work, each held by one: guarded'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, members: [elder, child] },
    expected: { noneCanWork: true, heldByNeither: 0, heldByBoth: 0, unguarded: false },
  },
  {
    title: text('一人未享受：应兜底未兜底', 'One in neither: not guarded'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, members: [elder, { ...child, dibao: false }] },
    expected: { heldByNeither: 1, unguarded: true },
  },
  {
    title: text('弱劳动力尚可劳动：不属兜底', 'A weak worker still works: not the last resort’s'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, members: [{ labour: 'weak', dibao: false, tekun: false }] },
    expected: { noneCanWork: false, unguarded: false },
  },
  {
    title: text('同时享受低保和特困：重复', 'Dibao and tekun at once: held twice'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, members: [{ ...elder, dibao: true }] },
    expected: { heldByBoth: 1, heldTwice: true },
  },
  {
    title: text('劳动能力未知：不能决定', 'Labour capacity unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, members: [{ dibao: false, tekun: false }] },
    refused: 'DZ301',
  },
];
