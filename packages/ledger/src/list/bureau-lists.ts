import { choice, text, type Text } from '@dzfp/core';
import {
  disabilityLevel,
  houseGrade,
  inSchool,
  villagePost,
  type DisabilityLevel,
  type HouseGrade,
  type InSchool,
  type VillagePost,
} from '@dzfp/core/model';
import { citizenNumberCell } from '../cell/citizen-number-cell.ts';
import { dateCell } from '../cell/date-cell.ts';
import { digitsCell } from '../cell/digits-cell.ts';
import { identifierCell } from '../cell/identifier-cell.ts';
import { labelCell } from '../cell/label-cell.ts';
import { moneyCell } from '../cell/money-cell.ts';
import { textCell } from '../cell/text-cell.ts';
import { column, mayBeBlank } from './columns.ts';
import type { Column, List } from './list.ts';

/** Who a row of a bureau's list is about. */
interface Named {
  readonly citizenNumber: string;
  readonly name: string;
}

const citizenNumber: Column<string> = column(citizenNumberCell, text('证件号码', 'citizen number'), {
  aliases: ['身份证号', '身份证号码', '证件号', '公民身份号码'],
  required: true,
});
const name: Column<string> = column(textCell({ most: 64, personal: true }), text('姓名', 'name'), {
  aliases: ['学生姓名', '人员姓名', '持证人姓名', '参保人姓名'],
});

/** School roll of the education bureau (学籍名单). */
export interface SchoolRollCells extends Named {
  readonly inSchool: InSchool;
  readonly school: string;
}

/** School roll (学籍名单). */
export const schoolRollList: List<SchoolRollCells> = {
  id: 'school-roll',
  title: text('学籍名单', 'school roll'),
  names: ['学籍'],
  columns: {
    citizenNumber,
    name,
    inSchool: column(labelCell(inSchool), text('在校生状况', 'grade'), {
      aliases: ['年级', '学段年级', '就读年级'],
      required: true,
    }),
    school: column(textCell(), text('学校', 'school'), { aliases: ['学校名称', '就读学校'] }),
  },
};

/** What a person draws from civil affairs (救助类别). */
export type AssistanceCategory = 'dibao' | 'tekun';

const assistanceCategory = choice<Readonly<Record<AssistanceCategory, Text>>>('救助类别', 'category', {
  dibao: text('低保', 'dibao'),
  tekun: text('特困供养', 'tekun care'),
});

/** Dibao and tekun list of civil affairs (民政名单). */
export interface AssistanceCells extends Named {
  readonly category: AssistanceCategory;
}

/** Dibao and tekun list of civil affairs (民政低保特困名单). */
export const assistanceList: List<AssistanceCells> = {
  id: 'dibao',
  title: text('低保特困名单', 'dibao and tekun list'),
  names: ['低保', '特困', '民政'],
  columns: {
    citizenNumber,
    name,
    category: column(
      labelCell(assistanceCategory, {
        最低生活保障: 'dibao',
        农村低保: 'dibao',
        城市低保: 'dibao',
        特困: 'tekun',
        五保: 'tekun',
        特困人员: 'tekun',
        分散供养: 'tekun',
        集中供养: 'tekun',
      }),
      text('救助类别', 'category'),
      { aliases: ['类别', '保障类别', '对象类别'], required: true },
    ),
  },
};

/** Disability cards of the disabled persons' federation (残疾人证). */
export interface DisabilityCardCells extends Named {
  readonly cardNumber: string;
  readonly disabilityLevel: DisabilityLevel;
}

/** Disability cards (残联持证名单). */
export const disabilityCardList: List<DisabilityCardCells> = {
  id: 'disability-card',
  title: text('残疾人证名单', 'disability cards'),
  names: ['残联', '残疾'],
  columns: {
    citizenNumber,
    name,
    cardNumber: column(identifierCell, text('残疾人证号', 'card number'), { aliases: ['残疾证号', '残疾证号码'] }),
    disabilityLevel: column(
      labelCell(disabilityLevel, { '1级': 'level1', '2级': 'level2', '3级': 'level3', '4级': 'level4' }),
      text('残疾等级', 'disability level'),
      { aliases: ['残疾级别'], required: true },
    ),
  },
};

/** A social insurance in which somebody is enrolled (险种). */
export type Scheme = 'residentsMedical' | 'employeesMedical' | 'residentsPension' | 'employeesPension';

const scheme = choice<Readonly<Record<Scheme, Text>>>('险种', 'scheme', {
  residentsMedical: text('城乡居民基本医疗保险', 'residents’ medical insurance'),
  employeesMedical: text('城镇职工基本医疗保险', 'employees’ medical insurance'),
  residentsPension: text('城乡居民基本养老保险', 'residents’ pension'),
  employeesPension: text('城镇职工基本养老保险', 'employees’ pension'),
});

/** Enrolment in medical insurance and pension (参保名单). */
export interface EnrolmentCells extends Named {
  readonly scheme: Scheme;
}

/** Enrolment in medical insurance and pension (医保、养老参保名单). */
export const enrolmentList: List<EnrolmentCells> = {
  id: 'enrolment',
  title: text('参保名单', 'enrolment'),
  names: ['参保', '医保', '养老'],
  columns: {
    citizenNumber,
    name,
    scheme: column(
      labelCell(scheme, {
        居民医保: 'residentsMedical',
        职工医保: 'employeesMedical',
        居民养老: 'residentsPension',
        居民养老保险: 'residentsPension',
        职工养老: 'employeesPension',
      }),
      text('险种', 'scheme'),
      { aliases: ['险种类型', '参保险种', '参保类型'], required: true },
    ),
  },
};

/** Appraisal of dwellings by housing (住房鉴定). */
export interface AppraisalCells {
  readonly headNumber: string;
  readonly headName: string;
  readonly houseGrade: HouseGrade;
  readonly appraisedOn: string;
}

/** Appraisal of dwellings (住房鉴定名单). */
export const appraisalList: List<AppraisalCells> = {
  id: 'appraisal',
  title: text('住房鉴定名单', 'appraisal of dwellings'),
  names: ['鉴定', '危房'],
  columns: {
    headNumber: column(citizenNumberCell, text('户主证件号码', 'citizen number of the head'), {
      aliases: ['户主身份证号', '户主身份证号码', '证件号码', '身份证号'],
      required: true,
    }),
    headName: column(textCell({ most: 64, personal: true }), text('户主姓名', 'name of the head'), {
      aliases: ['户主', '姓名'],
    }),
    houseGrade: column(labelCell(houseGrade, { A级: 'A', B级: 'B', C级: 'C', D级: 'D' }), text('鉴定等级', 'grade'), {
      aliases: ['危房等级', '房屋等级', '鉴定结果'],
      required: true,
    }),
    appraisedOn: column(dateCell, text('鉴定日期', 'appraised on'), { aliases: ['鉴定时间'] }),
  },
};

/** Holders of village posts (扶贫专岗). */
export interface PostCells extends Named {
  readonly post: VillagePost;
}

/** Holders of village posts (扶贫专岗名单). */
export const postList: List<PostCells> = {
  id: 'posts',
  title: text('扶贫专岗名单', 'village posts'),
  names: ['专岗', '公益岗位'],
  columns: {
    citizenNumber,
    name,
    post: column(labelCell(villagePost), text('岗位类型', 'post'), {
      aliases: ['扶贫专岗', '专岗类型', '岗位'],
      required: true,
    }),
  },
};

/** Assets of projects (扶贫资产). */
export interface AssetCells {
  readonly number: string;
  readonly asset: string;
  readonly village: string;
  readonly cost: string;
  readonly income: string;
}

/** Ledger of the assets of projects (扶贫资产台账). */
export const assetList: List<AssetCells> = {
  id: 'assets',
  title: text('扶贫资产台账', 'assets of projects'),
  names: ['资产'],
  columns: {
    number: column(identifierCell, text('资产编号', 'asset number'), { aliases: ['编号'], required: true }),
    asset: column(textCell(), text('资产名称', 'asset'), { aliases: ['项目名称'] }),
    village: column(digitsCell({ least: 12, most: 12 }), text('村编码', 'village code'), {
      aliases: ['所属村编码', '村代码', '行政村代码'],
      required: true,
    }),
    cost: column(moneyCell, text('资产原值(元)', 'cost (yuan)'), { aliases: ['原值', '资产价值'] }),
    income: column(moneyCell, text('年收益(元)', 'income a year (yuan)'), {
      aliases: ['年收益', '收益'],
      ...mayBeBlank,
    }),
  },
};
