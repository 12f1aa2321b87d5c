// Grades of every region in every period: a table whose cells are coloured, so that it can be read, printed and listened to.
section('grades', {
  headline: () => {
    if (!hasCoupling) return t('heatHeadValues', { symbol: leadSymbol() });
    const moves = data.regions.map((_, r) => [valueOf('grade', r, 0), valueOf('grade', r, last)]).filter(grades => !grades.includes(null)).map(([then, now]) => now - then);
    return last === 0 || moves.length === 0 ? t('name_grades')
      : t('heatHead', { better: counted(moves.filter(by => by > 0).length), worse: counted(moves.filter(by => by < 0).length), all: moves.length, from: data.periods[0], to: data.periods[last] });
  },
  intro: () => t(hasCoupling ? 'heatIntro' : 'heatIntroValues'),
  build: () => [colourLegend(), live('div', null, heatTable, () => [])],
});

function heatTable() {
  const order = ordered(last);
  const rows = [...order, ...data.regions.map((_, r) => r).filter(r => !order.includes(r))];
  const [least, largest] = leadingRange();
  const body = el('tbody');
  const more = folded('grades', body, rows, r => el('tr', { class: r === state.region && 'focus', 'data-region': data.regions[r].code },
    el('th', { scope: 'row' }, regionLink(r)), data.periods.map((period, p) => heatCell(r, p, least, largest))), 40);
  return [el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('name_grades') }, el('table', { class: 'heat', id: 'heat-table' },
    el('caption', null, t('heatCaption')),
    el('thead', null, el('tr', null, el('th', { scope: 'col' }, t('region')), data.periods.map(period => el('th', { scope: 'col' }, shortPeriod(period))))), body)), more];
}

// Years of a long panel by their last two digits.
function shortPeriod(period) {
  return count.periods > 16 && /^\d{4}$/.test(period) ? [el('span', { 'aria-hidden': 'true' }, `’${period.slice(2)}`), el('span', { class: 'unseen' }, period)] : period;
}

function heatCell(region, period, least, largest) {
  const value = leadingOf(region, period);
  if (value === null) return el('td', { class: 'none' }, el('span', { class: 'unseen' }, t('missing')));
  const grade = hasCoupling ? valueOf('grade', region, period) : null;
  const rgb = grade === null ? valueColour(value, least, largest) : gradeColour(grade);
  const cell = el('td', { title: `${regionName(region)}, ${data.periods[period]}: ${leadSymbol()} ${number(value)}${grade === null ? '' : `, ${gradeName(grade)}`}`, 'data-value': value }, grade === null ? number(value, 2) : [String(grade), el('span', { class: 'unseen' }, ` ${gradeName(grade)}`)]);
  cell.style.background = css(rgb);
  cell.style.color = inkOn(rgb);
  return cell;
}
