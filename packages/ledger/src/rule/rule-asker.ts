import type { Given } from '@dzfp/core/plan';
import type { ReadRow } from '../record/read-row.ts';
import type { AskedRows } from './asked-rows.ts';
import { bindRules, type BoundRule, type BoundRules } from './bind-rules.ts';
import type { Facts } from './facts/cell-facts.ts';
import { kernelOf, type RuleKernel } from './kernel.ts';
import type { FormulaRule, Hit, Rule, SearchRule } from './rule.ts';
import type { CheckOptions, RuleCheck, RuleFinding } from './rule-check.ts';
import type { SubjectId } from './subject.ts';
import { isOff } from './switched-off.ts';
import { countUnknown, openTallies, type OpenTally } from './tally.ts';
import { waiverFor } from './waiver.ts';

/** The formulas over one kind of record that hold in a county. */
interface AskedRules {
  readonly rules: readonly BoundRule[];
  readonly tallies: readonly OpenTally[];
  readonly kernel: RuleKernel;
}

/** A record that is asked about: it stands in a row. */
export interface Asked {
  readonly row: ReadRow<object>;
}

/** Asks rules of one record after the other and keeps what they answer. */
export class RuleAsker<Record extends Asked> {
  private readonly rows: AskedRows<Record>;
  private readonly tallies: ReadonlyMap<Rule, OpenTally>;
  private readonly found: { readonly order: number; readonly finding: RuleFinding }[] = [];
  private readonly byRegion = new Map<string, ReadonlyMap<SubjectId, AskedRules>>();
  private readonly bindings = new Map<string, BoundRules>();
  private readonly rules: readonly Rule[];
  private readonly options: Required<Omit<CheckOptions, 'rules'>>;

  constructor(rows: AskedRows<Record>, rules: readonly Rule[], options: Omit<CheckOptions, 'rules'>) {
    this.rules = rules;
    this.options = { off: [], waivers: [], ...options };
    this.rows = rows;
    this.tallies = openTallies(rules);
  }

  /** The formulas that hold in a county, by subject. */
  private rulesIn(region: string | undefined): ReadonlyMap<SubjectId, AskedRules> {
    const { setting, off } = this.options;
    const place = region ?? setting.jurisdiction;
    const known = this.byRegion.get(place);
    if (known) return known;
    const asked = this.rules.filter(
      (rule): rule is FormulaRule => rule.kind === 'formula' && !isOff(off, rule, region),
    );
    const rules = bindRules(asked, { ...setting, jurisdiction: place });
    const grouped = new Map<SubjectId, AskedRules>();
    for (const subject of new Set(rules.bound.map(({ rule }) => rule.subject))) {
      const own = rules.bound.filter(({ rule }) => rule.subject === subject);
      const tallies = own.map(({ rule }) => this.tallyOf(rule));
      grouped.set(subject, { rules: own, tallies, kernel: kernelOf(own) });
    }
    this.bindings.set(place, rules);
    this.byRegion.set(place, grouped);
    return grouped;
  }

  private tallyOf(rule: Rule): OpenTally {
    return this.tallies.get(rule) as OpenTally;
  }

  /** Asks every rule about one record. A row that is set aside is not asked about. */
  ask(subject: SubjectId, of: Record, facts: Facts): void {
    if (!of.row.accepted) return;
    const asked = this.rulesIn(this.rows.regionOf(subject, of)).get(subject);
    if (!asked) return;
    const given = { facts, before: undefined };
    const { rules, tallies, kernel } = asked;
    const outcome = kernel.run(given);
    for (let i = 0; i < rules.length; i++) {
      const answer = outcome[kernel.findings[i] as number];
      const tally = tallies[i] as OpenTally;
      if (answer === 0) tally.ok++;
      else if (answer === 1) this.addFormula(rules[i] as BoundRule, subject, of, given);
      else countUnknown(tally, (rules[i] as BoundRule).rule, facts);
    }
  }

  private addFormula({ rule, formula, expected }: BoundRule, subject: SubjectId, of: Record, given: Given): void {
    if (expected < 0) return this.add(rule, subject, of, rule.column);
    const outcome = formula.runner.run(given);
    const known = !Number.isNaN(outcome[expected]);
    return this.add(
      rule,
      subject,
      of,
      rule.column,
      known ? formula.runner.wire(outcome, given)['expected'] : undefined,
    );
  }

  /** Takes what a search found; rows that are set aside and counties where the rule is off are left out. */
  search(rule: SearchRule, hits: Iterable<Hit>): void {
    const found = new Set<Record>();
    for (const { subject, row, column, related = [] } of hits) {
      const of = this.rows.at(subject, row);
      if (of === undefined || !of.row.accepted || isOff(this.options.off, rule, this.rows.regionOf(subject, of)))
        continue;
      found.add(of);
      this.add(rule, subject, of, column, undefined, related);
    }
    this.tallyOf(rule).ok += this.rows.accepted(rule.subject) - found.size;
  }

  private add(
    rule: Rule,
    subject: SubjectId,
    of: Record,
    column: string,
    expected?: unknown,
    related: NonNullable<Hit['related']> = [],
  ): void {
    const { id, severity, concern, message, mend } = rule;
    const whom = this.rows.whom(subject, of);
    const waiver = waiverFor(this.options.waivers, id, whom, this.options.setting.on);
    this.tallyOf(rule)[waiver === undefined ? 'findings' : 'waived']++;
    const shown = (value: unknown): string | undefined => this.rows.shown(subject, column, value);
    const found = shown((of.row.values as Facts)[column]);
    const should = shown(expected);
    const finding: RuleFinding = {
      id,
      severity,
      concern,
      place: this.rows.place(subject, of.row.row, column),
      ...(found === undefined ? {} : { found }),
      ...(should === undefined ? {} : { expected: should }),
      message,
      mend,
      related: related.map((each) => this.rows.place(each.subject, each.row)),
      whom,
      ...(waiver === undefined ? {} : { waiver }),
    };
    this.found.push({ order: this.rows.order(subject, of.row.row), finding });
  }

  /** All answers, in the order of the sheets, rows and rules. */
  result(): RuleCheck {
    const order = new Map(this.rules.map(({ id }, i) => [id, i]));
    const position = ({ id }: RuleFinding): number => order.get(id) ?? 0;
    const sorted = this.found.toSorted((a, b) =>
      a.order === b.order ? position(a.finding) - position(b.finding) : a.order - b.order,
    );
    const bindings = [...this.bindings];
    return {
      findings: sorted.map(({ finding }) => finding),
      tallies: [...this.tallies].map(([rule, tally]) => ({ rule, ...tally })),
      unbound: bindings.flatMap(([region, { unbound }]) => unbound.map((each) => ({ ...each, region }))),
      illustrative: bindings.some(([, { illustrative }]) => illustrative),
    };
  }
}
