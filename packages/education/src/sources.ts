import type { Source } from '@dzfp/core';

/** Aid for poor pupils of Shandong's villages at all stages, 2016 to 2018. */
export const provincialAid: Source = {
  key: 'S51',
  title: '山东农村贫困生资助全覆盖（2016–2018）',
  where: 'http://www.91exam.org/gk/155-515/515115.html',
  year: 2016,
};

/** Tariffs of Shandong by stage, boarders and others; undated. */
export const provincialTariffs: Source = {
  key: 'S52',
  title: '山东省贫困生补助标准（未注明日期）',
  where: 'https://www.tianhezz.net/article_74474.html',
};

/** The state grant of universities from 2019, and its calendar. */
export const stateGrant: Source = {
  key: 'S53',
  title: '国家助学金 3300（2019）',
  where: 'https://bksy.cug.edu.cn/info/1510/3003.htm',
  year: 2019,
};

/** Pages on home-county student loans; undated. */
export const loanPages: Source = {
  key: 'S54',
  title: '生源地信用助学贷款（未注明日期）',
  where: 'http://www.koolkase.cn/detail/196611.html',
};

/** The start of three-for-one pairing in Qingyun. */
export const pairingReport: Source = {
  key: 'S55',
  title: '我的学费有着落啦（新华社，2017-07）',
  where: 'http://www.dezhoudaily.com/nkdz/p/1303191.html',
  year: 2017,
};

/** Yulu in the project library of Decheng. */
export const yuluProject: Source = {
  key: 'S57',
  title: '德城区2026年度项目库（2026-01-07）',
  where: 'https://m.163.com/dy/article/KIN6HJJ20525918I.html',
  year: 2026,
};

/** The texts that this area alone cites (本领域出处). */
export const educationSources: readonly Source[] = [
  provincialAid,
  provincialTariffs,
  stateGrant,
  loanPages,
  pairingReport,
  yuluProject,
];
