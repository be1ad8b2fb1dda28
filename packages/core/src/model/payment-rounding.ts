import { rounding, type Rounding } from '../quantity/rounding.ts';

/** Payments are posted in fen, half up (四舍五入到分). No text of Dezhou states the mode: it is the habit of payment systems. */
export const toFen: Rounding = /* @__PURE__ */ rounding('halfUp', '0.01', '支付系统惯例，文件未写明（示例）');
