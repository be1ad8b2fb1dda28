import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { illustrativeMedical } from './illustrative-medical.ts';
import { educationIllustrative } from './education-values.ts';
import { fundsIllustrative } from './funds-values.ts';
import { housingIllustrative } from './housing-values.ts';
import { motivationIllustrative } from './motivation-values.ts';
import { pathwayIllustrative } from './pathway-values.ts';
import { safetyNetIllustrative } from './safety-net-values.ts';
import { industryIllustrative } from './industry-values.ts';
import { villageIllustrative } from './village-values.ts';
import { societyIllustrative } from './society-values.ts';
import { cooperationIllustrative } from './cooperation-values.ts';
import { monitoringIllustrative } from './monitoring-values.ts';
import { sources } from './sources.ts';

/**
 * 示例参数（非政策依据）: made-up values for what no source gives. Nothing loads it unless it is named, a sourced value always
 * goes before it, and every result that rests on it says so.
 */
export const illustrative: ParameterBook = {
  name: text('示例参数（非政策依据）', 'illustrative, not policy'),
  jurisdictions,
  sources: [...sources, { key: 'ILLUSTRATIVE', title: '示例参数（非政策依据） illustrative, not policy' }],
  entries: [
    ...illustrativeMedical,
    ...educationIllustrative,
    ...fundsIllustrative,
    ...housingIllustrative,
    ...motivationIllustrative,
    ...pathwayIllustrative,
    ...safetyNetIllustrative,
    ...industryIllustrative,
    ...villageIllustrative,
    ...societyIllustrative,
    ...cooperationIllustrative,
    ...monitoringIllustrative,
  ],
};
