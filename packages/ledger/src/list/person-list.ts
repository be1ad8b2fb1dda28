import { text } from '@dzfp/core';
import {
  disabilityLevel,
  ethnicGroup,
  health,
  inSchool,
  labour,
  relation,
  schooling,
  sex,
  villagePost,
  workPlace,
  type DisabilityLevel,
  type EthnicGroup,
  type Health,
  type InSchool,
  type Labour,
  type Relation,
  type Schooling,
  type Sex,
  type VillagePost,
  type WorkPlace,
} from '@dzfp/core/model';
import { citizenNumberCell } from '../cell/citizen-number-cell.ts';
import { countCell } from '../cell/count-cell.ts';
import { dateCell } from '../cell/date-cell.ts';
import { digitsCell } from '../cell/digits-cell.ts';
import { flagCell } from '../cell/flag-cell.ts';
import { identifierCell } from '../cell/identifier-cell.ts';
import { labelCell } from '../cell/label-cell.ts';
import { textCell } from '../cell/text-cell.ts';
import { column, mayBeBlank } from './columns.ts';
import type { List } from './list.ts';

/** What the row of a person says (人信息), in wire form. */
export interface PersonCells {
  readonly householdNumber: string;
  readonly number: string;
  readonly name: string;
  readonly sex: Sex;
  readonly citizenNumber: string;
  readonly bornOn: string;
  readonly relation: Relation;
  readonly ethnicGroup: EthnicGroup;
  readonly schooling: Schooling;
  readonly inSchool: InSchool;
  readonly health: Health;
  readonly disabilityLevel: DisabilityLevel;
  /** Number of the disability card, 20 characters. */
  readonly disabilityCard: string;
  readonly labour: Labour;
  readonly workPlace: WorkPlace;
  readonly workMonths: number;
  readonly basicInsured: boolean;
  readonly employeeInsured: boolean;
  readonly criticalIllnessInsured: boolean;
  readonly supplementInsured: boolean;
  readonly assistanceRecognised: boolean;
  readonly pensionInsured: boolean;
  readonly dibao: boolean;
  readonly tekun: boolean;
  readonly educationAided: boolean;
  readonly post: VillagePost;
  readonly changeKind: string;
  readonly changedOn: string;
  readonly remark: string;
}

const level = labelCell(disabilityLevel, {
  壹级: 'level1',
  贰级: 'level2',
  叁级: 'level3',
  肆级: 'level4',
  '1级': 'level1',
  '2级': 'level2',
  '3级': 'level3',
  '4级': 'level4',
});

/** Members of the households of a register (人信息). */
export const personList: List<PersonCells> = {
  id: 'person',
  title: text('人信息', 'persons'),
  names: ['人信息', '人表', '家庭成员', '家庭成员信息', '人', 'persons'],
  columns: {
    householdNumber: column(digitsCell({ least: 6, most: 20 }), text('户编号', 'household number'), {
      aliases: ['户号', '户码', '家庭编号', 'aac001', 'hbh'],
      required: true,
    }),
    number: column(digitsCell({ least: 6, most: 24 }), text('人编号', 'person number'), {
      aliases: ['人员编号', '成员编号', '人号', 'rgh'],
    }),
    name: column(textCell({ most: 64, personal: true }), text('姓名', 'name'), {
      aliases: ['成员姓名', '家庭成员姓名', 'xm'],
    }),
    sex: column(labelCell(sex, { 男性: 'male', 女性: 'female' }), text('性别', 'sex'), { aliases: ['xb'] }),
    citizenNumber: column(citizenNumberCell, text('证件号码', 'citizen number'), {
      aliases: ['身份证号', '身份证号码', '证件号', '公民身份号码', '公民身份证号', 'zjhm', 'aab004'],
      required: true,
    }),
    bornOn: column(dateCell, text('出生日期', 'birth date'), { aliases: ['出生年月', '出生年月日', '出生时间'] }),
    relation: column(
      labelCell(relation, {
        本人: 'head',
        本人或户主: 'head',
        之妻: 'spouse',
        之夫: 'spouse',
        妻子: 'spouse',
        丈夫: 'spouse',
        儿子: 'son',
        女儿: 'daughter',
        儿媳: 'daughterInLaw',
        女婿: 'sonInLaw',
        孙子: 'sonsSon',
        孙女: 'sonsDaughter',
        外孙子: 'daughtersSon',
        外孙女: 'daughtersDaughter',
        父亲: 'father',
        母亲: 'mother',
      }),
      text('与户主关系', 'relation to the head'),
      { aliases: ['与户主的关系', '户主关系', 'aab006', 'yhzgx'] },
    ),
    ethnicGroup: column(
      labelCell(ethnicGroup, { 汉: 'han', 回: 'hui', 满: 'manchu', 蒙古: 'mongol', 壮: 'zhuang' }),
      text('民族', 'ethnic group'),
      { aliases: ['aab007'] },
    ),
    schooling: column(
      labelCell(schooling, {
        文盲: 'illiterate',
        文盲半文盲: 'illiterate',
        大专及以上学历: 'college',
        大专以上: 'college',
      }),
      text('文化程度', 'schooling'),
      { aliases: ['学历', 'aab008', 'whcd'] },
    ),
    inSchool: column(
      labelCell(inSchool, { 不在校: 'notInSchool', 非在校: 'notInSchool' }),
      text('在校生状况', 'in school'),
      {
        aliases: ['在校状况', '在校生情况', '是否在校', 'aab009', 'zxszk'],
      },
    ),
    health: column(
      labelCell(health, {
        慢性病: 'chronic',
        患有长期慢性病: 'chronic',
        大病: 'serious',
        患大病: 'serious',
        良好: 'healthy',
      }),
      text('健康状况', 'health'),
      { aliases: ['身体状况', 'aab017', 'jkzk'] },
    ),
    disabilityLevel: column(level, text('残疾等级', 'disability level'), { aliases: ['残疾级别'], ...mayBeBlank }),
    disabilityCard: column(identifierCell, text('残疾人证号', 'number of the disability card'), {
      aliases: ['残疾证号', '残疾证号码'],
      ...mayBeBlank,
    }),
    labour: column(
      labelCell(labour, {
        普通劳动能力: 'ordinary',
        技能劳动能力: 'skilled',
        弱劳动力: 'weak',
        半劳动力: 'weak',
        丧失劳动能力: 'lost',
        无劳动能力: 'none',
      }),
      text('劳动能力', 'labour capacity'),
      { aliases: ['劳动技能', '劳动力状况', 'aab010', 'ldjn'] },
    ),
    workPlace: column(labelCell(workPlace), text('务工区域', 'place of work'), {
      aliases: ['务工地点', '务工地区', 'aab012'],
      ...mayBeBlank,
    }),
    workMonths: column(countCell({ most: 12, units: ['月', '个月'] }), text('务工时间(月)', 'months of work'), {
      aliases: ['务工月数', 'wgsj'],
    }),
    basicInsured: column(flagCell, text('是否参加城乡居民基本医疗保险', 'in the residents’ medical insurance'), {
      aliases: ['居民医保', '是否参加居民医保', '城乡居民基本医疗保险', 'aab013', 'sfcjjbylbx'],
    }),
    employeeInsured: column(flagCell, text('是否参加城镇职工基本医疗保险', 'in the employees’ medical insurance'), {
      aliases: ['职工医保', '是否参加职工医保', 'sfcjzgylbx'],
    }),
    criticalIllnessInsured: column(flagCell, text('是否参加大病保险', 'in the critical-illness insurance'), {
      aliases: ['大病保险', 'aab022'],
    }),
    supplementInsured: column(flagCell, text('是否参加商业补充医疗保险', 'in the commercial supplement'), {
      aliases: ['商业补充医疗保险', '商业补充保险', 'aab067'],
    }),
    assistanceRecognised: column(flagCell, text('是否接受医疗救助', 'medical assistance'), {
      aliases: ['医疗救助', '是否享受医疗救助', 'sfjsyljz'],
    }),
    pensionInsured: column(flagCell, text('是否参加城乡居民基本养老保险', 'in the residents’ pension'), {
      aliases: ['居民养老保险', '是否参加居民养老保险', 'aab014'],
    }),
    dibao: column(flagCell, text('是否享受低保', 'draws dibao'), { aliases: ['低保', '是否低保', 'aab030'] }),
    tekun: column(flagCell, text('是否特困供养', 'in tekun care'), {
      aliases: ['特困供养', '是否特困供养人员', '是否五保', 'sftkgyry'],
    }),
    educationAided: column(flagCell, text('是否享受教育资助', 'draws education aid'), {
      aliases: ['教育资助', '是否享受学生资助'],
    }),
    post: column(labelCell(villagePost), text('扶贫专岗', 'village post'), {
      aliases: ['公益岗位', '专岗类型', 'gygw'],
      ...mayBeBlank,
    }),
    changeKind: column(textCell(), text('人口变动类型', 'kind of change'), {
      aliases: ['变动类型', '变化类型', '自然变更类型'],
      ...mayBeBlank,
    }),
    changedOn: column(dateCell, text('人口变动日期', 'day of the change'), {
      aliases: ['变动日期', '变化时间', '变动时间'],
      ...mayBeBlank,
    }),
    remark: column(textCell(), text('备注', 'remark'), { aliases: ['说明'], ...mayBeBlank }),
  },
};
