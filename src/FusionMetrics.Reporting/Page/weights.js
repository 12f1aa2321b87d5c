// Weights in the whole, which add up to 1, and within the group: bars in a table.
section('weights', {
  headline: () => {
    const heaviest = [...data.weights.indicators].sort((a, b) => b.effective - a.effective);
    let [sum, needed] = [0, 0];
    for (const row of heaviest) if (sum < 0.5) { sum += row.effective; needed++; }
    return t('weightsHead', { needed, all: heaviest.length, share: percent(sum) });
  },
  intro: () => t('weightsIntro', { methods: methodsText('weighting', data.weights.methods) }),
  build: () => el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('name_weights') }, weightTable()),
});

function weightTable() {
  const most = Math.max(...data.weights.indicators.map(row => row.effective));
  const mostWithin = Math.max(...data.weights.indicators.map(row => row.weight));
  return el('table', { class: 'bars', id: 'weight-table' }, el('caption', null, t('weightsCaption')),
    el('thead', null, el('tr', null, [t('indicator'), t('effectiveWeight'), t('weightWithin'), t('betterWhen')].map((name, at) => el('th', { scope: 'col', class: (at === 1 || at === 2) && 'wide' }, name)))),
    data.subsystems.map((subsystem, at) => {
      const rows = data.weights.indicators.filter(row => row.subsystem === subsystem.code).sort((a, b) => b.effective - a.effective);
      const total = rows.reduce((sum, row) => sum + row.effective, 0);
      return el('tbody', null,
        el('tr', { class: 'group' }, el('th', { scope: 'rowgroup', colspan: '4' }, subsystemName(at), ' ', el('small', null, t('togetherWeight', { share: percent(total, 1) })))),
        rows.map(row => {
          const indicator = indicatorAt.get(row.indicator);
          return el('tr', { 'data-indicator': row.indicator }, el('th', { scope: 'row' }, isolated(indicatorName(indicator)), unitOf('small', indicator)),
            barCell(row.effective, most, percent(row.effective, 1), `var(--${hueName(at)})`), barCell(row.weight, mostWithin, percent(row.weight, 1), 'var(--bar)'),
            el('td', null, t(`direction_${data.indicators[indicator].direction}`)));
        }));
    }));
}

function barCell(value, most, text, colour, mark) {
  const bar = el('i', { 'aria-hidden': 'true' });
  bar.style.width = `${most > 0 && value > 0 ? 100 * value / most : 0}%`;
  bar.style.background = colour;
  const track = el('span', { class: 'track' }, bar);
  if (mark !== undefined && mark !== null) {
    const tick = el('b', { 'aria-hidden': 'true' });
    tick.style.left = `${100 * mark / most}%`;
    track.append(tick);
  }
  return el('td', { class: 'wide', 'data-value': value }, el('span', { class: 'bar-row' }, track, el('span', { class: 'bar-value' }, text)));
}
