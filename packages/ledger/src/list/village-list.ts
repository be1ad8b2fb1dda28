import { text } from '@dzfp/core';
import { countCell } from '../cell/count-cell.ts';
import { decimalCell } from '../cell/decimal-cell.ts';
import { digitsCell } from '../cell/digits-cell.ts';
import { flagCell } from '../cell/flag-cell.ts';
import { signedMoneyCell } from '../cell/money-cell.ts';
import { textCell } from '../cell/text-cell.ts';
import { column, mayBeBlank } from './columns.ts';
import type { List } from './list.ts';

/** What the row of a village says (村信息), in wire form. */
export interface VillageCells {
  readonly code: string;
  readonly countyName: string;
  readonly township: string;
  readonly name: string;
  readonly keyVillage: boolean;
  readonly households: number;
  readonly residents: number;
  readonly registeredHouseholds: number;
  readonly registeredPeople: number;
  readonly incidencePercent: string;
  readonly collectiveIncome: string;
  readonly firstSecretary: string;
}

const people = countCell({ most: 1_000_000, units: ['户', '人', '口'] });

/** Villages of a register (村信息). */
export const villageList: List<VillageCells> = {
  id: 'village',
  title: text('村信息', 'villages'),
  names: ['村信息', '村表', '行政村信息', '村', 'villages'],
  columns: {
    code: column(digitsCell({ least: 12, most: 12 }), text('村编码', 'village code'), {
      aliases: ['村代码', '行政村编码', '行政村代码', '村编号', 'aad001'],
      required: true,
    }),
    countyName: column(textCell(), text('县(市、区)', 'county'), { aliases: ['县', '县区', '区县', '县市区'] }),
    township: column(textCell(), text('乡镇', 'township'), { aliases: ['乡', '镇', '乡镇街道', '街道'] }),
    name: column(textCell(), text('行政村', 'village'), { aliases: ['村', '村名', '村名称', '行政村名称'] }),
    keyVillage: column(flagCell, text('是否省定扶贫工作重点村', 'key village'), {
      aliases: ['是否重点村', '省定重点村', '是否省定重点村', '是否贫困村'],
    }),
    households: column(people, text('总户数', 'households'), { aliases: ['全村户数'] }),
    residents: column(people, text('总人口', 'residents'), { aliases: ['总人口数', '全村人口'] }),
    registeredHouseholds: column(people, text('建档立卡户数', 'registered households'), { aliases: ['贫困户数'] }),
    registeredPeople: column(people, text('建档立卡人口数', 'registered people'), {
      aliases: ['建档立卡人数', '贫困人口数'],
    }),
    incidencePercent: column(
      decimalCell({ decimals: 4, most: 100, units: ['%'] }),
      text('贫困发生率(%)', 'incidence (%)'),
    ),
    collectiveIncome: column(signedMoneyCell, text('村集体收入(元)', 'collective income (yuan)'), {
      aliases: ['村集体经济收入', '集体收入'],
      ...mayBeBlank,
    }),
    firstSecretary: column(textCell({ most: 64, personal: true }), text('第一书记', 'first secretary'), {
      aliases: ['第一书记姓名'],
      ...mayBeBlank,
    }),
  },
};
