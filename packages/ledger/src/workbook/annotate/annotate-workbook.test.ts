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
    expect(all['xl/worksheets/sheet1.xml']).toContain('<legacyDrawing r:id="rIdCheckBoxes"/></worksheet>');
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

  test('says what the file said', () => {
    const before = workbookOf({ sheetData });
    const after = annotateWorkbook(before, '户.xlsx', [finding(1, 'C'), finding(3, 'B')]);
    const rows = (bytes: Uint8Array) => openWorkbook(bytes, '户.xlsx').map((sheet) => [...sheet.rows()]);
    expect(rows(after)).toEqual(rows(before));
  });
});
