import type { Source } from '../parameter/source.ts';

/** The public report of the work points of 2019 (2019 年扶贫开发工作要点), which every policy carries out a clause of. */
export const workPoints2019: Source = {
  key: 'S0',
  title: '我市明确12大类脱贫攻坚重点工作（德州新闻网，2019；邓静、齐玉芳）',
  year: 2019,
};
