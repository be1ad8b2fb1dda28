import { defineConfig } from 'vitepress';

export default defineConfig({
  title: '德州脱贫攻坚政策手册',
  srcExclude: ['decisions/**'],
  locales: { root: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
  ignoreDeadLinks: true,
});
