import { text } from '@dzfp/core';
import type { CellKind, CellRead } from './cell-kind.ts';
import { numeralIn, shifted } from './numeral.ts';

/** By how many places each unit of money moves an amount in yuan. */
const units: Readonly<Record<string, number>> = {
  '': 0,
  元: 0,
  圆: 0,
  元整: 0,
  千元: 3,
  万元: 4,
  万: 4,
  百万元: 6,
  亿元: 8,
};
const headingUnit = /千元|百万元|万元|亿元/u;
const mostDigits = 12;

function moneyKind(signed: boolean): CellKind<string> {
  return {
    name: signed ? 'signed-money' : 'money',
    expected: signed
      ? text('金额（元），至多两位小数', 'an amount in yuan with at most two decimals')
      : text('不小于 0 的金额（元），至多两位小数', 'an amount in yuan, zero or more, with at most two decimals'),
    mayBeFormula: true,
    read: (cell, heading): CellRead<string> => {
      const numeral = numeralIn(cell);
      if (!numeral) return refusal('R-35');
      // The heading says the unit of all cells; a cell that says its own means that one.
      const unit = numeral.unit || (headingUnit.exec(heading)?.[0] ?? '');
      const places = units[unit];
      if (places === undefined) return refusal('R-35');
      const [whole = '', part = ''] = shifted(numeral.digits, places).split('.');
      const fen = part.replace(/(?<!0)0+$/u, '');
      if (fen.length > 2) return refusal('R-35');
      if (whole.length > mostDigits || (!signed && Number(numeral.digits) < 0)) return refusal('R-39');
      const value = `${Number(numeral.digits) === 0 ? '0' : whole}.${fen.padEnd(2, '0')}`;
      return { kind: 'value', value, ...(numeral.usual ? {} : { note: 'R-08' as const }) };
    },
    write: Number,
    shown: (raw) => raw.slice(0, 24),
  };
}

function refusal(reason: 'R-35' | 'R-39'): CellRead<string> {
  return { kind: 'refused', reason };
}

/** An amount in yuan (金额), zero or more: with or without separators, in 元 or 万元, exactly. */
export const moneyCell: CellKind<string> = /* @__PURE__ */ moneyKind(false);

/** An amount that may be below zero, as a net income (可为负的金额). */
export const signedMoneyCell: CellKind<string> = /* @__PURE__ */ moneyKind(true);
