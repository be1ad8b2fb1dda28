import type { Source } from '@dzfp/core';

/** Surplus quota of three projects of Weishan, Jining: what is deducted from what was reclaimed. */
export const weishanQuota: Source = {
  key: 'S46',
  title: '微山县城乡建设用地增减挂钩工作汇报（2010）',
  where: 'https://www.xiaomilidoc.com/p-11991095.html',
  year: 2010,
};

/** The tariff of farmland offset across provinces. */
export const offsetTariff: Source = {
  key: 'S47',
  title: '跨省域补充耕地国家统筹管理办法（国办发〔2018〕16号）报道（安徽日报农村版，2018-03-30）',
  where: 'https://yybnet.net/anhui/news/201803/7187092.html',
  year: 2018,
};

/** The texts that this area alone cites (本领域出处). */
export const villageSources: readonly Source[] = [weishanQuota, offsetTariff];
