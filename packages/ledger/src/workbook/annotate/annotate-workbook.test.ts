import { text } from '@dzfp/core';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { workbookOf } from '../../../test/workbook-of.ts';
import type { Finding } from '../../finding.ts';
import { openWorkbook } from '../open-workbook.ts';
import { annotateWorkbook } from './annotate-workbook.ts';

const finding = (row: number, letter: string | undefined, severity: Finding['severity'] = 'error'): Finding => ({
  id: 'R-38',
  severity,
  place: { sheet: '户信息', row, ...(letter === undefined ? {} : { letter }) },
  message: text('代码表中没有 <这一项>', 'not on the list'),
  mend: text('请改用代码表中的名称。', 'Use a label.'),
  related: [],
});

const sheetData =
  '<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>户编号</t></is></c><c r="C1" s="3"><v>7</v></c></row><row r="2"/><row r="3" ht="20"><c r="B3" s="3" t="str"><f>A1</f><v>x</v></c></row>';

function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, each]) => [name, new TextDecoder().decode(each)]),
  );
}

function annotated(
  findings: readonly Finding[],
  made: Parameters<typeof workbookOf>[0] = {},
): Readonly<Record<string, string>> {
  return parts(annotateWorkbook(workbookOf({ sheetData, ...made }), '户.xlsx', findings));
}

describe('the annotated copy', () => {
  test('colours a cell in the style that it had, adds one that was missing, and leaves the rest to the letter', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = annotated([
      finding(1, 'C'),
      finding(1, 'B', 'warning'),
      finding(3, 'B', 'look'),
      finding(3, undefined),
      finding(3, 'D'),
    ]);
    expect(sheet).toContain(
      '<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>户编号</t></is></c><c r="B1" s="4"/><c r="C1" s="5"><v>7</v></c></row><row r="2"/><row r="3" ht="20"><c r="A3" s="6"/><c r="B3" t="str" s="7"><f>A1</f><v>x</v></c><c r="D3" s="6"/></row>',
    );
    expect(styles).toContain('<cellXfs count="8">');
    expect(styles).toContain('<xf fillId="1" applyFill="1" numFmtId="49"><alignment wrapText="1"/></xf>');
    expect(styles).toContain('<fills count="4">');
    expect(styles).toContain('rgb="FFFFC7CE"');
  });

  test('says the reason in a note on the cell', () => {
    const all = annotated([finding(1, 'C'), finding(1, 'C', 'look')]);
    const notes = all['xl/comments-check1.xml'] ?? '';
    expect(notes).toContain('<comment ref="C1" authorId="0">');
    expect(notes).toContain('R-38 错误：代码表中没有 &lt;这一项&gt;\n请改用代码表中的名称。\n\nR-38 提示');
    expect(all['xl/drawings/check1.vml']).toContain('<x:Row>0</x:Row><x:Column>2</x:Column>');
    expect(all['xl/worksheets/sheet1.xml']).toMatch(/<legacyDrawing [^>]*r:id="rIdCheckBoxes"\/><\/worksheet>/u);
    expect(all['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="/xl/comments-check1.xml"');
    expect(all['[Content_Types].xml']).toContain('PartName="/xl/comments-check1.xml"');
    expect(all['[Content_Types].xml']).toContain('Extension="vml"');
  });

  test('keeps notes that stood there, also one on the same cell', () => {
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const all = annotated([finding(1, 'A'), finding(1, 'C')], {
      afterData: '<legacyDrawing r:id="rId7"/>',
      others: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="x"><Relationship Id="rId7" Type="${relations}/vmlDrawing" Target="../drawings/v1.vml"/><Relationship Id="rId8" Type="${relations}/comments" Target="../comments1.xml"/></Relationships>`,
        'xl/comments1.xml':
          '<comments><authors><author>李</author></authors><commentList><comment ref="A1" authorId="0"><text><t>原有</t></text></comment></commentList></comments>',
        'xl/drawings/v1.vml': '<xml><v:shape><x:Row>0</x:Row><x:Column>0</x:Column></v:shape></xml>',
      },
    });
    const notes = all['xl/comments1.xml'] ?? '';
    expect(notes.match(/<comment ref="A1"/gu)).toHaveLength(1);
    expect(notes).toMatch(/<t>原有<\/t><r><t xml:space="preserve">\nR-38/u);
    expect(notes).toContain('<comment ref="C1" authorId="1">');
    expect(all['xl/drawings/v1.vml']?.match(/<x:Row>/gu)).toHaveLength(2);
    expect(all['xl/worksheets/sheet1.xml']?.match(/legacyDrawing/gu)).toHaveLength(1);
  });

  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relationsOf = (...all: string[]): Readonly<Record<string, string>> => ({
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="x">${all.join('')}</Relationships>`,
  });

  test('puts the boxes behind the rules of format, not into one of them', () => {
    const rule =
      '<conditionalFormatting sqref="C1"><cfRule type="dataBar" priority="1"><extLst><ext uri="{x}">&gt;</ext></extLst></cfRule></conditionalFormatting>';
    const behind = '<mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><extLst/>';
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = annotated([finding(1, 'C')], { afterData: rule + behind });
    expect(sheet).toMatch(/<\/conditionalFormatting><legacyDrawing [^>]*\/><mc:AlternateContent>/u);
  });

  test('leaves the pictures of head and foot alone, and parts that bear its names', () => {
    const all = annotated([finding(1, 'C')], {
      afterData: '<legacyDrawingHF r:id="rId1"/>',
      others: {
        ...relationsOf(relation('rId1', 'vmlDrawing', '../drawings/head.vml')),
        'xl/drawings/head.vml': '<xml>head</xml>',
        'xl/comments-check1.xml': '<comments>of another sheet</comments>',
      },
    });
    expect(all['xl/drawings/head.vml']).toBe('<xml>head</xml>');
    expect(all['xl/comments-check1.xml']).toBe('<comments>of another sheet</comments>');
    expect(all['xl/comments-check2.xml']).toContain('ref="C1"');
    expect(all['xl/worksheets/sheet1.xml']).toMatch(/<legacyDrawing [^>]*"rIdCheckBoxes"\/><legacyDrawingHF/u);
  });

  test('adds to notes and boxes of other programs in their own prefixes', () => {
    const all = annotated([finding(1, 'A'), finding(1, 'C')], {
      afterData: '<legacyDrawing r:id="v"/>',
      others: {
        ...relationsOf(relation('v', 'vmlDrawing', '/xl/v.vml'), relation('c', 'comments', '/xl/c.xml')),
        'xl/c.xml':
          '<x:comments xmlns:x="m"><x:authors/><x:commentList><x:comment authorId="0" ref="A1"><x:text><x:t>原有</x:t></x:text></x:comment></x:commentList></x:comments>',
        'xl/v.vml': '<xml xmlns:n="v"><n:Row>0</n:Row> <n:Column>0</n:Column></xml>\n',
      },
    });
    expect(all['xl/c.xml']).toMatch(/<x:t>原有<\/x:t><x:r><x:t xml:space="preserve">\nR-38/u);
    expect(all['xl/c.xml']).toMatch(/<x:comment ref="C1" authorId="0"><x:text><x:r>.*<\/x:commentList>/su);
    expect(all['xl/c.xml']).toContain('<x:authors><x:author>');
    expect(all['xl/v.vml']).toContain('xmlns:v="urn:schemas-microsoft-com:vml"');
    expect(all['xl/v.vml']?.match(/<x:Row>/gu)).toHaveLength(1);
  });

  test('says what was expected to the letter, without what a file cannot hold', () => {
    const notes = annotated([{ ...finding(1, 'C'), expected: "$' $& \u{1}x" }])['xl/comments-check1.xml'];
    expect(notes).toContain("应为：$' $&amp; x\n");
    expect(notes?.match(/<\/commentList>/gu)).toHaveLength(1);
  });

  test('gives styles to a workbook that has none', () => {
    const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const all = annotated([finding(1, 'C')], {
      sheetData: "<row r='1'><c r='C1'><v>7</v></c></row>",
      others: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
    });
    expect(all['xl/_rels/workbook.xml.rels']).toContain('Target="/xl/styles-check.xml"');
    expect(all['[Content_Types].xml']).toContain('PartName="/xl/styles-check.xml"');
    expect(all['xl/styles-check.xml']).toContain('<cellXfs count="2">');
    expect(all['xl/worksheets/sheet1.xml']).toContain(`<c r='C1' s="1"><v>7</v>`);
  });

  test('of an annotated copy takes no longer for the notes that are there', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => i + 1);
    const data = rows.map((row) => `<row r="${row}"><c r="A${row}"><v>7</v></c></row>`).join('');
    const all = rows.map((row) => finding(row, 'A'));
    const once = annotateWorkbook(workbookOf({ sheetData: data }), '户.xlsx', all);
    const { 'xl/comments-check1.xml': notes } = parts(annotateWorkbook(once, '户.xlsx', all));
    expect(notes?.match(/<comment /gu)).toHaveLength(5000);
  });

  test('is refused when its parts unpack to too much together', () => {
    const part = ' '.repeat(3_000_000);
    const bytes = workbookOf({ sheetData, others: { 'xl/a.xml': part, 'xl/b.xml': part } });
    expect(() => annotateWorkbook(bytes, '户.xlsx', [])).toThrow('DZ110');
  });

  test('says what the file said', () => {
    const before = workbookOf({ sheetData });
    const after = annotateWorkbook(before, '户.xlsx', [finding(1, 'C'), finding(3, 'B')]);
    const rows = (bytes: Uint8Array) => openWorkbook(bytes, '户.xlsx').map((sheet) => [...sheet.rows()]);
    expect(rows(after)).toEqual(rows(before));
  });
});
