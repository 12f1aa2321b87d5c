// Two indices against each other: on the line both are equal, off it one of them lags.
const quadrant = { pair: 0 };

function pairs() {
  const all = data.subsystems.map((_, at) => at);
  return all.flatMap(a => all.slice(a + 1).map(b => [a, b]));
}

if (data.subsystems.length > 1) section('quadrant', {
  headline: () => {
    const [x, y] = pairs()[quadrant.pair];
    const points = quadrantPoints(x, y);
    const [above, below] = [points.filter(p => p.value[1] > p.value[0]).length, points.filter(p => p.value[1] < p.value[0]).length];
    const [behind, ahead, members] = above >= below ? [x, y, above] : [y, x, below];
    return t('quadrantHead', { behind: subsystemName(behind), ahead: subsystemName(ahead), count: members, all: points.length, period: data.periods[state.period] });
  },
  intro: () => t('quadrantIntro'),
  build: () => [
    pairs().length > 1 && el('div', { class: 'controls' }, select(t('pair'), pairs().map(([a, b], at) => [at, `${subsystemName(a)} × ${subsystemName(b)}`]), quadrant.pair, value => { quadrant.pair = Number(value); choose({}); }, { id: 'quadrant-pair' })),
    live('div', null, () => colourLegend(gradesOf(state.period))),
    chart({
      height: quadrantHeight,
      label: () => t('quadrantLabel', { x: subsystemName(pairs()[quadrant.pair][0]), y: subsystemName(pairs()[quadrant.pair][1]), period: data.periods[state.period] }),
      option: quadrantOption,
      note: () => [t(last > 0 ? 'quadrantNoteTrail' : 'quadrantNote'), data.lag && ` ${t('quadrantNoteLimit')}`],
      table: () => {
        const [x, y] = pairs()[quadrant.pair];
        return { caption: t('name_quadrant'), head: [t('region'), subsystemName(x), subsystemName(y), t('difference')], rows: quadrantPoints(x, y).map(p => [regionName(p.region), number(p.value[0]), number(p.value[1]), signed(p.value[1] - p.value[0])]) };
      },
    }),
  ],
});

function quadrantHeight() {
  return innerWidth < 600 ? 400 : 560;
}

function quadrantPoints(x, y) {
  const of = at => `u_${data.subsystems[at].code}`;
  return ordered(state.period).map(region => ({ region, value: [valueOf(of(x), region, state.period), valueOf(of(y), region, state.period)] })).filter(p => !p.value.includes(null));
}

function quadrantOption(width) {
  const [x, y] = pairs()[quadrant.pair];
  const points = quadrantPoints(x, y);
  const [sx, sy] = [x, y].map(at => `u_${data.subsystems[at].code}`);
  const trail = data.periods.map((period, p) => [valueOf(sx, state.region, p), valueOf(sy, state.region, p)]).filter((value, p) => p <= state.period && !value.includes(null));
  const scales = [0, 1].map(side => valueAxis([...points.map(p => p.value), ...trail].map(value => value[side])));
  const grid = { left: 40, right: 16, top: 36, bottom: 52 };
  const [across, high] = [width - grid.left - grid.right, quadrantHeight() - grid.top - grid.bottom];
  const at = value => ({ x: across * (value[0] - scales[0].min) / (scales[0].max - scales[0].min), y: high * (scales[1].max - value[1]) / (scales[1].max - scales[1].min) });
  const size = innerWidth < 600 ? 11 : 12;
  const order = byImportance(points.map(p => p.region)).map(region => points.find(p => p.region === region));
  const names = region => drawn().includes(region) ? [fitted(regionName(region), 20), data.regions[region].code] : [data.regions[region].code];
  const colour = hue(0);
  const lines = lagLines(scales);
  const corners = sideNames(scales, [x, y], across, high);
  const placed = namesBeside([...order.map(p => ({ ...at(p.value), radius: 6, region: p.region, names: names(p.region) })), ...trail.map(value => ({ ...at(value), radius: 3, names: [] }))], across, high, size, [...lines.map(line => lineNameBox(line, at(line.points[1]), size)), ...corners.map(({ box }) => box)]);
  const title = { color: token('muted'), fontSize: 12 };
  return {
    grid,
    xAxis: { ...scales[0], name: `${t('indexOf', { name: subsystemName(x) })} →`, nameLocation: 'middle', nameGap: 30, nameTextStyle: title },
    yAxis: { ...scales[1], name: `↑ ${t('indexOf', { name: subsystemName(y) })}`, nameLocation: 'end', nameGap: 14, nameTextStyle: { ...title, align: 'left', padding: [0, 0, 0, -36] } },
    tooltip: tooltip(p => p.data?.region === undefined ? '' : tip(regionName(p.data.region), [[subsystemName(x), number(p.value[0])], [subsystemName(y), number(p.value[1])], [leadSymbol(), number(leadingOf(p.data.region, state.period))]])),
    series: [
      ...lines.map(({ name, strong, points: ends }) => ({
        type: 'line', silent: true, showSymbol: false, data: ends, z: 1, lineStyle: { color: token(strong ? 'muted' : 'bar'), width: strong ? 1.5 : 1, type: strong ? 'solid' : [4, 4] },
        endLabel: { show: true, formatter: name, color: token('muted'), fontSize: size, align: 'right', verticalAlign: 'bottom', offset: [-10, -2], distance: 0 },
      })),
      {
        type: 'scatter', z: 3, cursor: 'pointer',
        data: order.map((p, i) => labelled({ ...p, itemStyle: { color: css(pointColour(p.region)), opacity: 1, borderColor: token('outline'), borderWidth: 1 } }, 6, placed[i], size)),
      },
      { type: 'line', data: trail, showSymbol: true, symbol: 'circle', symbolSize: 4, silent: true, lineStyle: { color: colour, width: 2 }, itemStyle: { color: colour }, z: 4 },
      { type: 'scatter', silent: true, z: 5, symbolSize: 15, data: trail.slice(-1), itemStyle: { color: 'transparent', borderColor: colour, borderWidth: 3, opacity: 1 } },
    ],
    graphic: corners.map(({ text, box }) => ({ type: 'text', silent: true, x: grid.left + box.left, y: grid.top + box.top, style: { text, fill: token('muted'), font: `600 13px ${getComputedStyle(document.body).fontFamily}` } })),
  };
}

// On which side of the line which subsystem lags, where the corner is on that side.
function sideNames([across, up], [x, y], width, height) {
  const named = (at, isRight, isLow) => {
    const text = t('lags', { name: subsystemName(at) });
    const [left, top] = [isRight ? width - widthOf(text, 13) - 10 : 10, isLow ? height - 24 : 8];
    return { text, box: { left, top, right: left + widthOf(text, 13), bottom: top + 16 } };
  };
  return [up.max > across.min && named(x, false, false), across.max > up.min && named(y, true, true)].filter(Boolean);
}

// Above the end of a line, within the chart.
function lineNameBox({ name }, { x, y }, size) {
  return { left: x - 10 - widthOf(name, size), right: x - 10, top: y - 2 - 1.3 * size, bottom: y - 2 };
}

// The line of equality, and how far from it the recipe still calls two subsystems in step: each y = a + b x, as far as the chart shows it.
function lagLines([across, up]) {
  const line = (name, a, b, strong) => {
    const [from, to] = [Math.max(across.min, (up.min - a) / b), Math.min(across.max, (up.max - a) / b)];
    return from < to && { name, strong, points: [from, to].map(x => [x, a + b * x]) };
  };
  const limit = data.lag?.threshold;
  return [
    line(t('equalLine'), 0, 1, true),
    ...data.lag?.kind === 'difference' ? [line(signed(limit, 2), limit, 1), line(signed(-limit, 2), -limit, 1)] : [],
    ...data.lag?.kind === 'ratio' ? [line(`× ${number(1 / limit, 2)}`, 0, 1 / limit), line(`× ${number(limit, 2)}`, 0, limit)] : [],
  ].filter(Boolean);
}
