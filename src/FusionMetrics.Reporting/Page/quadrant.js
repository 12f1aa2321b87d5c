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
    const above = points.filter(p => p.value[1] < p.value[0]).length;
    const [behind, ahead, members] = above * 2 >= points.length ? [y, x, above] : [x, y, points.length - above];
    return t('quadrantHead', { behind: subsystemName(behind), ahead: subsystemName(ahead), count: members, all: points.length, period: data.periods[state.period] });
  },
  intro: () => t('quadrantIntro'),
  build: () => [
    pairs().length > 1 && el('div', { class: 'controls' }, select(t('pair'), pairs().map(([a, b], at) => [at, `${subsystemName(a)} × ${subsystemName(b)}`]), quadrant.pair, value => { quadrant.pair = Number(value); choose({}); }, { id: 'quadrant-pair' })),
    chart({
      height: () => innerWidth < 600 ? 400 : 560,
      label: () => t('quadrantLabel', { x: subsystemName(pairs()[quadrant.pair][0]), y: subsystemName(pairs()[quadrant.pair][1]), period: data.periods[state.period] }),
      option: quadrantOption,
      note: () => t(last > 0 ? 'quadrantNoteTrail' : 'quadrantNote'),
      table: () => {
        const [x, y] = pairs()[quadrant.pair];
        return { caption: t('name_quadrant'), head: [t('region'), subsystemName(x), subsystemName(y), t('difference')], rows: quadrantPoints(x, y).map(p => [regionName(p.region), number(p.value[0]), number(p.value[1]), signed(p.value[1] - p.value[0])]) };
      },
    }),
  ],
});

function quadrantPoints(x, y) {
  const of = at => `u_${data.subsystems[at].code}`;
  return ordered(state.period).map(region => ({ region, value: [valueOf(of(x), region, state.period), valueOf(of(y), region, state.period)] })).filter(p => !p.value.includes(null));
}

function quadrantOption() {
  const [x, y] = pairs()[quadrant.pair];
  const points = quadrantPoints(x, y);
  const [sx, sy] = [x, y].map(at => `u_${data.subsystems[at].code}`);
  const trail = data.periods.map((period, p) => ({ value: [valueOf(sx, state.region, p), valueOf(sy, state.region, p)], period })).filter((point, p) => p <= state.period && !point.value.includes(null));
  // The same scale on both axes, so that the line of equality runs at 45 degrees.
  const scale = valueAxis([...points, ...trail].flatMap(p => p.value));
  const { min, max } = scale;
  const colour = hue(0);
  const inkFont = `600 13px ${getComputedStyle(document.body).fontFamily}`;
  const named = new Set([state.region, ...drawn()]);
  const axisOf = (at, more) => ({ ...scale, name: `${t('indexOf', { name: subsystemName(at) })} →`, nameLocation: 'end', ...more });
  return {
    grid: { left: 8, right: 20, top: 36, bottom: 36, containLabel: true },
    xAxis: axisOf(x, { nameGap: 30, nameLocation: 'middle' }), yAxis: axisOf(y, { nameTextStyle: { align: 'left', color: token('muted') }, nameGap: 14 }),
    tooltip: tooltip(p => p.data?.region === undefined ? '' : tip(regionName(p.data.region), [[subsystemName(x), number(p.value[0])], [subsystemName(y), number(p.value[1])], [leadSymbol(), number(leadingOf(p.data.region, state.period))]])),
    series: [
      ...lagLines(min, max).map(line => ({ type: 'line', silent: true, showSymbol: false, data: line.points, lineStyle: { color: token(line.strong ? 'muted' : 'line'), width: line.strong ? 1.5 : 1, type: line.strong ? 'solid' : [4, 4] },
        endLabel: line.name && { show: true, formatter: () => line.name, color: token('muted'), fontSize: 11, offset: [-8, 10], align: 'right' }, z: 1 })),
      { type: 'scatter', data: points.map(p => ({ ...p, itemStyle: { color: css(hasCoupling ? gradeColour(valueOf('grade', p.region, state.period)) : mixed(0.5)), borderColor: token('outline'), borderWidth: 1 } })), symbolSize: 11, z: 3, cursor: 'pointer',
        label: { show: true, position: 'right', formatter: p => named.has(p.data.region) || points.length <= 40 ? (named.has(p.data.region) ? regionName(p.data.region) : data.regions[p.data.region].code) : '', color: token('muted'), fontSize: 11 },
        labelLayout: { hideOverlap: true } },
      { type: 'line', data: trail.map(p => p.value), showSymbol: true, symbol: 'circle', symbolSize: 4, silent: true, lineStyle: { color: colour, width: 2 }, itemStyle: { color: colour }, z: 4 },
      { type: 'scatter', silent: true, z: 5, symbolSize: 14, data: trail.length ? [{ value: trail.at(-1).value }] : [], itemStyle: { color: 'transparent', borderColor: colour, borderWidth: 3 } },
    ],
    graphic: [
      { type: 'text', silent: true, left: 60, top: 44, style: { text: t('lags', { name: subsystemName(x) }), fill: token('muted'), font: inkFont } },
      { type: 'text', silent: true, right: 30, bottom: 66, style: { text: t('lags', { name: subsystemName(y) }), fill: token('muted'), font: inkFont } },
    ],
  };
}

// The line of equality, and how far from it the recipe still calls two subsystems in step.
function lagLines(min, max) {
  const lines = [{ strong: true, points: [[min, min], [max, max]] }];
  if (data.lag?.kind === 'difference') {
    const d = data.lag.threshold;
    lines.push({ points: [[min, min + d], [max - d, max]] }, { points: [[min + d, min], [max, max - d]] });
  }
  if (data.lag?.kind === 'ratio') {
    const r = data.lag.threshold;
    lines.push({ points: [[min, Math.min(max, min / r)], [max * r, max]] }, { points: [[Math.min(max, min / r), min], [max, max * r]] });
  }
  return lines;
}
