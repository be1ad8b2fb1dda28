import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Which of the three pillars (三位一体) a measure belongs to. */
export type Pillar = 'special' | 'sector' | 'social';

/** 扶贫格局. */
export const Pillar: Schema<Pillar> = choice<Readonly<Record<Pillar, Text>>>('扶贫格局', 'pillar', {
  special: text('专项扶贫', 'special'),
  sector: text('行业扶贫', 'sector'),
  social: text('社会扶贫', 'social'),
});
