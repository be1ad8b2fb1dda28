import { DzfpError, parseDay, parseMoney, printDay, printMoney } from '@dzfp/core';
import { currentCode, regionOf } from '@dzfp/core/model';
import type { HospitalTier } from '@dzfp/medical';
import { citizenNumberIn, plainCell } from './cell.ts';
import { tierNames } from './facts.ts';
import type { TableRow } from './table.ts';

/** The columns of the export of stays. */
export const stayColumns = [
  '住院号',
  '姓名',
  '证件号码',
  '县区代码',
  '医疗机构',
  '医院级别',
  '入院日期',
  '出院日期',
  '住院天数',
  '总费用(元)',
  '政策范围内费用(元)',
  '结算日期',
] as const;

/** A column of the export. */
export type StayColumn = (typeof stayColumns)[number];

/** One row of the export as far as it can be read; what cannot is undefined. Days and amounts are in wire form. */
export interface StayDraft {
  readonly row: number;
  readonly shifted: boolean;
  readonly cells: Readonly<Record<string, string>>;
  readonly stayId: string;
  readonly number: string | undefined;
  readonly county: string | undefined;
  readonly tier: HospitalTier | undefined;
  readonly admittedOn: string | undefined;
  readonly dischargedOn: string | undefined;
  readonly settledOn: string | undefined;
  readonly totalCost: string | undefined;
  readonly inPolicyCost: string | undefined;
}

/** Reads a row without judging it. */
export function draftOf({ row, cells, shifted }: TableRow): StayDraft {
  const cell = (column: StayColumn): string => plainCell(cells[column]);
  const code = currentCode(cell('县区代码'));
  return {
    row,
    shifted,
    cells,
    stayId: cell('住院号'),
    number: citizenNumberIn(cells['证件号码']),
    county: regionOf(code)?.kind === 'county' ? code : undefined,
    tier: tierNames.get(cell('医院级别')),
    admittedOn: dayIn(cell('入院日期')),
    dischargedOn: dayIn(cell('出院日期')),
    settledOn: dayIn(cell('结算日期')),
    totalCost: amountIn(cell('总费用(元)')),
    inPolicyCost: amountIn(cell('政策范围内费用(元)')),
  };
}

/** Days between admission and discharge, undefined when either cannot be read. */
export function daysOf({ admittedOn, dischargedOn }: StayDraft): number | undefined {
  return admittedOn === undefined || dischargedOn === undefined
    ? undefined
    : parseDay(dischargedOn) - parseDay(admittedOn);
}

function dayIn(cell: string): string | undefined {
  return readable(() => printDay(parseDay(cell)));
}

/** An amount that a bill can have: not below zero, and below the ten million yuan that the policy takes. */
function amountIn(cell: string): string | undefined {
  const amount = readable(() => parseMoney(cell));
  return amount === undefined || amount < 0 || amount > 1_000_000_000 ? undefined : printMoney(amount);
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DzfpError) return undefined;
    throw error;
  }
}
