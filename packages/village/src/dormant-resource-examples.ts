import { text, type Example, type Wire } from '@dzfp/core';
import type { DormantParameters } from './dormant-resource.ts';
import type { DormantResource, DormantVerdict } from './model/dormant.ts';

const values: Wire<DormantParameters> = {
  consentNeeded: { homestead: true, corner: true, waste: false, pond: false },
};

const pond: Wire<DormantResource> = {
  on: '2019-12-31',
  kind: 'pond',
  area: 2000,
  consent: true,
  revivedOn: '2019-12-31',
  revivedArea: 1500,
  yield: '3000.00',
};
const { consent: _, ...consentUnknown } = pond;

/** Cases of revival; all fictional. */
export const dormantResourceExamples: readonly Example<DormantResource, DormantVerdict, DormantParameters>[] = [
  {
    title: text('年底当日盘活并有收益：算', 'Revived on the last day, with a yield: counts'),
    parameters: values,
    standing: 'assumed',
    input: pond,
    expected: { revived: true, yields: true, areaExceeded: false, yieldWithoutRevival: false, left: 500 },
  },
  {
    title: text('次年才盘活：收益质疑', 'Revived only the next year: the yield is questioned'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, revivedOn: '2020-01-01' },
    expected: { revived: false, yields: false, yieldWithoutRevival: true },
  },
  {
    title: text('盘活面积多一平方米：超过资源面积', 'A square metre more revived than there is'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, revivedArea: 2001 },
    expected: { areaExceeded: true, left: 0 },
  },
  {
    title: text('没有盘活也没有收益', 'Neither revived nor yielding'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, revivedOn: null, revivedArea: 0, yield: '0.00' },
    expected: { revived: false, yieldWithoutRevival: false, left: 2000 },
  },
  {
    title: text('宅基地未经同意盘活：列出', 'A homestead revived without consent is named'),
    parameters: values,
    standing: 'assumed',
    input: { ...pond, kind: 'homestead', consent: false },
    expected: { withoutConsent: true },
  },
  {
    title: text('是否同意未知：不能认定', 'Consent unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: consentUnknown,
    refused: 'DZ107',
  },
];
