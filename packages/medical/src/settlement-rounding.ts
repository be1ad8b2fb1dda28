import { rounding, type Rounding } from '@dzfp/core';

/** Each payer's amount is posted in fen, half up. No text of Dezhou states the mode: it is the habit of settlement systems. */
export const toFen: Rounding = /* @__PURE__ */ rounding('halfUp', '0.01', '结算系统惯例，文件未写明（示例）');

/** The largest amount within "at most": cut to the fen, since a fen more would break the limit. */
export const cutToFen: Rounding = /* @__PURE__ */ rounding('down', '0.01', '条款 6.2“不超过”的字面含义');

/** The first amount that is no longer "below": the next fen up. */
export const upToFen: Rounding = /* @__PURE__ */ rounding('up', '0.01', '条款 6.2“低于”的字面含义');
