// The profile of the region in focus against the mean, or against another region.
const radar = { level: null };

function radarLevels() {
  return [
    data.profile.dimensions && data.dimensions.length > 2 && 'dimensions',
    data.subsystems.length > 2 && 'subsystems',
    data.indicators.length > 2 && 'indicators',
  ].filter(Boolean);
}

if (radarLevels().length > 0) section('profile', {
  headline: () => {
    const axes = radarAxes();
    const gaps = axes.filter(a => a.own !== null && a.other !== null).sort((a, b) => (b.own - b.other) - (a.own - a.other));
    return gaps.length < 2 ? t('noRow') : t('radarHead', { region: regionName(state.region), best: gaps[0].name, worst: gaps.at(-1).name, other: referenceName() });
  },
  intro: () => t('radarIntro'),
  build: () => [
    live('div', { class: 'controls' }, () => [
      select(t('level'), radarLevels().map(level => [level, t(`level_${level}`)]), radarLevel(), value => { radar.level = value; choose({}); }, { id: 'radar-level' }),
      select(t('against'), [['mean', t('meanOfAll')], ...data.regions.map((_, r) => r).filter(r => r !== state.region).map(r => [r, regionName(r)])], state.reference, value => choose({ reference: value === 'mean' ? value : Number(value) }), { id: 'radar-against' }),
    ]),
    live('p', { class: 'key-line' }, () => [lineKey('own', regionName(state.region)), lineKey('other', referenceName())]),
    el('div', { class: 'profile' }, chart({
      height: radarHeight,
      label: () => t('radarLabel', { region: regionName(state.region), other: referenceName() }),
      option: radarOption,
      note: () => t('radarNote', { period: data.periods[state.period] }),
      table: () => ({ caption: t('name_profile'), head: [t(`level_${radarLevel()}`), regionName(state.region), referenceName(), t('difference')], rows: radarAxes().map(a => [a.name, number(a.own), number(a.other), a.own === null || a.other === null ? '–' : signed(a.own - a.other)]) }),
    }), live('div', null, gapTable)),
  ],
});

function lineKey(kind, name) {
  return el('span', { class: `line-key ${kind}` }, el('i', { 'aria-hidden': 'true' }), isolated(name));
}

function radarLevel() {
  return radar.level ?? (data.indicators.length <= 40 ? 'indicators' : radarLevels()[0]);
}

function referenceName() {
  return state.reference === 'mean' || state.reference === state.region ? t('meanOfAll') : regionName(state.reference);
}

function radarAxes() {
  const other = of => state.reference === 'mean' || state.reference === state.region ? mean(data.regions.map((_, r) => of(r))) : of(state.reference);
  const axisFor = (name, of) => {
    const all = data.regions.map((_, r) => of(r)).filter(v => v !== null);
    return { name, own: of(state.region), other: other(of), most: Math.max(...all), least: Math.min(...all) };
  };
  const level = radarLevel();
  if (level === 'subsystems') return data.subsystems.map((s, at) => axisFor(subsystemName(at), r => valueOf(`u_${s.code}`, r, state.period)));
  const [list, kind, name] = level === 'dimensions' ? [data.dimensions, 'dimensions', at => groupName(data.dimensions[at].code)] : [data.indicators, 'normalized', indicatorName];
  const values = data.regions.map((_, r) => profileOf(kind, r, state.period));
  return list.map((_, at) => axisFor(name(at), r => values[r]?.[at] ?? null));
}

function radarOption(width) {
  const axes = radarAxes();
  const most = Math.max(1, ...axes.map(a => a.most));
  const least = Math.min(0, ...axes.map(a => a.least));
  const scale = axes.some(a => a.most > 0.5) ? most : Math.max(...axes.map(a => a.most));
  const size = width < 500 ? 11 : 12;
  // Many names would lie on each other: their numbers in the table stand for them.
  const letters = Math.floor(0.24 * width / (language === 'zh' ? size : size * 0.55));
  const names = axes.length > 12 ? axes.map((_, at) => String(at + 1)) : axes.map(a => inLines(a.name, letters));
  const radius = Math.min(width / 2 - Math.max(...names.flatMap(name => name.split('\n')).map(text => widthOf(text, size))) - 24, radarHeight() / 2 - 16 - 1.25 * size * Math.max(...names.map(name => name.split('\n').length)));
  return {
    radar: {
      indicator: names.map(name => ({ name, max: scale, min: least })), radius, center: ['50%', '50%'], splitNumber: 4, axisName: { color: token('muted'), fontSize: size, lineHeight: size * 1.25 }, axisNameGap: 10,
      splitArea: { show: false }, splitLine: { lineStyle: { color: token('grid') } }, axisLine: { lineStyle: { color: token('grid') } },
    },
    tooltip: tooltip(p => tip(p.name, axes.map(a => [a.name, number(p.dataIndex === 0 ? a.other : a.own)]))),
    series: [{
      type: 'radar', symbol: 'circle', symbolSize: 4, data: [
        { name: referenceName(), value: axes.map(a => a.other ?? least), lineStyle: { color: token('muted'), width: 2, type: [5, 4] }, itemStyle: { color: token('muted') } },
        { name: regionName(state.region), value: axes.map(a => a.own ?? least), lineStyle: { color: hue(0), width: 2.5 }, itemStyle: { color: hue(0) }, areaStyle: { color: hue(0), opacity: 0.12 } },
      ],
    }],
  };
}

function radarHeight() {
  return innerWidth < 600 ? 330 : 560;
}

// A long name in lines, broken at spaces where there are any.
function inLines(text, most) {
  const lines = [''];
  for (const word of text.includes(' ') ? text.split(' ') : text.match(/[\x21-\x7e]+|./gu) ?? []) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)}${text.includes(' ') ? ' ' : ''}${word}`;
    if ([...longer].length <= most || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map(line => fitted(line, Math.max(most, 6))).join('\n');
}

// The same axes in figures, from furthest ahead to furthest behind.
function gapTable() {
  const axes = radarAxes().map((axis, at) => ({ ...axis, number: at + 1, gap: axis.own === null || axis.other === null ? null : axis.own - axis.other }));
  const most = Math.max(...axes.map(a => Math.abs(a.gap ?? 0)));
  const body = el('tbody', null, axes.sort((a, b) => (b.gap ?? -Infinity) - (a.gap ?? -Infinity)).map(a => el('tr', null,
    el('td', { class: 'number axis-number' }, String(a.number)), el('th', { scope: 'row' }, isolated(a.name)), el('td', { class: 'number', 'data-value': a.own }, number(a.own, 2)), el('td', { class: 'number', 'data-value': a.other }, number(a.other, 2)), gapCell(a.gap, most))));
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('gapCaption') }, el('table', { class: 'gaps', id: 'gap-table' }, el('caption', null, t('gapCaption')),
    el('thead', null, el('tr', null, el('th', { scope: 'col', class: 'number axis-number' }, t('axisNumber')), el('th', { scope: 'col' }, t(`level_${radarLevel()}`)), el('th', { scope: 'col', class: 'number' }, t('own')), el('th', { scope: 'col', class: 'number' }, state.reference === 'mean' ? t('mean') : t('other')), el('th', { scope: 'col', class: 'gap-head' }, t('difference')))), body));
}

function gapCell(gap, most) {
  if (gap === null) return el('td', null, '–');
  const bar = el('i', { class: gap < 0 ? 'behind' : 'ahead', 'aria-hidden': 'true' });
  bar.style.width = `${most > 0 ? 50 * Math.abs(gap) / most : 0}%`;
  return el('td', { 'data-value': gap }, el('span', { class: 'gap-row' }, el('span', { class: 'gap-track' }, bar), el('span', { class: 'number' }, signed(gap, 2))));
}
