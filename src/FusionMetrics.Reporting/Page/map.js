// Regions where they lie, on the Equal Earth projection (Savric, Patterson and Jenny 2018), with the lines of the globe for orientation.
const map = { extent: 'all' };
const placed = data.regions.map((region, r) => r).filter(r => data.regions[r].at);

if (placed.length > 0) section('map', {
  headline: () => {
    const seen = placed.filter(r => leadingOf(r, state.period) !== null);
    const order = [...seen].sort((a, b) => leadingOf(b, state.period) - leadingOf(a, state.period));
    return order.length < 2 ? t('name_map') : t('mapHead', { symbol: leadSymbol(), period: data.periods[state.period], best: regionName(order[0]), worst: regionName(order.at(-1)) });
  },
  intro: () => t('mapIntro'),
  build: () => [
    live('div', { class: 'controls' }, () => data.regions[state.region].at && select(t('extent'), [['all', t('extentAll')], ['focus', t('extentFocus', { region: regionName(state.region) })]], map.extent, value => { map.extent = value; choose({}); }, { id: 'map-extent' })),
    live('div', null, () => colourLegend(gradesOf(state.period))),
    chart({
      height: () => mapHeight(mapBox()),
      label: () => t('mapLabel', { count: placed.length, symbol: leadSymbol(), period: data.periods[state.period] }),
      option: width => mapOption(width, mapBox()),
      note: () => placed.length < data.regions.length ? t('mapMissing', { count: data.regions.length - placed.length }) : t('mapNote'),
      table: mapTable,
    }),
    denseBox && [el('h3', null, t('denseHead', { count: whole(denseBox.count), all: whole(placed.length) })), chart({
      height: () => mapHeight(denseBox.box),
      label: () => t('mapLabel', { count: denseBox.count, symbol: leadSymbol(), period: data.periods[state.period] }),
      option: width => mapOption(width, denseBox.box),
      note: () => t('denseNote'),
      table: mapTable,
    })],
  ],
});

function mapTable() {
  return { caption: t('name_map'), head: [t('region'), t('longitude'), t('latitude'), leadSymbol()], rows: placed.map(r => [regionName(r), number(data.regions[r].at[0], 2), number(data.regions[r].at[1], 2), number(leadingOf(r, state.period))]) };
}

function equalEarth(longitude, latitude) {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const m = Math.sqrt(3) / 2;
  const theta = Math.asin(m * Math.sin(latitude * Math.PI / 180));
  const [t2, t6] = [theta ** 2, theta ** 6];
  const x = longitude * Math.PI / 180 * Math.cos(theta) / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)));
  return [x, theta * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))];
}

const nearby = [0.36, 0.22];

function boxAround(point) {
  return point.map((v, i) => [v - nearby[i], v + nearby[i]]);
}

// The part of the map where most points lie, where that is a quarter of all of them or more, and a small part of the map.
const denseBox = (() => {
  const points = placed.map(r => equalEarth(...data.regions[r].at));
  const reach = [0, 1].map(i => Math.max(...points.map(p => p[i])) - Math.min(...points.map(p => p[i])));
  if (placed.length < 12 || reach[0] < 4 * nearby[0]) return null;
  const within = box => points.filter(p => p.every((v, i) => v >= box[i][0] && v <= box[i][1]));
  const [most] = points.map(p => within(boxAround(p))).sort((a, b) => b.length - a.length);
  if (most.length * 4 < points.length) return null;
  // Centred on the points that lie in it.
  const box = boxAround([0, 1].map(i => (Math.max(...most.map(p => p[i])) + Math.min(...most.map(p => p[i]))) / 2));
  return { box, count: within(box).length };
})();

// The box around the points, and the whole globe where they span most of it.
function mapBox() {
  const focus = data.regions[state.region].at;
  if (map.extent === 'focus' && focus) {
    return boxAround(equalEarth(...focus));
  }
  const points = placed.map(r => equalEarth(...data.regions[r].at));
  const box = [0, 1].map(i => [Math.min(...points.map(p => p[i])), Math.max(...points.map(p => p[i]))]);
  if (box[0][1] - box[0][0] > 2.7) return [[-2.72, 2.72], [Math.min(-1.05, box[1][0] - 0.1), 1.33]];
  const margin = Math.max(...box.map(([low, high]) => high - low), 0.02) * 0.08;
  return box.map(([low, high]) => [low - margin, high + margin]);
}

function mapHeight([[x0, x1], [y0, y1]]) {
  const width = Math.min(960, document.querySelector('main')?.clientWidth ?? innerWidth);
  return Math.min(640, Math.max(220, Math.round(width * (y1 - y0) / (x1 - x0))));
}

function graticule() {
  const range = (from, to, step) => Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  const meridians = range(-180, 180, 30).map(longitude => ({ coords: range(-90, 90, 5).map(latitude => equalEarth(longitude, latitude)) }));
  const parallels = range(-60, 90, 30).map(latitude => ({ coords: range(-180, 180, 5).map(longitude => equalEarth(longitude, latitude)) }));
  return [...meridians, ...parallels];
}

function mapOption(width, box) {
  const [[x0, x1], [y0, y1]] = box;
  const high = mapHeight(box);
  // The same length for a unit on both axes.
  const unit = Math.min(width / (x1 - x0), high / (y1 - y0));
  const around = (low, top, length) => [(low + top - length / unit) / 2, (low + top + length / unit) / 2];
  const [ax0, ax1] = around(x0, x1, width);
  const [ay0, ay1] = around(y0, y1, high);
  const size = innerWidth < 600 ? 11 : 12;
  const points = byImportance(placed).map(region => ({ region, value: equalEarth(...data.regions[region].at) }))
    .filter(({ value: [x, y] }) => x >= ax0 && x <= ax1 && y >= ay0 && y <= ay1);
  const radius = region => region === state.region ? 8 : innerWidth < 600 ? 4.5 : 5.5;
  const names = namesBeside(points.map(({ region, value }) => ({
    x: (value[0] - ax0) * unit, y: (ay1 - value[1]) * unit, radius: radius(region), region, names: [fitted(regionName(region), 20), data.regions[region].code],
  })), width, high, size);
  const hidden = (min, max) => ({ type: 'value', min, max, show: false });
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0 }, xAxis: hidden(ax0, ax1), yAxis: hidden(ay0, ay1),
    tooltip: tooltip(p => p.data?.region === undefined ? '' : tip(regionName(p.data.region), [[leadSymbol(), number(leadingOf(p.data.region, state.period))], ...hasCoupling ? [[t('grade'), gradeName(valueOf('grade', p.data.region, state.period))]] : []])),
    series: [
      { type: 'lines', coordinateSystem: 'cartesian2d', polyline: true, silent: true, data: graticule(), lineStyle: { color: token('grid'), width: 1, opacity: 1 }, z: 1 },
      {
        type: 'scatter', z: 3, cursor: 'pointer',
        data: points.map((point, i) => labelled({
          ...point,
          itemStyle: { color: css(pointColour(point.region)), opacity: 1, borderColor: point.region === state.region ? hue(1) : token('outline'), borderWidth: point.region === state.region ? 3 : 1 },
        }, radius(point.region), names[i], size)),
      },
    ],
  };
}
