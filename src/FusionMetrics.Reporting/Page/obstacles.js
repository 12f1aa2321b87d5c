// What holds the region in focus back: its obstacle degrees, the largest first, with those of all regions as marks.
section('obstacles', {
  headline: () => {
    const rows = obstacleRows();
    return !data.obstacles ? t('name_obstacles') : rows.length === 0 ? t('noRow') : t('obstaclesHead', { region: regionName(state.region), indicator: rows[0].name, share: number(rows[0].degree, 1) });
  },
  intro: () => data.obstacles && t('obstaclesIntro', { period: data.periods[state.period] }),
  build: () => !data.obstacles ? absent('obstaclesAbsent') : live('div', null, obstacleTable),
});

function obstacleRows() {
  const degrees = data.obstacles && obstaclesOf(state.region, state.period);
  if (!degrees) return [];
  const means = roundedOf(data.obstacles.means, state.period);
  return degrees.map((degree, at) => ({ at, degree, name: indicatorName(at), mean: means[at] })).filter(row => row.degree !== null).sort((a, b) => b.degree - a.degree);
}

function obstacleTable() {
  const rows = obstacleRows();
  if (rows.length === 0) return el('p', { class: 'absent' }, t('noRow'));
  const most = Math.max(...rows.map(row => Math.max(row.degree, row.mean ?? 0)));
  const places = new Map(data.weights.indicators.map(row => [row.indicator, subsystemAt.get(row.subsystem)]));
  const body = el('tbody');
  const more = folded('obstacles', body, rows, row => {
    const { code } = data.indicators[row.at];
    return el('tr', { 'data-indicator': code }, el('th', { scope: 'row' }, isolated(row.name), el('small', null, subsystemName(places.get(code)))),
      barCell(row.degree, most, t('percentOf', { value: number(row.degree, 1) }), `var(--${hueName(places.get(code))})`, row.mean), el('td', { class: 'number' }, t('percentOf', { value: number(row.mean, 1) })));
  }, 12);
  return [el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('name_obstacles') }, el('table', { class: 'bars', id: 'obstacle-table' }, el('caption', null, t('obstaclesCaption', { region: regionName(state.region), period: data.periods[state.period] })),
    el('thead', null, el('tr', null, el('th', { scope: 'col' }, t('indicator')), el('th', { scope: 'col', class: 'wide' }, t('obstacleDegree')), el('th', { scope: 'col', class: 'number' }, t('meanOfAll')))), body)), more];
}
