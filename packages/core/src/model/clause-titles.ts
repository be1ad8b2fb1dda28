import { text, type Text } from '../text.ts';

/** A clause of the work points (条款编号): an area 1–12, a clause within it, or 0.x for the preamble. */
export type ClauseId =
  | '0.1'
  | '0.2'
  | '1'
  | '1.1'
  | '1.2'
  | '1.3'
  | '1.4'
  | '2'
  | '2.1'
  | '2.2'
  | '2.3'
  | '2.4'
  | '3'
  | '3.1'
  | '3.2'
  | '3.3'
  | '3.4'
  | '4'
  | '4.1'
  | '4.2'
  | '4.3'
  | '4.4'
  | '5'
  | '5.1'
  | '5.2'
  | '5.3'
  | '5.4'
  | '5.5'
  | '6'
  | '6.1'
  | '6.2'
  | '6.3'
  | '6.4'
  | '7'
  | '7.1'
  | '7.2'
  | '8'
  | '8.1'
  | '8.2'
  | '8.3'
  | '8.4'
  | '9'
  | '10'
  | '11'
  | '12';

const titles: readonly (readonly [ClauseId, Text])[] = [
  ['0.1', text('三个不减', 'money, zeal and support do not shrink')],
  ['0.2', text('三位一体、开发与保障并举', 'three pillars, development with guarantee')],
  ['1', text('脱贫路径', 'pathway out of poverty')],
  ['1.1', text('“回头看”大回访', 'look-back visits')],
  ['1.2', text('增收', 'raising income')],
  ['1.3', text('两不愁三保障、三有三净', 'two assurances, three guarantees, three haves and cleans')],
  ['1.4', text('动态调整、五个清楚', 'dynamic adjustment, five clarities')],
  ['2', text('扶贫资金', 'funds')],
  ['2.1', text('资金规模底线', 'funding floor')],
  ['2.2', text('涉农资金统筹、切块分配', 'pooled funds, block allocation')],
  ['2.3', text('金融扶贫', 'financial aid')],
  ['2.4', text('资金动态监管', 'supervision of funds')],
  ['3', text('产业扶贫', 'industry')],
  ['3.1', text('产业项目与园区', 'projects and parks')],
  ['3.2', text('产销对接', 'producer–market linkage')],
  ['3.3', text('项目管护、四权分置', 'asset upkeep, four separated rights')],
  ['3.4', text('扶贫龙头企业', 'leading enterprises')],
  ['4', text('贫困村提升', 'villages')],
  ['4.1', text('一村一档', 'one file for each village')],
  ['4.2', text('五通十有', 'five connections, ten haves')],
  ['4.3', text('盘活沉睡资源、村集体增收', 'dormant resources, collective income')],
  ['4.4', text('增减挂钩与占补平衡指标', 'surplus quota, offset farmland')],
  ['5', text('教育扶贫', 'education')],
  ['5.1', text('各学段资助', 'aid at every stage')],
  ['5.2', text('职业教育支持', 'vocational education')],
  ['5.3', text('生源地信用助学贷款', 'home-county student loans')],
  ['5.4', text('“三帮一”', 'three-for-one pairing')],
  ['5.5', text('控辍保学', 'no dropouts')],
  ['6', text('健康扶贫', 'medical care')],
  ['6.1', text('两险一救助全覆盖', 'two insurances and assistance for all')],
  ['6.2', text('个人负担低于10%', 'own share below one tenth')],
  ['6.3', text('参保缴费补贴', 'premium subsidy')],
  ['6.4', text('特定病种免费救治', 'free treatment of named conditions')],
  ['7', text('住房安全', 'housing')],
  ['7.1', text('排查、鉴定、改造', 'screening, appraisal, renovation')],
  ['7.2', text('危房动态保障', 'standing housing guarantee')],
  ['8', text('保障性扶贫', 'safety net')],
  ['8.1', text('低保标准自然增长', 'growth of the dibao standard')],
  ['8.2', text('大救助', 'comprehensive social assistance')],
  ['8.3', text('养老保险代缴', 'pension contributions paid on behalf')],
  ['8.4', text('村级扶贫专岗', 'village posts')],
  ['9', text('内生动力', 'self-driven motivation')],
  ['10', text('社会扶贫', 'help from society')],
  ['11', text('扶贫协作', 'paired assistance cooperation')],
  ['12', text('长效机制', 'long-term mechanism')],
];

/** All clauses in the order of the document (条款目录). */
export const clauseIds: readonly ClauseId[] = titles.map(([id]) => id);

/** A short title of each clause in own words (条款标题); it does not quote the source. */
export const clauseTitles: Readonly<Record<ClauseId, Text>> = Object.fromEntries(titles) as Record<ClauseId, Text>;
