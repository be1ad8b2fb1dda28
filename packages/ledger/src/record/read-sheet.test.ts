import { DzfpError } from '@dzfp/core';
import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../test/sheet-of.ts';
import type { Cell } from '../cell/cell.ts';
import { appraisalList } from '../list/bureau-lists.ts';
import { fundEntryList } from '../list/fund-entry-list.ts';
import { householdList } from '../list/household-list.ts';
import { personList } from '../list/person-list.ts';
import { recognise } from '../list/recognise.ts';
import { villageList } from '../list/village-list.ts';
import { readSheet } from './read-sheet.ts';
import { tableCsv, writtenTable } from '../write/written-table.ts';

const heading = ['户编号', '人编号', '姓名', '性别', '证件号码', '出生日期', '与户主关系', '是否享受低保', '扶贫专岗'];
const zhao: readonly Cell[] = [
  '3714000001',
  '371400000101',
  '赵某',
  '男',
  '371402194506219913',
  '1945-06-21',
  '户主',
  '否',
  null,
];
const read = (...rows: readonly (readonly Cell[] | null)[]) =>
  readSheet(personList, sheetOf('人信息', [heading, ...rows]));
const found = async (...rows: readonly (readonly Cell[] | null)[]): Promise<readonly string[]> =>
  (await read(...rows)).findings.map(({ id, place }) => `${id} ${place.letter ?? ''}${place.row}`);

describe('a row', () => {
  test('becomes a record under the names of the list, in wire form; a cell that may be blank says nothing', async () => {
    const { rows, findings, counts, cells } = await read(zhao);
    expect(rows).toEqual([
      {
        row: 2,
        values: {
          householdNumber: '3714000001',
          number: '371400000101',
          name: '赵某',
          sex: 'male',
          citizenNumber: '371402194506219913',
          bornOn: '1945-06-21',
          relation: 'head',
          dibao: false,
        },
        unread: {},
        others: {},
        accepted: true,
      },
    ]);
    expect(findings).toEqual([]);
    expect(counts).toEqual({ rows: 2, header: 1, blank: 0, total: 0, accepted: 1, setAside: 0 });
    expect(cells).toEqual({ cells: 9, read: 8, unknown: 1, setAside: 0 });
  });

  test('keeps a cell that cannot be read as it stands, with what was expected; nothing else of it is lost', async () => {
    const { rows, findings } = await read(zhao.with(6, '干亲'));
    expect(rows[0]).toMatchObject({ accepted: true, unread: { relation: '干亲' } });
    expect(rows[0]?.values.relation).toBeUndefined();
    expect(findings).toEqual([
      {
        id: 'R-38',
        severity: 'error',
        place: { sheet: '人信息', row: 2, column: '与户主关系', letter: 'G' },
        found: '干亲',
        expected: '代码表中的名称：户主、配偶、之子、之女、之儿媳、之女婿……',
        message: { zh: '代码表中没有这一项', en: 'not on the list of labels' },
        mend: { zh: '请改用代码表中的名称。', en: 'Use a label of the list.' },
        related: [],
      },
    ]);
  });

  test('shows no citizen number in full, right or wrong', async () => {
    const wrong = (await read(zhao.with(4, '371402194506219914'))).findings;
    const spaced = (await read(zhao.with(4, '371402 19450621 9913'))).findings;
    expect(JSON.stringify([wrong, spaced])).not.toMatch(/\d{8}/u);
    expect(spaced[0]).toMatchObject({ id: 'R-01', expected: '371402************' });
  });

  test('shows none in a wrong column either, nor within the number of a card', async () => {
    const numbers = [
      '371402194506219913',
      '371402 1945 0621 9913',
      '３７１４０２１９４５０６２１９９１Ｘ',
      '371402450621991',
    ];
    const rows = numbers.flatMap((each) => [3, 5, 6, 7].map((at) => zhao.with(at, each)));
    const card = await readSheet(
      personList,
      sheetOf('人', [
        [...heading.slice(0, 8), '残疾人证号'],
        [...zhao.slice(0, 8), ' 37140219450621991343'],
      ]),
    );
    const { findings } = await read(...rows);
    expect(findings.length).toBeGreaterThan(15);
    expect(card.findings[0]).toMatchObject({ id: 'R-15', expected: '371402**************' });
    expect(JSON.stringify([findings, card.findings]).replaceAll(/[\s-]/gu, '')).not.toMatch(/\p{Nd}{13}/u);
  });

  test('keeps what stands in columns without a heading or with one that stands twice', async () => {
    const { rows } = await readSheet(
      personList,
      sheetOf('人', [
        ['户编号', null, '证件号码', '走访', '走访', '__proto__'],
        ['3714000001', '甲', '371402194506219913', '乙', '丙', '丁'],
      ]),
    );
    expect(Object.entries(rows[0]?.others ?? {})).toEqual([
      ['B', '甲'],
      ['走访 D', '乙'],
      ['走访 E', '丙'],
      ['__proto__', '丁'],
    ]);
  });

  test('is set aside when it lacks what it needs', async () => {
    const { rows, findings, counts } = await read(zhao.with(0, null), zhao);
    expect(rows.map(({ accepted }) => accepted)).toEqual([false, true]);
    expect(counts).toMatchObject({ accepted: 1, setAside: 1 });
    expect(findings.map(({ id, place }) => `${id} ${place.letter}${place.row}`)).toEqual(['R-51 A2']);
  });

  test('with a blank cell that should say something is unknown there, not no', async () => {
    const { rows } = await read(zhao.with(7, null));
    expect(rows[0]?.values).not.toHaveProperty('dibao');
    expect(await found(zhao.with(7, null))).toEqual(['R-10 H2']);
    expect(await found(zhao.with(7, '空'))).toEqual(['R-10 H2']);
  });

  test('that stands one column to the right is said to do so once, and keeps what stands before', async () => {
    const shifted = [...zhao.slice(0, 2), null, ...zhao.slice(2)];
    const { rows, counts, cells } = await read(shifted, zhao);
    expect(await found(shifted)).toEqual(['R-52 C2']);
    expect(rows[0]).toMatchObject({
      accepted: false,
      shiftedFrom: 'C',
      values: { householdNumber: '3714000001', number: '371400000101' },
      unread: { sex: '赵某', citizenNumber: '男' },
    });
    expect(counts).toMatchObject({ accepted: 1, setAside: 1 });
    expect(cells).toEqual({ cells: 18, read: 8, unknown: 1, setAside: 9 });
  });

  test('with several wrong cells that no shift explains is not taken for shifted', async () => {
    expect(await found(zhao.with(3, '?!').with(5, '春天').with(6, '干亲'))).toEqual(['R-38 D2', 'R-33 F2', 'R-38 G2']);
  });
});

describe('what is no record', () => {
  test('is counted: blank rows between records, totals, notes, the heading again', async () => {
    const { counts, rows } = await read(zhao, null, [], heading, zhao, ['合计', null, '2'], ['注：以上为示例'], null);
    expect(counts).toEqual({ rows: 8, header: 2, blank: 2, total: 2, accepted: 2, setAside: 0 });
    expect(rows.map(({ row }) => row)).toEqual([2, 6]);
    expect(await found(zhao, null, null, heading, zhao, ['合计'])).toEqual(['R-53 3', 'R-56 5', 'R-54 7']);
  });

  test('is not a person who is called like a total, nor what only begins like a note', async () => {
    const named = ['姓名', '户编号', '证件号码'];
    const rows = [
      ['小计某', '3714000001', '371402194506219913'],
      ['审核费', null, null],
      ['审核人：李某'],
      ['小计', 12],
    ];
    const { counts } = await readSheet(personList, sheetOf('人', [named, ...rows]));
    expect(counts).toEqual({ rows: 5, header: 1, blank: 0, total: 2, accepted: 1, setAside: 1 });
  });

  test('blank rows below the last do not count', async () => {
    expect((await read(zhao, null, null)).counts.rows).toBe(2);
  });
});

describe('the heading', () => {
  test('is found below a title, in any order, by other names; what the list does not have is kept', async () => {
    const { header, rows } = await readSheet(
      personList,
      sheetOf('花名册', [
        ['2019年度建档立卡贫困人口花名册'],
        ['序号', '身份证号码', '户号', ' 姓 名 ', '户主关系*'],
        ['1', '371402194506219913', '3714000001', '赵某', '户主'],
      ]),
    );
    expect(header.row).toBe(2);
    expect(header.matched.map(({ field, letter }) => `${letter} ${field}`)).toEqual([
      'B citizenNumber',
      'C householdNumber',
      'D name',
      'E relation',
    ]);
    expect(header.ignored).toEqual([{ heading: '序号', at: 0, letter: 'A' }]);
    expect(header.missed).toContain('dibao');
    expect(rows[0]?.others).toEqual({ 序号: '1' });
  });

  test('may stand in two rows with merged groups, whose unit holds for the amounts below', async () => {
    const { header, rows, findings } = await readSheet(
      householdList,
      sheetOf('户信息', [
        ['户编号', '收入情况（万元）', null, '帮扶情况'],
        [null, '工资性收入', '转移性收入(元)', '帮扶责任人'],
        ['3714000001', 1.2, 500, '孙某'],
      ]),
    );
    expect(header).toMatchObject({ row: 2, grouped: true });
    expect(rows[0]?.values).toEqual({ number: '3714000001', wage: '12000.00', transfer: '500.00', helper: '孙某' });
    expect(findings.map(({ id }) => id)).toEqual(['R-55']);
  });

  test('takes the unit of the whole sheet from a note above it', async () => {
    const wages = async (note: readonly Cell[]) => {
      const names = ['户编号', '工资性收入', '转移性收入(元)', '元旦慰问'];
      const { rows, header } = await readSheet(
        householdList,
        sheetOf('户信息', [['统计表'], note, names, ['3714000001', 1.2, 500, 1]]),
      );
      return [rows[0]?.values.wage, rows[0]?.values.transfer, header.grouped];
    };
    expect(await wages([null, null, '单位：万元'])).toEqual(['12000.00', '500.00', false]);
    expect(await wages(['填报单位：某镇', null, '计量单位：人、万元'])).toEqual(['12000.00', '500.00', false]);
    expect(await wages(['填报单位：某镇（单位:元）'])).toEqual(['1.20', '500.00', false]);
    expect(await wages(['填报单位：某镇'])).toEqual(['1.20', '500.00', false]);
  });

  test('of an office is data', async () => {
    const sheet = sheetOf('人', [
      ['家庭代号', '公民号'],
      ['3714000001', '371402194506219913'],
    ]);
    const aliases = { householdNumber: ['家庭代号'], citizenNumber: ['公民号'] };
    expect((await readSheet(personList, sheet, { aliases })).counts.accepted).toBe(1);
  });

  test('that lacks a needed column is an error that names it', async () => {
    const sheet = sheetOf('人', [
      ['户编号', '姓名'],
      ['3714000001', '赵某'],
    ]);
    await expect(readSheet(personList, sheet)).rejects.toMatchObject({ code: 'DZ107' });
    await expect(readSheet(personList, sheet)).rejects.toThrow('证件号码');
    await expect(readSheet(personList, sheetOf('空', []))).rejects.toBeInstanceOf(DzfpError);
  });

  test('tells which list a sheet is, by its columns and then by its name', () => {
    const lists = [householdList, personList, villageList, fundEntryList, appraisalList];
    const of = (name: string, ...names: string[]) => recognise(lists, sheetOf(name, [names]))?.id;
    expect(of('Sheet1', ...heading)).toBe('person');
    expect(of('Sheet2', '户编号', '户主姓名', '家庭人口数', '脱贫状态')).toBe('household');
    expect(of('Sheet3', '村编码', '行政村', '总户数')).toBe('village');
    expect(of('住房鉴定', '户主身份证号', '鉴定结果')).toBe('appraisal');
    expect(of('通知', '请各县区', '于月底前报送')).toBeUndefined();
  });
});

describe('reading', () => {
  test('tells how far it has come and stops when asked', async () => {
    const many = Array.from({ length: 2500 }, () => zhao);
    const told: number[] = [];
    await readSheet(personList, sheetOf('人', [heading, ...many]), { onProgress: ({ rows }) => told.push(rows) });
    expect(told).toEqual([1000, 2000]);
    const stop = new AbortController();
    const reading = readSheet(personList, sheetOf('人', [heading, ...many]), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(reading).rejects.toThrow('enough');
  });
});

describe('writing', () => {
  test('puts the columns in their order, labels by name, what was not understood as it stood', async () => {
    const table = writtenTable(
      await readSheet(
        personList,
        sheetOf('人', [
          ['证件号码', '备忘', '与户主关系', '户编号', '务工时间(月)', '姓名'],
          ['371402194506219913', '走访', '儿子', '3714000001', '3个月', '=1+1'],
        ]),
      ),
    );
    expect(table.columns.map((each) => each.heading)).toEqual([
      '户编号',
      '姓名',
      '证件号码',
      '与户主关系',
      '务工时间(月)',
      '备忘',
    ]);
    expect(table.columns.map((each) => each.type)).toEqual(['text', 'text', 'text', 'text', 'whole', 'text']);
    expect(table.rows).toEqual([['3714000001', '=1+1', '371402194506219913', '之子', 3, '走访']]);
    expect(tableCsv(table)).toBe(
      '\u{feff}户编号,姓名,证件号码,与户主关系,务工时间(月),备忘\r\n3714000001,\'=1+1,"\t371402194506219913",之子,3,走访\r\n',
    );
  });
});
