import type { Rounding } from '../quantity/rounding.ts';
import type { BandsTerm } from './bands-term.ts';
import { CountTerm } from './count-term.ts';
import type { Expression } from './node.ts';
import type { PerhapsTerm } from './perhaps-term.ts';
import type { RateTerm } from './rate-term.ts';
import { RatioTerm } from './ratio-term.ts';
import { coarser, FlagTerm, ValueTerm, type Term } from './term.ts';

/** What rounded and unrounded amounts share: comparison, and the smaller or larger of two. */
abstract class AmountTerm extends ValueTerm {
  protected compare(relation: 'below' | 'atMost' | 'equal', left: Term, right: Term): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation, left: left.node, right: right.node });
  }

  /** Strictly less (低于). */
  isBelow(other: AmountTerm): FlagTerm {
    return this.compare('below', this, other);
  }

  /** Less or equal (不超过). */
  isAtMost(other: AmountTerm): FlagTerm {
    return this.compare('atMost', this, other);
  }

  /** Strictly more (超过). */
  isAbove(other: AmountTerm): FlagTerm {
    return this.compare('below', other, this);
  }

  /** More or equal (不低于). */
  isAtLeast(other: AmountTerm): FlagTerm {
    return this.compare('atMost', other, this);
  }

  /** The same amount. */
  equals(other: AmountTerm): FlagTerm {
    return this.compare('equal', this, other);
  }
}

/** An amount of money at its grain: it can be returned, carried on and compared. */
export class MoneyTerm extends AmountTerm {
  declare protected readonly kind: 'money';

  protected override wrap(node: Expression): this {
    return new MoneyTerm(node) as this;
  }

  /** Sum. */
  plus(other: MoneyTerm): MoneyTerm {
    return new MoneyTerm({ ...coarser(this.node, other.node), op: 'add', left: this.node, right: other.node });
  }

  /** Difference; negative when the other is larger. */
  minus(other: MoneyTerm): MoneyTerm {
    return new MoneyTerm({ ...coarser(this.node, other.node), op: 'subtract', left: this.node, right: other.node });
  }

  /** So many times the amount, or a rate of it: a rate leaves the grain, so the product must be rounded. */
  times(factor: CountTerm): MoneyTerm;
  times(factor: RateTerm): UnroundedMoneyTerm;
  times(factor: CountTerm | RateTerm): MoneyTerm | UnroundedMoneyTerm {
    if (factor instanceof CountTerm) {
      return new MoneyTerm({ ...coarser(this.node, this.node), op: 'multiply', left: this.node, right: factor.node });
    }
    return new UnroundedMoneyTerm({ op: 'multiply', quantity: 'exactMoney', left: this.node, right: factor.node });
  }

  /** The smaller of two: a ceiling (封顶). A ceiling that is known to be none does not bind. */
  atMost(ceiling: MoneyTerm | PerhapsTerm<MoneyTerm>): MoneyTerm {
    return new MoneyTerm({ ...coarser(this.node, ceiling.node), op: 'least', left: this.node, right: ceiling.node });
  }

  /** The larger of two: a floor (保底). A floor that is known to be none does not bind. */
  atLeast(floor: MoneyTerm | PerhapsTerm<MoneyTerm>): MoneyTerm {
    return new MoneyTerm({ ...coarser(this.node, floor.node), op: 'greatest', left: this.node, right: floor.node });
  }

  /** The exact ratio to another amount; `whenZero` stands for it when the other is zero. */
  per(other: MoneyTerm, { whenZero }: { readonly whenZero: RateTerm }): RatioTerm {
    return new RatioTerm({
      op: 'ratio',
      quantity: 'ratio',
      numerator: this.node,
      denominator: other.node,
      whenZero: whenZero.node,
    });
  }

  /** Divided among so many, rounded once. */
  dividedBy(by: CountTerm, how: { readonly rounding: Rounding; readonly whenZero: MoneyTerm }): MoneyTerm {
    return new MoneyTerm({
      op: 'divide',
      quantity: 'money',
      grain: how.rounding.grain,
      dividend: this.node,
      divisor: by.node,
      rounding: how.rounding,
      whenZero: how.whenZero.node,
    });
  }

  /** What a progressive tariff gives for the part of this amount above a starting point (起付线), marginally, unrounded. */
  through(bands: BandsTerm, { above }: { readonly above: MoneyTerm }): UnroundedMoneyTerm {
    return new UnroundedMoneyTerm({
      op: 'bands',
      quantity: 'exactMoney',
      amount: this.node,
      above: above.node,
      bands: bands.node,
    });
  }

  /** Brings the amount to a coarser grain, for instance whole yuan. */
  round(rounding: Rounding): MoneyTerm {
    return new MoneyTerm({ op: 'round', quantity: 'money', grain: rounding.grain, of: this.node, rounding });
  }
}

/** An amount that multiplication has taken off the grain of a fen. It cannot be returned: round it first. */
export class UnroundedMoneyTerm extends AmountTerm {
  declare protected readonly kind: 'unrounded money';

  protected override wrap(node: Expression): this {
    return new UnroundedMoneyTerm(node) as this;
  }

  /** Sum, still exact. */
  plus(other: MoneyTerm | UnroundedMoneyTerm): UnroundedMoneyTerm {
    return new UnroundedMoneyTerm({ op: 'add', quantity: 'exactMoney', left: this.node, right: other.node });
  }

  /** Difference, still exact. */
  minus(other: MoneyTerm | UnroundedMoneyTerm): UnroundedMoneyTerm {
    return new UnroundedMoneyTerm({ op: 'subtract', quantity: 'exactMoney', left: this.node, right: other.node });
  }

  /** A rate of it, or so many times it, still exact. */
  times(factor: RateTerm | CountTerm): UnroundedMoneyTerm {
    return new UnroundedMoneyTerm({ op: 'multiply', quantity: 'exactMoney', left: this.node, right: factor.node });
  }

  /** The smaller of two, still exact. */
  atMost(ceiling: MoneyTerm | UnroundedMoneyTerm): UnroundedMoneyTerm {
    return new UnroundedMoneyTerm({ op: 'least', quantity: 'exactMoney', left: this.node, right: ceiling.node });
  }

  /** The larger of two, still exact. */
  atLeast(floor: MoneyTerm | UnroundedMoneyTerm): UnroundedMoneyTerm {
    return new UnroundedMoneyTerm({ op: 'greatest', quantity: 'exactMoney', left: this.node, right: floor.node });
  }

  /** Brings the amount to its grain, once, as the law says. */
  round(rounding: Rounding): MoneyTerm {
    return new MoneyTerm({ op: 'round', quantity: 'money', grain: rounding.grain, of: this.node, rounding });
  }
}
