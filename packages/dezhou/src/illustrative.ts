import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { illustrativeMedical } from './illustrative-medical.ts';
import { sources } from './sources.ts';

/**
 * 示例参数（非政策依据）: made-up values for what no source gives. Nothing loads it unless it is named, a sourced value always
 * goes before it, and every result that rests on it says so.
 */
export const illustrative: ParameterBook = {
  name: text('示例参数（非政策依据）', 'illustrative, not policy'),
  jurisdictions,
  sources: [...sources, { key: 'ILLUSTRATIVE', title: '示例参数（非政策依据） illustrative, not policy' }],
  entries: illustrativeMedical,
};
