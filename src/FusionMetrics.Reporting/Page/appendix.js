// How every number was made: formulas, options, sources, conventions, notes and the manifest.
section('appendix', {
  headline: () => t('appendixHead', { count: data.methods.length }),
  intro: () => t('appendixIntro'),
  build: () => [
    usedMethods(),
    el('p', { class: 'english-only' }, t('appendixEnglish')),
    el('div', { class: 'methods' }, data.methods.map(method)),
    el('h3', null, t('conventions')),
    el('ol', { class: 'conventions' }, data.conventions.map(text => engineText('li', null, text, chineseConvention(text)))),
    el('h3', null, t('indicators')),
    plainTable({ caption: t('indicatorsCaption'), head: [t('indicator'), t('code'), t('subsystem'), t('unit'), t('betterWhen'), t('leastUsed'), t('largestUsed')], rows: data.weights.indicators.map(row => {
      const at = indicatorAt.get(row.indicator);
      return [indicatorName(at), row.indicator, groupName(row.subsystem), unitOf('span', at) ?? '–', t(`direction_${data.indicators[at].direction}`), compact(row.minimum, 6), compact(row.maximum, 6)];
    }) }),
    el('h3', null, t('notes')),
    data.diagnostics.length === 0 ? el('p', null, t('noNotes')) : el('ul', { class: 'diagnostics' }, data.diagnostics.map(d => noteOn('li', d, 1, el('code', null, d.id), ' '))),
    data.manifest && [
      el('h3', null, t('manifest')), el('p', null, t('manifestIntro'), ' ', button(t('saveManifest'), saveManifest, { class: 'quiet', id: 'save-manifest' })),
      el('details', { id: 'manifest' }, el('summary', null, t('showManifest')), el('pre', { tabindex: '0' }, el('code', { lang: 'en' }, data.manifest))),
    ],
  ],
});

// What was used, a family a line.
function usedMethods() {
  return el('dl', { class: 'used', id: 'used-methods' }, [...Map.groupBy(data.methods, m => m.family)].map(([family, list]) => el('div', null,
    el('dt', null, familyName(family)), el('dd', null, list.map(({ id }) => methodName(family, id)).join(t('comma'))))));
}

function method({ family, id, summary, formula, source, options }) {
  const [name, says] = chineseMethods[`${family}/${id}`] ?? [];
  return el('article', { class: 'method', 'data-method': `${family}/${id}` }, el('h4', null, el('span', { class: 'kicker' }, familyName(family)), ' ', language === 'zh' && name && [name, ' '], el('code', { lang: 'en' }, id)),
    engineText('p', null, summary, says), formula && el('p', { class: 'formula', lang: 'en' }, el('code', null, formula)),
    options.length > 0 && el('p', { class: 'options', lang: 'en' }, options.map(({ name: option, value }) => el('code', null, `${option}: ${value}`))),
    source && el('p', { class: 'source', lang: 'en' }, source));
}

function saveManifest() {
  const link = el('a', { href: URL.createObjectURL(new Blob([data.manifest], { type: 'application/json' })), download: 'manifest.json' });
  link.click();
  URL.revokeObjectURL(link.href);
}
