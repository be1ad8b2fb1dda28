import type { Language } from '../text.ts';
import type { DzfpError } from './dzfp-error.ts';
import { filled, type Issue } from './issue.ts';
import { english } from './messages-en.ts';
import { chinese } from './messages-zh.ts';

/** Says an issue in one language. */
export function describeIssue(of: Issue, language: Language): string {
  return filled((language === 'zh' ? chinese : english)[of.code], of, language);
}

/**
 * Says all problems of an error in one language, a line each.
 *
 * @example
 * ```ts
 * import { describeError, failure } from '@dzfp/core';
 * describeError(failure('DZ404', { place: '999999' }), 'zh') // => 'DZ404 地区代码 999999 未知。请在参数册的地区树中登记它。'
 * ```
 */
export function describeError(error: DzfpError, language: Language): string {
  return error.issues.map((each) => `${each.code} ${describeIssue(each, language)}`).join('\n');
}
