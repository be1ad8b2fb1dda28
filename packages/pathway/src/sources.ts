import type { Source } from '@dzfp/core';

/** What counts as net income of a poor household; a weak page in wide use. */
export const netIncomePage: Source = {
  key: 'S11',
  title: '贫困家庭人均纯收入主要含哪些内容（未注日期）',
  where: 'https://bw8.net/zhishi-1016662.html',
};

/** Standard and procedure by which a household leaves the register (中办发〔2016〕16号, as retold). */
export const exitStandard: Source = {
  key: 'S15',
  title: '贫困退出标准和程序问答（未注日期）',
  where: 'https://99.wendadaohang.com/zd/WjtWWWvtjttv7WXOzOt.html',
};

/** Standard and procedure by which a village leaves. */
export const villageExitStandard: Source = {
  key: 'S18',
  title: '贫困村退出标准和退出程序（未注日期）',
  where: 'https://m.taodocs.com/p-199952132.html',
};

/** What safe drinking water is. */
export const drinkingWaterStandard: Source = {
  key: 'S19',
  title: '农村饮水安全评价准则 T/CHES 18-2018（转述，2018–2023）',
  where: 'https://how234.com/eamyfceees.html',
  year: 2018,
};

/** How the people under instant help are managed in Dezhou. */
export const instantHelpReport: Source = {
  key: 'S1',
  title: '乡村振兴新步伐 德州：全力巩固成果（2021-05）',
  where: 'https://dz24hour.cms.dezhoudaily.com/p/40445.html',
  year: 2021,
};

/** The texts that this area alone cites (本领域出处). */
export const pathwaySources: readonly Source[] = [
  netIncomePage,
  exitStandard,
  villageExitStandard,
  drinkingWaterStandard,
  instantHelpReport,
];
