import { parseMoney } from '@dzfp/core';
import { daysOf, type StayDraft } from './draft.ts';
import { finding, type Finding } from './finding.ts';
import { plainCell } from './cell.ts';
import type { Register } from './register.ts';

/** What is wrong with one row by itself. */
export function checkRow(draft: StayDraft, register: Register): readonly Finding[] {
  if (draft.shifted) return [finding('row-shifted', draft, '住院号')];
  return [...unreadable(draft), ...whoAndWhere(draft, register), ...contradictions(draft)];
}

function unreadable(draft: StayDraft): Finding[] {
  const read = [
    ['住院号', draft.stayId === '' ? undefined : draft.stayId],
    ['入院日期', draft.admittedOn],
    ['出院日期', draft.dischargedOn],
    ['总费用(元)', draft.totalCost],
    ['政策范围内费用(元)', draft.inPolicyCost],
  ] as const;
  return read.filter(([, value]) => value === undefined).map(([column]) => finding('unreadable-cell', draft, column));
}

function whoAndWhere(draft: StayDraft, register: Register): Finding[] {
  const found: Finding[] = [];
  if (draft.number === undefined) found.push(finding('invalid-citizen-number', draft, '证件号码'));
  else if (!register.has(draft.number)) found.push(finding('person-not-in-registry', draft, '证件号码'));
  if (draft.county === undefined) found.push(finding('unknown-county', draft, '县区代码'));
  if (draft.tier === undefined) found.push(finding('unknown-tier', draft, '医院级别'));
  return found;
}

function contradictions(draft: StayDraft): Finding[] {
  const found: Finding[] = [];
  const days = daysOf(draft);
  if (days !== undefined && days < 0) found.push(finding('discharge-before-admission', draft, '出院日期'));
  else if (days !== undefined && plainCell(draft.cells['住院天数']) !== String(days))
    found.push(finding('days-mismatch', draft, '住院天数'));
  const { totalCost, inPolicyCost } = draft;
  if (totalCost !== undefined && inPolicyCost !== undefined && parseMoney(inPolicyCost) > parseMoney(totalCost))
    found.push(finding('in-policy-exceeds-total', draft, '政策范围内费用(元)'));
  return found;
}
