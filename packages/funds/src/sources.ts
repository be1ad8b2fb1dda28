import type { Source } from '@dzfp/core';

/** The national rule of special poverty funds: factors, directions, allowed use, fee, negative list. */
export const specialFundRule: Source = {
  key: 'S20',
  title: '中央财政专项扶贫资金管理办法（财农〔2017〕8号，2017）',
  where: 'http://m.law-lib.com/law/law_view.asp?id=559965&page=2',
  year: 2017,
};

/** A report of the negative list of nine uses. */
export const negativeListReport: Source = {
  key: 'S21',
  title: '六部门制定扶贫资金支出负面清单（2017-03-28）',
  where: 'http://epaper.cbt.com.cn/epaper/uniflows/html/2017/03/28/04/04_72.htm',
  year: 2017,
};

/** A report of the funds that national poverty counties may integrate. */
export const integrationReport: Source = {
  key: 'S26',
  title: '国办发〔2016〕22号报道（2016-04-22）',
  where: 'http://big5.china.com.cn/gate/big5/finance.china.com.cn/news/20160422/3690949.shtml',
  year: 2016,
};

/** Loans of Wulian by kind of use. */
export const wulianLoans: Source = {
  key: 'S30',
  title: '五莲金融信贷（齐鲁晚报，2017-12-30）',
  where: 'https://m.yybnet.net/rizhao/wulian/201712/6887687.html',
  year: 2017,
};

/** Terms of production loans to firms in Shandong. */
export const provincialProductionLoans: Source = {
  key: 'S32',
  title: '山东实施精准扶贫（2015-10-16）',
  where: 'http://covid-19.chinadaily.com.cn/hqsj/shbt/2015-10-17/content_14262648.html',
  year: 2015,
};

/** The national terms of household micro-credit, as a county applied them. */
export const microCreditTerms: Source = {
  key: 'S35',
  title: '师宗县2019年扶贫小额信贷公示（2019，转载）',
  where: 'http://gotaxigram.com/public/description/8482.html',
  year: 2019,
};

/** The texts that this area alone cites (本领域出处). */
export const fundsSources: readonly Source[] = [
  specialFundRule,
  negativeListReport,
  integrationReport,
  wulianLoans,
  provincialProductionLoans,
  microCreditTerms,
];
