import type { Source } from '@dzfp/core';

/** The public report of the 2019 work points, where every clause comes from. */
export const workPoints: Source = {
  key: 'S0',
  title: '我市明确12大类脱贫攻坚重点工作（德州新闻网，2019，邓静、齐玉芳）',
  year: 2019,
};

/** The provincial terms of the supplementary insurance for the poor, with the base of the whole cost. */
export const provincialSupplement: Source = {
  key: 'S68',
  title: '山东开展扶贫特惠保险（2017-04）',
  where: 'https://m.yybnet.net/jinan/news/201704/6052038.html',
  year: 2017,
};
