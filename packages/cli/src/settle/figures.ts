import { parseMoney, printMoney, type Money } from '@dzfp/core';
import type { StayDecision, StayItem } from './facts.ts';

/** Who pays, in the order of the policy; the last two pay towards what the catalogue does not cover. */
export const payers = [
  'basic',
  'criticalIllness',
  'hospitalRelief',
  'medicalAssistance',
  'socialAssistance',
  'commercialSupplement',
  'outOfPolicyRelief',
  'outOfPolicySupplement',
] as const;

/** What stays with the patient. */
export const borne = ['burden', 'outOfPolicyBurden'] as const;

/** The amounts that are added up. */
export const figureNames = ['totalCost', 'inPolicyCost', ...payers, ...borne] as const;

/** The name of an amount. */
export type FigureName = (typeof figureNames)[number];

/** Amounts in fen. */
export type Figures = Readonly<Record<FigureName, number>>;

/** The figures of one settled stay. */
export function figuresOf(item: StayItem, decision: StayDecision): Figures {
  const all: Readonly<Record<string, unknown>> = { ...item, ...decision };
  return each((name) => parseMoney(String(all[name])));
}

/** Adds up. */
export function sumOf(all: readonly Figures[]): Figures {
  return each((name) => all.reduce((sum, one) => sum + one[name], 0));
}

/** Builds figures name by name. */
export function each<T>(value: (name: FigureName) => T): Readonly<Record<FigureName, T>> {
  return Object.fromEntries(figureNames.map((name) => [name, value(name)])) as Record<FigureName, T>;
}

/** Fen as yuan. */
export function yuan(fen: number): string {
  return printMoney(fen as Money);
}
