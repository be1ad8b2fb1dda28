import type { ChoiceTerm, FlagTerm } from '@dzfp/core';
import type { IncomeKind } from './model/income-kind.ts';

type Kind = ChoiceTerm<IncomeKind>;

/** 工资性收入. */
export function isWage(kind: Kind): FlagTerm {
  return kind.isOneOf('wages', 'postPay');
}

/** 经营性收入: what is used at home counts like what is sold. */
export function isOperating(kind: Kind): FlagTerm {
  return kind.isOneOf('sales', 'ownUse', 'otherOperating');
}

/** 财产性收入. */
export function isProperty(kind: Kind): FlagTerm {
  return kind.isOneOf('landRent', 'assetDividend', 'otherProperty');
}

/** 转移性收入: all that is none of the other three. */
export function isTransfer(kind: Kind): FlagTerm {
  return isWage(kind).or(isOperating(kind)).or(isProperty(kind)).not();
}
