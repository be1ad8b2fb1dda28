import { parseMoney } from '@dzfp/core';
import { daysOf, type StayDraft } from './draft.ts';
import { finding, type Finding } from './finding.ts';
import type { Register } from './register.ts';

/** What is wrong with one row by itself. */
export function checkRow(draft: StayDraft, register: Register): readonly Finding[] {
  if (draft.shifted) return [finding('row-shifted', draft, 'stayId')];
  return [...unreadable(draft), ...whoAndWhere(draft, register), ...contradictions(draft)];
}

function unreadable(draft: StayDraft): Finding[] {
  const read = [
    ['stayId', draft.stayId === '' ? undefined : draft.stayId],
    ['admittedOn', draft.admittedOn],
    ['dischargedOn', draft.dischargedOn],
    ['totalCost', draft.totalCost],
    ['inPolicyCost', draft.inPolicyCost],
  ] as const;
  return read.filter(([, value]) => value === undefined).map(([column]) => finding('unreadable-cell', draft, column));
}

function whoAndWhere(draft: StayDraft, register: Register): Finding[] {
  const found: Finding[] = [];
  if (draft.number === undefined) found.push(finding('invalid-citizen-number', draft, 'citizenNumber'));
  else if (!register.has(draft.number)) found.push(finding('person-not-in-registry', draft, 'citizenNumber'));
  if (draft.county === undefined) found.push(finding('unknown-county', draft, 'region'));
  if (draft.tier === undefined) found.push(finding('unknown-tier', draft, 'tier'));
  return found;
}

function contradictions(draft: StayDraft): Finding[] {
  const found: Finding[] = [];
  const days = daysOf(draft);
  if (days !== undefined && days < 0) found.push(finding('discharge-before-admission', draft, 'dischargedOn'));
  else if (days !== undefined && draft.read.values.days !== days) found.push(finding('days-mismatch', draft, 'days'));
  const { totalCost, inPolicyCost } = draft;
  if (totalCost !== undefined && inPolicyCost !== undefined && parseMoney(inPolicyCost) > parseMoney(totalCost))
    found.push(finding('in-policy-exceeds-total', draft, 'inPolicyCost'));
  return found;
}
