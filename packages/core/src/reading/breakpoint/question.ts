import { failure } from '../../error/dzfp-error.ts';
import { valueAt } from '../../plan/lower.ts';
import type { Given } from '../../plan/registers.ts';
import { orThrow, type BoundFormula } from '../../policy/bound.ts';
import { printMoney, type Money } from '../../quantity/money.ts';
import { recordShapeOf, type Field, type RecordShape } from '../../schema/shape.ts';
import { text } from '../../text.ts';
import { resultFields, type ResultField } from '../result-field.ts';
import { reasons } from './reasons.ts';
import { stepNameOf } from './turning-step.ts';
import { movingWith, type Track } from './track.ts';

/** Which outcome over which input, with everything else as given. */
export interface Along {
  /** The input that runs: an amount or a count of the facts, by its dotted name. */
  readonly over: string;
  /** The result that is followed, by its dotted name. */
  readonly outcome: string;
  /** All facts in their wire form; the one that runs may be left out. */
  readonly given: unknown;
  /** For a carried policy the state so far, the start when left out. */
  readonly before?: unknown;
  /** The ends of the range in their wire form, both included; what the schema allows when left out. */
  readonly from?: string | number;
  readonly to?: string | number;
}

/** A question that was read. */
export interface Question {
  readonly track: Track;
  readonly from: bigint;
  readonly to: bigint;
  readonly input: Field;
  readonly result: Field;
  readonly outcome: ResultField;
}

/** Reads a question; refuses a field that is not there, a range that is none, and facts that are wrong. */
export function questionOf(bound: BoundFormula, asked: Along): Question {
  const { policy, runner } = bound;
  const { plan } = runner;
  const path = asked.over.split('.');
  const input = fieldAt(recordShapeOf(policy.input), asked.over, 'over');
  const { shape } = input;
  if (shape.kind !== 'money' && shape.kind !== 'count')
    throw failure('DZ109', {
      field: asked.over,
      expected: text('金额或数量', 'an amount or a count'),
      found: shape.kind,
    });
  const result = fieldAt(recordShapeOf(policy.output), asked.outcome, 'outcome');
  const outcome = resultFields(bound).find(({ name }) => name === asked.outcome);
  const refuse = (why: typeof result.title, step = result.title): never => {
    throw failure('DZ505', { policy: policy.id, outcome: result.title, fact: input.title, step, reason: why });
  };
  if (outcome === undefined || !['money', 'count', 'rate'].includes(result.shape.kind)) return refuse(reasons.figure);

  const wire = (value: number): string | number => (shape.kind === 'money' ? printMoney(value as Money) : value);
  const factsWith = (value: string | number): unknown => orThrow(bound.readInput(withValue(asked.given, path, value)));
  const facts = factsWith(asked.from ?? wire(shape.least));
  const [from, to] = [facts, factsWith(asked.to ?? wire(shape.most))].map((read) => valueAt(read, path) as number) as [
    number,
    number,
  ];
  if (from > to) throw failure('DZ105', { field: 'to', found: String(wire(to)), least: String(wire(from)), most: '' });
  const start = policy.kind === 'carried' ? policy.carry.start : undefined;
  const before = orThrow(bound.readBefore(asked.before ?? start));
  const load = plan.loads.find(({ root, path: at }) => root === 'facts' && at.join('.') === asked.over);
  const track: Track = {
    plan,
    moving: load === undefined ? new Set() : movingWith(plan, load.out),
    givenAt: (x): Given => ({ facts: withValue(facts, path, Number(x)), before }),
    run: runner.run,
    requirements: policy.requires.map(({ id }) => plan.at[policy.graph.outputs[`requires.${id}`] as number] as number),
    outcome: outcome.register,
    smallest: BigInt(outcome.smallest),
    largest: BigInt(outcome.largest),
    refuse: (register, why) => refuse(why, stepNameOf(policy, register % policy.graph.nodes.length)),
  };
  return { track, from: BigInt(from), to: BigInt(to), input, result, outcome };
}

function fieldAt(record: RecordShape, name: string, option: string): Field {
  let fields: RecordShape['fields'] | undefined = record.fields;
  let field: Field | undefined;
  for (const each of name.split('.')) {
    field = fields !== undefined && Object.hasOwn(fields, each) ? fields[each] : undefined;
    fields = field?.shape.kind === 'record' ? field.shape.fields : undefined;
  }
  if (field === undefined) throw failure('DZ108', { field: `${option}: ${name}` });
  return field;
}

/** A copy of plain data with another value at a path. */
function withValue(data: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  const record = (typeof data === 'object' ? data : {}) as Readonly<Record<string, unknown>>;
  return { ...record, [name]: rest.length === 0 ? value : withValue(record[name], rest, value) };
}
