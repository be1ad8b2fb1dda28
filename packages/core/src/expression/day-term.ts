import type { MonthEndRule } from '../quantity/months.ts';
import { CountTerm } from './count-term.ts';
import type { Expression } from './node.ts';
import { FlagTerm, ValueTerm } from './term.ts';

/** A calendar day. */
export class DayTerm extends ValueTerm {
  declare protected readonly kind: 'day';

  protected override wrap(node: Expression): this {
    return new DayTerm(node) as this;
  }

  private compare(relation: 'below' | 'atMost' | 'equal', left: DayTerm, right: DayTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation, left: left.node, right: right.node });
  }

  /** Strictly earlier. */
  isBefore(other: DayTerm): FlagTerm {
    return this.compare('below', this, other);
  }

  /** Strictly later. */
  isAfter(other: DayTerm): FlagTerm {
    return this.compare('below', other, this);
  }

  /** That day or earlier. */
  isOnOrBefore(other: DayTerm): FlagTerm {
    return this.compare('atMost', this, other);
  }

  /** That day or later. */
  isOnOrAfter(other: DayTerm): FlagTerm {
    return this.compare('atMost', other, this);
  }

  /** The same day. */
  equals(other: DayTerm): FlagTerm {
    return this.compare('equal', this, other);
  }

  /** The earlier of two days. */
  orEarlier(other: DayTerm): DayTerm {
    return new DayTerm({ op: 'least', quantity: 'day', left: this.node, right: other.node });
  }

  /** The later of two days. */
  orLater(other: DayTerm): DayTerm {
    return new DayTerm({ op: 'greatest', quantity: 'day', left: this.node, right: other.node });
  }

  /** How many days later another day is; negative when it is earlier. */
  daysUntil(other: DayTerm): CountTerm {
    return new CountTerm({ op: 'daysBetween', quantity: 'count', left: this.node, right: other.node });
  }

  /** So many days later. */
  plusDays(days: CountTerm): DayTerm {
    return new DayTerm({ op: 'addDays', quantity: 'day', left: this.node, right: days.node });
  }

  /** So many months later; the rule says what 31 January plus one month is. */
  plusMonths(months: CountTerm, rule: Exclude<MonthEndRule, 'refuse'>): DayTerm {
    return new DayTerm({ op: 'addMonths', quantity: 'day', left: this.node, right: months.node, rule });
  }

  /** Completed years until another day, as ages are counted (周岁). */
  wholeYearsUntil(other: DayTerm): CountTerm {
    return new CountTerm({ op: 'wholeYears', quantity: 'count', left: this.node, right: other.node });
  }

  /** The calendar year. */
  get year(): CountTerm {
    return new CountTerm({ op: 'yearOf', quantity: 'count', of: this.node });
  }

  /** The month of the year, 1 to 12. */
  get month(): CountTerm {
    return new CountTerm({ op: 'monthOf', quantity: 'count', of: this.node });
  }
}
