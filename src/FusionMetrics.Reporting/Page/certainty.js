// How sure grades and ranks are, where the recipe asked.
section('certainty', {
  headline: () => {
    const study = data.uncertainty;
    if (!study) return t('certaintyHeadAbsent');
    if (!study.odds) return t('certaintyHeadRanks', { replicates: whole(study.replicates) });
    return t('certaintyHead', { certain: counted(study.odds.filter(o => o.certain).length), all: study.odds.filter(o => o.grade !== null).length, period: study.last, certainty: percent(study.certainty) });
  },
  intro: () => data.uncertainty ? t('certaintyIntro', { replicates: whole(data.uncertainty.replicates) }) : null,
  build: () => [
    data.uncertainty?.odds && gradeOdds(),
    data.uncertainty?.certain?.length > 1 && certaintyByPeriod(),
    data.uncertainty && rankBands(),
    !data.uncertainty && absent('certaintyAbsent', 'uncertainty:\n  replicates: 1000\n  seed: 1\n  grades: { certainty: 0.9 }\n  factors:\n    weights: { concentration: 100 }\n    values: { deviation: 0.05 }'),
    data.robustness && robustnessFigures(),
  ],
});

function gradeOdds() {
  const study = data.uncertainty;
  const rows = study.odds.map(o => ({ ...o, at: regionAt.get(o.region) })).sort((a, b) => (leadingOf(b.at, last) ?? -1) - (leadingOf(a.at, last) ?? -1));
  const body = el('tbody');
  const more = folded('certainty', body, rows, row => {
    const bar = el('span', { class: 'stack', role: 'img', 'aria-label': row.of.map((share, at) => [share, at + 1]).filter(([share]) => share > 0.005).map(([share, grade]) => `${gradeName(grade)} ${percent(share)}`).join(', ') },
      row.of.map((share, at) => {
        if (!(share > 0)) return null;
        const part = el('span', { title: `${at + 1} ${gradeName(at + 1)}: ${percent(share, 1)}` }, share > 0.06 ? String(at + 1) : '');
        const rgb = gradeColour(at + 1);
        Object.assign(part.style, { width: `${100 * share}%`, background: css(rgb), color: inkOn(rgb) });
        return part;
      }));
    return el('tr', { 'data-region': row.region }, el('th', { scope: 'row' }, regionLink(row.at)), el('td', { class: 'left' }, gradeChip(row.grade)), el('td', { class: 'wide' }, bar),
      el('td', { class: 'number' }, row.grade === null ? '–' : percent(row.of[row.grade - 1])), el('td', { class: 'left' }, t(row.certain ? 'yes' : 'no')));
  });
  return [el('h3', null, t('oddsTitle', { period: study.last })), el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('oddsTitle', { period: study.last }) }, el('table', { class: 'bars', id: 'odds-table' },
    el('caption', null, t('oddsCaption', { certainty: percent(study.certainty) })),
    el('thead', null, el('tr', null, el('th', { scope: 'col' }, t('region')), el('th', { scope: 'col', class: 'left' }, t('grade')), el('th', { scope: 'col', class: 'wide' }, t('odds')), el('th', { scope: 'col', class: 'number' }, t('oddsOfGrade')), el('th', { scope: 'col', class: 'left' }, t('certain')))), body)), more];
}

function certaintyByPeriod() {
  const rows = data.uncertainty.certain;
  const head = el('h3', null, t('certaintyByPeriod'));
  if (rows.every(row => row.certain === 0)) return [head, el('p', { class: 'intro' }, t('certainNever', { certainty: percent(data.uncertainty.certainty) }))];
  return [head, chart({
    height: () => 240,
    label: () => t('certaintyByPeriod'),
    option: width => ({
      grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
      xAxis: { ...periodAxis(rows.map(row => row.period), width - 60), boundaryGap: true }, yAxis: axis({ type: 'value', min: 0, max: 1, axisLabel: { formatter: v => percent(v) } }),
      tooltip: tooltip(p => tip(p.name, [[t('certain'), t('ofAll', { count: rows[p.dataIndex].certain, all: rows[p.dataIndex].rows })], [t('overturned'), whole(rows[p.dataIndex].overturned)]])),
      series: [{ type: 'bar', data: rows.map(row => row.rows ? row.certain / row.rows : null), itemStyle: { color: hue(0) }, barMaxWidth: 36, label: { show: true, position: 'top', formatter: p => percent(p.value), color: token('muted'), fontSize: 11 } }],
    }),
    table: () => ({ caption: t('certaintyByPeriod'), head: [t('period'), t('graded'), t('certain'), t('overturned')], rows: rows.map(row => [row.period, whole(row.rows), whole(row.certain), whole(row.overturned)]) }),
  })];
}

function rankBands() {
  const study = data.uncertainty;
  const rows = [...study.ranks].filter(row => row.rank !== null).sort((a, b) => a.rank - b.rank);
  return [el('h3', null, t('rankBands', { series: seriesSymbol(study.series), confidence: percent(study.confidence), period: study.period })), chart({
    height: () => 60 + 20 * rows.length,
    label: () => t('rankBands', { series: seriesSymbol(study.series), confidence: percent(study.confidence), period: study.period }),
    option: () => ({
      grid: { left: 8, right: 24, top: 32, bottom: 8, containLabel: true },
      xAxis: axis({ type: 'value', min: 1, max: rows.length, position: 'top', minInterval: 1 }),
      yAxis: axis({ type: 'category', inverse: true, data: rows.map(row => fitted(regionName(regionAt.get(row.region)), 18)), splitLine: { show: false }, axisLabel: { color: token('ink'), interval: 0, hideOverlap: false } }),
      tooltip: tooltip(p => tip(regionName(regionAt.get(rows[p.dataIndex].region)), [[t('rank'), whole(rows[p.dataIndex].rank)], [t('band'), `${number(rows[p.dataIndex].band[0], 0)} – ${number(rows[p.dataIndex].band[2], 0)}`]])),
      series: [
        { type: 'bar', stack: 'band', silent: true, data: rows.map(row => row.band[0]), itemStyle: { color: 'transparent' }, barWidth: 8 },
        { type: 'bar', stack: 'band', data: rows.map(row => Math.max(0.15, row.band[2] - row.band[0])), itemStyle: { color: hue(0), opacity: 0.3, borderRadius: 4 }, barWidth: 8 },
        { type: 'scatter', data: rows.map(row => row.rank), symbolSize: 9, itemStyle: { color: hue(0) } },
      ],
    }),
    note: () => t('rankBandsNote'),
    table: () => ({ caption: t('rank'), head: [t('region'), t('rank'), t('low'), t('median'), t('high')], rows: rows.map(row => [regionName(regionAt.get(row.region)), whole(row.rank), ...row.band.map(v => number(v, 1))]) }),
  })];
}

function robustnessFigures() {
  const { removals, reversals } = data.robustness;
  const heads = [t('indicator'), t('spearman'), t('meanShift'), t('largestShift')];
  return [
    el('h3', null, t('robustness')),
    removals && plainTable({ caption: t('removalCaption'), head: heads, rows: [...removals].sort((a, b) => b.mean - a.mean).map(row => [indicatorName(indicatorAt.get(row.indicator)), number(row.spearman), number(row.mean, 1), `${number(row.largest, 0)}${row.region ? ` (${row.region})` : ''}`]) }),
    reversals && plainTable({ caption: t('reversalCaption'), head: [t('reversalCase'), t('reversalPairs'), t('reversed')], rows: reversals.map(row => [t(`reversal_${row.case}`), whole(row.pairs), whole(row.reversed)]) }),
  ];
}
