import type { AnyPolicy } from '../policy/policy.ts';
import type { BoundBase } from '../policy/bound.ts';
import { recordShapeOf, type Field } from '../schema/shape.ts';
import type { Alert, HouseholdAssessment, NotOwed, Owed, Quoted, Undecided } from './household-assessment.ts';
import type { Refusal, Reply } from './reply.ts';

/** The answers found so far, by what they say. */
export interface Found extends Pick<HouseholdAssessment, 'owed' | 'notOwed' | 'undecided' | 'alerts'> {
  readonly owed: Owed[];
  readonly notOwed: NotOwed[];
  readonly undecided: Undecided[];
  readonly alerts: Alert[];
}

/** Files what a policy says of a member, or of the household when no place is given. */
export type Filing = (reply: Reply | Refusal, place: number | undefined, found: Found) => void;

/** Prepares the filing of a policy's answers; what they quote of it is the same for all subjects. */
export function filing(policy: AnyPolicy, bound: BoundBase | undefined, on: string): Filing {
  const { id, title, clauses, assessment, authority } = policy;
  const quoted: Quoted = { policy: id, title, clauses, illustrative: bound?.illustrative ?? false };
  const field = assessment?.owed;
  const alerts = (assessment?.alerts ?? []).map((alert) => ({ alert, name: outputField(policy, alert).title }));
  const entitlement = field === undefined || bound === undefined ? undefined : entitlementOf(policy, bound, field, on);
  return (reply, place, found) => {
    const about = place === undefined ? quoted : { ...quoted, member: place };
    if ('issues' in reply) {
      found.undecided.push({ ...about, illustrative: false, ask: [], issues: reply.issues });
      return;
    }
    if (reply.concerns === false) {
      found.notOwed.push({ ...about, because: reply.because() });
      return;
    }
    for (const { alert, name } of alerts)
      if (reply.result(alert) === true) found.alerts.push({ ...about, name, authority, because: reply.because(alert) });
    const undecided = (result: string): void => {
      found.undecided.push({ ...about, ask: reply.ask(result), issues: [] });
    };
    if (field === undefined) {
      const open = alerts.find(({ alert }) => reply.result(alert) === undefined);
      if (open) undecided(open.alert);
      return;
    }
    const what = reply.result(field);
    if (what === undefined || reply.concerns === undefined) undecided(field);
    else if (isNothing(what)) found.notOwed.push({ ...about, because: reply.because(field) });
    else if (entitlement) found.owed.push({ ...about, what: what as Owed['what'], ...entitlement });
  };
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

/** What is the same of everything that a policy owes. */
function entitlementOf(
  policy: AnyPolicy,
  bound: BoundBase,
  field: string,
  on: string,
): Omit<Owed, keyof Quoted | 'what'> {
  const starts = Object.values(bound.values).flatMap(({ entry }) => (entry === undefined ? [] : [entry.from]));
  const { papers, authority, level, timeLimit, assessment } = policy;
  const { shape, title } = outputField(policy, field);
  const { kind } = shape;
  return {
    unit: kind === 'money' ? 'yuan' : kind === 'count' ? 'count' : kind === 'choice' ? 'choice' : 'right',
    name: title,
    ...(assessment?.netOfReceipts === true ? { netOfReceipts: true } : {}),
    ...(assessment?.payer === undefined ? {} : { payer: assessment.payer }),
    since: starts.sort().at(-1) ?? on,
    papers,
    authority,
    level,
    timeLimit,
  };
}

function outputField(policy: AnyPolicy, name: string): Field {
  return recordShapeOf(policy.output).fields[name] as Field;
}
