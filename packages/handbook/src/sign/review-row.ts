import type { ParameterEntry } from '@dzfp/core';

/** What a reviewer says of a value. */
export type Verdict = 'agrees' | 'differs' | 'unsure';

/** One value of a parameter set as an office reviews it: a line of the workbook. A table has a line for each of its cells. */
export interface ReviewRow {
  readonly parameter: string;
  readonly clause: string;
  readonly title: string;
  readonly place: string;
  readonly placeName: string;
  /** The labels of a cell of a table, joined by a dot; empty for a value that is no table. */
  readonly cell: string;
  readonly cellName: string;
  /** The wire form: yuan as a decimal, a rate as a decimal, a label; bands and lists as JSON. */
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly standing: ParameterEntry['standing'];
  readonly source: string;
  readonly sourceTitle: string;
  /** What the reviewer fills in. */
  readonly verdict: Verdict | '';
  readonly corrected: string;
  readonly reviewer: string;
  readonly reviewedOn: string;
  readonly remark: string;
}
