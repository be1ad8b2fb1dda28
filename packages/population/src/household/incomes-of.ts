import type { Wire } from '@dzfp/core';
import type { Incomes, Person } from '@dzfp/core/model';
import type { Draws } from '../draw/draws.ts';
import { between } from '../draw/picker.ts';

/** The base pension of a year, 118 yuan a month (Shandong, from January 2018: reported). */
const pensionOfYear = 118 * 12;

/** Median of the income per head and spread of its logarithm: assumed. */
const median = 10_000;
const spread = 0.4;

/**
 * Incomes of a year in whole yuan whose net is exactly their sum less the cost. Net income per head is spread log-normally; wages come
 * in only where somebody works, more transfers where nobody does, pensions where somebody is 60.
 */
export function incomesOf(
  members: readonly Wire<Person>[],
  pensioners: number,
  dibao: boolean,
  draw: Draws,
): Wire<Incomes> {
  const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  const meant = median * Math.exp(spread * normal) * members.length;
  const part = (least: number, most: number): number => Math.round(meant * (least + (most - least) * draw()));
  const works = members.some(({ workMonths = 0 }) => workMonths > 0);
  const wage = part(0.35, 0.65);
  const farmed = part(0.1, 0.3);
  const property = part(0, 0.05);
  const other = works ? part(0.05, 0.2) : part(0.45, 0.8);
  const dibaoMoney = between(100, 365, draw) * 12 * members.length;
  const pension = pensioners * pensionOfYear;
  const transfer = other + pension + (dibao ? dibaoMoney : 0);
  const cost = Math.round(farmed * 0.4);
  const net = (works ? wage : 0) + farmed - cost + property + transfer;
  const yuan = (of: number): string => `${of}.00`;
  return {
    wage: yuan(works ? wage : 0),
    operating: yuan(farmed),
    operatingCost: yuan(cost),
    property: yuan(property),
    transfer: yuan(transfer),
    dibao: yuan(dibao ? dibaoMoney : 0),
    pension: yuan(pension),
    net: yuan(net),
  };
}
