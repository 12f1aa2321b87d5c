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
    chart({
      height: () => innerWidth < 600 ? 380 : 600,
      label: () => t('radarLabel', { region: regionName(state.region), other: referenceName() }),
      option: radarOption,
      note: () => t('radarNote', { period: data.periods[last] }),
      table: () => ({ caption: t('name_profile'), head: [t(`level_${radarLevel()}`), regionName(state.region), referenceName(), t('difference')], rows: radarAxes().map(a => [a.name, number(a.own), number(a.other), a.own === null || a.other === null ? '–' : signed(a.own - a.other)]) }),
    }),
  ],
});

function radarLevel() {
  return radar.level ?? (data.indicators.length <= 24 ? 'indicators' : radarLevels()[0]);
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
  if (level === 'subsystems') return data.subsystems.map((s, at) => axisFor(subsystemName(at), r => valueOf(`u_${s.code}`, r, last)));
  const [list, values, name] = level === 'dimensions' ? [data.dimensions, data.profile.dimensions, at => groupName(data.dimensions[at].code)] : [data.indicators, data.profile.normalized, indicatorName];
  return list.map((_, at) => axisFor(name(at), r => values[r]?.[at] ?? null));
}

function radarOption() {
  const axes = radarAxes();
  const most = Math.max(1, ...axes.map(a => a.most));
  const least = Math.min(0, ...axes.map(a => a.least));
  const narrow = innerWidth < 600;
  const scale = axes.some(a => a.most > 0.5) ? most : Math.max(...axes.map(a => a.most));
  return {
    legend: { bottom: 0, itemWidth: 18, itemHeight: 3, textStyle: { color: token('ink'), fontSize: 13 }, icon: 'rect' },
    radar: {
      indicator: axes.map(a => ({ name: twoLines(a.name, narrow ? 9 : 20), max: scale, min: least })), radius: narrow ? '56%' : '66%', center: ['50%', '48%'], splitNumber: 4, axisName: { color: token('muted'), fontSize: narrow ? 10 : 12 },
      splitArea: { show: false }, splitLine: { lineStyle: { color: token('grid') } }, axisLine: { lineStyle: { color: token('grid') } },
    },
    tooltip: tooltip(p => tip(p.name, axes.map((a, at) => [a.name, number(p.value[at])]))),
    series: [{
      type: 'radar', symbol: 'circle', symbolSize: 4, data: [
        { name: referenceName(), value: axes.map(a => a.other ?? 0), lineStyle: { color: token('muted'), width: 2, type: [5, 4] }, itemStyle: { color: token('muted') } },
        { name: regionName(state.region), value: axes.map(a => a.own ?? 0), lineStyle: { color: hue(0), width: 2.5 }, itemStyle: { color: hue(0) }, areaStyle: { color: hue(0), opacity: 0.12 } },
      ],
    }],
  };
}

// A long name in two lines, broken at a space where there is one.
function twoLines(text, most) {
  const letters = [...text];
  if (letters.length <= most) return text;
  const space = letters.slice(0, most + 1).lastIndexOf(' ');
  const at = space > most / 3 ? space : most;
  return `${letters.slice(0, at).join('')}\n${fitted(letters.slice(at).join('').trim(), most)}`;
}
