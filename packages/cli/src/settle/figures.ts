import { parseMoney, printMoney, type Money } from '@dzfp/core';
import { payers, type Payer } from '@dzfp/medical';
import type { StayDecision, StayItem } from './facts.ts';

/** Who pays; the last two pay towards what the catalogue does not cover. */
export type PayerName = Payer | 'outOfPolicyRelief' | 'outOfPolicySupplement';

/** What stays with the patient. */
export type BorneName = 'burden' | 'outOfPolicyBurden';

/** The name of an amount that is added up. */
export type FigureName = 'totalCost' | 'inPolicyCost' | PayerName | BorneName;

/** Who pays, in the order of the policy. */
export const everyPayer: readonly PayerName[] = [...payers, 'outOfPolicyRelief', 'outOfPolicySupplement'];

/** What stays with the patient: of the cost that the catalogue covers, and of the rest. */
export const borne: readonly BorneName[] = ['burden', 'outOfPolicyBurden'];

/** Everything that is added up. */
export const figureNames: readonly FigureName[] = ['totalCost', 'inPolicyCost', ...everyPayer, ...borne];

/** Amounts in fen. */
export type Figures = Readonly<Record<FigureName, number>>;

/** The figures of one settled stay. */
export function figuresOf(item: StayItem, decision: StayDecision): Figures {
  const all: Readonly<Record<string, unknown>> = { ...item, ...decision };
  return byFigure((name) => parseMoney(String(all[name])));
}

/** Adds up. */
export function sumOf(all: readonly Figures[]): Figures {
  return byFigure((name) => all.reduce((sum, one) => sum + one[name], 0));
}

/** Builds figures name by name. */
export function byFigure<T>(value: (name: FigureName) => T): Readonly<Record<FigureName, T>> {
  return Object.fromEntries(figureNames.map((name) => [name, value(name)])) as Record<FigureName, T>;
}

/** Fen as yuan. */
export function yuan(fen: number): string {
  return printMoney(fen as Money);
}
