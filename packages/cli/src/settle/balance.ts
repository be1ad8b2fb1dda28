import { borne, everyPayer, type Figures } from './figures.ts';

/** Whether everything that was charged has a payer, to the fen. */
export interface Balance {
  readonly cost: number;
  readonly paid: number;
  readonly borne: number;
  readonly balanced: boolean;
}

/** Compares cost with payers and patient. */
export function balanceOf(figures: Figures): Balance {
  const sum = (names: readonly (keyof Figures)[]): number => names.reduce((so, name) => so + figures[name], 0);
  const paid = sum(everyPayer);
  const patient = sum(borne);
  return { cost: figures.totalCost, paid, borne: patient, balanced: paid + patient === figures.totalCost };
}
