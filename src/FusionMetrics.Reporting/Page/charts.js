// Charts of ECharts, drawn when they come into sight, again when a choice, the language or the theme changes, and all of them before printing.
const charts = new Set();
const watcher = new IntersectionObserver(entries => {
  for (const entry of entries)
    if (entry.isIntersecting) draw(entry.target.chart);
}, { rootMargin: '400px' });

// The library stands last in the file, so that the page can be read before it is.
addEventListener('DOMContentLoaded', () => charts.forEach(one => watcher.observe(one.host)));

function chart({ height, label, option, table, note }) {
  const host = el('div', { class: 'chart', role: 'img', 'aria-label': label() });
  host.style.height = `${height()}px`;
  const figure = el('figure', { class: 'figure' }, host, figureFoot(table, note));
  const one = { host, height, label, option, instance: null };
  host.chart = one;
  charts.add(one);
  if (globalThis.echarts) watcher.observe(host);
  return figure;
}

function draw(one) {
  one.host.style.height = `${one.height()}px`;
  one.host.setAttribute('aria-label', one.label());
  if (!one.instance) {
    one.instance = echarts.init(one.host, null, { renderer: 'svg' });
    one.instance.on('click', ({ data: point }) => { if (point?.region !== undefined) choose({ region: point.region }); });
  }
  one.instance.resize();
  one.instance.setOption({ ...common(), ...one.option(one.host.clientWidth) }, { notMerge: true });
}

function redraw() {
  for (const one of charts)
    if (one.instance) draw(one);
}

function forgetCharts() {
  for (const one of charts) {
    watcher.unobserve(one.host);
    one.instance?.dispose();
  }
  charts.clear();
}

function common() {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: token('ink') },
  };
}

function tooltip(formatter, more) {
  return {
    confine: true, backgroundColor: token('surface'), borderColor: token('line'), borderWidth: 1, padding: [8, 12],
    textStyle: { color: token('ink'), fontSize: 13 }, extraCssText: 'box-shadow: 0 2px 10px rgb(0 0 0 / .16); border-radius: 4px;', formatter, ...more,
  };
}

function tip(title, lines) {
  return `<b>${escaped(title)}</b>${lines.map(([name, value]) => `<br>${escaped(name)} <b style="float:right;margin-left:1.5em">${escaped(value)}</b>`).join('')}`;
}

function axis(more) {
  return {
    axisLine: { show: false }, axisTick: { show: false }, splitLine: { lineStyle: { color: token('grid') } },
    axisLabel: { color: token('muted'), fontSize: 12, hideOverlap: true, ...more?.axisLabel }, nameTextStyle: { color: token('muted'), fontSize: 12 }, ...without(more, 'axisLabel'),
  };
}

function without(object, key) {
  const { [key]: _, ...rest } = object ?? {};
  return rest;
}

// As many periods are named as have room, the last one always.
function periodAxis(periods, width) {
  const room = 14 + Math.max(...periods.map(period => widthOf(period, 12)));
  const step = Math.max(1, Math.ceil(periods.length * room / width));
  return axis({ type: 'category', boundaryGap: false, data: periods, splitLine: { show: false }, axisLine: { show: true, lineStyle: { color: token('line') } },
    axisTick: { show: true, interval: 0, lineStyle: { color: token('line') } }, axisLabel: { interval: at => (periods.length - 1 - at) % step === 0 } });
}

// A value axis with round ticks around the values, and as many digits as the ticks need. Below zero only where a value is.
function valueAxis(values, more) {
  const there = values.filter(v => v !== null && v !== undefined);
  const [least, most] = there.length ? [Math.min(...there), Math.max(...there)] : [0, 1];
  const gap = (most - least || Math.abs(most) / 10 || 1) * 0.04;
  const rough = (most - least + 2 * gap) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = [1, 2, 2.5, 5, 10].map(step => step * power).find(step => step >= rough);
  const tick = at => Number((at * interval).toPrecision(12));
  const min = least >= 0 ? Math.max(0, tick(Math.floor((least - gap) / interval))) : tick(Math.floor((least - gap) / interval));
  const max = tick(Math.ceil((most + gap) / interval));
  const digits = Math.max(0, String(tick(1)).split('.')[1]?.length ?? 0);
  return axis({ type: 'value', min, max, interval, ...more, axisLabel: { formatter: v => number(v, digits), ...more?.axisLabel } });
}

// Under each figure: where the numbers come from, and the same numbers as a table.
function figureFoot(table, note) {
  const foot = el('figcaption', { class: 'figure-foot' }, live('span', { class: 'note' }, () => note?.()));
  if (!table) return foot;
  const place = el('div', { class: 'figure-table', hidden: true });
  const toggle = button(t('showTable'), () => {
    place.hidden = !place.hidden;
    toggle.setAttribute('aria-expanded', String(!place.hidden));
    toggle.textContent = t(place.hidden ? 'showTable' : 'hideTable');
    if (!place.hidden) place.replaceChildren(plainTable(table()));
  }, { class: 'quiet', 'aria-expanded': 'false' });
  whenChosen(() => { if (!place.hidden) place.replaceChildren(plainTable(table())); });
  foot.append(toggle);
  return [foot, place];
}

function plainTable({ caption, head, rows }) {
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    el('table', { class: 'plain' }, el('caption', null, caption),
      el('thead', null, el('tr', null, head.map((text, at) => el('th', { scope: 'col', class: at > 0 && 'number' }, text)))),
      el('tbody', null, rows.map(row => el('tr', null, row.map((cell, at) => at === 0 ? el('th', { scope: 'row' }, isolated(cell)) : el('td', { class: 'number' }, cell)))))));
}
