import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { linyiTariff } from './serious-illness-aid-examples.ts';
import { contribution2019, overviewOfJunan, policyOfLanshan } from './sources.ts';

const byPages = { jurisdiction: '371300', standing: 'official', source: 'LINYI-JUNAN' } as const;
const years = { from: '2019-01-01', to: '2020-12-31' } as const;

/** 临沂市: what two government pages state for 2019 and 2020. The contribution of 2020 was not found and is left open. */
export const linyiValues: ParameterBook = {
  name: text('临沂市（第三方插件）', 'Linyi City, 临沂 (a third party’s)'),
  jurisdictions,
  sources: [overviewOfJunan, policyOfLanshan, contribution2019],
  entries: [
    {
      parameter: 'medical/personal-contribution',
      jurisdiction: '371300',
      value: '250.00',
      from: '2019-01-01',
      to: '2019-12-31',
      standing: 'reported',
      source: 'LINYI-CONTRIBUTION',
    },
    { parameter: 'linyi/serious-illness-threshold', value: linyiTariff.threshold, ...byPages, ...years },
    { parameter: 'linyi/serious-illness-cap', value: linyiTariff.cap, ...byPages, ...years },
    {
      parameter: 'linyi/serious-illness-bands',
      value: linyiTariff.bands,
      ...byPages,
      ...years,
      standing: 'assumed',
      note: text(
        '分段和比例见网页；网页未写明按段累进还是全额，此处按段累进（示例）。',
        'Bands and rates stand on the pages; that each rate holds for its own band alone does not (assumed).',
      ),
    },
  ],
};
