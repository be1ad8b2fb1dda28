import type * as z from 'zod';
import { fieldOf } from '../../schema/shape.ts';

/**
 * The label whose Chinese name is exactly this one (按中文名取代码); undefined when the list has no such name.
 *
 * @example
 * ```ts
 * import { cause, labelNamed } from '@dzfp/core/model';
 * labelNamed(cause, '因病') // => 'illness'
 * ```
 */
export function labelNamed<Label extends string>(list: z.ZodType<Label, Label>, zh: string): Label | undefined {
  const { shape } = fieldOf(list);
  if (shape.kind !== 'choice') throw new TypeError('a choice is needed here');
  return shape.labels.find((label) => shape.names[label]?.zh === zh) as Label | undefined;
}
