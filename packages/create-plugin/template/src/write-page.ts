import { mkdirSync, writeFileSync } from 'node:fs';
import type { Language } from '@dzfp/core';
import { page } from './page.ts';

const language: Language = 'zh';

mkdirSync('page', { recursive: true });
writeFileSync('page/heating-aid.md', page(language));
