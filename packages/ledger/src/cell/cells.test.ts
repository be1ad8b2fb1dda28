import { cause, relation } from '@dzfp/core/model';
import { describe, expect, test } from 'vitest';
import type { CellKind } from './cell-kind.ts';
import type { Cell } from './cell.ts';
import { citizenNumberCell } from './citizen-number-cell.ts';
import { countCell } from './count-cell.ts';
import { dateCell } from './date-cell.ts';
import { decimalCell } from './decimal-cell.ts';
import { digitsCell } from './digits-cell.ts';
import { flagCell } from './flag-cell.ts';
import { identifierCell } from './identifier-cell.ts';
import { labelCell, labelsCell } from './label-cell.ts';
import { moneyCell, signedMoneyCell } from './money-cell.ts';
import { notes } from './notes.ts';
import { readCell } from './read-cell.ts';
import { refusals } from './refusals.ts';
import { serialDate } from './serial-date.ts';
import { textCell } from './text-cell.ts';

/** In short: the value with its note, `?` for unknown, the reason of a refusal with what it says. */
function short<V>(kind: CellKind<V>, cell: Cell, heading = ''): string {
  const read = readCell(kind, cell, heading);
  if (read.kind === 'refused') return `${read.reason}${read.expected === undefined ? '' : ` ${read.expected}`}`;
  const value = read.kind === 'unknown' ? '?' : JSON.stringify(read.value);
  return read.note === undefined ? value : `${value} ${read.note}`;
}

const number = '34052419800101001X';

describe('a citizen number', () => {
  test.each<[Cell, string]>([
    [number, `"${number}"`],
    ['34052419800101001x', `"${number}" R-04`],
    ['340524 19800101 001X', `"${number}" R-01`],
    [`'${number}`, `"${number}" R-02`],
    ['３４０５２４１９８００１０１００１Ｘ', `"${number}" R-03`],
    ['340524800101001', `"${number}" R-05`],
    [340_524_800_101_001, `"${number}" R-05`],
    ['340524198001010011', 'R-31'],
    ['34052419800101', 'R-31'],
    [340_524_198_001_010_000, 'R-32'],
    ['未知', '? R-10'],
    [{ formula: 'A1', result: number }, 'R-42'],
  ])('%j', (cell, expected) => expect(short(citizenNumberCell, cell)).toBe(expected));

  test('is shown by its area alone', () => {
    expect(citizenNumberCell.shown(number)).toBe('340524************');
  });
});

describe('a day', () => {
  test.each<[Cell, string]>([
    ['2019-03-05', '"2019-03-05"'],
    ['2019-3-5', '"2019-03-05" R-06'],
    ['2019/03/05', '"2019-03-05" R-06'],
    ['2019.3.5', '"2019-03-05" R-06'],
    ['2019年3月5日', '"2019-03-05" R-06'],
    ['20190305', '"2019-03-05" R-06'],
    [20_190_305, '"2019-03-05" R-06'],
    ['2019-03-05 00:00:00', '"2019-03-05" R-06'],
    ['2019/3/5 8:05', '"2019-03-05" R-06'],
    ['2019-03-05T10:20:30.123', '"2019-03-05" R-06'],
    ['2019-03-05 25:00', 'R-33'],
    [{ date: '2019-03-05' }, '"2019-03-05" R-07'],
    [43_529, '"2019-03-05" R-07'],
    ['43529', '"2019-03-05" R-07'],
    ['2019.3', 'R-34 2019-03'],
    [2019.3, 'R-34 2019-03'],
    ['2019.10', 'R-34 2019-10'],
    // As a number, 2019.10 has become 2019.1.
    [2019.1, 'R-34'],
    ['2019年3月', 'R-34 2019-03'],
    ['2019', 'R-34'],
    ['2019-13-05', 'R-33'],
    ['2019-02-29', 'R-33'],
    ['2020-02-29', '"2020-02-29"'],
    ['春天', 'R-33'],
    ['不详', '? R-10'],
    [{ formula: 'TODAY()', result: '2019-03-05' }, '"2019-03-05" R-13'],
    [{ formula: 'TODAY()', result: null }, 'R-42'],
    [{ error: '#N/A' }, 'R-43'],
  ])('%j', (cell, expected) => expect(short(dateCell, cell)).toBe(expected));

  test('of a serial number counts from the year of the workbook and leaves the time of day out', () => {
    expect(serialDate(43_529.75)).toBe('2019-03-05');
    expect(serialDate(42_067, 1904)).toBe('2019-03-05');
    expect(serialDate(60)).toBeUndefined();
    expect(serialDate(61)).toBe('1900-03-01');
  });
});

describe('an amount', () => {
  test.each<[Cell, string]>([
    [1234.5, '"1234.50"'],
    [0.1 + 0.2, '"0.30"'],
    ['1234.56', '"1234.56"'],
    ['1,234.56', '"1234.56" R-08'],
    ['１，２３４', '"1234.00" R-08'],
    ['¥1,234', '"1234.00" R-08'],
    ['1234元', '"1234.00" R-08'],
    ['1.2802万元', '"12802.00" R-08'],
    ['2.954339万元', '"29543.39" R-08'],
    ['1.23万', '"12300.00" R-08'],
    ['1.23456789万元', 'R-35'],
    ['12,34', 'R-35'],
    ['1.234', 'R-35'],
    [1.005, 'R-35'],
    [1e-7, 'R-35'],
    [1e21, 'R-35'],
    [Infinity, 'R-35'],
    ['无', 'R-35'],
    ['五百', 'R-35'],
    [-1, 'R-39'],
    [-0, '"0.00"'],
    ['9999999999999', 'R-39'],
    ['—', '? R-10'],
    [{ formula: 'SUM(A1:A2)', result: 12 }, '"12.00" R-13'],
  ])('%j', (cell, expected) => expect(short(moneyCell, cell)).toBe(expected));

  test('may be below zero where a result can be', () => {
    expect(short(signedMoneyCell, -12.5)).toBe('"-12.50"');
    expect(short(signedMoneyCell, '-0.00')).toBe('"0.00"');
  });

  test('takes its unit from the heading unless it says its own', () => {
    expect(short(moneyCell, 1.2, '金额(万元)')).toBe('"12000.00"');
    expect(short(moneyCell, '5元', '金额(万元)')).toBe('"5.00" R-08');
  });
});

describe('a number', () => {
  const months = countCell({ most: 12, units: ['月', '个月'] });
  test.each<[Cell, string]>([
    [3, '3'],
    ['3', '3'],
    ['3个月', '3 R-08'],
    ['３', '3 R-08'],
    [13, 'R-39'],
    [-1, 'R-39'],
    [1.5, 'R-36'],
    ['多', 'R-36'],
    ['1年', 'R-36'],
    ['2万', 'R-36'],
    [1e-9, 'R-36'],
    ['未知', '? R-10'],
  ])('%j counts', (cell, expected) => expect(short(months, cell)).toBe(expected));

  const mu = decimalCell({ decimals: 2, most: 100, units: ['亩'] });
  test.each<[Cell, string]>([
    [4.3, '"4.3"'],
    ['4.30', '"4.3"'],
    ['4.3亩', '"4.3" R-08'],
    [4.321, 'R-36'],
    ['2公顷', 'R-36'],
    ['50平方', 'R-36'],
    [1e-7, 'R-36'],
    [100.01, 'R-39'],
  ])('%j measures', (cell, expected) => expect(short(mu, cell)).toBe(expected));
});

describe('yes or no', () => {
  test.each<[Cell, string]>([
    ['是', 'true'],
    ['否', 'false'],
    ['√', 'true R-09'],
    ['有', 'true R-09'],
    [1, 'true R-09'],
    [true, 'true R-09'],
    ['无', 'false R-09'],
    ['×', 'false R-09'],
    [0, 'false R-09'],
    ['空', '? R-10'],
    ['是否', 'R-37'],
    ['2', 'R-37'],
  ])('%j', (cell, expected) => expect(short(flagCell, cell)).toBe(expected));
});

describe('a label', () => {
  const kind = labelCell(relation, { 儿子: 'son' });
  test.each<[Cell, string]>([
    ['之子', '"son"'],
    ['儿子', '"son" R-11'],
    ['20 之子', '"son" R-14'],
    ['20.儿子', '"son" R-14'],
    [' 之子 ', '"son" R-15'],
    ['20', 'R-38'],
    ['干亲', 'R-38'],
    ['未知', '? R-10'],
    ['toString', 'R-38'],
  ])('%j', (cell, expected) => expect(short(kind, cell)).toBe(expected));

  test('several are all read or the cell is set aside', () => {
    const several = labelsCell('cause', cause);
    expect(short(several, '因病、缺技术')).toBe('[{"cause":"illness"},{"cause":"lackOfSkills"}]');
    expect(short(several, '因病；缺技术')).toBe('[{"cause":"illness"},{"cause":"lackOfSkills"}]');
    expect(short(several, '因病、别的')).toBe('R-38');
    expect(short(several, '无')).toBe('[]');
    expect(several.write([{ cause: 'illness' }, { cause: 'lackOfSkills' }])).toBe('因病、缺技术');
  });
});

describe('a text', () => {
  const name = textCell({ most: 8, personal: true });
  test.each<[Cell, string]>([
    ['赵某', '"赵某"'],
    ['阿卜杜拉·热', '"阿卜杜拉·热"'],
    ['😀赵某', '"赵某" R-12'],
    ['赵某👍🏻', '"赵某" R-12'],
    ['赵某🇨🇳', '"赵某" R-12'],
    ['赵\u{200b}某', '"赵某" R-12'],
    [' 赵某', '"赵某" R-15'],
    ["'赵某", '"赵某" R-15'],
    ['=1+1', 'R-41'],
    ["'=1+1", 'R-41'],
    ['@SUM(A)', 'R-41'],
    ['-cmd', 'R-41'],
    ['-1', '"-1"'],
    ['-', '? R-10'],
    ['--', '? R-10'],
    [6_217_000_000_000_000_000, 'R-32'],
    ['九个字的名字太长了', 'R-40'],
    ['❤️', '? R-12'],
    [{ formula: 'HYPERLINK("x")', result: '赵某' }, 'R-42'],
  ])('%j', (cell, expected) => expect(short(name, cell)).toBe(expected));

  test('of a person is shown by its first character', () => {
    expect(name.shown('赵某某')).toBe('赵**');
  });
});

describe('a number that is a name', () => {
  test.each<[Cell, string]>([
    ['371402901201', '"371402901201"'],
    [371_402_901_201, '"371402901201"'],
    ["'371402901201", '"371402901201" R-15'],
    ['37140290120', 'R-44'],
    ['3714029012O1', 'R-44'],
  ])('%j of twelve digits', (cell, expected) => {
    expect(short(digitsCell({ least: 12, most: 12 }), cell)).toBe(expected);
  });

  test('of an office is letters and digits', () => {
    expect(short(identifierCell, '示财农〔2018〕6号')).toBe('"示财农〔2018〕6号"');
    expect(short(identifierCell, '=A1')).toBe('R-44');
  });

  test('that a spreadsheet has rounded is set aside', () => {
    expect(short(digitsCell({ least: 6, most: 24 }), 371_402_000_000_012_000)).toBe('R-32');
    expect(short(identifierCell, 37_140_219_450_621_990_000)).toBe('R-32');
  });
});

test('every note and refusal has a message and what to do in both languages', () => {
  for (const each of [...Object.values(notes), ...Object.values(refusals)]) {
    expect(each.message.zh).toMatch(/\p{Script=Han}/u);
    expect(each.message.en).toMatch(/[a-z]/u);
    expect(each.mend.zh && each.mend.en).toBeTruthy();
  }
});
