import type { Text, Wire } from '@dzfp/core';
import type { Alert, NamedFact } from '@dzfp/core/engine';
import type { Household, Person } from '@dzfp/core/model';
import { placeReceipts, receiptComparison, type Receipt, type ReceiptPurpose } from '@dzfp/pathway';
import { engine } from './engine.ts';

/** A household with what is known beside the register. */
export interface Watched {
  readonly record: Wire<Household>;
  readonly facts: Readonly<Record<string, object>>;
  readonly memberFacts: Readonly<Record<string, Readonly<Record<number, object>>>>;
  readonly receipts: readonly Wire<Receipt>[];
}

/** An alert of any area of work, with the member whom it is about or the head of the household. */
export interface RaisedAlert {
  readonly household: string;
  readonly village: string;
  readonly person: Wire<Person>;
  /** The area of work whose task it is: the first part of a policy's id. */
  readonly work: string;
  readonly clauses: readonly string[];
  readonly title: Text;
  readonly what: Text;
  readonly illustrative: boolean;
}

/** What the county pays under which policy. The list is whole: who is not on it has had nothing. */
const purposes: readonly ReceiptPurpose[] = [
  {
    purpose: '参保缴费补贴',
    clauses: ['6.3'],
    policy: 'medical/premium-subsidy',
    paidTo: 'member',
    from: '2019-01-01',
    dueOn: '2019-10-31',
    whole: true,
  },
];

/** Whose work a signal of the screening is; the screening itself only counts them. */
const workOfSignal: Readonly<Record<string, string>> = {
  belowLine: 'pathway',
  dropout: 'education',
  medicalBurden: 'medical',
  unsafeHouse: 'housing',
  unguaranteed: 'safety-net',
  unsafeWater: 'pathway',
  disaster: 'monitoring',
};

/** Everything that is alarming in households on a day: by the policies of all areas, by what was not received, by the register. */
export function alertsOf(households: readonly Watched[], on: string): readonly RaisedAlert[] {
  const compare = receiptComparison(purposes, on);
  const { byHousehold } = placeReceipts(
    households.map(({ record }) => record),
    households.flatMap(({ receipts }) => receipts),
    purposes,
    on,
  );
  return households.flatMap((of) => {
    const { record: household, facts, memberFacts } = of;
    const assessment = engine.assess({ household, facts, memberFacts }, { jurisdiction: household.region, on });
    const missing = compare(assessment, byHousehold.get(household.number)).filter(({ state }) => state === 'short');
    return [
      ...assessment.alerts.flatMap((alert) => raised(household, alert)),
      ...missing.map(({ policy = '', clauses, title, member, outstanding, illustrative }) => ({
        ...about(household, member),
        work: workOf(policy),
        clauses,
        title,
        illustrative,
        what: {
          zh: `应享未享 ${outstanding?.least ?? ''} 元`,
          en: `${outstanding?.least ?? ''} yuan owed and not received`,
        },
      })),
      ...uninsured(household),
    ];
  });
}

function raised(household: Wire<Household>, alert: Alert): readonly RaisedAlert[] {
  const { policy, member, clauses, title, name, because, illustrative } = alert;
  const base = { ...about(household, member), clauses, title, illustrative };
  if (policy !== 'monitoring/risk-screen') return [{ ...base, work: workOf(policy), what: name }];
  return because.map((signal: NamedFact) => ({
    ...base,
    work: workOfSignal[signal.path[0] ?? ''] ?? 'monitoring',
    what: signal.title,
  }));
}

/** 未参保缴费: the register says no; where it says nothing, that is unknown and no alert. */
function uninsured(household: Wire<Household>): readonly RaisedAlert[] {
  const { title, clauses } = engine.policy('medical/coverage-gap');
  return household.members.flatMap(({ basicInsured }, place) =>
    basicInsured === false
      ? {
          ...about(household, place),
          work: 'medical',
          clauses,
          title,
          illustrative: false,
          what: { zh: '未参保缴费', en: 'premium not paid, not insured' },
        }
      : [],
  );
}

function about(
  household: Wire<Household>,
  member: number | undefined,
): Pick<RaisedAlert, 'household' | 'village' | 'person'> {
  const { number, village, members } = household;
  const head = members.find(({ relation }) => relation === 'head');
  const person = (member === undefined ? head : members[member]) ?? members[0];
  if (person === undefined) throw new Error(`household ${number} has no member`);
  return { household: number, village, person };
}

function workOf(policy: string): string {
  return policy.slice(0, policy.indexOf('/'));
}
