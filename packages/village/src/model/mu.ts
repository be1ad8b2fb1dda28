/** A mu (亩) is 2000/3 square metres: three mu are two thousand. */
export const mu = { squareMetres: 2000, parts: 3 } as const;
