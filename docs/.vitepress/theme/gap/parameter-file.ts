import {
  describeIssue,
  wireReader,
  type Language,
  type Parameter,
  type ParameterBook,
  type ParameterEntry,
} from '@dzfp/core';

/** What an office fills in. */
export interface FilledIn {
  readonly parameter: Parameter<unknown>;
  readonly value: unknown;
  readonly jurisdiction: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly seen: 'official' | 'reported';
}

/** A parameter file with one value, as `dzfp --parameters` reads it; or what is wrong with the value. */
export function parameterFile(
  filled: FilledIn,
  language: Language,
): { readonly file: ParameterBook } | { readonly problems: readonly string[] } {
  const read = wireReader(filled.parameter.schema)(filled.value);
  if (!read.ok) return { problems: read.issues.map((each) => describeIssue(each, language)) };
  if (filled.from === '' || filled.source.trim() === '')
    return { problems: [language === 'zh' ? '请填生效日期和依据。' : 'Fill in the first day and the source.'] };
  const entry: ParameterEntry = {
    parameter: filled.parameter.id,
    jurisdiction: filled.jurisdiction,
    value: filled.value,
    from: filled.from,
    ...(filled.to === '' ? {} : { to: filled.to }),
    standing: filled.seen,
    source: 'OFFICE',
  };
  return {
    file: {
      name: { zh: '主管部门提供的参数', en: 'values supplied by the office' },
      jurisdictions: [],
      sources: [{ key: 'OFFICE', title: filled.source.trim() }],
      entries: [entry],
    },
  };
}
