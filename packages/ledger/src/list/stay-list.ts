import { choice, text, type Text } from '@dzfp/core';
import { citizenNumberCell } from '../cell/citizen-number-cell.ts';
import { countCell } from '../cell/count-cell.ts';
import { dateCell } from '../cell/date-cell.ts';
import { digitsCell } from '../cell/digits-cell.ts';
import { identifierCell } from '../cell/identifier-cell.ts';
import { labelCell } from '../cell/label-cell.ts';
import { moneyCell } from '../cell/money-cell.ts';
import { textCell } from '../cell/text-cell.ts';
import { column } from './columns.ts';
import type { List } from './list.ts';

/** Level of a hospital (医院级别). */
export type HospitalTier = 'level1' | 'level2' | 'level3';

const hospitalTier = choice<Readonly<Record<HospitalTier, Text>>>('医院级别', 'hospital level', {
  level1: text('一级', 'level 1'),
  level2: text('二级', 'level 2'),
  level3: text('三级', 'level 3'),
});

/** What a row of a list of inpatient stays says (住院清单), in wire form. */
export interface StayCells {
  readonly stayId: string;
  readonly name: string;
  readonly citizenNumber: string;
  readonly region: string;
  readonly hospital: string;
  readonly tier: HospitalTier;
  readonly admittedOn: string;
  readonly dischargedOn: string;
  readonly days: number;
  readonly diagnosis: string;
  readonly totalCost: string;
  readonly inPolicyCost: string;
  readonly settledOn: string;
}

/** Inpatient stays of a year (住院清单). */
export const stayList: List<StayCells> = {
  id: 'stay',
  title: text('住院清单', 'inpatient stays'),
  names: ['住院', 'stays'],
  columns: {
    stayId: column(identifierCell, text('住院号', 'stay number'), { required: true }),
    name: column(textCell({ most: 64, personal: true }), text('姓名', 'name'), { aliases: ['患者姓名'] }),
    citizenNumber: column(citizenNumberCell, text('证件号码', 'citizen number'), {
      aliases: ['身份证号', '身份证号码'],
      required: true,
    }),
    region: column(digitsCell({ least: 6, most: 6 }), text('县区代码', 'county code')),
    hospital: column(textCell(), text('医疗机构', 'hospital'), { aliases: ['医院', '医院名称'] }),
    tier: column(
      labelCell(hospitalTier, { 一级医院: 'level1', 二级医院: 'level2', 三级医院: 'level3' }),
      text('医院级别', 'hospital level'),
    ),
    admittedOn: column(dateCell, text('入院日期', 'admitted on'), { aliases: ['入院时间'] }),
    dischargedOn: column(dateCell, text('出院日期', 'discharged on'), { aliases: ['出院时间'] }),
    days: column(countCell({ most: 3660, units: ['天', '日'] }), text('住院天数', 'days')),
    diagnosis: column(textCell({ personal: true }), text('主要诊断', 'main diagnosis'), { aliases: ['诊断'] }),
    totalCost: column(moneyCell, text('总费用(元)', 'total cost (yuan)'), { aliases: ['总费用'] }),
    inPolicyCost: column(moneyCell, text('政策范围内费用(元)', 'in-policy cost (yuan)'), {
      aliases: ['政策范围内费用', '合规费用'],
    }),
    settledOn: column(dateCell, text('结算日期', 'settled on'), { aliases: ['结算时间'] }),
  },
};
