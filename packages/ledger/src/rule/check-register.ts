import type { Issue, Setting } from '@dzfp/core';
import type { Finding } from '../finding.ts';
import type { Register } from '../register/register.ts';
import { bindRules, type BoundRule, type BoundRules } from './bind-rules.ts';
import { catalogue } from './catalogue/index.ts';
import type { Facts } from './facts/cell-facts.ts';
import { registerFacts } from './facts/register-facts.ts';
import { rowsOf, type Linked, type RegisterRows } from './register-rows.ts';
import { countUnknown, openTallies, type OpenTally, type RuleTally } from './tally.ts';
import type { Concern, FormulaRule, Rule, SearchRule } from './rule.ts';
import { isOff, type SwitchedOff } from './switched-off.ts';
import type { SubjectId } from './subject.ts';
import { waiverFor, type Waiver } from './waiver.ts';
import type { Whom } from './whom.ts';

/** A finding of a rule. */
export interface RuleFinding extends Finding {
  readonly concern: Concern;
  readonly whom: Whom;
  /** Why it does not count: somebody looked at it and said so. */
  readonly waiver?: Waiver;
}

/** How a register is checked. */
export interface CheckOptions {
  /** The values of the law, and the place for rows that name no county. The day of the check is needed: no clock is read here. */
  readonly setting: Setting & { readonly on: string };
  /** The catalogue of this package when left out. */
  readonly rules?: readonly Rule[];
  readonly off?: readonly SwitchedOff[];
  readonly waivers?: readonly Waiver[];
}

/** What checking a register gave. */
export interface RegisterCheck {
  /** In the order of the sheets, rows and rules. */
  readonly findings: readonly RuleFinding[];
  /** How often each rule answered what. */
  readonly tallies: readonly RuleTally[];
  /** Rules that were not asked somewhere, since a value has no source there. */
  readonly unbound: readonly { readonly rule: Rule; readonly region: string; readonly issues: readonly Issue[] }[];
  /** Whether a value that was used is assumed. */
  readonly illustrative: boolean;
}

/** How far a check has come. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Checks a register (质量核查): every rule is bound once for each county and asked of each person, household and village; searches go
 * through the whole.
 *
 * @throws DzfpError as the book of parameters does; a rule without a value is no error, it is listed
 */
export function checkRegister(register: Register, options: CheckOptions): RegisterCheck {
  const steps = checkInSteps(register, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same step by step, for a caller who shows progress or may want to stop: leave off asking for the next step. */
export function* checkInSteps(
  register: Register,
  { setting, rules = catalogue, off = [], waivers = [] }: CheckOptions,
): Generator<CheckProgress, RegisterCheck> {
  const asker = new Asker(register, rules, { setting, off, waivers });
  const facts = registerFacts(register, rules, setting.on);
  const total = register.households.length + 1;
  let done = 0;
  for (const household of register.households) {
    const { household: own, members } = facts.ofHousehold(household);
    asker.ask('household', household, own);
    household.members.forEach((each, i) => {
      asker.ask('person', each, members[i] as Facts);
    });
    if (++done % 500 === 0) yield { done, total };
  }
  for (const each of register.persons)
    if (each.household === undefined) asker.ask('person', each, facts.ofLonePerson(each));
  for (const each of register.villages) asker.ask('village', each, facts.ofVillage(each));
  asker.search();
  yield { done: total, total };
  return asker.result();
}

interface AskedRule extends BoundRule {
  readonly tally: OpenTally;
}

class Asker {
  private readonly rows: RegisterRows;
  private readonly tallies: ReadonlyMap<Rule, OpenTally>;
  private readonly found: { readonly order: number; readonly finding: RuleFinding }[] = [];
  private readonly byRegion = new Map<string, Readonly<Record<SubjectId, readonly AskedRule[]>>>();
  private readonly bindings = new Map<string, BoundRules>();
  private readonly register: Register;
  private readonly rules: readonly Rule[];
  private readonly options: Required<Pick<CheckOptions, 'setting' | 'off' | 'waivers'>>;

  constructor(register: Register, rules: readonly Rule[], options: Asker['options']) {
    this.register = register;
    this.rules = rules;
    this.options = options;
    this.rows = rowsOf(register);
    this.tallies = openTallies(rules);
  }

  /** The formulas that hold in a county, by subject. */
  private rulesIn(region: string | undefined): Readonly<Record<SubjectId, readonly AskedRule[]>> {
    const { setting, off } = this.options;
    const place = region ?? setting.jurisdiction;
    const known = this.byRegion.get(place);
    if (known) return known;
    const asked = this.rules.filter(
      (rule): rule is FormulaRule => rule.kind === 'formula' && !isOff(off, rule, region),
    );
    const rules = bindRules(asked, { ...setting, jurisdiction: place });
    const of = (subject: SubjectId): AskedRule[] =>
      rules.bound
        .filter(({ rule }) => rule.subject === subject)
        .map((each) => ({ ...each, tally: this.tallyOf(each.rule) }));
    const grouped = { person: of('person'), household: of('household'), village: of('village') };
    this.bindings.set(place, rules);
    this.byRegion.set(place, grouped);
    return grouped;
  }

  private tallyOf(rule: Rule): OpenTally {
    return this.tallies.get(rule) as OpenTally;
  }

  /** Asks every rule about one record. A row that is set aside is not asked about. */
  ask(subject: SubjectId, of: Linked, facts: Facts): void {
    if (!of.row.accepted) return;
    const given = { facts, before: undefined };
    for (const { rule, formula, finding, expected, tally } of this.rulesIn(this.rows.regionOf(subject, of))[subject]) {
      const outcome = formula.runner.run(given);
      const answer = outcome[finding] as number;
      if (answer === 0) tally.ok++;
      else if (answer !== answer) countUnknown(tally, rule, facts);
      else {
        const known = expected >= 0 && !Number.isNaN(outcome[expected]);
        const result = known ? formula.runner.wire(outcome, given) : {};
        this.add(rule, subject, of, rule.column, result['expected']);
      }
    }
  }

  /** Makes the searches through the whole register. */
  search(): void {
    for (const rule of this.rules) if (rule.kind === 'search') this.searchFor(rule);
  }

  private searchFor(rule: SearchRule): void {
    const hits = new Set<Linked>();
    for (const { subject, row, column, related = [] } of rule.search(this.register)) {
      const of = this.rows.at(subject, row);
      if (of === undefined || !of.row.accepted || isOff(this.options.off, rule, this.rows.regionOf(subject, of)))
        continue;
      hits.add(of);
      this.add(rule, subject, of, column, undefined, related);
    }
    this.tallyOf(rule).ok += this.rows.accepted(rule.subject) - hits.size;
  }

  private add(
    rule: Rule,
    subject: SubjectId,
    of: Linked,
    column: string,
    expected?: unknown,
    related: readonly { readonly subject: SubjectId; readonly row: number }[] = [],
  ): void {
    const { id, severity, concern, message, mend } = rule;
    const whom = this.rows.whom(subject, of);
    const waiver = waiverFor(this.options.waivers, id, whom, this.options.setting.on);
    this.tallyOf(rule)[waiver === undefined ? 'findings' : 'waived']++;
    const shown = (value: unknown): string | undefined => this.rows.shown(subject, column, value);
    const found = shown((of.row.values as Readonly<Record<string, unknown>>)[column]);
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

  result(): RegisterCheck {
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
