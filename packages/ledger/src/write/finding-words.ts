import { text, type Text } from '@dzfp/core';
import type { Severity } from '../finding.ts';
import type { Concern } from '../rule/rule.ts';

/** How bad a finding is. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  look: text('提示', 'look'),
};

/** What a finding is about: how the file is written, a contradiction in the register, or something that is not done yet. */
export const concernNames: Readonly<Record<Concern | 'reading', Text>> = {
  reading: text('读数', 'reading'),
  record: text('登记差错', 'record'),
  work: text('工作短板', 'work'),
};
