import { rounding, type Rounding } from '@dzfp/core';

/** Aid is posted in fen, half up. No text of Dezhou states the mode: it is the habit of payment systems. */
export const toFen: Rounding = /* @__PURE__ */ rounding('halfUp', '0.01', '支付系统惯例，文件未写明（示例）');

/** The smaller half of a year's sum, cut to the fen: the other half takes the rest, so that both are the year. */
export const cutToFen: Rounding = /* @__PURE__ */ rounding('down', '0.01', '两学期之和须等于学年标准');
