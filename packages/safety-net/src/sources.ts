import type { Source } from '@dzfp/core';

/** The city's floors of dibao and tekun support for 2019. */
export const cityStandards: Source = {
  key: 'S2',
  title: '我市城乡低保再提标准（德州日报，1月18日，年份推断为2019）',
  where: 'https://dz24hour.cms.dezhoudaily.com/p/11567.html',
  year: 2019,
};

/** The province's share of last year's consumption that a standard may not fall below. */
export const provincialShares: Source = {
  key: 'S87',
  title: '山东:深度贫困民政领域（央广网，2018-07-20，转载）',
  where: 'http://www.huiyingmeng.com/newscenter/native/city/20180720/t20180720_524306903.shtml',
  year: 2018,
};

/** The national rule of examination and approval of dibao, in a copy. */
export const dibaoApproval: Source = {
  key: 'S106',
  title: '最低生活保障审核审批办法（民发〔2012〕220号，转载）',
  where: 'http://78911.com.cn/SheBaoZhengCe/541517.html',
  year: 2018,
};

/** The residents' pension in Ningjin County: tiers, subsidy of contributions, extra for long contribution. */
export const ningjinPension: Source = {
  key: 'S93',
  title: '德州宁津城乡居民养老保险（齐鲁网，2017-03-03，转载）',
  where: 'http://www.cnsf99.com/Detail/index.html?aid=30618&id=573',
  year: 2017,
};

/** The provincial rule of the residents' pension, in a page of another city. */
export const provincialPension: Source = {
  key: 'S97',
  title: '居民基本养老保险（鲁政发〔2013〕13号，转载）',
  where: 'http://m.bbbaike.com/baike/techan/1419025.html',
  year: 2013,
};

/** The basic pension from 2018, in a notice of a neighbouring city. */
export const basicPension: Source = {
  key: 'S91',
  title: '聊城 基础养老金通知（聊人社发〔2019〕1号，转载）',
  where: 'https://ygms.bsjsoft.cn/policy/content.jsp?id=81',
  year: 2019,
};

/** Posts of mutual help in Xingtong, a subdistrict of Linyi County (临邑). */
export const mutualHelpPosts: Source = {
  key: 'S107',
  title: '邢侗街道 扶贫互助专岗（2018–19，转载）',
  where: 'http://m.nxhuan.com/shxw1473/p/1402889.html',
  year: 2019,
};

/** The texts that this area alone cites (本领域出处). */
export const safetyNetSources: readonly Source[] = [
  cityStandards,
  provincialShares,
  dibaoApproval,
  ningjinPension,
  provincialPension,
  basicPension,
  mutualHelpPosts,
];
