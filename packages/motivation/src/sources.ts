import type { Source } from '@dzfp/core';

/** The filial fund of Tieying in Leling: what children pay and what the town adds. */
export const tieyingFund: Source = {
  key: 'S114',
  title: '304名贫困老人喜领孝善扶贫金（德州日报，2017-05-13）',
  where: 'https://m.yybnet.net/dezhou/leling/201705/6094481.html',
  year: 2017,
};

/** A points shop of another county, for the shape of the rules only. */
export const gaoqingShop: Source = {
  key: 'S111',
  title: '高青 爱心超市（2020-12-08）',
  where: 'http://www.gaoqing.gov.cn',
  year: 2020,
};

/** The texts that this area alone cites (本领域出处). */
export const motivationSources: readonly Source[] = [tieyingFund, gaoqingShop];
