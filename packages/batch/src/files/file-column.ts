/** What a column of a file holds. */
export type FileColumnType = 'text' | 'yuan' | 'rate' | 'whole' | 'number' | 'flag' | 'date';

/** A column of a file. */
export interface FileColumn {
  readonly name: string;
  readonly type: FileColumnType;
}
