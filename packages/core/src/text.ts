/** A wording in both languages of the library: Chinese first, English beside it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The languages in which every name, message and explanation exists. */
export type Language = keyof Text;

/** Writes a wording in both languages. */
export function text(zh: string, en: string): Text {
  return { zh, en };
}
