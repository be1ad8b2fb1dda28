import type { RoundingMode } from '../quantity/rounding.ts';
import type { Language } from '../text.ts';
import type { Quantity } from '../expression/node.ts';

/** A noun phrase as it stands alone, and as it stands inside another phrase without being misread. */
export interface Noun {
  readonly open: string;
  readonly folded: string;
}

/** A part of a phrase; simple when it is a mere name or figure. */
export interface Part {
  readonly text: string;
  readonly simple: boolean;
}

/** What is done to an amount next: multiplied, rounded, capped. */
export interface Action {
  /** After what was said before. */
  readonly open: string;
  /** Inside a noun phrase, among other actions. */
  readonly folded: string;
  /** Inside a noun phrase, as the only action on its head. */
  readonly alone?: (head: string) => string;
  /** Whether it follows a short head without a comma. */
  readonly close?: boolean;
}

/** A head and what is done to it, in order. */
export interface Flow {
  readonly head: Noun;
  readonly simple: boolean;
  readonly actions: readonly Action[];
}

/** How a comparison is read. */
export type Relation = 'below' | 'atMost' | 'equal' | 'above' | 'atLeast' | 'unequal';

/** What is compared: amounts have a size, days an order, a label is or is not, two choices agree or not. */
export type Compared = 'amount' | 'day' | 'label' | 'choices';

/** An alternative: on which labels, what. */
export interface Alternative {
  readonly labels: readonly string[];
  readonly value: string;
}

/** How a sentence begins: by a condition, by the cases of a choice, or plainly. */
export type Opening = 'choose' | 'match' | undefined;

/** The phrases of one language. Another language is another such table; nothing else knows how a language says things. */
export interface Wording {
  readonly language: Language;

  /** A name in running text. */
  reference(name: string): string;
  /** The state before an item. */
  earlier(name: string): string;
  /** The state after an item. */
  included(name: string): string;
  /** A value of the law whose name something else also bears. */
  prescribed(name: string): string;
  /** A step whose name a fact also bears. */
  computed(name: string): string;
  owned(owner: string, name: string): string;
  /** A step whose name another one bears, told apart by what it leads to. */
  towards(name: string, result: string): string;
  numbered(name: string, place: number): string;
  /** A step that every item of a list has. */
  ofEach(list: string, name: string): string;

  readonly zero: string;
  yuan(amount: string): string;
  percent(figure: string): string;
  day(year: number, month: number, day: number): string;
  truth(value: boolean): string;

  sum(parts: readonly Part[]): Noun;
  difference(from: string, less: readonly Part[]): Noun;
  /** The part above a threshold, nothing when it is not reached. */
  excess(of: string, over: readonly Part[]): Noun;
  share(of: string, total: Part, whenZero: string): Noun;
  cell(table: string, keys: readonly string[], labels: readonly string[]): Noun;
  tariff(amount: string, above: string | undefined, bands: string): Flow;
  whenUnknown(value: string, fallback: string): Noun;
  whenNone(value: string, fallback: string): Noun;

  times(factor: string): Action;
  dividedBy(divisor: Part, whenZero: string): Action;
  rounded(mode: RoundingMode, grain: number): Action;
  /** A ceiling; `none` names it where it may be none. */
  atMost(ceiling: string, none: string | undefined): Action;
  atLeast(floor: string, none: string | undefined): Action;
  /** No less than zero. */
  notNegative(): Action;
  flow(flow: Flow): Noun;
  /** What a choice has given, taken further. */
  outcome(clause: string, quantity: Quantity): string;

  daysBetween(from: string, to: string): Noun;
  daysLater(day: string, days: Part & { readonly constant: boolean }): Noun;
  monthsLater(
    day: string,
    months: Part & { readonly constant: boolean },
    rule: 'lastDay' | 'nextFirst' | 'refuse',
  ): Noun;
  wholeYears(from: string, to: string): Noun;
  yearOf(day: string): Noun;
  monthOf(day: string): Noun;

  total(list: string, of: Part): Noun;
  number(list: string, condition: string): Noun;
  extreme(which: 'least' | 'greatest', list: string, of: string, isDay: boolean, whenEmpty: string): Noun;

  compare(left: string, relation: Relation, right: string, compared: Compared): string;
  oneOf(choice: string, labels: readonly string[], negated: boolean): string;
  holds(name: string, negated: boolean): string;
  /** A flag as something that may be known. */
  whether(name: string): string;
  known(value: string, negated: boolean): string;
  none(value: string, negated: boolean): string;
  /** What stands where something is known to be none. */
  readonly nothingSet: string;
  and(conditions: readonly string[]): string;
  or(conditions: readonly string[]): string;
  /** Alternatives that stand as one among other conditions. */
  either(conditions: readonly string[]): string;
  some(list: string, condition: string, negated: boolean): string;
  every(list: string, condition: string, negated: boolean): string;
  whenUnknownTaken(condition: string, fallback: string): string;

  /** A value as what a case gives. */
  gives(value: string): string;
  /** A condition as what a case gives. */
  givesTruth(condition: string): string;
  /** One of two; `within` another list of cases it is kept together. */
  choose(condition: string, yes: string, no: string, within: boolean): string;
  /** What comes after "otherwise"; a further list of cases is set off. */
  otherwise(value: string, isClause: boolean): string;
  match(on: string, cases: readonly Alternative[]): string;

  /** A part that is said after the sentence: its name where it stands, numbered when there are several. */
  separate(quantity: Quantity, place: number | undefined): string;
  where(definitions: readonly string[]): string;

  /** A name and what it is. */
  defined(name: string, body: string, opening: Opening): string;
  same(body: string): string;
  always(value: string): string;
  required(condition: string): string;
  sentence(text: string): string;
}
