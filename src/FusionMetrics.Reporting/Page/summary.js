// The finding in plain words, as a statistician would say it.
section('summary', {
  headline: () => {
    const order = ordered(state.period);
    return order.length === 0 ? t('nothing') : t('summaryHead', { leader: regionName(order[0]), symbol: leadSymbol(), value: number(leadingOf(order[0], state.period)), period: data.periods[state.period] });
  },
  build: () => live('div', null, () => [keyFigures(), el('ul', { class: 'findings' }, findings().map(text => el('li', null, text))), cautions()]),
});

function keyFigures() {
  const order = ordered(state.period);
  const [now, then] = [meanOf(data.leading, state.period), meanOf(data.leading, 0)];
  const rising = data.regions.filter((_, r) => outlookOf(r)?.verdict === 'rising').length;
  const figure = (name, value, note) => el('div', { class: 'key-figure' }, el('dt', null, name), el('dd', null, el('strong', null, value), el('span', null, note)));
  return el('dl', { class: 'key-figures' },
    figure(t('keyLeader'), isolated(regionName(order[0])), `${leadSymbol()} ${number(leadingOf(order[0], state.period))}`),
    figure(t('keyMean'), number(now), state.period === 0 ? data.periods[0] : t('keyMeanNote', { change: signed(now - then), period: data.periods[0] })),
    figure(t('keyRising'), t('ofAll', { count: rising, all: data.regions.length }), t('keyRisingNote', { from: data.periods[0], to: data.periods[last] })),
    hasCoupling ? figure(t('keyGrade'), commonGrade().share, gradeName(commonGrade().grade)) : figure(t('keyTrailer'), isolated(regionName(order.at(-1))), `${leadSymbol()} ${number(leadingOf(order.at(-1), state.period))}`));
}

function commonGrade() {
  const grades = ordered(state.period).map(r => valueOf('grade', r, state.period));
  const counts = Map.groupBy(grades, g => g);
  const [grade, members] = [...counts].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0];
  return { grade, share: t('ofAll', { count: members.length, all: grades.length }) };
}

function withValue(region) {
  const grade = hasCoupling ? valueOf('grade', region, state.period) : null;
  const value = number(leadingOf(region, state.period));
  return grade === null ? t('regionValue', { region: regionName(region), value }) : t('regionValueGrade', { region: regionName(region), value, grade: gradeName(grade) });
}

function findings() {
  const order = ordered(state.period);
  if (order.length === 0) return [];
  const ends = Math.min(3, Math.floor(order.length / 2));
  const period = data.periods[state.period];
  const lines = [t('findLead', { period, leaders: listed(order.slice(0, ends || 1).map(withValue)) })];
  if (ends > 0) lines.push(t('findTrail', { trailers: listed(order.slice(-ends).reverse().map(withValue)) }));
  return [...lines, ...aboutMean(), ...aboutTrends(), ...aboutWeights(), ...aboutObstacles(order), ...aboutLags(order)];
}

function aboutMean() {
  const [now, then] = [meanOf(data.leading, last), meanOf(data.leading, 0)];
  if (last === 0 || now === null || then === null) return [];
  const change = now - then;
  return [t(change > 0 ? 'findMeanUp' : change < 0 ? 'findMeanDown' : 'findMeanSame', {
    symbol: leadSymbol(), then: number(then), now: number(now), from: data.periods[0], to: data.periods[last], change: number(Math.abs(change)),
  })];
}

function aboutTrends() {
  const rows = data.regions.map((_, r) => outlookOf(r)).filter(row => row && row.verdict !== 'short');
  if (rows.length === 0) return [];
  const of = verdict => rows.filter(row => row.verdict === verdict).length;
  return [t('findTrends', { rising: of('rising'), falling: counted(of('falling')), none: counted(of('none')), all: rows.length, symbol: leadSymbol() })];
}

function aboutWeights() {
  const [first, second] = [...data.weights.indicators].sort((a, b) => b.effective - a.effective);
  if (!second) return [];
  const name = row => indicatorName(indicatorAt.get(row.indicator));
  return [t('findWeights', { first: name(first), share: percent(first.effective, 1), second: name(second), next: percent(second.effective, 1) })];
}

function aboutObstacles(order) {
  if (!data.obstacles) return [];
  const largest = order.map(r => obstaclesOf(r, state.period)).filter(degrees => Math.max(...degrees) > 0).map(degrees => degrees.indexOf(Math.max(...degrees)));
  if (largest.length === 0) return [];
  const [at, regions] = [...Map.groupBy(largest, i => i)].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0];
  return [t('findObstacle', { indicator: indicatorName(at), count: regions.length, all: largest.length, period: data.periods[state.period] })];
}

function aboutLags(order) {
  if (!hasCoupling) return [];
  const lags = [...Map.groupBy(order, r => valueOf('lagging', r, state.period))].sort((a, b) => b[1].length - a[1].length);
  return [t('findLag', { subsystem: subsystemName(lags[0][0]), count: lags[0][1].length, all: order.length, period: data.periods[state.period] })];
}

// Diagnostics of a kind are told once, with their number.
function cautions() {
  const worth = data.diagnostics.filter(d => d.severity === 'warning');
  if (worth.length === 0) return null;
  const kinds = [...Map.groupBy(worth, d => d.id)];
  return el('aside', { class: 'cautions', 'aria-label': t('cautions') }, el('h3', null, t('cautions')),
    el('ul', null, kinds.slice(0, 6).map(([, list]) => noteOn('li', list[0], list.length))),
    el('p', null, el('a', { href: '#appendix' }, t('allNotes'))));
}
