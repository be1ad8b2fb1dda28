import { text } from '@dzfp/core';
import {
  cause,
  houseGrade,
  householdAttribute,
  povertyStatus,
  recognitionStandard,
  type Cause,
  type HouseGrade,
  type HouseholdAttribute,
  type OtherCause,
  type PovertyStatus,
  type RecognitionStandard,
} from '@dzfp/core/model';
import { citizenNumberCell } from '../cell/citizen-number-cell.ts';
import { countCell } from '../cell/count-cell.ts';
import { dateCell } from '../cell/date-cell.ts';
import { decimalCell } from '../cell/decimal-cell.ts';
import { digitsCell } from '../cell/digits-cell.ts';
import { flagCell } from '../cell/flag-cell.ts';
import { labelCell, labelsCell } from '../cell/label-cell.ts';
import { moneyCell, signedMoneyCell } from '../cell/money-cell.ts';
import { textCell } from '../cell/text-cell.ts';
import { column, mayBeBlank } from './columns.ts';
import type { List } from './list.ts';

/** What the row of a household says (户信息), in wire form. */
export interface HouseholdCells {
  readonly number: string;
  readonly countyName: string;
  readonly township: string;
  readonly villageName: string;
  readonly village: string;
  readonly headName: string;
  readonly headNumber: string;
  readonly phone: string;
  readonly recognisedBy: RecognitionStandard;
  readonly recognisedOn: string;
  readonly attribute: HouseholdAttribute;
  readonly status: PovertyStatus;
  readonly liftedOn: string;
  readonly mainCause: Cause;
  readonly otherCauses: readonly OtherCause[];
  readonly statedMembers: number;
  readonly wage: string;
  readonly operating: string;
  readonly operatingCost: string;
  readonly property: string;
  readonly transfer: string;
  readonly dibaoMoney: string;
  readonly pensionMoney: string;
  readonly net: string;
  readonly perHead: string;
  readonly landMu: string;
  readonly dwellingArea: string;
  readonly houseGrade: HouseGrade;
  readonly safeWater: boolean;
  readonly threeHaves: boolean;
  readonly threeCleans: boolean;
  readonly helper: string;
  readonly helperUnit: string;
  readonly visits: number;
  readonly lastVisitedOn: string;
}

const area = { decimals: 2, most: 100_000 };

/** Household information of a register (户信息). Codes like aac001 are headings seen in exports, no official standard. */
export const householdList: List<HouseholdCells> = {
  id: 'household',
  title: text('户信息', 'households'),
  names: ['户信息', '户表', '贫困户信息', '户', 'households'],
  columns: {
    number: column(digitsCell({ least: 6, most: 20 }), text('户编号', 'household number'), {
      aliases: ['户号', '户码', '家庭编号', '贫困户编号', 'aac001', 'hbh'],
      required: true,
    }),
    countyName: column(textCell(), text('县(市、区)', 'county'), {
      aliases: ['县', '县区', '区县', '县市区', '所属县'],
    }),
    township: column(textCell(), text('乡镇', 'township'), { aliases: ['乡', '镇', '乡(镇)', '乡镇街道', '街道'] }),
    villageName: column(textCell(), text('行政村', 'village'), { aliases: ['村', '村名', '村名称', '行政村名称'] }),
    village: column(digitsCell({ least: 12, most: 12 }), text('村编码', 'village code'), {
      aliases: ['村代码', '行政村编码', '行政村代码', '村编号', 'aad001'],
    }),
    headName: column(textCell({ most: 64, personal: true }), text('户主姓名', 'name of the head'), {
      aliases: ['户主', '姓名', '户主名称'],
    }),
    headNumber: column(citizenNumberCell, text('户主证件号码', 'citizen number of the head'), {
      aliases: ['户主身份证号', '户主身份证号码', '户主证件号', '户主公民身份号码', '身份证号', '证件号码'],
    }),
    phone: column(textCell({ most: 32, personal: true }), text('联系电话', 'telephone'), {
      aliases: ['电话', '手机号', '联系方式'],
      ...mayBeBlank,
    }),
    recognisedBy: column(labelCell(recognitionStandard), text('识别标准', 'recognition standard')),
    recognisedOn: column(dateCell, text('识别时间', 'recognised on'), { aliases: ['识别日期', '认定时间'] }),
    attribute: column(
      labelCell(householdAttribute, {
        一般户: 'general',
        低保户: 'dibao',
        五保贫困户: 'tekun',
        五保户: 'tekun',
        特困供养户: 'tekun',
      }),
      text('贫困户属性', 'attribute'),
      { aliases: ['户属性', '农户属性', '户类型'] },
    ),
    status: column(
      labelCell(povertyStatus, {
        已脱贫享受政策: 'liftedWithPolicy',
        '已脱贫(享受政策)': 'liftedWithPolicy',
        已脱贫不享受政策: 'liftedWithoutPolicy',
        '已脱贫(不享受政策)': 'liftedWithoutPolicy',
        返贫户: 'returned',
        未脱贫户: 'notLifted',
      }),
      text('脱贫状态', 'status'),
      { aliases: ['脱贫属性', '户状态', '贫困状态'] },
    ),
    liftedOn: column(dateCell, text('脱贫时间', 'lifted on'), { aliases: ['脱贫日期', '退出时间'], ...mayBeBlank }),
    mainCause: column(
      labelCell(cause, { 缺少劳动力: 'lackOfLabour', 缺少资金: 'lackOfFunds', 缺少技术: 'lackOfSkills' }),
      text('主要致贫原因', 'main cause'),
      { aliases: ['致贫原因', '主要致贫返贫原因', 'aac007'] },
    ),
    otherCauses: column(labelsCell('cause', cause), text('其他致贫原因', 'other causes'), {
      aliases: ['次要致贫原因', 'aac008'],
      ...mayBeBlank,
    }),
    statedMembers: column(
      countCell({ least: 1, most: 50, units: ['人', '口', '口人'] }),
      text('家庭人口数', 'members'),
      {
        aliases: ['家庭人口', '人口数', '人数', '家庭成员数'],
      },
    ),
    wage: column(moneyCell, text('工资性收入', 'wages'), { aliases: ['工资收入', 'gzxsr'] }),
    operating: column(moneyCell, text('生产经营性收入', 'operating income'), {
      aliases: ['经营性收入', '生产经营收入', 'aac071'],
    }),
    operatingCost: column(moneyCell, text('生产经营性支出', 'operating cost'), {
      aliases: ['经营性支出', '生产经营支出', 'aac074'],
    }),
    property: column(moneyCell, text('财产性收入', 'income from property'), { aliases: ['财产收入', 'aac072'] }),
    transfer: column(moneyCell, text('转移性收入', 'transfers'), { aliases: ['转移收入', 'aac077'] }),
    dibaoMoney: column(moneyCell, text('其中：低保金', 'dibao money'), { aliases: ['低保金', 'aac087'] }),
    pensionMoney: column(moneyCell, text('其中：养老金', 'pension'), {
      aliases: ['养老金', '养老保险金', 'aac086'],
    }),
    net: column(signedMoneyCell, text('家庭年纯收入', 'net income'), {
      aliases: ['家庭纯收入', '年纯收入', '纯收入', 'jtcsr'],
    }),
    perHead: column(signedMoneyCell, text('人均纯收入', 'net income per head'), {
      aliases: ['家庭人均纯收入', '年人均纯收入', 'rjcsr'],
    }),
    landMu: column(decimalCell({ ...area, units: ['亩'] }), text('耕地面积(亩)', 'farmland (mu)'), {
      aliases: ['aac301'],
    }),
    dwellingArea: column(
      decimalCell({ ...area, units: ['平方米', '平米', '平方'] }),
      text('住房面积(平方米)', 'floor area (m²)'),
      { aliases: ['住房面积(㎡)', 'aac317'] },
    ),
    houseGrade: column(
      labelCell(houseGrade, {
        A级: 'A',
        B级: 'B',
        C级: 'C',
        D级: 'D',
        a: 'A',
        b: 'B',
        c: 'C',
        d: 'D',
        未评定: 'notAppraised',
      }),
      text('危房等级', 'dwelling grade'),
      { aliases: ['住房等级', '房屋等级', '住房安全等级', 'wfdj'] },
    ),
    safeWater: column(flagCell, text('是否解决安全饮用水', 'safe drinking water'), {
      aliases: ['是否有安全饮用水', '饮水是否安全', '安全饮水', 'aac091'],
    }),
    threeHaves: column(flagCell, text('三有是否达标', 'three haves met'), { aliases: ['三有'] }),
    threeCleans: column(flagCell, text('三净是否达标', 'three cleans met'), { aliases: ['三净'] }),
    helper: column(textCell({ most: 64, personal: true }), text('帮扶责任人', 'helper'), {
      aliases: ['帮扶人', '帮扶责任人姓名', 'bfzrr'],
    }),
    helperUnit: column(textCell({ most: 128 }), text('帮扶单位', 'unit of the helper'), {
      aliases: ['帮扶责任人单位', '责任单位'],
    }),
    visits: column(countCell({ most: 1000, units: ['次'] }), text('本年走访次数', 'visits in the year'), {
      aliases: ['走访次数'],
    }),
    lastVisitedOn: column(dateCell, text('最近走访日期', 'last visited on'), {
      aliases: ['最近走访时间', '最后走访日期'],
      ...mayBeBlank,
    }),
  },
};
