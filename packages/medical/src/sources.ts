import type { Source } from '@dzfp/core';

/** The provincial terms of the supplementary insurance for the poor, with the base of the whole cost. */
export const provincialSupplement: Source = {
  key: 'S68',
  title: '山东开展扶贫特惠保险（2017-04）',
  where: 'https://m.yybnet.net/jinan/news/201704/6052038.html',
  year: 2017,
};

/** The province's resident insurance in numbers, 2019: financing, bands of critical illness, deductible bound. */
export const provincialInsurance: Source = {
  key: 'S61',
  title: '2019年山东医保参保人数9569.6万（2020-01）',
  where: 'https://www.zztdbp.com/index.php/article/view/id/103012.html',
  year: 2020,
};

/** The financing of resident insurance in 2019. */
export const provincialFinancing: Source = {
  key: 'S62',
  title: '山东发布医保新政 每人不低于770元（2019-07）',
  where: 'http://tech.jiangsulong.com/a/2019/0726/1564073899.html',
  year: 2019,
};

/** The bands of critical illness insurance of the province, 2015 to 2021. */
export const criticalIllness2015: Source = {
  key: 'S59',
  title: '山东居民大病保险 2015（2015–2021）',
  where: 'http://www.shebaodata.com/zhishi/yiliao/113155.html',
  year: 2015,
};

/** The bands of critical illness insurance for the poor; a copy in a forum. */
export const criticalIllnessOfPoor: Source = {
  key: 'S60',
  title: '山东:贫困人口大病保险最高报销85%（论坛转载，年份推断为2019）',
  where: 'http://klsjglp.cn/thread-214490-1-1.html',
  year: 2019,
};

/** The texts that this area alone cites (本领域出处). */
export const medicalSources: readonly Source[] = [
  provincialSupplement,
  provincialInsurance,
  provincialFinancing,
  criticalIllness2015,
  criticalIllnessOfPoor,
];
