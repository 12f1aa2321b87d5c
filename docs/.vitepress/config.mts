import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type DefaultTheme } from 'vitepress'
import { slug } from './slug.mts'
import { linksWithinTheSite } from './links.mts'

const docs = dirname(dirname(fileURLToPath(import.meta.url)))

// Made by docs/tools/ApiReference before the site is built; a site built without it has no reference.
const referenceSidebar = resolve(docs, 'reference/sidebar.json')
const hasReference = existsSync(referenceSidebar)

const methods: DefaultTheme.SidebarItem[] = [
  { text: 'Overview', link: '/methods/' },
  { text: 'Check-up', link: '/methods/screening' },
  { text: 'Treatment', link: '/methods/treatment' },
  { text: 'Normalisation', link: '/methods/normalization' },
  { text: 'Weighting', link: '/methods/weighting' },
  { text: 'Index and ranking', link: '/methods/ranking' },
  { text: 'Coupling coordination', link: '/methods/coupling' },
  {
    text: 'Over time', collapsed: false, items: [
      { text: 'Trends', link: '/methods/trends' },
      { text: 'Breaks', link: '/methods/breaks' },
      { text: 'Outlook', link: '/methods/outlook' },
      { text: 'Forecasts', link: '/methods/forecasts' },
      { text: 'Life cycle', link: '/methods/life-cycle' },
      { text: 'Convergence', link: '/methods/convergence' },
      { text: 'Decomposition', link: '/methods/decomposition' },
      { text: 'Every test at once', link: '/methods/examination' },
      { text: 'Dynamic evaluation', link: '/methods/dynamic' },
    ],
  },
  { text: 'Uncertainty', link: '/methods/uncertainty' },
  { text: 'Diagnosis', link: '/methods/diagnosis' },
  { text: 'Path', link: '/methods/path' },
  { text: 'Audit', link: '/methods/audit' },
  { text: 'Catalog of methods', link: '/methods/catalog' },
]

const english: DefaultTheme.Sidebar = {
  ...(hasReference ? JSON.parse(readFileSync(referenceSidebar, 'utf8')) : {}),
  '/': [
    {
      text: 'Start', items: [
        { text: 'Getting started', link: '/getting-started' },
        { text: 'Tutorial', link: '/tutorial' },
      ],
    },
    {
      text: 'How to', items: [
        { text: 'App developer', link: '/how-to/app-developer' },
        { text: 'Data team', link: '/how-to/data-team' },
        { text: 'Statistical office', link: '/how-to/statistical-office' },
        { text: 'In an app or a service', link: '/in-an-app' },
        { text: 'Data in and out', link: '/data' },
        { text: 'Reports', link: '/reports' },
      ],
    },
    { text: 'Methods', items: methods },
    {
      text: 'Reference', items: [
        { text: 'Recipe and outputs', link: '/recipe' },
        { text: 'Formulas', link: '/formulas' },
        { text: 'Conventions', link: '/conventions' },
        { text: 'Diagnostics', link: '/diagnostics' },
        { text: 'Architecture', link: '/architecture' },
        { text: 'Quality', link: '/quality/' },
        ...(hasReference ? [{ text: 'API', link: '/reference/' }] : []),
      ],
    },
  ],
}

const chinese: DefaultTheme.SidebarItem[] = [
  { text: '开始', items: [{ text: '首页', link: '/zh/' }, { text: '教程', link: '/zh/tutorial' }] },
  {
    text: '英文文档', items: [
      { text: '配置文件与输出', link: '/recipe' },
      { text: '方法', link: '/methods/' },
      { text: '约定', link: '/conventions' },
      { text: '诊断信息', link: '/diagnostics' },
    ],
  },
]

export default defineConfig({
  title: 'FusionMetrics',
  description: 'Evaluation of regions by indicators: weights, rankings, coupling coordination, uncertainty and trends, the same bits on every machine.',
  base: process.env.DOCS_BASE ?? '/',
  cleanUrls: false,
  lastUpdated: false,
  metaChunk: true,
  srcExclude: ['tools/**'],
  rewrites: { 'methods/README.md': 'methods/index.md', 'quality/README.md': 'quality/index.md' },
  markdown: {
    math: true,
    anchor: { slugify: slug },
    toc: { slugify: slug },
    config: md => linksWithinTheSite(md, { repository: process.env.DOCS_REPOSITORY }),
  },
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        // Chinese has no spaces between words: each character is one, and so is each pair of neighbours.
        miniSearch: {
          options: {
            tokenize: (text: string) => text.toLowerCase().split(/[\s\p{P}\p{S}]+/u).flatMap(word =>
              /\p{Script=Han}/u.test(word) ? [...word].flatMap((c, i, all) => (i + 1 < all.length ? [c, c + all[i + 1]] : [c])) : [word]).filter(word => word !== ''),
          },
        },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                noResultsText: '没有结果', resetButtonTitle: '清除', displayDetails: '显示详情',
                footer: { selectText: '选择', navigateText: '切换', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
    outline: { level: [2, 3] },
  },
  locales: {
    root: {
      label: 'English', lang: 'en',
      themeConfig: {
        nav: [
          { text: 'Tutorial', link: '/tutorial' },
          { text: 'Methods', link: '/methods/' },
          { text: 'Recipe', link: '/recipe' },
          { text: 'Diagnostics', link: '/diagnostics' },
          ...(hasReference ? [{ text: 'API', link: '/reference/' }] : []),
        ],
        sidebar: english,
      },
    },
    zh: {
      label: '简体中文', lang: 'zh-CN', link: '/zh/',
      themeConfig: {
        nav: [
          { text: '教程', link: '/zh/tutorial' },
          { text: '方法', link: '/methods/' },
          { text: '诊断信息', link: '/diagnostics' },
        ],
        sidebar: { '/zh/': chinese },
        outline: { level: [2, 3], label: '本页目录' },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '语言',
      },
    },
  },
})
