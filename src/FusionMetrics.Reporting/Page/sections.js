// A section: its short name for the contents, its finding as the heading, how to read it, and its figures.
const sections = [];

function section(id, parts) {
  sections.push({ id, ...parts });
}

function framed({ id, headline, intro, build }) {
  const content = el('div', { class: 'section-content' });
  const heading = el('span', { class: 'headline' });
  const place = el('section', { id, 'aria-labelledby': `${id}-heading` },
    el('h2', { id: `${id}-heading` }, el('span', { class: 'kicker' }, t(`name_${id}`)), heading));
  const reading = intro && el('p', { class: 'intro' });
  const say = () => {
    heading.replaceChildren(headline());
    reading?.replaceChildren(intro() ?? '');
  };
  say();
  whenChosen(say);
  if (reading) place.append(reading);
  place.append(content);
  add(content, [build()]);
  place.append(el('p', { class: 'source-line' }, t('sourceLine', { panel: data.fingerprint.slice(0, 8), version: data.version })));
  return place;
}

// A part of the page that is made again whenever the reader chooses; where it says what it depends on, only when that changes.
function live(tag, attributes, make, dependsOn) {
  const place = el(tag, attributes);
  let known;
  const again = () => {
    const now = dependsOn && JSON.stringify(dependsOn());
    if (dependsOn && now === known) return;
    known = now;
    place.replaceChildren();
    add(place, [make()]);
  };
  again();
  whenChosen(again);
  return place;
}

// Of the lists of regions that are there already, only the region in focus changes.
function markFocus() {
  const { code } = data.regions[state.region];
  for (const row of document.querySelectorAll('main [data-region]')) {
    if (row.matches('tr, li')) row.classList.toggle('focus', row.dataset.region === code);
    if (row.matches('.region-link')) row.setAttribute('aria-pressed', String(row.dataset.region === code));
  }
}

// Lists that the reader has unfolded stay so when they are made again.
const unfolded = new Set();

// The first entries of a long list, and a button for the rest, which is made when it is asked for, or printed.
function folded(name, list, entries, make, most = 20) {
  if (entries.length <= most + 5) {
    add(list, entries.map(make));
    return null;
  }
  add(list, entries.slice(0, most).map(make));
  let rest = entries.slice(most);
  list.whole = () => {
    const made = rest.map(make);
    rest = [];
    made.forEach(entry => entry.classList.add('beyond'));
    add(list, made);
  };
  const toggle = button('', () => {
    if (!unfolded.delete(name)) unfolded.add(name);
    show();
  }, { class: 'quiet fold' });
  const show = () => {
    const isOpen = unfolded.has(name);
    if (isOpen) list.whole();
    list.classList.toggle('folded', !isOpen);
    toggle.textContent = isOpen ? t('showFewer') : t('showAll', { count: entries.length });
    toggle.setAttribute('aria-expanded', String(isOpen));
  };
  show();
  return toggle;
}

function absent(key, recipe) {
  return el('div', { class: 'absent' }, el('p', null, t(key)), recipe && el('pre', null, el('code', null, recipe)));
}

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
