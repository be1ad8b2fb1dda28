import { DzfpError, failure } from '../error/dzfp-error.ts';
import type { ParameterBook, Setting } from '../parameter/book.ts';
import type { Situation } from '../policy/assessment.ts';
import type { AnyPolicy } from '../policy/policy.ts';
import { fieldOf, type Field, type RecordShape } from '../schema/shape.ts';
import type { Wire } from '../schema/wire.ts';
import type { Household } from '../model/household.ts';
import { asked, type Asked, type Reply } from './ask-policy.ts';
import type { Alert, HouseholdAssessment, NotOwed, Owed, Quoted, Undecided } from './household-assessment.ts';
import { inOrderOfNeeds } from './order-of-needs.ts';

/** What is assessed: the register's record, and further facts by policy id and member. */
export interface Assessable {
  readonly household: Wire<Household>;
  /** Facts of a household's policy by its id. */
  readonly facts?: Readonly<Record<string, object>>;
  /** Facts of a member's policy by its id and the member's place. */
  readonly memberFacts?: Readonly<Record<string, Readonly<Record<number, object>>>>;
}

/** Where and when an assessment is made. */
export type AssessedAt = Omit<Setting, 'book' | 'on'> & { readonly on: string };

/** Prepares all policies once; the result assesses household after household. */
export function assessor(
  policies: readonly AnyPolicy[],
  book: ParameterBook,
  at: AssessedAt,
): (of: Assessable) => HouseholdAssessment {
  const ordered = inOrderOfNeeds(policies.filter((policy) => policy.assessment !== undefined));
  const ready = ordered.map((policy) => ({ policy, ask: asked(policy, { ...at, book }) }));
  return (of) => {
    const members = of.household.members;
    if (members.length === 0) throw failure('DZ107', { field: 'members' }, ['household', 'members']);
    const found: Found = { owed: [], notOwed: [], undecided: [], alerts: [] };
    const shared: Record<string, Readonly<Record<string, unknown>>> = {};
    const own = members.map((): Record<string, Readonly<Record<string, unknown>>> => ({}));
    for (const { policy, ask } of ready) {
      const { assessment } = policy;
      if (assessment === undefined) continue;
      const subjects = assessment.per === 'member' ? members.map((_, place) => place) : [undefined];
      for (const place of subjects) {
        const results = place === undefined ? shared : { ...shared, ...own[place] };
        const member = members[place ?? headOf(members)] as Situation['member'];
        const given = place === undefined ? of.facts?.[policy.id] : of.memberFacts?.[policy.id]?.[place];
        const situation = { household: of.household, member, on: at.on, results };
        const facts = { ...(assessment.facts(situation) as object), ...given };
        const known = judge(policy, ask, facts, place, at.on, found);
        if (place === undefined) shared[policy.id] = known;
        else (own[place] as Record<string, unknown>)[policy.id] = known;
      }
    }
    return { household: of.household.number, on: at.on, jurisdiction: at.jurisdiction, ...found };
  };
}

interface Found {
  readonly owed: Owed[];
  readonly notOwed: NotOwed[];
  readonly undecided: Undecided[];
  readonly alerts: Alert[];
}

function headOf(members: readonly Situation['member'][]): number {
  return Math.max(
    0,
    members.findIndex(({ relation }) => relation === 'head'),
  );
}

/** Asks one policy and files its answer; gives the results that are known. */
function judge(
  policy: AnyPolicy,
  ask: Asked,
  facts: object,
  place: number | undefined,
  on: string,
  found: Found,
): Readonly<Record<string, unknown>> {
  const { assessment } = policy;
  const reply = answer(ask, facts);
  const quoted: Quoted = {
    policy: policy.id,
    title: policy.title,
    clauses: policy.clauses,
    illustrative: 'bound' in reply && reply.bound.illustrative,
    ...(place === undefined ? {} : { member: place }),
  };
  if (!('bound' in reply)) {
    found.undecided.push({ ...quoted, ask: [], issues: reply.issues });
    return {};
  }
  if (reply.applies === false) {
    found.notOwed.push({ ...quoted, because: reply.because(undefined) });
    return reply.results;
  }
  for (const alert of assessment?.alerts ?? []) {
    if (reply.results[alert] === true) found.alerts.push({ ...quoted, name: titleOf(policy, alert) });
  }
  const field = assessment?.owed;
  if (field === undefined) {
    const first = assessment?.alerts?.find((alert) => !(alert in reply.results));
    if (first !== undefined) found.undecided.push({ ...quoted, ask: reply.ask(first), issues: [] });
    return reply.results;
  }
  const what = reply.results[field];
  if (what === undefined || reply.applies === undefined)
    found.undecided.push({ ...quoted, ask: reply.ask(field), issues: [] });
  else if (isNothing(what)) found.notOwed.push({ ...quoted, because: reply.because(field) });
  else found.owed.push({ ...quoted, ...owedBy(policy, field, what, reply, on) });
  return reply.results;
}

function answer(ask: Asked, facts: object): Reply | { readonly issues: Undecided['issues'] } {
  try {
    const reply = ask(facts);
    return 'bound' in reply ? reply : { issues: reply };
  } catch (error) {
    if (error instanceof DzfpError) return { issues: error.issues };
    throw error;
  }
}

function isNothing(what: unknown): boolean {
  return (
    what === false ||
    what === null ||
    what === 0 ||
    what === 'none' ||
    (typeof what === 'string' && /^-?0(\.0+)?$/.test(what))
  );
}

function owedBy(
  policy: AnyPolicy,
  field: string,
  what: unknown,
  { bound }: Reply,
  on: string,
): Omit<Owed, keyof Quoted> {
  const starts = Object.values(bound.values).flatMap(({ entry }) => (entry === undefined ? [] : [entry.from]));
  const { papers, authority, level, timeLimit, assessment } = policy;
  const { kind } = outputField(policy, field).shape;
  return {
    what: what as Owed['what'],
    unit: kind === 'money' ? 'yuan' : kind === 'count' ? 'count' : kind === 'choice' ? 'choice' : 'right',
    name: titleOf(policy, field),
    ...(assessment?.payer === undefined ? {} : { payer: assessment.payer }),
    since: starts.sort().at(-1) ?? on,
    papers,
    authority,
    level,
    timeLimit,
  };
}

function titleOf(policy: AnyPolicy, field: string): Field['title'] {
  return outputField(policy, field).title;
}

function outputField(policy: AnyPolicy, field: string): Field {
  const { fields } = fieldOf(policy.output).shape as RecordShape;
  return fields[field] as Field;
}
