/** Words that a name must not be in DuckDB, PostgreSQL or Spark; a test holds the list against those of the engines. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'all analyse analyze and anti any array as asc asof asymmetric at authorization between bigint binary bit boolean both by case ' +
    'cast char character check coalesce collate collation column columns concurrently constraint create cross cube current ' +
    'current_catalog current_date current_role current_schema current_time current_timestamp current_user date day days dec decimal ' +
    'default deferrable desc describe distinct do else end escape except exists extract false fetch filter float following for ' +
    'foreign freeze from full function generated glob global grant greatest group grouping grouping_id having hour if ilike in ' +
    'initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists json_object ' +
    'json_objectagg json_query json_scalar json_serialize json_table json_value lambda lateral leading least left level like limit ' +
    'local localtime localtimestamp map merge_action minus minute month months national natural nchar new no none normalize not ' +
    'notnull null nullif numeric of off offset old on only open or order out outer over overlaps overlay partition pivot ' +
    'pivot_longer pivot_wider placing position positional precision primary qualify range real recursive references returning right ' +
    'rollup row rows second select semi session session_user set setof show similar smallint some start struct substring summarize ' +
    'symmetric system system_user table tablesample then time timestamp to trailing treat trim true try_cast union unique unknown ' +
    'unpack unpivot update user using value values varchar variadic verbose view when where window with within xmlattributes ' +
    'xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable year years'
  ).split(' '),
);

/** PostgreSQL cuts names after 63 letters without a word; room is left for endings. */
const longest = 44;

/** A name of letters, digits and underscores out of words or a name in camel case. */
export function snake(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .replace(/^_+/u, '')
    .slice(0, longest)
    .replace(/(?<!_)_+$/u, '');
  return /^[a-z]/u.test(words) ? words : `n_${words}`;
}

/** A name as it stands in a statement: in quotes unless it is a plain word that no dialect reserves. */
export function quoted(name: string, quote: string): string {
  if (/^[a-z][a-z0-9_]*$/u.test(name) && !reservedWords.has(name)) return name;
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}

/** A name for a column of the statement's own, which needs no quotes. */
export function unreserved(name: string): string {
  return reservedWords.has(name) ? `${name}_` : name;
}

/** Hands out names, each only once. */
export function namer(taken: readonly string[] = []): (wanted: string) => string {
  const names = new Set(taken);
  return (wanted) => {
    let name = wanted;
    for (let i = 2; names.has(name); i++) name = `${wanted}_${i}`;
    names.add(name);
    return name;
  };
}

/** A text without line breaks, as a comment. */
export function comment(text: string): string {
  return `-- ${text.replaceAll(/[\s\p{C}]+/gu, ' ')}`;
}
