import type { Source } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { educationSources } from './education-values.ts';
import { fundsSources } from './funds-values.ts';
import { housingSources } from './housing-values.ts';
import { motivationSources } from './motivation-values.ts';
import { pathwaySources } from './pathway-values.ts';
import { safetyNetSources } from './safety-net-values.ts';

/** Where the values of clauses 6.1 to 6.4 were read. */
const medicalSources: readonly Source[] = [
  workPoints2019,
  {
    key: 'S59',
    title: '山东居民大病保险 2015（2015–2021）',
    where: 'http://www.shebaodata.com/zhishi/yiliao/113155.html',
    year: 2015,
  },
  {
    key: 'S60',
    title: '山东:贫困人口大病保险最高报销85%（论坛转载，年份推断为2019）',
    where: 'http://klsjglp.cn/thread-214490-1-1.html',
    year: 2019,
  },
  {
    key: 'S61',
    title: '2019年山东医保参保人数9569.6万（2020-01）',
    where: 'https://www.zztdbp.com/index.php/article/view/id/103012.html',
    year: 2020,
  },
  {
    key: 'S62',
    title: '山东发布医保新政 每人不低于770元（2019-07）',
    where: 'http://tech.jiangsulong.com/a/2019/0726/1564073899.html',
    year: 2019,
  },
  {
    key: 'S63',
    title: '莒南县医保扶贫政策一览表（约2020）',
    where: 'http://junan.gov.cn/info/3479/55685.htm',
    year: 2020,
  },
  {
    key: 'S64',
    title: '兰山区 医保扶贫政策（约2020）',
    where: 'http://lyls.gov.cn/info/1707/106870.htm',
    year: 2020,
  },
  {
    key: 'S65',
    title: '泰安大病医保（2023）',
    where: 'http://m12333.cn/qa/mupdw.html',
    year: 2023,
  },
  {
    key: 'S67',
    title: '兖州区人民医院 健康扶贫政策宣传（2019-09-11）',
    where: 'https://yzph.org/html/news/jkkx/2019/0911_4262.html',
    year: 2019,
  },
  {
    key: 'S68',
    title: '山东开展扶贫特惠保险（2017-04）',
    where: 'https://m.yybnet.net/jinan/news/201704/6052038.html',
    year: 2017,
  },
];

/** Where the values were read; the keys are those of the entries. Areas may share a source; it is listed once. */
export const sources: readonly Source[] = [
  ...new Map(
    [
      medicalSources,
      educationSources,
      fundsSources,
      housingSources,
      motivationSources,
      pathwaySources,
      safetyNetSources,
    ]
      .flat()
      .map((source) => [source.key, source]),
  ).values(),
];
