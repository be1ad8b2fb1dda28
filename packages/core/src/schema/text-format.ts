import type { Issue } from '../error/issue.ts';

/** A form that a text must have: its name stands in the shape, which so stays plain data. */
export interface TextFormat {
  readonly name: string;
  /** The form as far as a pattern can say it, for JSON Schema. */
  readonly pattern: string;
  /** The one spelling of a right text, undefined for a wrong one; in time linear in its length. */
  readonly read: (text: string) => string | undefined;
  /** Why a wrong text is refused. */
  readonly refusal: (text: string) => Issue;
}

/** The formats of the schemas that were made: whoever uses no format carries none. */
const formats = new Map<string, TextFormat>();

/** Makes a format known to the readers of schemas. */
export function knowFormat(format: TextFormat): void {
  formats.set(format.name, format);
}

/** How texts of a format are read. */
export function formatNamed(name: string): TextFormat {
  const format = formats.get(name);
  if (!format) throw new TypeError(`no schema with the text format ${name} was made`);
  return format;
}
