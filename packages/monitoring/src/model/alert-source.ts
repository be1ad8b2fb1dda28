import { choice, freeText, record, text, type Schema, type Text } from '@dzfp/core';

/** 预警渠道. */
export type AlertChannel = 'rule' | 'bureau' | 'visit' | 'household';

/** 预警来源: who or what raised an alert. */
export interface AlertSource {
  readonly by: AlertChannel;
  /** Id of the policy, name of the bureau and its list, of the visit, of the application. */
  readonly name: string;
}

const AlertChannel: Schema<AlertChannel> = choice<Readonly<Record<AlertChannel, Text>>>(
  '预警渠道',
  'channel of the alert',
  {
    rule: text('规则筛查', 'a rule of screening'),
    bureau: text('部门名单比对', 'the list of a bureau'),
    visit: text('干部走访', 'a visit'),
    household: text('农户申报', 'the household itself'),
  },
);
export const AlertSource: Schema<AlertSource> = record<AlertSource>('预警来源', 'what raised the alert', {
  by: AlertChannel,
  name: freeText('规则、名单或记录名称', 'name of the rule, list or record', { most: 60 }),
});
