// All regions side by side: a small picture each, on one scale or on its own.
function smallMultiples() {
  const order = trends.series in data.series ? ordered(last, trends.series) : ordered(last);
  const periods = horizon();
  const parts = order.map(r => [r, forecastParts(r)]);
  const same = sameReach();
  const list = el('ul', { class: 'multiples', id: 'multiples' });
  const more = folded('multiples', list, parts, ([r, p]) => multiple(r, p, periods, ...trends.scale === 'same' ? same : reach([...p.seen, ...p.low, ...p.high])), innerWidth < 600 ? 12 : 24);
  return [list, more];
}

function reach(values) {
  const there = values.filter(v => v !== null);
  return [Math.min(...there), Math.max(...there)];
}

function sameReach() {
  return reach(data.regions.map((_, r) => forecastParts(r)).flatMap(p => [...p.seen, ...p.forecast]));
}

// What the sides of the small pictures are.
function multipleRange() {
  const periods = horizon();
  const [low, high] = sameReach();
  return t(trends.scale === 'same' ? 'multipleRange' : 'multipleRangeOwn', { from: periods[0], to: periods.at(-1), low: number(low, 2), high: number(high, 2) });
}

function multiple(region, { row, seen, ahead, forecast, low, high }, periods, min, max) {
  const [width, height] = [150, 64];
  const x = p => (2 + (width - 4) * (periods.length < 2 ? 0.5 : p / (periods.length - 1))).toFixed(1);
  const y = v => (3 + (height - 6) * (1 - (Math.min(max, Math.max(min, v)) - min) / (max - min || 1))).toFixed(1);
  const path = points => points.map(([p, v], i) => `${i ? 'L' : 'M'}${x(p)} ${y(v)}`).join('');
  const known = seen.map((v, p) => [p, v]).filter(([, v]) => v !== null);
  const future = ahead.map((period, i) => [periods.indexOf(period), forecast[i], low[i], high[i]]);
  const from = known.at(-1);
  const value = from ? from[1] : null;
  const text = t('multipleLabel', { region: regionName(region), value: number(value), verdict: t(`verdict_${row?.verdict ?? 'short'}`), forecast: number(forecast.at(-1) ?? null), period: ahead.at(-1) ?? '' });
  return el('li', { class: region === state.region && 'focus', 'data-region': data.regions[region].code },
    el('div', { class: 'multiple-head' }, regionLink(region), el('span', { class: `verdict ${row?.verdict ?? 'short'}`, 'aria-hidden': 'true' }, verdicts[row?.verdict ?? 'short']), el('span', { class: 'number' }, number(value))),
    svg('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': text, preserveAspectRatio: 'none' },
      future.length && from && svg('path', { class: 'band', d: `${path([from, ...future.map(f => [f[0], f[3]])])}${[...future].reverse().map(f => `L${x(f[0])} ${y(f[2])}`).join('')}Z` }),
      svg('path', { class: 'seen', d: path(known) }),
      future.length && from && svg('path', { class: 'ahead', d: path([from, ...future]) })));
}
