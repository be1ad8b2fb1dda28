import { text, type Language, type Text } from '@dzfp/core';
import { ref, type Ref } from 'vue';

/** The language of the page; Chinese first. */
export const language: Ref<Language> = ref('zh');

/** A wording in the language of the page. */
export function say(of: Text): string {
  return of[language.value];
}

/** An amount for a column of amounts, where the unit would only repeat itself. */
export function amount(of: string | undefined): string {
  if (of === undefined) return '–';
  const [yuan = '0', fen = '00'] = of.split('.');
  // Minus zero would lose its sign as a whole number.
  return `${of.startsWith('-') ? '-' : ''}${BigInt(yuan.replace('-', '')).toLocaleString('en-US')}.${fen}`;
}

/** What the page says by itself; names of fields and figures come from the schemas. */
export const words = {
  title: text('一站式结算窗口', 'One-stop settlement desk'),
  example: text('示例数据', 'fictional data'),
  illustrative: text(
    '本结算使用示例参数，不是政策依据。',
    'This settlement rests on illustrative values; they are no policy.',
  ),
  patients: text('患者', 'Patients'),
  knownOn: text('按当时已知', 'As known on'),
  settle: text('结算', 'Settle'),
  settleAll: text('结算全部待结', 'Settle all open stays'),
  statement: text('结算单', 'Statement'),
  newBill: text('收账单', 'Take in a bill'),
  save: text('保存', 'Save'),
  cancel: text('取消', 'Cancel'),
  tryOut: text('按此日试算', 'Try as known on this day'),
  noDifference: text('按此日所知，现行结算没有差异。', 'As known on this day, no settlement in force would differ.'),
  wouldDiffer: text('按此日所知，下列各项会不同：', 'As known on this day these would differ:'),
  settleAgain: text('按此重新结算', 'Settle again by this'),
  soFar: text('年度累计', 'Year so far'),
  history: text('结算历史', 'History of settlements'),
  number: text('编号', 'No.'),
  settledAt: text('结算时间', 'Settled at'),
  fingerprint: text('参数指纹', 'Fingerprint'),
  replaces: text('替代', 'Replaces'),
  state: text('状态', 'State'),
  inForce: text('现行', 'in force'),
  replaced: text('已被替代', 'replaced'),
  replay: text('重放', 'Replay'),
  same: text('重放一致：参数与金额均未变化。', 'Replayed to the same figures by the same values.'),
  differs: text('重放有差异', 'The replay differs'),
  formula: text('公式已变', 'the formula is another one'),
  back: text('返回', 'Back'),
  print: text('打印', 'Print'),
  facts: text('账单', 'The bill'),
  payers: text('谁付多少', 'Who pays what'),
  why: text('每一步怎么来', 'How each figure came about'),
  values: text('所用参数与出处', 'Values and their sources'),
  parameter: text('参数', 'Value'),
  clause: text('条款', 'Clause'),
  standing: text('等级', 'Standing'),
  source: text('出处', 'Source'),
  signed: text(
    '经办人：　　　　　　患者（家属）：　　　　　　日期：',
    'Clerk:                 Patient (family):                 Day:',
  ),
} as const;
