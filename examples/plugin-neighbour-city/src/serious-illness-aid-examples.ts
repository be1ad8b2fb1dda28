import { text, type Example, type Wire } from '@dzfp/core';
import type { SeriousIllnessAid, SeriousIllnessParameters, YearOfIllness } from './serious-illness-aid.ts';

/** As the two pages give them; that each rate holds for its own band alone is our reading. */
export const linyiTariff: Wire<SeriousIllnessParameters> = {
  threshold: { dibao: '5000.00', registered: '5000.00' },
  bands: {
    dibao: [
      { upTo: '10000.00', rate: '0.2' },
      { upTo: '30000.00', rate: '0.3' },
      { upTo: '50000.00', rate: '0.4' },
      { upTo: null, rate: '0.5' },
    ],
    registered: [
      { upTo: '10000.00', rate: '0.2' },
      { upTo: '30000.00', rate: '0.3' },
      { upTo: '50000.00', rate: '0.4' },
      { upTo: null, rate: '0.5' },
    ],
    tekun: [{ upTo: null, rate: '1' }],
  },
  cap: { dibao: '30000.00', registered: '30000.00' },
};
const own = { parameters: linyiTariff, standing: 'assumed' } as const;
const year: Wire<YearOfIllness> = { on: '2019-12-31', benefitClass: 'registered', leftToPerson: '12000.00' };

/** Cases of the aid; none is published. */
export const seriousIllnessAidExamples: readonly Example<YearOfIllness, SeriousIllnessAid, SeriousIllnessParameters>[] =
  [
    {
      ...own,
      title: text('5000×20%＋2000×30%', '20 % of 5,000 and 30 % of 2,000'),
      input: year,
      expected: { aid: '1600.00', stillLeft: '10400.00' },
    },
    {
      ...own,
      title: text('恰为起付线：无再救助', 'Just at the threshold: nothing'),
      input: { ...year, leftToPerson: '5000.00' },
      expected: { aid: '0.00', stillLeft: '5000.00' },
    },
    {
      ...own,
      title: text('恰到封顶线', 'Just at the cap'),
      input: { ...year, leftToPerson: '80000.00' },
      expected: { aid: '30000.00' },
    },
    {
      ...own,
      title: text('超过封顶线', 'Beyond the cap'),
      input: { ...year, leftToPerson: '100000.00' },
      expected: { aid: '30000.00', stillLeft: '70000.00' },
    },
    {
      ...own,
      title: text('特困人员：起付线和封顶线未写明，不能决定', 'Tekun: threshold and cap are not stated, not decided'),
      input: { ...year, benefitClass: 'tekun' },
      refused: 'DZ302',
    },
    {
      ...own,
      title: text('个人负担为负：拒绝', 'A negative burden is refused'),
      input: { ...year, leftToPerson: '-0.01' },
      refused: 'DZ105',
    },
  ];
