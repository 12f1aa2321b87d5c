// The path that was planned: what to move, by how much, when, at what cost, and where it leads.
const plans = { chosen: 0 };

section('path', {
  headline: () => {
    const plan = data.path?.plans[plans.chosen];
    if (!plan) return t('pathHeadAbsent');
    const [from, to] = [plan.course[0], plan.course.at(-1)];
    return t('pathHead', { region: regionName(regionAt.get(plan.region)), count: plan.moves.length, all: data.indicators.length, symbol: seriesSymbol(data.path.series), from: number(from.score), to: number(to.score), period: to.period });
  },
  intro: () => data.path && t('pathIntro'),
  build: () => !data.path || data.path.plans.length === 0
    ? absent('pathAbsent', `path:\n  region: ${/^[\w-]+$/.test(data.regions[state.region].code) ? data.regions[state.region].code : JSON.stringify(data.regions[state.region].code)}\n  goal: { grade: next }\n  years: 5`)
    : [
      data.path.plans.length > 1 && el('div', { class: 'controls' }, select(t('plan'), data.path.plans.map((plan, at) => [at, `${regionName(regionAt.get(plan.region))} · ${t('planNumber', { number: plan.number, cost: compact(plan.cost) })}`]), plans.chosen,
        value => { plans.chosen = Number(value); choose({}); }, { id: 'path-plan' })),
      chart({
        height: () => 280,
        label: () => t('pathLabel', { symbol: seriesSymbol(data.path.series) }),
        option: courseOption,
        table: () => ({ caption: t('course'), head: [t('period'), seriesSymbol(data.path.series), t('grade'), t('cost')], rows: data.path.plans[plans.chosen].course.map(point => [point.period, number(point.score, 4), point.grade === null ? '–' : gradeName(point.grade), compact(point.cost)]) }),
      }),
      live('div', { class: 'moves' }, moveTable),
      el('details', { class: 'path-summary' }, el('summary', null, t('pathWords')), el('pre', { tabindex: '0', lang: languages[language].tag }, isolated(data.path.says[language === 'zh' ? 1 : 0]))),
    ],
});

function courseOption(width) {
  const { course } = data.path.plans[plans.chosen];
  const axes = gradedAxes(course.map(point => point.score), innerWidth < 600, data.path.series);
  const grid = gradedGrid(axes, 56);
  return {
    grid, xAxis: periodAxis(course.map(point => point.period), width - grid.left - grid.right), yAxis: axes,
    tooltip: tooltip(points => tip(points[0].axisValue, [[seriesSymbol(data.path.series), number(points[0].value)], [t('cost'), compact(course[points[0].dataIndex].cost)]]), { trigger: 'axis' }),
    series: [{ type: 'line', step: false, data: course.map(point => point.score), symbol: 'circle', symbolSize: 7, lineStyle: { color: hue(0), width: 2.5 }, itemStyle: { color: hue(0) }, endLabel: { show: true, formatter: p => number(p.value), color: hue(0), fontWeight: 'bold', fontSize: 13 } }],
  };
}

function moveTable() {
  const { moves } = data.path.plans[plans.chosen];
  const most = Math.max(...moves.map(move => move.cost), 0);
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('moves') }, el('table', { class: 'bars', id: 'move-table' }, el('caption', null, t('moves')),
    el('thead', null, el('tr', null, el('th', { scope: 'col' }, t('indicator')), el('th', { scope: 'col', class: 'number' }, t('from')), el('th', { scope: 'col', class: 'number' }, t('to')), el('th', { scope: 'col', class: 'number' }, t('when')), el('th', { scope: 'col', class: 'wide' }, t('cost')))),
    el('tbody', null, [...moves].sort((a, b) => b.cost - a.cost).map(move => {
      const at = indicatorAt.get(move.indicator);
      return el('tr', { 'data-indicator': move.indicator }, el('th', { scope: 'row' }, isolated(indicatorName(at)), unitOf('small', at)),
        el('td', { class: 'number', 'data-value': move.from }, compact(move.from, 4)), el('td', { class: 'number', 'data-value': move.to }, compact(move.to, 4)), el('td', { class: 'number' }, move.first === move.last ? move.first : `${move.first}–${move.last}`), barCell(move.cost, most, compact(move.cost), `var(--${hueName(0)})`));
    }))));
}
