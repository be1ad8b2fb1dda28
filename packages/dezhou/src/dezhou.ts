import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { dezhouMedical } from './dezhou-medical.ts';
import { educationValues } from './education-values.ts';
import { fundsValues } from './funds-values.ts';
import { housingValues } from './housing-values.ts';
import { motivationValues } from './motivation-values.ts';
import { pathwayValues } from './pathway-values.ts';
import { safetyNetValues } from './safety-net-values.ts';
import { industryValues } from './industry-values.ts';
import { villageValues } from './village-values.ts';
import { societyValues } from './society-values.ts';
import { cooperationValues } from './cooperation-values.ts';
import { monitoringValues } from './monitoring-values.ts';
import { sources } from './sources.ts';

/**
 * 德州市: the values that a source gives for Dezhou, its province and the nation, each with its period and standing. What no
 * source gives is not in it; the competent office has to supply it.
 */
export const dezhou: ParameterBook = {
  name: text('德州市', 'Dezhou'),
  jurisdictions,
  sources,
  entries: [
    ...dezhouMedical,
    ...educationValues,
    ...fundsValues,
    ...housingValues,
    ...motivationValues,
    ...pathwayValues,
    ...safetyNetValues,
    ...industryValues,
    ...villageValues,
    ...societyValues,
    ...cooperationValues,
    ...monitoringValues,
  ],
};
