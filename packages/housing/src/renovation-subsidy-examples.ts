import { text, type Example, type Wire } from '@dzfp/core';
import type { RenovatedHousehold, RenovationSubsidy } from './model/renovated-household.ts';
import type { SubsidyParameters } from './renovation-subsidy-parameters.ts';

/** Assumed figures, chosen so that each class is told apart. */
export const assumedTariff: Wire<SubsidyParameters> = {
  basis: 'perHouse',
  gradeC: { registered: '8000.00', dibao: '8100.00', tekun: '9000.00', disabled: '8000.00', other: '5000.00' },
  gradeD: { registered: '18000.00', dibao: '18100.00', tekun: '19000.00', disabled: '18000.00', other: '10000.00' },
};
const household: Wire<RenovatedHousehold> = {
  on: '2019-10-15',
  grade: 'D',
  registered: true,
  dibao: false,
  tekun: false,
  disabled: false,
  accepted: true,
  rebuilt: true,
  areaAcceptable: true,
  paid: '10000.00',
};
const own = { parameters: assumedTariff, standing: 'assumed' } as const;

/** Households of our own making on assumed tariffs. */
export const renovationSubsidyExamples: readonly Example<RenovatedHousehold, RenovationSubsidy, SubsidyParameters>[] = [
  {
    ...own,
    title: text('D级建档立卡户重建，已发一万', 'Grade D, registered, rebuilt; 10,000 paid'),
    input: household,
    expected: { subsidy: '18000.00', outstanding: '8000.00' },
  },
  {
    ...own,
    title: text('又是低保户：取高者一次', 'On dibao as well: the higher one, once'),
    input: { ...household, dibao: true },
    expected: { subsidy: '18100.00' },
  },
  {
    ...own,
    title: text('C级修缮：面积不论', 'Grade C repaired: the area does not matter'),
    input: { ...household, grade: 'C', rebuilt: false, areaAcceptable: false, paid: '0.00' },
    expected: { subsidy: '8000.00', outstanding: '8000.00' },
  },
  {
    ...own,
    title: text('重建超面积：不发，已发的应退', 'Rebuilt above the area: nothing, and what was paid is too much'),
    input: { ...household, areaAcceptable: false },
    expected: { subsidy: '0.00', outstanding: '-10000.00' },
  },
  {
    ...own,
    title: text('少发一分', 'One fen short'),
    input: { ...household, paid: '17999.99' },
    expected: { outstanding: '0.01' },
  },
  {
    ...own,
    title: text('是否验收未知：不作结论', 'Acceptance unknown: not decided'),
    input: { on: '2019-10-15', grade: 'D', registered: true, dibao: false, tekun: false, disabled: false },
    refused: 'DZ301',
  },
  {
    ...own,
    standing: 'assumed',
    source: 'S82',
    title: text('把户均14000元当作每户标准：拒绝', 'The average of 14,000 as a tariff: refused'),
    parameters: { basis: 'regionalAverage', gradeC: {}, gradeD: { registered: '14000.00' } },
    input: household,
    refused: 'DZ402',
  },
  {
    ...own,
    title: text('已发为负：拒绝', 'A negative payment is refused'),
    input: { ...household, paid: '-0.01' },
    refused: 'DZ105',
  },
];
