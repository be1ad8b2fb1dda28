/** The dialects that are written. DuckDB and PostgreSQL run in the tests, Spark in `npm run verify:spark`. */
export const dialectNames = ['duckdb', 'postgresql', 'spark'] as const;

/** One of {@link dialectNames}. */
export type DialectName = (typeof dialectNames)[number];

/** In what the dialects differ as far as whole numbers, flags, texts and days go. */
export interface Dialect {
  readonly name: DialectName;
  readonly quote: string;
  readonly text: string;
  /** Whether relations may have a primary key. */
  readonly keys: boolean;
  /** Whole numbers of up to 38 digits. */
  readonly wide: string;
  /** A text as a literal. */
  readonly literal: (text: string) => string;
  /** A text that is compared sign by sign, whatever the language of the database is. */
  readonly bySign: (text: string) => string;
  /** Division of whole numbers that cuts off, towards zero. */
  readonly divide: (a: string, b: string, wide: boolean) => string;
  /** The number of a day, 1970-01-01 being 0. */
  readonly dayNumber: (date: string) => string;
  readonly date: (dayNumber: string) => string;
  readonly yearOf: (date: string) => string;
  readonly monthOf: (date: string) => string;
  readonly dayOf: (date: string) => string;
  readonly makeDate: (year: string, month: string) => string;
  /** What a subselect that is read twice is marked with where reading twice is cheaper than writing it down once. */
  readonly readTwice: string;
  /** What keeps a subselect from being put into the one above it, where the planner would write each column out once for every use. */
  readonly fence: readonly string[];
}

const quotesDoubled = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const duckdb: Dialect = {
  name: 'duckdb',
  quote: '"',
  text: 'VARCHAR',
  keys: true,
  wide: 'HUGEINT',
  literal: quotesDoubled,
  bySign: (text) => text,
  divide: (a, b) => `(${a} // ${b})`,
  dayNumber: (date) => `CAST(${date} - DATE '1970-01-01' AS BIGINT)`,
  date: (dayNumber) => `(DATE '1970-01-01' + CAST(${dayNumber} AS INTEGER))`,
  yearOf: (date) => `CAST(extract(YEAR FROM ${date}) AS BIGINT)`,
  monthOf: (date) => `CAST(extract(MONTH FROM ${date}) AS BIGINT)`,
  dayOf: (date) => `CAST(extract(DAY FROM ${date}) AS BIGINT)`,
  makeDate: (year, month) => `make_date(CAST(${year} AS INTEGER), CAST(${month} AS INTEGER), 1)`,
  readTwice: 'NOT MATERIALIZED ',
  fence: [],
};

const postgresql: Dialect = {
  ...duckdb,
  name: 'postgresql',
  text: 'TEXT',
  wide: 'NUMERIC',
  bySign: (text) => `${text} COLLATE "C"`,
  // The quotient of two NUMERIC has decimals; div() cuts them off.
  divide: (a, b, wide) => (wide ? `div(${a}, ${b})` : `(${a} / ${b})`),
  readTwice: '',
  fence: ['OFFSET 0'],
};

const spark: Dialect = {
  ...duckdb,
  name: 'spark',
  quote: '`',
  text: 'STRING',
  keys: false,
  wide: 'DECIMAL(38, 0)',
  // A backslash escapes in Spark's literals, and two quotes are two literals.
  literal: (text) => `'${text.replaceAll(/[\\']/gu, String.raw`\$&`)}'`,
  divide: (a, b) => `(${a} DIV ${b})`,
  readTwice: '',
  dayNumber: (date) => `CAST(datediff(${date}, DATE '1970-01-01') AS BIGINT)`,
  date: (dayNumber) => `date_add(DATE '1970-01-01', CAST(${dayNumber} AS INT))`,
};

/** All dialects by name. */
export const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgresql, spark };
