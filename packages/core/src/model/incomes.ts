import type { Money } from '../quantity/money.ts';
import { money, record, type Schema } from '../schema/builders.ts';

/** Income of a household in a year, by source (家庭年收入), in yuan on the wire. What is left out is unknown. */
export interface Incomes {
  /** Wages (工资性收入). */
  readonly wage?: Money;
  /** Gross income from household operations (生产经营性收入). */
  readonly operating?: Money;
  /** Cost of household operations (生产经营性支出), a positive amount that is subtracted. */
  readonly operatingCost?: Money;
  /** Income from property (财产性收入): land rent, dividend of assets. */
  readonly property?: Money;
  /** All transfers (转移性收入), the two next ones included. */
  readonly transfer?: Money;
  /** Dibao money (其中：低保金), a part of the transfers. */
  readonly dibao?: Money;
  /** Pension (其中：养老金), a part of the transfers. */
  readonly pension?: Money;
  /** Net income as the register states it (家庭年纯收入); negative in a year of loss. */
  readonly net?: Money;
}

/** A hundred million yuan: above it an amount is taken for fen read as yuan, or a shifted column. */
const most = '100000000.00';

/** Reads the income of a household in a year (家庭年收入). */
export const Incomes: Schema<Incomes> = record('家庭年收入', 'income of the household in the year', {
  wage: money('工资性收入', 'wages', { most }).optional(),
  operating: money('生产经营性收入', 'gross income from household operations', { most }).optional(),
  operatingCost: money('生产经营性支出', 'cost of household operations', { most }).optional(),
  property: money('财产性收入', 'income from property', { most }).optional(),
  transfer: money('转移性收入', 'transfers', { most }).optional(),
  dibao: money('低保金', 'dibao money', { most }).optional(),
  pension: money('养老金', 'pension', { most }).optional(),
  net: money('家庭年纯收入', 'net income', { least: `-${most}`, most }).optional(),
});
