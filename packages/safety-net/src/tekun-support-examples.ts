import { text, type Example, type Wire } from '@dzfp/core';
import type { TekunPerson } from './model/tekun-person.ts';
import type { TekunParameters } from './tekun-parameters.ts';
import type { TekunSupport } from './tekun-support.ts';

/** The city's figures of 2019 as reported; a county may be higher. */
const values: Wire<TekunParameters> = {
  standard: { rural: '365.00', urban: '500.00' },
  standardPer: { rural: 'month', urban: 'month' },
  multiple: { rural: '1.3', urban: '1.5' },
  ownLiving: { rural: null, urban: null },
  institutionLiving: { urban: '1000.00' },
  care: { selfCare: '600.00', partly: '1550.00', wholly: '3100.00' },
};
/** Another city, whose rural standard is stated by the year. */
const jinan: Wire<TekunParameters> = {
  ...values,
  standard: { rural: '5480.00', urban: '685.00' },
  standardPer: { rural: 'year', urban: 'month' },
};
const person: Wire<TekunPerson> = {
  decidedOn: '2019-06-01',
  series: 'rural',
  tekun: true,
  inInstitution: false,
  careGrade: 'selfCare',
};

/** Cases of tekun support. */
export const tekunSupportExamples: readonly Example<TekunPerson, TekunSupport, TekunParameters>[] = [
  {
    title: text('德州农村分散供养：365元×12×1.3', 'Dezhou, rural, at home: 365 yuan times 12 times 1.3'),
    parameters: values,
    standing: 'reported',
    source: 'https://dz24hour.cms.dezhoudaily.com/p/11567.html',
    input: person,
    expected: { livingYearly: '5694.00', livingMonthly: '474.50', careYearly: '600.00', total: '6294.00' },
  },
  {
    title: text('济南农村：5480元×1.3', 'Jinan, rural: 5,480 yuan a year times 1.3'),
    parameters: jinan,
    standing: 'reported',
    source: 'https://0798ci.com/rule/74711.html',
    input: person,
    expected: { livingYearly: '7124.00' },
  },
  {
    title: text('济南城市：685元×12×1.5', 'Jinan, urban: 685 yuan times 12 times 1.5'),
    parameters: jinan,
    standing: 'reported',
    source: 'https://0798ci.com/rule/74711.html',
    input: { ...person, series: 'urban' },
    expected: { livingYearly: '12330.00' },
  },
  {
    title: text('集中供养标准恰与分散供养相同', 'The standard in an institution is exactly that at home'),
    parameters: { ...values, institutionLiving: { rural: '474.50' } },
    standing: 'assumed',
    input: { ...person, inInstitution: true },
    expected: { livingYearly: '5694.00', livingMonthly: '474.50' },
  },
  {
    title: text('城市集中供养：每月1000元；完全不能自理', 'Urban institution: 1,000 a month; wholly unable'),
    parameters: values,
    standing: 'reported',
    source: 'https://dz24hour.cms.dezhoudaily.com/p/11567.html',
    input: { ...person, series: 'urban', inInstitution: true, careGrade: 'wholly' },
    expected: { livingYearly: '12000.00', careYearly: '3100.00', total: '15100.00' },
  },
  {
    title: text('县标准恰为规定倍数', "The county's standard exactly at the multiple"),
    parameters: { ...values, ownLiving: { rural: '5694.00', urban: null } },
    standing: 'assumed',
    input: person,
    expected: { livingYearly: '5694.00' },
  },
  {
    title: text('县标准少一分：拒绝', "A fen below the multiple: the county's standard is refused"),
    parameters: { ...values, ownLiving: { rural: '5693.99', urban: null } },
    standing: 'assumed',
    input: person,
    refused: 'DZ402',
  },
  {
    title: text('农村集中供养标准未见来源：不能决定', 'The rural standard of institutions is not known: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { ...person, inInstitution: true },
    refused: 'DZ302',
  },
  {
    title: text('自理能力未评估：不能决定', 'Self-care not assessed: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { decidedOn: '2019-06-01', series: 'rural', tekun: true, inInstitution: false },
    refused: 'DZ301',
  },
];
