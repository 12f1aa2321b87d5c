// How regions, grades and verdicts look wherever they are met: chips, links, arrows and the legend of the colours.
function gradeChip(grade) {
  if (grade === null || grade === undefined) return el('span', null, '–');
  const swatch = el('span', { class: 'swatch', 'aria-hidden': 'true' }, String(grade));
  const rgb = gradeColour(grade);
  swatch.style.background = css(rgb);
  swatch.style.color = inkOn(rgb);
  return el('span', { class: 'grade' }, swatch, gradeName(grade));
}

function regionLink(region) {
  const { code } = data.regions[region];
  return button(isolated(regionName(region)), () => choose({ region }), { class: 'region-link', 'data-region': code, 'aria-pressed': String(region === state.region), title: code });
}

const verdicts = { rising: '↗', falling: '↘', none: '→', short: '·' };

function verdictMark(row) {
  return el('span', { class: `verdict ${row?.verdict ?? 'short'}` }, el('span', { 'aria-hidden': 'true' }, verdicts[row?.verdict ?? 'short']), ' ', t(`verdict_${row?.verdict ?? 'short'}`));
}

// The same in a narrow column: the arrow is seen, the word is heard and shown when pointed at.
function verdictArrow(row) {
  const verdict = row?.verdict ?? 'short';
  return el('span', { class: `verdict ${verdict}`, title: t(`verdict_${verdict}`) }, el('span', { 'aria-hidden': 'true' }, verdicts[verdict]), el('span', { class: 'unseen' }, t(`verdict_${verdict}`)));
}

// What the colours of the regions mean: grades, all or those that are met, or the range of the values.
function colourLegend(grades) {
  if (!hasCoupling) {
    const [least, most] = leadingRange();
    const ends = [least, most].map(value => {
      const swatch = el('span', { class: 'swatch', 'aria-hidden': 'true' });
      swatch.style.background = css(valueColour(value, least, most));
      return el('li', null, el('span', { class: 'grade' }, swatch, `${leadSymbol()} ${number(value)}`));
    });
    return el('ul', { class: 'legend', 'aria-label': t('legend') }, ends);
  }
  const { edges } = data.grades;
  const range = number => number === 1 ? `< ${edges[0]}` : number > edges.length ? `≥ ${edges.at(-1)}` : `${edges[number - 2]}–${edges[number - 1]}`;
  return el('ul', { class: grades ? 'legend met' : 'legend', 'aria-label': t('legend') }, (grades ?? data.grades.en.map((_, at) => at + 1)).map(grade => el('li', null, gradeChip(grade), el('small', null, range(grade)))));
}

function gradesOf(period) {
  return hasCoupling ? [...new Set(ordered(period).map(r => valueOf('grade', r, period)))].sort((a, b) => a - b) : [];
}

function leadingRange() {
  const values = data.series[data.leading].filter(v => v !== null);
  return [Math.min(...values), Math.max(...values)];
}

// The colour of a region in the chosen period.
function pointColour(region) {
  const value = leadingOf(region, state.period);
  if (value === null) return [128, 128, 128];
  return hasCoupling ? gradeColour(valueOf('grade', region, state.period)) : valueColour(value, ...leadingRange());
}
