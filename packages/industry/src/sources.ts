import type { Source } from '@dzfp/core';

/** Four separated rights of poverty-alleviation assets in Yishui, Linyi (临沂). */
export const yishuiRights: Source = {
  key: 'S37',
  title: '扶贫资产四权分置管理 助力沂水（2021-04-07）',
  where: 'https://www.zgcznet.com/pub/cjzzs/zt/202104/20210407/j_2021040709355200016177594856741340.html',
  year: 2021,
};

/** How the income of assets was divided in Qingyang, Anhui. */
export const qingyangIncome: Source = {
  key: 'F3',
  title: '青阳县2020年资产收益扶贫（2020）',
  where: 'https://investchn.com/home/news/detail/id/124128.html',
  year: 2020,
};

/** The texts that this area alone cites (本领域出处). */
export const industrySources: readonly Source[] = [yishuiRights, qingyangIncome];
