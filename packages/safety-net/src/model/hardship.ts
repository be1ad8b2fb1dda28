import { choice, text, type Schema, type Text } from '@dzfp/core';

/** What kind of hardship temporary assistance is asked for. */
export type Hardship = 'illness' | 'education' | 'lightEmergency' | 'heavyEmergency' | 'special';

/** 临时救助困难类型: expenditure (illness, education), emergency (light, heavy), and special cases. */
export const Hardship: Schema<Hardship> = choice<Readonly<Record<Hardship, Text>>>('困难类型', 'kind of hardship', {
  illness: text('支出型（疾病）', 'expenditure: illness'),
  education: text('支出型（教育）', 'expenditure: education'),
  lightEmergency: text('急难型（较轻）', 'emergency: light'),
  heavyEmergency: text('急难型（较重）', 'emergency: heavy'),
  special: text('特别重大困难', 'special case'),
});
