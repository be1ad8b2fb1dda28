import { text, type Example, type Wire } from '@dzfp/core';
import type { PillarMix, TaggedMeasure, TaggedMeasures } from './model/tagged-measure.ts';

const dividend: Wire<TaggedMeasure> = { name: '产业分红', pillar: 'special', nature: 'development', amount: '1500.00' };
const dibao: Wire<TaggedMeasure> = { name: '低保金', pillar: 'sector', nature: 'guarantee', amount: '4380.00' };
const donation: Wire<TaggedMeasure> = { name: '爱心捐助', pillar: 'social', nature: 'guarantee', amount: '120.00' };

/** Cases of our own making. */
export const pillarMixExamples: readonly Example<TaggedMeasures, PillarMix, Record<never, never>>[] = [
  {
    title: text('一户三项措施', 'Three measures of a household'),
    parameters: {},
    standing: 'assumed',
    input: { measures: [dividend, dibao, donation] },
    expected: { total: '6000.00', developmentShare: '150000/600000', allPillars: true, bothNatures: true },
  },
  {
    title: text('社会扶贫仅一分：也算有', 'A fen from society is something'),
    parameters: {},
    standing: 'assumed',
    input: { measures: [dividend, dibao, { ...donation, amount: '0.01' }] },
    expected: { social: '0.01', allPillars: true },
  },
  {
    title: text('只有保障性措施', 'Guarantee only'),
    parameters: {},
    standing: 'assumed',
    input: { measures: [dibao] },
    expected: { development: '0.00', developmentShare: '0/438000', allPillars: false, bothNatures: false },
  },
  {
    title: text('没有标明格局：拒绝', 'A measure without its pillar is refused'),
    parameters: {},
    standing: 'assumed',
    input: { measures: [{ name: '低保金', nature: 'guarantee', amount: '4380.00' }] },
    refused: 'DZ107',
  },
  {
    title: text('措施清单未提供：不能决定', 'No list of measures: not decided'),
    parameters: {},
    standing: 'assumed',
    input: {},
    refused: 'DZ301',
  },
];
