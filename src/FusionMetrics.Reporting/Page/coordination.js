// The leading score over time: the regions chosen in colour with their names at the ends, all others behind them in grey.
section('coordination', {
  headline: () => {
    const row = outlookOf(state.region);
    return t(`coordinationHead_${row?.verdict ?? 'short'}`, { region: regionName(state.region), symbol: leadSymbol(), value: number(leadingOf(state.region, state.period)), period: data.periods[state.period] });
  },
  intro: () => t('coordinationIntro', { name: leadName(), symbol: leadSymbol() }),
  build: () => [
    live('div', { class: 'controls' }, comparedRegions),
    chart({
      height: coordinationHeight,
      label: () => t('coordinationLabel', { symbol: leadSymbol(), regions: listed(drawn().map(regionName)), from: data.periods[0], to: data.periods[last] }),
      option: coordinationOption,
      note: () => data.grades && innerWidth >= 600 ? t('coordinationNote') : '',
      table: () => ({
        caption: leadName(), head: [t('period'), ...drawn().map(regionName), t('meanOfAll')],
        rows: data.periods.map((period, p) => [period, ...drawn().map(r => number(leadingOf(r, p), 4)), number(meanOf(data.leading, p), 4)]),
      }),
    }),
    live('div', { class: 'card', id: 'region-card' }, regionCard),
  ],
});

function comparedRegions() {
  const chips = state.compared.filter(r => r !== state.region).map(r => el('li', null,
    button([isolated(regionName(r)), el('span', { 'aria-hidden': 'true' }, ' ×')], () => choose({ compared: state.compared.filter(other => other !== r) }),
      { class: 'chip', 'aria-label': t('removeRegion', { region: regionName(r) }) })));
  const rest = data.regions.map((_, r) => r).filter(r => !drawn().includes(r)).sort((a, b) => alphabetical(regionName(a), regionName(b)));
  const order = ordered(state.period);
  return [
    select(t('addRegion'), [['', t('chooseRegion')], ...rest.map(r => [r, regionName(r)])], '', value => {
      if (value !== '') choose({ compared: [...state.compared.filter(r => r !== state.region), Number(value)].slice(1 - mostCompared) });
    }, { id: 'compare-region' }),
    el('ul', { class: 'chips', 'aria-label': t('comparedRegions') }, chips),
    button(t('firstFive'), () => choose({ compared: order.slice(0, 5) }), { class: 'quiet' }),
    button(t('lastFive'), () => choose({ compared: order.slice(-5) }), { class: 'quiet' }),
  ];
}

function coordinationOption(width) {
  const chosen = drawn();
  const narrow = innerWidth < 600;
  const all = data.regions.map((_, r) => r);
  const grey = all.filter(r => !chosen.includes(r)).map(r => ({
    type: 'line', name: regionName(r), data: lineOf(data.leading, r), showSymbol: false, silent: true, lineStyle: { color: token('faint'), width: 1 }, z: 1,
  }));
  const means = data.periods.map((_, p) => meanOf(data.leading, p));
  const axes = gradedAxes(all.flatMap(r => lineOf(data.leading, r)), narrow);
  const grid = gradedGrid(axes, narrow ? 88 : 140);
  const size = narrow ? 11 : 13;
  // The names at the ends of the lines, moved apart where they would lie on each other.
  const ends = [...chosen.map(r => lineOf(data.leading, r)), means].map(line => line.findLast(v => v !== null) ?? axes[0].min)
    .map(v => (coordinationHeight() - grid.top - grid.bottom) * (axes[0].max - v) / (axes[0].max - axes[0].min));
  const moved = movedApart(ends, size * 1.25).map((to, at) => to - ends[at]);
  const end = (at, name, color, fontWeight) => ({ show: true, formatter: () => name, color, fontSize: size, fontWeight, distance: 6, offset: [0, moved[at]] });
  const lines = chosen.map((r, at) => ({
    type: 'line', name: regionName(r), data: lineOf(data.leading, r), showSymbol: count.periods === 1, symbol: 'circle', symbolSize: 6, z: 5 - at / 10,
    lineStyle: { color: hue(at), width: at === 0 ? 3.5 : 2 }, itemStyle: { color: hue(at) }, emphasis: { disabled: true },
    endLabel: end(at, fitted(regionName(r), narrow ? 11 : 20), hue(at), at === 0 ? 'bold' : 'normal'),
  }));
  const average = {
    type: 'line', name: t('meanOfAll'), data: means, showSymbol: false, lineStyle: { color: token('muted'), width: 2, type: [5, 4] }, itemStyle: { color: token('muted') }, z: 3, emphasis: { disabled: true },
    endLabel: end(chosen.length, t('mean'), token('muted'), 'normal'),
  };
  // The chosen period, where it is not the one at the end.
  const chosenPeriod = { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: token('bar'), width: 1, type: 'solid' }, data: state.period === last ? [] : [{ xAxis: state.period }] };
  return {
    grid, xAxis: periodAxis(data.periods, width - grid.left - grid.right), yAxis: axes,
    tooltip: tooltip(points => tip(points[0].axisValue, points.filter(p => p.value !== null && p.value !== undefined).sort((a, b) => b.value - a.value).map(p => [p.seriesName, number(p.value)])), { trigger: 'axis', axisPointer: { lineStyle: { color: token('muted') } } }),
    series: [...grey.map(s => ({ ...s, tooltip: { show: false } })), { ...average, markLine: chosenPeriod }, ...lines],
  };
}

// The axis of the values, and beside it the names of the grades, each in the middle of its range.
function gradedAxes(values, narrow, series = data.leading) {
  const plain = valueAxis(values);
  if (!data.grades || series !== 'd' || narrow) return [plain];
  const { min, max } = plain;
  const limits = [-Infinity, ...data.grades.edges, Infinity];
  const ranges = data.grades.en.map((_, at) => ({ grade: at + 1, from: Math.max(min, limits[at]), to: Math.min(max, limits[at + 1]) })).filter(({ from, to }) => to - from > (max - min) * 0.04);
  const nameAt = new Map(ranges.map(({ grade, from, to }) => [(from + to) / 2, gradeName(grade)]));
  return [plain, axis({ type: 'value', min, max, position: 'left', offset: 36, splitLine: { show: false }, axisLabel: { customValues: [...nameAt.keys()], formatter: v => nameAt.get(v) ?? '' } })];
}

// Room for the figures of the axis and the names of grades beside them.
function gradedGrid([plain, names], right) {
  const figures = Math.max(...[plain.min, plain.max].map(v => widthOf(plain.axisLabel.formatter(v), 12)));
  return { left: figures + 16 + (names ? 12 + Math.max(...data.grades[language].map(name => widthOf(name, 12))) : 0), right, top: 16, bottom: 28 };
}

function coordinationHeight() {
  return innerWidth < 600 ? 380 : 460;
}

function fitted(text, most) {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

// The region in focus, with its figures to the last digit.
function regionCard() {
  const [region, period] = [state.region, state.period];
  const row = outlookOf(region);
  const value = leadingOf(region, period);
  const figures = [
    [leadSymbol(), data.leading, value],
    ...hasCoupling ? [['C', 'c', valueOf('c', region, period)], ['T', 't', valueOf('t', region, period)]] : [],
    ...data.subsystems.map((s, at) => [subsystemName(at), `u_${s.code}`, valueOf(`u_${s.code}`, region, period)]),
    ...data.ranking && data.leading !== data.ranking ? [[data.ranking.toUpperCase(), data.ranking, valueOf(data.ranking, region, period)]] : [],
  ];
  return [
    el('h3', null, isolated(regionName(region)), el('small', null, `${data.regions[region].code} · ${data.periods[period]}`)),
    el('p', { class: 'card-grade' }, value === null ? t('noRow') : t('rankOfAll', { rank: rankOf(region, period), all: ordered(period).length }), hasCoupling && value !== null && [' · ', gradeChip(valueOf('grade', region, period))]),
    el('dl', { class: 'figures' }, figures.map(([name, field, v]) => el('div', null, el('dt', null, name),
      el('dd', { 'data-region': data.regions[region].code, 'data-field': field, 'data-value': v, title: v === null ? undefined : String(v) }, number(v, 4))))),
    row?.says && el('p', { class: 'sentence' }, isolated(row.says[language === 'zh' ? 1 : 0])),
  ];
}
