import { rounding, type Rounding } from '@dzfp/core';

/**
 * Interest is cut to the fen, so that the budget never pays more than was due. No text of Dezhou states the mode. Cutting twice
 * (before and after the division by the days of a year) is the same as cutting once.
 */
export const cutInterest: Rounding = /* @__PURE__ */ rounding('down', '0.01', '文件未写明；贴息不多付一分（示例）');

/** What a rule demands at least is taken up to the fen. */
export const upToFen: Rounding = /* @__PURE__ */ rounding('up', '0.01', '条款 2.3“不低于”的字面含义');
