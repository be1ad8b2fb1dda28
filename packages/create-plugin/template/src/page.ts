import type { Language } from '@dzfp/core';
import { policyMarkdown, policyPage } from '@dzfp/handbook';
import { heatingAid } from './heating-aid.ts';
import { plugin } from './index.ts';
import { place } from './place.ts';
import { values } from './values.ts';

/** The policy's page of a handbook, as Markdown. */
export function page(language: Language): string {
  const edition = { plugins: [plugin], book: values, jurisdiction: place.code, on: '2019-12-31', language };
  return policyMarkdown(policyPage(heatingAid, edition), { policy: (id) => `#${id}`, clause: (id) => `#${id}` });
}
