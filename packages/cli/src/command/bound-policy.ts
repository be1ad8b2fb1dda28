import { failure, parseDay, type AnyFormula, type AnyPolicy, type ParameterBook, type Setting } from '@dzfp/core';
import { engineFor } from '../command-engine.ts';
import { acceptOf, needed, operand, type CommandLine } from '../command-line.ts';
import { readJson } from '../read-input.ts';

/** A policy with the values of the place and day that the command line names, and the facts. */
export interface Asked {
  readonly policy: AnyPolicy;
  readonly bound: ReturnType<AnyPolicy['in']>;
  readonly input: unknown;
  readonly before: unknown;
  readonly jurisdiction: string;
  readonly on: string;
}

/** Reads what `evaluate`, `explain`, `bounds`, `questions` and `breakpoints` have in common. */
export function readAsked(line: CommandLine): Asked {
  const { options } = line;
  const jurisdiction = needed('jurisdiction', line);
  const source = needed('input', line);
  const engine = engineFor(line);
  const policy = engine.policy(operand('<policy>', line));
  const input = readJson(source);
  const before = options.before === undefined ? undefined : readJson(options.before);
  const on = options.on ?? dayIn(policy, input);
  parseDay(on);
  const bound = policy.in(settingOn(on, engine.book, line));
  return { policy, bound, input, before, jurisdiction, on };
}

/** The values of a day for the place that the command line names, of the standings that it accepts. */
export function settingOn(on: string, book: ParameterBook, line: CommandLine): Setting & { readonly on: string } {
  const accept = acceptOf(line);
  const asKnownOn = line.options['as-known-on'];
  return {
    book,
    jurisdiction: needed('jurisdiction', line),
    on,
    ...(accept === undefined ? {} : { accept }),
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  };
}

/** The policy as a formula; a procedure cannot be read this way. */
export function formulaOf(policy: AnyPolicy, reading: string): AnyFormula {
  if (policy.kind === 'procedure') throw failure('DZ503', { policy: policy.id, reading });
  return policy;
}

/** Without `--on` the facts decide, where the policy names the field. */
export function dayIn({ id, on }: AnyPolicy, input: unknown): string {
  const facts = input as Readonly<Record<string, unknown>> | null;
  const day = on === undefined || typeof facts !== 'object' ? undefined : facts?.[on];
  if (typeof day === 'string') return day;
  throw failure('DZ504', { policy: id, field: on ?? '–' });
}
