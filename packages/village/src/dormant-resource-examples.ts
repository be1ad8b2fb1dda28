import { text, type Example, type Wire } from '@dzfp/core';
import type { DormantParameters } from './dormant-parameters.ts';
import type { DormantResource, DormantVerdict } from './model/dormant.ts';

const values: Wire<DormantParameters> = {
  consentNeeded: { homestead: true, corner: true, waste: false, pond: false },
};

const pond: Wire<DormantResource> = {
  on: '2019-12-31',
  kind: 'pond',
  area: 2000,
  consentedOn: '2019-03-01',
  treatments: [
    { on: '2019-04-01', use: '垂钓', area: 1000 },
    { on: '2019-12-31', use: '莲藕', area: 500 },
  ],
  yields: [{ on: '2019-12-31', amount: '3000.00' }],
};
const homestead: Wire<DormantResource> = { ...pond, kind: 'homestead' };
const { area: _, ...areaUnknown } = pond;
const { consentedOn: __, ...consentUnknown } = homestead;
const { consentedOn: ___, ...pondConsentUnknown } = pond;
const clean = { areaExceeded: false, yieldWithoutRevival: false, withoutConsent: false } as const;

/** Cases of revival; all fictional. */
export const dormantResourceExamples: readonly Example<DormantResource, DormantVerdict, DormantParameters>[] = [
  {
    title: text('年底当日盘活、当日收款：算', 'Revived and paid on the last day: counts'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, treatments: [{ on: '2019-12-31', use: '莲藕', area: 1500 }] },
    expected: { revived: true, revivedArea: 1500, left: 500, yield: '3000.00', yields: true, ...clean },
  },
  {
    title: text('分两次盘活：面积相加', 'Revived in two parts: their areas add up'),
    parameters: values,
    standing: 'assumed',
    input: pond,
    expected: { revivedArea: 1500, left: 500 },
  },
  {
    title: text('次年的盘活和收款：当年不算', 'Revived and paid the next year: does not count yet'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...pond,
      treatments: [{ on: '2020-01-01', use: '垂钓', area: 1000 }],
      yields: [{ on: '2020-01-01', amount: '3000.00' }],
    },
    expected: { revived: false, revivedArea: 0, left: 2000, yield: '0.00', yields: false, ...clean },
  },
  {
    title: text('盘活前一天收款：质疑，不计入', 'Paid the day before the revival: questioned, not counted'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, yields: [{ on: '2019-03-31', amount: '3000.00' }] },
    expected: { revived: true, yield: '0.00', yields: false, yieldWithoutRevival: true },
  },
  {
    title: text('没有盘活却有收款：质疑', 'Paid without any revival: questioned'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, treatments: [] },
    expected: { revived: false, yields: false, yieldWithoutRevival: true },
  },
  {
    title: text('盘活面积多一平方米：超过资源面积', 'A square metre more revived than there is'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, area: 1499 },
    expected: { areaExceeded: true, left: 0 },
  },
  {
    title: text('全部盘活：没有剩余', 'All revived: nothing is left'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, area: 1500 },
    expected: { areaExceeded: false, left: 0 },
  },
  {
    title: text('宅基地盘活当日同意：合规', 'A homestead with consent on the day of its revival is in order'),
    parameters: values,
    standing: 'assumed',
    input: { ...homestead, consentedOn: '2019-04-01' },
    expected: clean,
  },
  {
    title: text('宅基地盘活次日才同意：列出', 'A homestead with consent the day after its revival is named'),
    parameters: values,
    standing: 'assumed',
    input: { ...homestead, consentedOn: '2019-04-02' },
    expected: { withoutConsent: true },
  },
  {
    title: text('宅基地没有同意：列出', 'A homestead without consent is named'),
    parameters: values,
    standing: 'assumed',
    input: { ...homestead, consentedOn: null },
    expected: { withoutConsent: true },
  },
  {
    title: text('坑塘不须同意：同意与否未知也能认定', 'A pond needs no consent: decided though consent is unknown'),
    parameters: values,
    standing: 'assumed',
    input: pondConsentUnknown,
    expected: clean,
  },
  {
    title: text('宅基地是否同意未知：不能认定', 'Consent to a homestead unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: consentUnknown,
    refused: 'DZ301',
  },
  {
    title: text('面积未知：不能认定', 'Area unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: areaUnknown,
    refused: 'DZ301',
  },
];
