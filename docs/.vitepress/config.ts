import { readFileSync } from 'node:fs';
import { defineConfig, type DefaultTheme } from 'vitepress';
import { search } from './search.ts';

const sidebar = (language: string): DefaultTheme.SidebarMulti =>
  JSON.parse(
    readFileSync(new URL(`generated/sidebar.${language}.json`, import.meta.url), 'utf8'),
  ) as DefaultTheme.SidebarMulti;

export default defineConfig({
  srcExclude: ['decisions/**'],
  cleanUrls: false,
  lastUpdated: false,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }]],
  vite: {
    resolve: { conditions: ['@dzfp/source', 'module', 'browser', 'production'] },
    ssr: { noExternal: [/^@dzfp\//], resolve: { conditions: ['@dzfp/source'] } },
  },
  themeConfig: { search },
  locales: {
    root: {
      label: '中文',
      lang: 'zh-CN',
      title: '德州脱贫攻坚政策手册',
      description: '德州市 2019 年扶贫开发工作要点：规则、参数、算例、保证',
      themeConfig: {
        nav: [
          { text: '条款与政策', link: '/clauses' },
          { text: '缺口', link: '/gaps' },
          { text: '保证', link: '/guarantees' },
          { text: '质量规则', link: '/rules' },
          { text: '术语', link: '/glossary' },
          {
            text: '开发指南',
            items: [
              { text: '第一项政策', link: '/guide/first-policy' },
              { text: '嵌入到应用', link: '/guide/embedding' },
              { text: '写一个插件', link: '/guide/plugin' },
              { text: '地区与参数', link: '/guide/jurisdiction' },
              { text: '登记表', link: '/guide/registers' },
              { text: '批量与 SQL', link: '/guide/batch' },
              { text: '升级', link: '/guide/upgrading' },
              { text: '接口参考', link: '/api/index.html', target: '_blank' },
            ],
          },
        ],
        sidebar: sidebar('zh'),
        outline: { label: '本页目录' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '深浅色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
      },
    },
    en: {
      label: 'English',
      lang: 'en',
      title: 'Dezhou policy handbook',
      description: 'Dezhou’s poverty-alleviation work points of 2019: rules, parameters, examples, guarantees',
      themeConfig: {
        nav: [
          { text: 'Clauses and policies', link: '/en/clauses' },
          { text: 'Gaps', link: '/en/gaps' },
          { text: 'Guarantees', link: '/en/guarantees' },
          { text: 'Quality rules', link: '/en/rules' },
          { text: 'Glossary', link: '/en/glossary' },
          {
            text: 'For developers',
            items: [
              { text: 'A first policy', link: '/en/guide/first-policy' },
              { text: 'Embedding', link: '/en/guide/embedding' },
              { text: 'Writing a plugin', link: '/en/guide/plugin' },
              { text: 'Places and values', link: '/en/guide/jurisdiction' },
              { text: 'Registers', link: '/en/guide/registers' },
              { text: 'Batches and SQL', link: '/en/guide/batch' },
              { text: 'Upgrading', link: '/en/guide/upgrading' },
              { text: 'API reference', link: '/api/index.html', target: '_blank' },
            ],
          },
        ],
        sidebar: sidebar('en'),
      },
    },
  },
});
