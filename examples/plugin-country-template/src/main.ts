import { createEngine } from '@dzfp/core/engine';
import { explain, explanationText } from '@dzfp/core/reading';
import { countryTemplate } from './index.ts';
import { socialSecurity } from './social-security.ts';

// A salary through the scale of two years, with every step.
const engine = createEngine({ plugins: [countryTemplate] });
for (const month of ['2015-01-01', '2017-01-01']) {
  const bound = socialSecurity.in({ book: engine.book, jurisdiction: 'XT', on: month });
  console.log(explanationText(explain(bound, { month, salary: '15000.00' }), 'en'), '\n');
}
