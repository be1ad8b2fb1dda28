import type { Setting } from '../parameter/book.ts';
import type { Assessment, Situation } from '../policy/assessment.ts';
import { insideFor, safely, type BoundBase } from '../policy/bound.ts';
import type { AnyPolicy } from '../policy/policy.ts';
import { recordShapeOf } from '../schema/shape.ts';
import { askFormula } from './ask-formula.ts';
import { askProcedure } from './ask-procedure.ts';
import { filing, type Found } from './filing.ts';
import type { Asked, Refusal, Reply } from './reply.ts';

/** The results of one policy, as far as they are known. */
export type Results = Readonly<Record<string, unknown>>;

/** Whom a policy is asked about: a member by his place in the household, or the household. */
export interface Subject {
  readonly situation: Situation;
  readonly place?: number;
  /** Facts that the register does not hold. */
  readonly more?: object | undefined;
}

/** A policy that is ready to be asked about one subject after another. */
export interface Inquiry {
  readonly id: string;
  readonly per: Assessment<unknown, unknown>['per'];
  /** Asks, files the answer, and gives the results that are known when another policy needs them. */
  readonly into: (subject: Subject, found: Found) => Results | undefined;
}

/** Prepares a policy for being asked in a setting; undefined when it concerns no household. */
export function inquiryOf(
  policy: AnyPolicy,
  setting: Setting & { readonly on: string },
  needed: boolean,
): Inquiry | undefined {
  const { id, assessment } = policy;
  if (assessment === undefined) return undefined;
  // Values that are missing are the answer to everything.
  const ready = safely(() => readied(policy, setting));
  const ask: Asked = ready.ok ? ready.value.ask : () => ready;
  const file = filing(policy, ready.ok ? ready.value.bound : undefined, setting.on);
  const results = Object.keys(recordShapeOf(policy.output).fields);
  return {
    id,
    per: assessment.per,
    into: ({ situation, place, more }, found) => {
      const facts = assessment.facts(situation) as object;
      const answer = safely(() => ask(more === undefined ? facts : { ...facts, ...more }));
      const reply = answer.ok ? answer.value : answer;
      file(reply, place, found);
      return needed ? known(results, reply) : undefined;
    },
  };
}

function readied(policy: AnyPolicy, setting: Setting): { readonly bound: BoundBase; readonly ask: Asked } {
  if (policy.kind === 'procedure') {
    const bound = policy.in(setting);
    return { bound, ask: askProcedure(policy, bound) };
  }
  const bound = policy.in(setting);
  return { bound, ask: askFormula(insideFor(bound, 'assess')) };
}

function known(results: readonly string[], reply: Reply | Refusal): Results {
  const found: Record<string, unknown> = {};
  if ('issues' in reply) return found;
  for (const field of results) {
    const value = reply.result(field);
    if (value !== undefined) found[field] = value;
  }
  return found;
}
