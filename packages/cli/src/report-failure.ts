import { describeError, describeIssue, DzfpError, type Language } from '@dzfp/core';
import { FileError, UsageError } from './command-error.ts';
import { exitCode } from './exit-code.ts';

/** How a command failed. */
export interface FailureReport {
  readonly exitCode: number;
  readonly data: object;
  readonly text: string;
}

/** Tells what went wrong; anything that is no expected failure is a defect and is thrown on. */
export function reportFailure(error: unknown, language: Language): FailureReport {
  if (error instanceof DzfpError) {
    const issues = error.issues.map((each) => ({
      ...each,
      message: { zh: describeIssue(each, 'zh'), en: describeIssue(each, 'en') },
    }));
    return {
      exitCode: exitCode.refused,
      data: { ok: false, kind: 'refused', issues },
      text: describeError(error, language),
    };
  }
  if (error instanceof UsageError) {
    const hint = language === 'zh' ? '用法见 dzfp --help' : 'see dzfp --help';
    return {
      exitCode: exitCode.usage,
      data: { ok: false, kind: 'usage', message: error.text },
      text: `${error.text[language]}\n${hint}`,
    };
  }
  if (error instanceof FileError)
    return {
      exitCode: exitCode.file,
      data: { ok: false, kind: 'file', message: error.text },
      text: error.text[language],
    };
  throw error;
}
