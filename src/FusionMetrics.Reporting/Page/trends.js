// Trend and forecast: small multiples of all regions on one scale, the one in focus at large, and the figures in a table.
const trends = { series: data.leading, scale: 'same' };

section('trends', {
  headline: () => {
    const rows = data.regions.map((_, r) => outlookOf(r, trends.series)).filter(Boolean);
    const of = verdict => rows.filter(row => row.verdict === verdict).length;
    return t('trendsHead', { rising: of('rising'), falling: counted(of('falling')), all: rows.length, symbol: seriesSymbol(trends.series) });
  },
  intro: () => t('trendsIntro', { test: methodName('trend', data.outlook.test), forecast: data.outlook.forecast ? methodName('forecast', data.outlook.forecast) : '–', confidence: percent(data.outlook.confidence) }),
  build: () => [
    el('div', { class: 'controls' }, outlookSeries.length > 1 && select(t('series'), outlookSeries.map(s => [s, seriesName(s)]), trends.series, value => { trends.series = value; choose({}); }, { id: 'trend-series' })),
    live('h3', { class: 'figure-head' }, forecastHead),
    chart({
      height: () => innerWidth < 600 ? 300 : 360,
      label: () => t('forecastLabel', { region: regionName(state.region), series: seriesName(trends.series) }),
      option: forecastOption,
      note: () => t('forecastNote', { confidence: percent(data.outlook.confidence) }),
      table: forecastTable,
    }),
    el('h3', null, t('smallMultiples')),
    el('p', { class: 'intro' }, t('smallMultiplesIntro')),
    live('div', { class: 'controls' }, () => [select(t('scale'), [['same', t('scaleSame')], ['own', t('scaleOwn')]], trends.scale, value => { trends.scale = value; choose({}); }, { id: 'multiple-scale' }), el('small', null, multipleRange())]),
    live('div', null, smallMultiples, () => [trends, innerWidth < 600]),
    el('h3', null, t('trendTable')),
    live('p', { class: 'sentence', id: 'together' }, regionsTogether),
    live('div', null, trendTable, () => [trends.series]),
  ],
});

// Whether the regions rise or fall as a whole.
function regionsTogether() {
  const row = data.outlook.together?.find(r => r.series === trends.series);
  if (!row || row.verdict === 'short') return null;
  const p = probability(row.p[0]);
  return t(`together_${row.verdict}`, { count: row.regions, from: row.first, to: row.last, symbol: seriesSymbol(trends.series), slope: slope(row.slope[0]), p: p.startsWith('<') ? p : `= ${p}` });
}

function forecastParts(region) {
  const row = outlookOf(region, trends.series);
  const seen = data.series[trends.series] ? lineOf(trends.series, region) : data.periods.map(() => null);
  return { row, seen, ahead: row?.ahead ?? [], forecast: row?.forecast ?? [], low: row?.low ?? [], high: row?.high ?? [] };
}

function forecastHead() {
  const { ahead, forecast, low, high } = forecastParts(state.region);
  const name = isolated(regionName(state.region));
  return ahead.length === 0 ? name : [name, t('forecastHead', { period: ahead.at(-1), symbol: seriesSymbol(trends.series), value: number(forecast.at(-1)), low: number(low.at(-1)), high: number(high.at(-1)) })];
}

// The periods of the panel and those ahead, once each, in order.
function horizon() {
  const ahead = data.outlook.rows.filter(row => row.series === trends.series).flatMap(row => row.ahead ?? []);
  return [...new Set([...data.periods, ...ahead])].sort();
}

function forecastOption(width) {
  const { seen, ahead, forecast, low, high } = forecastParts(state.region);
  const periods = horizon();
  const at = new Map(ahead.map((period, i) => [period, i]));
  const lastSeen = seen.findLastIndex(v => v !== null);
  // The forecast leaves from the last value, so that the line does not break.
  const join = (values) => periods.map((period, p) => at.has(period) ? values[at.get(period)] : p === lastSeen ? seen[lastSeen] : null);
  const [lows, highs] = [join(low), join(high)];
  const colour = hue(0);
  return {
    grid: { left: 8, right: 64, top: 16, bottom: 8, containLabel: true },
    xAxis: periodAxis(periods, width - 110),
    yAxis: valueAxis([...seen, ...low, ...high]),
    tooltip: tooltip(points => {
      const period = points[0].axisValue;
      const value = seen[data.periods.indexOf(period)];
      return tip(period, at.has(period) ? [[t('forecast'), number(forecast[at.get(period)])], [t('band'), `${number(low[at.get(period)])} – ${number(high[at.get(period)])}`]] : [[t('observed'), number(value)]]);
    }, { trigger: 'axis', axisPointer: { lineStyle: { color: token('muted') } } }),
    series: [
      { type: 'line', stack: 'band', data: lows, showSymbol: false, silent: true, lineStyle: { opacity: 0 }, stackStrategy: 'all' },
      { type: 'line', stack: 'band', data: highs.map((v, p) => v === null ? null : v - lows[p]), showSymbol: false, silent: true, lineStyle: { opacity: 0 }, areaStyle: { color: colour, opacity: 0.16 }, stackStrategy: 'all' },
      { type: 'line', data: periods.map((_, p) => seen[p] ?? null), showSymbol: true, symbol: 'circle', symbolSize: 5, lineStyle: { color: colour, width: 2.5 }, itemStyle: { color: colour } },
      { type: 'line', data: join(forecast), showSymbol: false, lineStyle: { color: colour, width: 2.5, type: [5, 4] }, itemStyle: { color: colour },
        endLabel: { show: true, formatter: p => number(p.value), color: colour, fontWeight: 'bold', fontSize: 13 } },
    ],
  };
}

function forecastTable() {
  const { seen, ahead, forecast, low, high } = forecastParts(state.region);
  return {
    caption: `${regionName(state.region)}: ${seriesName(trends.series)}`, head: [t('period'), t('observed'), t('forecast'), t('low'), t('high')],
    rows: [...data.periods.map((period, p) => [period, number(seen[p], 4), '', '', '']), ...ahead.map((period, i) => [period, '', number(forecast[i], 4), number(low[i], 4), number(high[i], 4)])],
  };
}

function trendTable() {
  const order = ordered(last);
  const rows = [...order, ...data.regions.map((_, r) => r).filter(r => !order.includes(r))].map(r => [r, outlookOf(r, trends.series)]).filter(([, row]) => row);
  const adjusted = data.outlook.adjusted && rows.some(([, row]) => row.p[1] !== null);
  const body = el('tbody');
  const more = folded('trends', body, rows, ([r, row]) => el('tr', { class: r === state.region && 'focus', 'data-region': data.regions[r].code },
    el('th', { scope: 'row' }, regionLink(r)), el('td', { class: 'left' }, verdictMark(row)),
    el('td', { class: 'number', 'data-value': row.slope[0] }, slope(row.slope[0])),
    el('td', { class: 'number' }, row.slope[1] === null ? '–' : t('fromTo', { low: slope(row.slope[1]), high: slope(row.slope[2]) })),
    el('td', { class: 'number', 'data-value': row.p[0] }, probability(row.p[0])), adjusted && el('td', { class: 'number', 'data-value': row.p[1] }, probability(row.p[1])),
    el('td', { class: 'number' }, row.break ?? '–'),
    el('td', { class: 'number' }, row.forecast ? `${number(row.forecast.at(-1))} (${number(row.low.at(-1))}–${number(row.high.at(-1))})` : '–'),
    trends.series === data.leading && hasCoupling && el('td', { class: 'number' }, row.next ? percent(row.odds) : '–')), 15);
  const ends = rows.find(([, row]) => row.ahead)?.[1].ahead.at(-1) ?? '';
  const head = [[t('region'), 'left'], [t('trend'), 'left'], [t('slope')], [t('slopeBand')], ['p'], ...adjusted ? [[t('pAdjusted')]] : [], [t('breakAt')], [t('forecastFor', { period: ends })], ...trends.series === data.leading && hasCoupling ? [[t('nextGrade')]] : []];
  return [el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('trendTable') }, el('table', { id: 'trend-table' }, el('caption', null, seriesName(trends.series)),
    el('thead', null, el('tr', null, head.map(([name, side]) => el('th', { scope: 'col', class: side ?? 'number' }, name)))), body)), more];
}

function slope(value) {
  return value === null ? '–' : signed(value, Math.abs(value) >= 1 ? 2 : 4);
}
