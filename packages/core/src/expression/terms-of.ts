import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { Money } from '../quantity/money.ts';
import type { Rate } from '../quantity/rate.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { Bands, tableKey } from '../schema/table.ts';
import type { BandsTerm } from './bands-term.ts';
import type { ChoiceTerm } from './choice-term.ts';
import type { CountTerm } from './count-term.ts';
import type { DayTerm } from './day-term.ts';
import type { ListTerm } from './list-term.ts';
import type { MoneyTerm } from './money-term.ts';
import type { PerhapsTerm } from './perhaps-term.ts';
import type { RateTerm } from './rate-term.ts';
import type { RatioTerm } from './ratio-term.ts';
import type { TableTerm } from './table-term.ts';
import type { FlagTerm, Term } from './term.ts';
import type { TextTerm } from './term-at.ts';

type Present<T> = [T] extends [Money]
  ? MoneyTerm
  : [T] extends [Rate]
    ? RateTerm
    : [T] extends [Count]
      ? CountTerm
      : [T] extends [Day]
        ? DayTerm
        : [T] extends [boolean]
          ? FlagTerm
          : [T] extends [Ratio]
            ? RatioTerm
            : [T] extends [string]
              ? string extends T
                ? TextTerm
                : ChoiceTerm<T>
              : [T] extends [Bands]
                ? BandsTerm
                : [T] extends [readonly (infer Item)[]]
                  ? ListTerm<Item>
                  : typeof tableKey extends keyof T
                    ? TableTermOf<Exclude<T[typeof tableKey & keyof T], undefined>>
                    : TermsOf<T>;

type TableTermOf<Pair> = Pair extends readonly [infer Label extends string, infer Value]
  ? TermOf<Value> extends infer Cell extends Term
    ? TableTerm<Label, Cell>
    : never
  : never;

/** The term of a value: money for money, a choice for labels, a record of terms for a record. */
export type TermOf<T> = null extends T
  ? Present<Exclude<T, null | undefined>> extends infer Some extends Term
    ? PerhapsTerm<Some>
    : never
  : Present<Exclude<T, undefined>>;

/** The terms of a record, field by field; a field that may be unknown is a term like any other. */
export type TermsOf<T> = { readonly [Key in keyof T]-?: TermOf<T[Key]> };
