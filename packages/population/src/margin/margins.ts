import { text, type Source } from '@dzfp/core';
import { renovationProgress2020, type Cause, type HouseGrade, type HouseholdAttribute } from '@dzfp/core/model';
import type { Margin } from './margin.ts';

const census2020: Source = {
  key: 'P1',
  title: '德州市第七次全国人口普查公报数据（转载）',
  where: 'http://hbzqbyyxgs.com/news/583969.html',
  year: 2020,
};
const countyPopulation2022: Source = {
  key: 'P2',
  title: '2022年德州市各县（市、区）常住人口（转载）',
  where: 'http://hbzqbyyxgs.com/news/688628.html',
  year: 2022,
};
const farmCensus2006: Source = {
  key: 'P3',
  title: '第二次全国农业普查：全国农村按登记人数分的常住户（表1-1-2-10）',
  where: 'https://www.stats.gov.cn/sj/pcsj/nypc/nypc2/nm/html/01010210.htm',
  year: 2006,
};
const illnessShare2013: Source = {
  key: 'P4',
  title: '我国因病致贫返贫贫困户占建档立卡贫困户总数超44%（2017-08-27，人民政协网，转载）',
  where: 'http://jiaxigo.com/c/2017-08-27/1750239.shtml',
  year: 2017,
};

const residents = text('常住人口的分布，不是建档立卡人口的分布', 'of residents, not of registered households');

/** Counties (县市区): the two zones are counted with 德城区. */
export const counties: Margin = {
  title: text('县（市、区）', 'county'),
  parts: {
    '371402': 101.24,
    '371403': 48.2,
    '371422': 46.79,
    '371423': 31.4,
    '371424': 46.67,
    '371425': 57.58,
    '371426': 41.75,
    '371427': 45.4,
    '371428': 35.23,
    '371481': 55.1,
    '371482': 48.13,
  },
  standing: 'reported',
  source: countyPopulation2022,
  note: residents,
};

/** Sizes of households (家庭人口数): six stands for six and more. */
export const sizes: Margin<'1' | '2' | '3' | '4' | '5' | '6'> = {
  title: text('家庭人口数', 'members of a household'),
  parts: { 1: 12_215_263, 2: 28_678_063, 3: 50_514_889, 4: 61_922_622, 5: 39_302_714, 6: 28_444_612 },
  standing: 'official',
  source: farmCensus2006,
  note: text(
    '全国农村常住户，2006年；再按平均人口数调整，六人及以上记为六人',
    'rural households of the nation in 2006, fitted to the mean; six and more count as six',
  ),
};

/** 99 million persons in 30 million households: the scale of the whole nation, rounded. */
export const meanSize = 3.3;

export const sexes: Margin<'male' | 'female'> = {
  title: text('性别', 'sex'),
  parts: { male: 2_821_403, female: 2_789_791 },
  standing: 'reported',
  source: census2020,
  note: residents,
};

/** 儿童、成年、老年: 0–14, 15–59, 60 and more. */
export type AgeClass = 'child' | 'adult' | 'elder';

export const ages: Margin<AgeClass> = {
  title: text('年龄', 'age'),
  parts: { child: 1_092_033, adult: 3_356_051, elder: 1_163_110 },
  standing: 'reported',
  source: census2020,
  note: residents,
};

/** Published is that illness is the cause of 42.4 % of registered households; how the rest is shared out is assumed. */
export const causes: Margin<Exclude<Cause, 'lackOfWater' | 'marriage' | 'bereavement'>> = {
  title: text('主要致贫原因', 'main cause of poverty'),
  parts: {
    illness: 42.4,
    disability: 15,
    schooling: 4,
    disaster: 2,
    lackOfLand: 2,
    lackOfSkills: 12,
    lackOfLabour: 14,
    lackOfFunds: 5.6,
    poorTransport: 1,
    lackOfDrive: 2,
  },
  standing: 'assumed',
  source: illnessShare2013,
  note: text('仅“因病”的比例见于报道，其余为假定', 'reported for illness only, assumed for the rest'),
};

export const statuses: Margin<'liftedWithPolicy' | 'instantHelp' | 'liftedWithoutPolicy'> = {
  title: text('脱贫状态', 'status'),
  parts: { liftedWithPolicy: 22_656, instantHelp: 700, liftedWithoutPolicy: 96_444 },
  standing: 'assumed',
  source: renovationProgress2020,
  note: text(
    '报道的是“享受政策＋即时帮扶”23356户与“不享受政策”96444户；前者如何分开为假定',
    'reported: 23,356 households with policies or under instant help, 96,444 without; how the former divide is assumed',
  ),
};

export const attributes: Margin<HouseholdAttribute> = {
  title: text('贫困户属性', 'household attribute'),
  parts: { general: 68, dibao: 30, tekun: 2 },
  standing: 'assumed',
};

export const houseGrades: Margin<Exclude<HouseGrade, 'notAppraised'>> = {
  title: text('危房等级', 'dwelling grade'),
  parts: { A: 55, B: 42, C: 2, D: 1 },
  standing: 'assumed',
};

/** All margins that a population keeps (校准所依据的边际分布). */
export const margins: readonly Margin[] = [counties, sizes, sexes, ages, causes, statuses, attributes, houseGrades];
