// The ranking: every region in the chosen period, to be sorted by any column and filtered.
const ranking = { column: 'rank', descending: false, text: '', grade: '' };

section('ranking', {
  headline: () => {
    const order = ordered(state.period);
    return order.length < 2 ? t('name_ranking') : t('rankingHead', {
      times: number(leadingOf(order[0], state.period) - leadingOf(order.at(-1), state.period)), symbol: leadSymbol(), first: regionName(order[0]), end: regionName(order.at(-1)),
    });
  },
  intro: () => t('rankingIntro', { symbol: leadSymbol() }),
  build: () => [
    el('div', { class: 'controls' },
      el('label', { class: 'field' }, el('span', null, t('filter')), el('input', {
        type: 'search', id: 'ranking-filter', value: ranking.text, placeholder: t('filterHint'),
        oninput: event => { ranking.text = event.target.value; choose({}); },
      })),
      data.grades && select(t('grade'), [['', t('allGrades')], ...data.grades.en.map((_, at) => [at + 1, `${at + 1} ${gradeName(at + 1)}`])], ranking.grade,
        value => { ranking.grade = value; choose({}); }, { id: 'ranking-grade' })),
    live('div', null, rankingTable, () => [state.period, ranking]),
  ],
});

function rankingColumns() {
  const { series } = data;
  return [
    { id: 'rank', name: t('rank'), of: r => rankOf(r, state.period), show: whole, digits: 0, short: true },
    { id: 'region', name: t('region'), of: regionName, text: true },
    { id: 'leading', field: data.leading, name: leadSymbol(), title: leadName(), of: r => leadingOf(r, state.period), bar: true },
    hasCoupling && { id: 'grade', name: t('grade'), of: r => valueOf('grade', r, state.period), cell: gradeChip, left: true },
    last > 0 && { id: 'change', name: t('changeSince', { period: data.periods[0] }), of: r => changeOf(r), show: v => signed(v) },
    { id: 'trend', name: t('trend'), of: r => ({ rising: 2, none: 1, falling: 0 })[outlookOf(r)?.verdict] ?? null, cell: (_, r) => verdictArrow(outlookOf(r)), left: true },
    hasCoupling && { id: 'c', field: 'c', name: 'C', title: t('series_c'), of: r => valueOf('c', r, state.period) },
    hasCoupling && { id: 't', field: 't', name: 'T', title: t('series_t'), of: r => valueOf('t', r, state.period) },
    ...data.subsystems.map((s, at) => ({ id: `u_${s.code}`, field: `u_${s.code}`, name: subsystemName(at), title: seriesName(`u_${s.code}`), of: r => valueOf(`u_${s.code}`, r, state.period) })),
    data.ranking && data.leading !== data.ranking && { id: data.ranking, field: data.ranking, name: data.ranking.toUpperCase(), title: seriesName(data.ranking), of: r => series[data.ranking][r * count.periods + state.period] },
    hasCoupling && { id: 'lagging', name: t('lagging'), of: r => { const at = valueOf('lagging', r, state.period); return at === null ? null : subsystemName(at); }, text: true, cell: v => v ?? '–', left: true },
  ].filter(Boolean);
}

function changeOf(region) {
  const [now, then] = [leadingOf(region, state.period), leadingOf(region, 0)];
  return now === null || then === null ? null : now - then;
}

function rankingTable() {
  const columns = rankingColumns();
  const column = columns.find(c => c.id === ranking.column) ?? columns[0];
  const needle = ranking.text.trim().toLocaleLowerCase();
  const shown = data.regions.map((_, r) => r)
    .filter(r => needle === '' || [data.regions[r].code, regionName(r), data.regions[r].name ?? '', data.regions[r].zh ?? ''].some(text => text.toLocaleLowerCase().includes(needle)))
    .filter(r => ranking.grade === '' || valueOf('grade', r, state.period) === Number(ranking.grade))
    .sort((a, b) => compared(column.of(a), column.of(b)) * (ranking.descending ? -1 : 1) || compared(rankOf(a, state.period), rankOf(b, state.period)) || a - b);
  const most = Math.max(...data.regions.map((_, r) => leadingOf(r, state.period) ?? 0), 0);
  const body = el('tbody');
  const more = folded('ranking', body, shown, r => rankingRow(columns, r, most));
  // Whole from the first: it is what is searched in the page, and read by programs.
  body.whole?.();
  return [
    el('p', { class: 'count', role: 'status' }, t('shownOf', { shown: shown.length, all: data.regions.length })),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('name_ranking') },
      el('table', { id: 'ranking-table', class: 'ranking' },
        el('caption', null, t('rankingCaption', { period: data.periods[state.period] })),
        el('thead', null, el('tr', null, columns.map(c => rankingHead(c, column)))), body)),
    more,
  ];
}

// What is missing stands last, whichever way the column is sorted.
function compared(a, b) {
  if (a === null || b === null) return a === b ? 0 : (a === null ? 1 : -1) * (ranking.descending ? -1 : 1);
  return typeof a === 'string' ? alphabetical(a, b) : a - b;
}

function rankingHead(c, sorted) {
  const isSorted = c === sorted;
  const arrow = isSorted ? (ranking.descending ? '▼' : '▲') : '';
  return el('th', { scope: 'col', class: !c.text && !c.left && 'number', 'aria-sort': isSorted ? (ranking.descending ? 'descending' : 'ascending') : 'none', title: c.title },
    button([c.name, el('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow)], () => {
      // Figures are looked at from the top, places and names from the first.
      const first = !(c.text || c.id === 'rank');
      Object.assign(ranking, { column: c.id, descending: isSorted ? !ranking.descending : first });
      choose({});
      document.querySelector(`#ranking-table button[data-sort="${c.id}"]`).focus();
    }, { class: 'sort', 'data-sort': c.id }));
}

function rankingRow(columns, region, most) {
  return el('tr', { 'data-region': data.regions[region].code, class: region === state.region && 'focus' }, columns.map(c => {
    const value = c.of(region);
    if (c.id === 'region') return el('th', { scope: 'row' }, regionLink(region));
    if (c.cell) return el('td', { class: c.left && 'left' }, c.cell(value, region));
    const shown = (c.show ?? (v => number(v)))(value);
    const cell = el('td', { class: c.bar ? 'number bar' : 'number', 'data-field': c.field ?? c.id, 'data-value': value }, el('span', null, shown));
    if (c.bar && value !== null && most > 0) {
      const bar = el('i', { 'aria-hidden': 'true' });
      bar.style.width = `${Math.max(0, 100 * value / most)}%`;
      cell.prepend(el('span', { class: 'bar-track' }, bar));
    }
    return cell;
  }));
}
