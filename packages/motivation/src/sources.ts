import { rounding, type Rounding, type Source } from '@dzfp/core';

/** The filial fund of Tieying in Leling: what children pay and what the town adds. */
export const tieyingFund: Source = {
  key: 'S114',
  title: '304名贫困老人喜领孝善扶贫金（德州日报，2017-05-13）',
  where: 'https://m.yybnet.net/dezhou/leling/201705/6094481.html',
  year: 2017,
};

/** A points shop of another county, for the shape of the rules only. */
export const gaoqingShop: Source = {
  key: 'S111',
  title: '高青 爱心超市（2020-12-08）',
  where: 'http://www.gaoqing.gov.cn',
  year: 2020,
};

/** Half up to the fen: no text states the mode. */
export const toFen: Rounding = /* @__PURE__ */ rounding('halfUp', '0.01', '支付系统惯例，文件未写明（示例）');

/** Down to the fen, so that a reward never exceeds its rate. */
export const withinRate: Rounding = /* @__PURE__ */ rounding('down', '0.01', '奖励不超过比例，故舍去分以下');
