import { zipSync } from 'fflate';

/** The XML of the cells of a row, as a test writes them. */
export type RowXml = string;

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a small workbook that a test may replace. */
export interface MadeWorkbook {
  readonly sheetName?: string;
  readonly sheetData?: string;
  readonly afterData?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** A workbook of one sheet made by hand, so that a test says what stands in the file to the letter. */
export function workbookOf(made: MadeWorkbook): Uint8Array {
  const { sheetName = '户信息', sheetData = '', afterData = '', strings = '', workbookPr = '', others = {} } = made;
  const styles =
    made.styles ??
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="4"><xf numFmtId="0" fillId="0"/><xf numFmtId="14" fillId="0"/><xf numFmtId="170" fillId="0"/><xf numFmtId="49" fillId="0"><alignment wrapText="1"/></xf></cellXfs>';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': types,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}">${workbookPr}<sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheetData}</sheetData>${afterData}</worksheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>`,
    ...others,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
}
