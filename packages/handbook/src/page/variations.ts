import {
  recordShapeOf,
  type AnyPolicy,
  type Example,
  type Field,
  type Language,
  type RecordShape,
  type Shape,
} from '@dzfp/core';
import { shownLine } from '../value/shown-value.ts';
import { wordsOf } from '../words.ts';
import { beforeOf, valueFields, type Decides } from './example-block.ts';

/** A worked example with a few facts otherwise, and what is then decided; `proposeVariations` of `@dzfp/testkit` finds them. */
export interface Variation {
  readonly like: string;
  readonly change: Facts;
  readonly leaveOut?: readonly string[] | undefined;
  readonly expected?: { readonly result: Facts; readonly after?: Facts | undefined } | undefined;
  readonly refused?: string | undefined;
}

/** The variations of the policies, by their ids. */
export type Variations = Readonly<Record<string, readonly Variation[]>>;

/** A variation as a line of a table. */
export interface VariationLine {
  readonly example: string;
  /** What is otherwise than in the example. */
  readonly changes: readonly string[];
  /** What is therefore decided otherwise. */
  readonly outcome: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;
type Worked = Extract<Example<object, object, object>, { readonly expected: unknown }>;

/** The variations of a policy, each against its example. */
export function variationLines(policy: AnyPolicy, all: readonly Variation[], language: Language): VariationLine[] {
  const examples = policy.examples as readonly Example<object, object, object>[];
  return all.flatMap((variation): VariationLine[] => {
    const example = examples.find((each): each is Worked => 'expected' in each && each.title.en === variation.like);
    if (example === undefined) return [];
    const line = { example: example.title[language], changes: changesOf(policy, example, variation, language) };
    return [{ ...line, outcome: outcomeOf(policy, example, variation, language) }];
  });
}

/** Between a whole and its part. */
const within = ' · ';

const words = {
  zh: {
    leftOut: '未填',
    before: '此前',
    after: '此后',
    refused: (code: string) => `不予受理（${code}）`,
    nth: (n: number) => `第 ${n} 项`,
  },
  en: {
    leftOut: 'left out',
    before: 'so far',
    after: 'after',
    refused: (code: string) => `refused (${code})`,
    nth: (n: number) => `item ${n}`,
  },
} as const;

function changesOf(
  policy: AnyPolicy,
  example: Worked,
  { change, leaveOut = [] }: Variation,
  language: Language,
): string[] {
  const roots: Readonly<Record<string, Root>> = {
    parameters: { fields: valueFields(policy), from: example.parameters, names: [] },
    input: { fields: recordShapeOf(policy.input).fields, from: example.input, names: [] },
    ...(policy.kind === 'carried'
      ? {
          before: {
            fields: recordShapeOf(policy.carry.state).fields,
            from: beforeOf(policy, example),
            names: [words[language].before],
          },
        }
      : {}),
  };
  const { colon } = wordsOf[language];
  return [...Object.entries(change), ...leaveOut.map((path) => [path, undefined] as const)].map(([path, to]) => {
    const [root = '', ...steps] = path.split('.');
    const { fields, from, names } = roots[root] as Root;
    const place = placeOf(fields, from, steps, language);
    const shown = (value: unknown): string =>
      value === undefined ? words[language].leftOut : shownLine(place.field, value, language);
    return `${[...names, ...place.names].join(within)}${colon}${shown(place.value)} → ${shown(to)}`;
  });
}

/** Where a path begins: what stands there, and what it is called where it has to be said. */
interface Root {
  readonly fields: RecordShape['fields'];
  readonly from: unknown;
  readonly names: readonly string[];
}

interface Place {
  readonly names: readonly string[];
  readonly field: Field;
  readonly value: unknown;
}

/** What stands at a path: the names on the way, the field there, and its value. */
function placeOf(fields: RecordShape['fields'], from: unknown, path: readonly string[], language: Language): Place {
  const [step = '', ...rest] = path;
  const field = fields[step] as Field;
  const value = (from as Facts | undefined)?.[step];
  const name = field.title[language];
  if (rest.length === 0) return { names: [name], field, value };
  const inner = placeIn(field.shape, value, rest, language);
  return { ...inner, names: [name, ...inner.names] };
}

/** The same below a record, in an item of a list, or in a cell of a table. */
function placeIn(shape: Shape, value: unknown, path: readonly string[], language: Language): Place {
  if (shape.kind === 'record') return placeOf(shape.fields, value, path, language);
  const [step = '', ...rest] = path;
  const below = (value as Facts | undefined)?.[step];
  if (shape.kind === 'table') {
    const name = shape.by.names[step]?.[language] ?? step;
    if (rest.length === 0) return { names: [name], field: shape.of, value: below };
    const inner = placeIn(shape.of.shape, below, rest, language);
    return { ...inner, names: [name, ...inner.names] };
  }
  if (shape.kind !== 'list') throw new Error(`${shape.kind} has no part ${step}`);
  const inner = placeOf(shape.of.fields, below, rest, language);
  return { ...inner, names: [words[language].nth(Number(step) + 1), ...inner.names] };
}

function outcomeOf(policy: AnyPolicy, example: Worked, { expected, refused }: Variation, language: Language): string[] {
  if (expected === undefined) return [words[language].refused(refused ?? '')];
  const decided = (policy.with(example.parameters) as Decides).evaluate(example.input, beforeOf(policy, example));
  const { colon } = wordsOf[language];
  const otherwise = ({ fields }: RecordShape, from: unknown, to: Facts): string[] =>
    Object.entries(fields)
      .filter(([name]) => JSON.stringify((from as Facts)[name]) !== JSON.stringify(to[name]))
      .map(([name, field]) => `${field.title[language]}${colon}${shownLine(field, to[name], language)}`);
  if (policy.kind !== 'carried') return otherwise(recordShapeOf(policy.output), decided, expected.result);
  return [
    ...otherwise(recordShapeOf(policy.output), decided['result'], expected.result),
    ...otherwise(recordShapeOf(policy.carry.state), decided['after'], expected.after ?? {}).map(
      (each) => `${words[language].after}${within}${each}`,
    ),
  ];
}
