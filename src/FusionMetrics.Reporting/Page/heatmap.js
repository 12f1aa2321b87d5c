// Grades of every region in every period: a table whose cells are coloured, so that it can be read, printed and listened to.
section('grades', {
  headline: () => {
    if (!hasCoupling) return t('heatHeadValues', { symbol: leadSymbol() });
    const [then, now] = [0, last].map(p => mean(data.regions.map((_, r) => valueOf('grade', r, p))));
    const better = data.regions.filter((_, r) => valueOf('grade', r, last) > valueOf('grade', r, 0)).length;
    return last === 0 || then === null ? t('name_grades') : t('heatHead', { better, all: data.regions.length, from: data.periods[0], to: data.periods[last], now: number(now, 1), then: number(then, 1) });
  },
  intro: () => t(hasCoupling ? 'heatIntro' : 'heatIntroValues'),
  build: () => [hasCoupling && gradeLegend(), live('div', null, heatTable)],
});

function gradeLegend() {
  const { edges } = data.grades;
  const range = number => number === 1 ? `< ${edges[0]}` : number > edges.length ? `≥ ${edges.at(-1)}` : `${edges[number - 2]}–${edges[number - 1]}`;
  return el('ul', { class: 'legend', 'aria-label': t('legend') }, data.grades.en.map((_, at) => el('li', null, gradeChip(at + 1), el('small', null, range(at + 1)))));
}

function heatTable() {
  const order = ordered(last);
  const rows = [...order, ...data.regions.map((_, r) => r).filter(r => !order.includes(r))];
  const values = data.series[data.leading].filter(v => v !== null);
  const [least, largest] = [Math.min(...values), Math.max(...values)];
  const body = el('tbody');
  const more = folded(body, rows.map(r => el('tr', { class: r === state.region && 'focus', 'data-region': data.regions[r].code },
    el('th', { scope: 'row' }, regionLink(r)), data.periods.map((period, p) => heatCell(r, p, least, largest)))), 40);
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
