// Regions where they lie, on the Equal Earth projection (Savric, Patterson and Jenny 2018), with the lines of the globe for orientation.
const map = { extent: 'all' };
const placed = data.regions.map((region, r) => r).filter(r => data.regions[r].at);

if (placed.length > 0) section('map', {
  headline: () => {
    const seen = placed.filter(r => leadingOf(r, state.period) !== null);
    const best = [...seen].sort((a, b) => leadingOf(b, state.period) - leadingOf(a, state.period))[0];
    return best === undefined ? t('name_map') : t('mapHead', { symbol: leadSymbol(), period: data.periods[state.period], region: regionName(best) });
  },
  intro: () => t('mapIntro'),
  build: () => [
    live('div', { class: 'controls' }, () => data.regions[state.region].at && select(t('extent'), [['all', t('extentAll')], ['focus', t('extentFocus', { region: regionName(state.region) })]], map.extent, value => { map.extent = value; choose({}); }, { id: 'map-extent' })),
    chart({
      height: () => mapHeight(),
      label: () => t('mapLabel', { count: placed.length, symbol: leadSymbol(), period: data.periods[state.period] }),
      option: mapOption,
      note: () => placed.length < data.regions.length ? t('mapMissing', { count: data.regions.length - placed.length }) : t('mapNote'),
      table: () => ({ caption: t('name_map'), head: [t('region'), t('longitude'), t('latitude'), leadSymbol()], rows: placed.map(r => [regionName(r), number(data.regions[r].at[0], 2), number(data.regions[r].at[1], 2), number(leadingOf(r, state.period))]) }),
    }),
  ],
});

function equalEarth(longitude, latitude) {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const theta = Math.asin(m * Math.sin(latitude * Math.PI / 180));
  const [t2, t6] = [theta ** 2, theta ** 6];
  const x = longitude * Math.PI / 180 * Math.cos(theta) / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
  return [x, theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))];
}

// The box around the points, and the whole globe where they span most of it.
function mapBox() {
  const focus = data.regions[state.region].at;
  if (map.extent === 'focus' && focus) {
    const [x, y] = equalEarth(...focus);
    return [[x - 0.36, x + 0.36], [y - 0.22, y + 0.22]];
  }
  const points = placed.map(r => equalEarth(...data.regions[r].at));
  const box = [0, 1].map(i => [Math.min(...points.map(p => p[i])), Math.max(...points.map(p => p[i]))]);
  if (box[0][1] - box[0][0] > 2.7) return [[-2.72, 2.72], [Math.min(-1.05, box[1][0] - 0.1), 1.33]];
  const margin = Math.max(...box.map(([low, high]) => high - low), 0.02) * 0.08;
  return box.map(([low, high]) => [low - margin, high + margin]);
}

function mapHeight() {
  const [[x0, x1], [y0, y1]] = mapBox();
  const width = Math.min(960, document.querySelector('main')?.clientWidth ?? innerWidth);
  return Math.min(640, Math.max(220, Math.round(width * (y1 - y0) / (x1 - x0))));
}

function graticule() {
  const range = (from, to, step) => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const meridians = range(-180, 180, 30).map(longitude => ({ coords: range(-90, 90, 5).map(latitude => equalEarth(longitude, latitude)) }));
  const parallels = range(-60, 90, 30).map(latitude => ({ coords: range(-180, 180, 5).map(longitude => equalEarth(longitude, latitude)) }));
  return [...meridians, ...parallels];
}

function mapOption() {
  const [[x0, x1], [y0, y1]] = mapBox();
  const values = placed.map(r => leadingOf(r, state.period)).filter(v => v !== null);
  const [least, largest] = [Math.min(...values), Math.max(...values)];
  const points = placed.map(r => {
    const value = leadingOf(r, state.period);
    const rgb = value === null ? null : hasCoupling ? gradeColour(valueOf('grade', r, state.period)) : valueColour(value, least, largest);
    return { region: r, value: [...equalEarth(...data.regions[r].at), value], itemStyle: { color: rgb ? css(rgb) : token('surface'), borderColor: r === state.region ? hue(1) : token('outline'), borderWidth: r === state.region ? 3 : 1 }, symbolSize: r === state.region ? 16 : 11 };
  });
  // The same length for a unit on both axes.
  const width = document.querySelector('main').clientWidth;
  const high = mapHeight();
  const unit = Math.min(width / (x1 - x0), high / (y1 - y0));
  const around = (low, top, length) => [(low + top - length / unit) / 2, (low + top + length / unit) / 2];
  const [ax0, ax1] = around(x0, x1, width);
  const [ay0, ay1] = around(y0, y1, high);
  const hidden = (min, max) => ({ type: 'value', min, max, show: false });
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 }, xAxis: hidden(ax0, ax1), yAxis: hidden(ay0, ay1),
    tooltip: tooltip(p => p.data?.region === undefined ? '' : tip(regionName(p.data.region), [[leadSymbol(), number(p.value[2])], ...hasCoupling ? [[t('grade'), gradeName(valueOf('grade', p.data.region, state.period))]] : []])),
    series: [
      { type: 'lines', coordinateSystem: 'cartesian2d', polyline: true, silent: true, data: graticule(), lineStyle: { color: token('grid'), width: 1, opacity: 1 }, z: 1 },
      { type: 'scatter', data: points, z: 3, cursor: 'pointer', label: { show: true, position: 'right', distance: 3, formatter: p => p.data.region === state.region ? regionName(p.data.region) : data.regions[p.data.region].code, color: token('muted'), fontSize: 11 }, labelLayout: { hideOverlap: true } },
    ],
  };
}
