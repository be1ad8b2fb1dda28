import { recordShapeOf, type AnyPolicy, type Example, type Field, type RecordShape } from '@dzfp/core';
import { without } from '../law/optional-facts.ts';
import type { Facts } from './situation.ts';

/** So many inputs are looked at one by one; of more, some are drawn. */
const mostInputs = 4_096;

/**
 * Every input of a policy that decides on yes and no, on labels and on small counts alone, in wire form; undefined where there are too
 * many. What the formula and its laws do not read stays as in the first worked example.
 */
export function everyInput(policy: AnyPolicy): readonly Facts[] | undefined {
  if (policy.kind !== 'formula') return undefined;
  const worked = (policy.examples as readonly Example<object, object, object>[]).find((each) => 'expected' in each);
  if (worked === undefined) return undefined;
  const read = new Set(
    policy.lawGraph.nodes.flatMap((node) =>
      node.op === 'field' && node.root === 'facts' ? [node.path.join('.')] : [],
    ),
  );
  return inputsOf(recordShapeOf(policy.input), worked.input as Facts, read, '');
}

function inputsOf(shape: RecordShape, around: Facts, read: ReadonlySet<string>, at: string): Facts[] | undefined {
  let inputs: Facts[] | undefined = [around];
  for (const [name, field] of Object.entries(shape.fields)) {
    const path = `${at}${name}`;
    const values = valuesOf(field, around[name], read, path);
    if (values === undefined || inputs.length * values.length > mostInputs) return undefined;
    inputs = inputs.flatMap((input) =>
      values.map((value) => (value === undefined ? without(input, [name]) : { ...input, [name]: value })),
    );
  }
  return inputs;
}

/** What may stand in a field; undefined, as a value, is the absent one. */
function valuesOf(
  { shape, optional, nullable }: Field,
  shown: unknown,
  read: ReadonlySet<string>,
  path: string,
): readonly unknown[] | undefined {
  if (shape.kind === 'record')
    return optional || nullable ? undefined : inputsOf(shape, (shown ?? {}) as Facts, read, `${path}.`);
  if (!read.has(path)) return [shown];
  const more = [...(optional ? [undefined] : []), ...(nullable ? [null] : [])];
  if (shape.kind === 'flag') return [true, false, ...more];
  if (shape.kind === 'choice') return [...shape.labels, ...more];
  if (shape.kind !== 'count' || shape.most - shape.least >= mostInputs) return undefined;
  return [...Array.from({ length: shape.most - shape.least + 1 }, (_, i) => shape.least + i), ...more];
}
