import type { Source } from '@dzfp/core';

/** What Linyi's policies are cited from. Keys bear the plugin's name: a key stands for one text among all plugins. */
export const overviewOfJunan: Source = {
  key: 'LINYI-JUNAN',
  title: '莒南县医保扶贫政策一览表（约2020）',
  where: 'http://junan.gov.cn/info/3479/55685.htm',
  year: 2020,
};

export const policyOfLanshan: Source = {
  key: 'LINYI-LANSHAN',
  title: '兰山区 医保扶贫政策（约2020）',
  where: 'http://lyls.gov.cn/info/1707/106870.htm',
  year: 2020,
};

/** A copy of a news item: what every resident of the province pays in 2019. */
export const contribution2019: Source = {
  key: 'LINYI-CONTRIBUTION',
  title: '山东发布医保新政 每人不低于770元（2019-07）',
  where: 'http://tech.jiangsulong.com/a/2019/0726/1564073899.html',
  year: 2019,
};
