const ends = ['03-31', '06-30', '09-30', '12-31'] as const;

/**
 * The last day of the quarter in which a day lies (季末), both as `YYYY-MM-DD`.
 */
export function quarterEndOf(on: string): string {
  const month = Number(on.slice(5, 7));
  return `${on.slice(0, 4)}-${ends[Math.floor((month - 1) / 3)] ?? ends[3]}`;
}
