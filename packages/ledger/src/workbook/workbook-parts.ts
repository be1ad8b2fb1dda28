import { failure } from '@dzfp/core';
import type { Archive } from './archive.ts';
import { walkWhole } from './walk-xml.ts';

/** Where the parts of a workbook stand in its packed file. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly entry: string }[];
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  /** From which year its serial numbers count. */
  readonly dates: 1900 | 1904;
}

const root = 'xl/workbook.xml';

/**
 * Finds the parts of a workbook.
 *
 * @throws DzfpError DZ109 when the file has no workbook in it
 */
export function workbookParts(archive: Archive, name: string): WorkbookParts {
  if (!archive.names.includes(root))
    throw failure('DZ109', { field: name, expected: '.xlsx', found: 'another packed file' });
  const targets = new Map<string, { readonly entry: string; readonly type: string }>();
  walkWhole(archive, 'xl/_rels/workbook.xml.rels', {
    open: (tag, { Id = '', Target = '', Type = '' }) => {
      if (tag === 'Relationship')
        targets.set(Id, { entry: entryOf(Target), type: Type.slice(Type.lastIndexOf('/') + 1) });
    },
  });
  const sheets: { readonly name: string; readonly entry: string }[] = [];
  let dates: 1900 | 1904 = 1900;
  walkWhole(archive, root, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr' && ['1', 'true'].includes(attributes['date1904'] ?? '')) dates = 1904;
      const target = tag === 'sheet' ? targets.get(attributes['r:id'] ?? '') : undefined;
      if (target?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', entry: target.entry });
    },
  });
  const partOf = (type: string): string | undefined => [...targets.values()].find((each) => each.type === type)?.entry;
  return { sheets, strings: partOf('sharedStrings'), styles: partOf('styles'), dates };
}

/** A target is relative to the folder of the workbook, or to the root of the file. */
function entryOf(target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.startsWith('../') ? target.slice(3) : `xl/${target}`;
}
