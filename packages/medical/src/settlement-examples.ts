export const settlementExamples = [] as const;
