/** A record in wire form: what is null in the file is left out, which is unknown. */
export type WireRecord = Readonly<Record<string, unknown>>;

/** A row of a file: values in wire form, null where there is none. */
export type FileRow = readonly (string | number | boolean | null)[];
