import { insideFor } from '@dzfp/core/plan';
import { describe, expect, it } from 'vitest';
import { formulas } from '../../fixture/formulas.ts';
import { populations } from '../../fixture/populations.ts';
import { generate } from './generate.ts';
import { sourceOf } from './source.ts';

const words = new Set(
  (
    'T H C O A V S N true false use strict const let return function for if else switch case break continue from to stop rows i v begins ' +
    'start alive values none numerators denominators Math min max floor ceil abs NaN Infinity Number isInteger e ' +
    'firstDay lastDay yearOf monthOf wholeYears toLastDay toNextFirst orRefuse halfUp halfEven down up'
  ).split(' '),
);

describe('the code of a kernel', () => {
  it.each(formulas)('%s: holds registers, figures and fixed words, whatever the names and values are', (_, policy) => {
    for (const { bound } of populations(policy, 3, 1)) {
      const { code } = generate(sourceOf(insideFor(bound, 'batch')));
      expect(code.replace('"use strict"', '')).toMatch(/^[\w\s()[\]{}+\-*/<>=!?:;,.&|]*$/u);
      const names = code.match(/[A-Za-z_]\w*/gu) ?? [];
      expect(names.filter((name) => !words.has(name) && !/^(?:[rtTcsoa]\d+|[oa]\d+[nd])$/u.test(name))).toEqual([]);
    }
  });
});
