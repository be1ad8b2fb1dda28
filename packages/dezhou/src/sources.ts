import type { Source } from '@dzfp/core';
import { sharedSources } from '@dzfp/core/model';
import { cooperationSources } from '@dzfp/cooperation/sources';
import { educationSources } from '@dzfp/education/sources';
import { fundsSources } from '@dzfp/funds/sources';
import { housingSources } from '@dzfp/housing/sources';
import { industrySources } from '@dzfp/industry/sources';
import { medicalSources } from '@dzfp/medical/sources';
import { monitoringSources } from '@dzfp/monitoring/sources';
import { motivationSources } from '@dzfp/motivation/sources';
import { pathwaySources } from '@dzfp/pathway/sources';
import { safetyNetSources } from '@dzfp/safety-net/sources';
import { societySources } from '@dzfp/society/sources';
import { villageSources } from '@dzfp/village/sources';

/** What only values cite: the areas declare the texts that their policies rest on. */
const ofValuesAlone: readonly Source[] = [
  {
    key: 'S6',
    title: '2016年山东省民政发展统计公报（2017）',
    where: 'http://www.tehoop.net/tpyxw/11726.html',
    year: 2017,
  },
  {
    key: 'S63',
    title: '莒南县医保扶贫政策一览表（约2020）',
    where: 'http://junan.gov.cn/info/3479/55685.htm',
    year: 2020,
  },
  { key: 'S65', title: '泰安大病医保（2023）', where: 'http://m12333.cn/qa/mupdw.html', year: 2023 },
  {
    key: 'S67',
    title: '兖州区人民医院 健康扶贫政策宣传（2019-09-11）',
    where: 'https://yzph.org/html/news/jkkx/2019/0911_4262.html',
    year: 2019,
  },
  {
    key: 'S92',
    title: '基础养老金118元提高到142元（2020）',
    where: 'https://www.chacewang.com/newsdetail/news365559.html',
    year: 2020,
  },
];

/** Every text that an area or a value cites, each declared once; the keys are those of the entries. */
export const sources: readonly Source[] = [
  ...sharedSources,
  ...pathwaySources,
  ...fundsSources,
  ...industrySources,
  ...villageSources,
  ...educationSources,
  ...medicalSources,
  ...housingSources,
  ...safetyNetSources,
  ...motivationSources,
  ...societySources,
  ...cooperationSources,
  ...monitoringSources,
  ...ofValuesAlone,
];
