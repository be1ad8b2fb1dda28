import { rounding, type Rounding } from '@dzfp/core';

/** The smaller half of a year's sum, cut to the fen: the other half takes the rest, so that both are the year. */
export const cutToFen: Rounding = /* @__PURE__ */ rounding('down', '0.01', '两学期之和须等于学年标准');
