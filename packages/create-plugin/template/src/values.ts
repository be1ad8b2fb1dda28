import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { place } from './place.ts';

const assumed = { jurisdiction: place.code, from: '2019-01-01', standing: 'assumed', source: 'EXAMPLE' } as const;

/** The values of the place. Give each its document: `official` when you saw it, `reported` from a newspaper or a copy. */
export const values: ParameterBook = {
  name: text('示例参数', 'example values'),
  jurisdictions: [...jurisdictions.filter(({ code }) => code !== place.code), place],
  sources: [{ key: 'EXAMPLE', title: '示例，非政策依据 / an example, no policy' }],
  entries: [
    { parameter: 'my-plugin/share', value: '0.3', ...assumed },
    { parameter: 'my-plugin/ceiling', value: '500.00', ...assumed },
  ],
};
