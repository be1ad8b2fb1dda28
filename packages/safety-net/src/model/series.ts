import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Which of the two series of standards holds: they are never mixed. */
export type Series = 'rural' | 'urban';

/** 城乡类别: rural or urban. */
export const Series: Schema<Series> = choice<Readonly<Record<Series, Text>>>('城乡类别', 'rural or urban', {
  rural: text('农村', 'rural'),
  urban: text('城市', 'urban'),
});
