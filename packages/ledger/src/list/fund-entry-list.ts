import { choice, text, type Text } from '@dzfp/core';
import { citizenNumberCell } from '../cell/citizen-number-cell.ts';
import { countCell } from '../cell/count-cell.ts';
import { dateCell } from '../cell/date-cell.ts';
import { digitsCell } from '../cell/digits-cell.ts';
import { identifierCell } from '../cell/identifier-cell.ts';
import { labelCell } from '../cell/label-cell.ts';
import { moneyCell } from '../cell/money-cell.ts';
import { textCell } from '../cell/text-cell.ts';
import type { CellKind } from '../cell/cell-kind.ts';
import { column, mayBeBlank } from './columns.ts';
import type { List } from './list.ts';

/** What an entry of a funds ledger does (业务类型). */
export type FundEntryKind = 'allocate' | 'arrange' | 'issue' | 'pay';

const fundEntryKind = choice<Readonly<Record<FundEntryKind, Text>>>('业务类型', 'kind of entry', {
  allocate: text('分配', 'allocation by a higher level'),
  arrange: text('安排', 'money of the county itself'),
  issue: text('下达', 'issue to a project'),
  pay: text('支付', 'payment to a payee'),
});

/** Level of a budget (资金级次). */
export type FundLevel = 'centre' | 'province' | 'city' | 'county';

const fundLevel = choice<Readonly<Record<FundLevel, Text>>>('资金级次', 'level', {
  centre: text('中央', 'centre'),
  province: text('省级', 'province'),
  city: text('市级', 'city'),
  county: text('县级', 'county'),
});

/** What an entry of a funds ledger says (资金台账), in wire form. */
export interface FundEntryCells {
  readonly serial: string;
  readonly year: number;
  readonly kind: FundEntryKind;
  readonly level: FundLevel;
  readonly document: string;
  readonly region: string;
  readonly countyName: string;
  readonly projectNumber: string;
  readonly projectName: string;
  readonly use: string;
  readonly payer: string;
  readonly payee: string;
  /** Of a payee who is a person. */
  readonly payeeCitizenNumber: string;
  readonly amount: string;
  readonly on: string;
  readonly parent: string;
  readonly summary: string;
}

/** A unit's unified social credit code (统一社会信用代码) in the column of citizen numbers says that the payee is no person. */
const payeeNumberCell: CellKind<string> = {
  ...citizenNumberCell,
  name: 'payee-number',
  read: (cell, heading) =>
    typeof cell === 'string' &&
    /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/u.test(cell.trim()) &&
    !/^\d{17}[\dX]$/u.test(cell.trim())
      ? { kind: 'unknown' }
      : citizenNumberCell.read(cell, heading),
};

/** Entries of a funds ledger from the document to the payee (资金台账). */
export const fundEntryList: List<FundEntryCells> = {
  id: 'fund-entry',
  title: text('资金台账', 'funds ledger'),
  names: ['资金台账', '资金', 'funds'],
  columns: {
    serial: column(identifierCell, text('流水号', 'serial number'), { aliases: ['序号', '编号'], required: true }),
    year: column(countCell({ least: 1949, most: 2199, units: ['年', '年度'] }), text('年度', 'budget year'), {
      aliases: ['预算年度'],
    }),
    kind: column(labelCell(fundEntryKind), text('业务类型', 'kind of entry'), { aliases: ['类型'], required: true }),
    level: column(labelCell(fundLevel), text('资金级次', 'level'), {
      aliases: ['级次', '资金来源级次'],
      ...mayBeBlank,
    }),
    document: column(identifierCell, text('资金文号', 'document'), { aliases: ['文号', '指标文号'], ...mayBeBlank }),
    region: column(digitsCell({ least: 6, most: 6 }), text('县区代码', 'county code'), { aliases: ['行政区划代码'] }),
    countyName: column(textCell(), text('县(市、区)', 'county'), { aliases: ['县区', '县'] }),
    projectNumber: column(identifierCell, text('项目编号', 'project number'), mayBeBlank),
    projectName: column(textCell(), text('项目名称', 'project'), mayBeBlank),
    use: column(textCell(), text('支出用途', 'use'), { aliases: ['用途'], ...mayBeBlank }),
    payer: column(textCell(), text('付款单位', 'payer'), { aliases: ['付款人'] }),
    payee: column(textCell({ most: 128, personal: true }), text('收款人', 'payee'), {
      aliases: ['收款单位'],
      ...mayBeBlank,
    }),
    payeeCitizenNumber: column(payeeNumberCell, text('收款人证件号码', 'citizen number of the payee'), {
      aliases: ['收款人身份证号'],
      ...mayBeBlank,
    }),
    amount: column(moneyCell, text('金额(元)', 'amount (yuan)'), { aliases: ['金额', '发生额'], required: true }),
    on: column(dateCell, text('业务日期', 'day of the entry'), { aliases: ['日期', '支付日期'] }),
    parent: column(identifierCell, text('上级流水号', 'entry that the money came from'), {
      aliases: ['来源流水号'],
      ...mayBeBlank,
    }),
    summary: column(textCell(), text('摘要', 'summary'), mayBeBlank),
  },
};
