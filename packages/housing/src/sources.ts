import type { Source } from '@dzfp/core';

/** What the grades A to D mean (农村危房鉴定标准). */
export const gradeStandard: Source = {
  key: 'S79',
  title: '农村危房鉴定标准（怀远县公开，年份不详）',
  where: 'https://www.ahhy.gov.cn/zfxxgk/public/49841/51027748.html',
};

/** How a house is appraised: by its parts and members, first by judgement, a D result by count as well. */
export const appraisalGuide: Source = {
  key: 'S80',
  title: '农村危险房屋鉴定技术导则（转载，年份不详）',
  where: 'http://www.junyunshidai.com/s70931584.html',
};

/** Priority groups and the areas of rebuilt houses. */
export const renovationAnswers: Source = {
  key: 'S81',
  title: '农村危房改造问答（2017–2020）',
  where: 'https://zgzhrh.com/Content-2172629',
  year: 2017,
};

/** The central money of 2019: averages to a region. */
export const centralMoney: Source = {
  key: 'S82',
  title: '补贴标准（引用2019年中央规定，年份不详）',
  where: 'https://www.ryyc.cn/wenku/rhheh/VmEQLKlgmO',
};

/** The texts that this area alone cites (本领域出处). */
export const housingSources: readonly Source[] = [gradeStandard, appraisalGuide, renovationAnswers, centralMoney];
