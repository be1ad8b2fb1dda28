/** Where the styles of a workbook that had none are put. */
export const newStyles = 'xl/styles-check.xml';

/** How such a workbook names them. */
export const stylesRelation: string = `<Relationship Id="rIdCheckStyles" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="/${newStyles}"/>`;

/** The styles of a workbook that has none (样式): all cells plain. */
export const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';
