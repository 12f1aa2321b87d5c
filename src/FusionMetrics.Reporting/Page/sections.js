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
  const say = () => heading.replaceChildren(headline());
  say();
  whenChosen(say);
  if (intro) place.append(el('p', { class: 'intro' }, intro()));
  place.append(content);
  add(content, [build()]);
  return place;
}

// A part of the page that is made again whenever the reader chooses.
function live(tag, attributes, make) {
  const place = el(tag, attributes);
  const again = () => {
    place.replaceChildren();
    add(place, [make()]);
  };
  again();
  whenChosen(again);
  return place;
}

// The first entries of a long list, and a button for the rest.
function folded(list, entries, most = 20) {
  if (entries.length <= most + 5) {
    add(list, entries);
    return null;
  }
  entries.slice(most).forEach(entry => entry.classList.add('beyond'));
  add(list, entries);
  list.classList.add('folded');
  const toggle = button(t('showAll', { count: entries.length }), () => {
    const isFolded = list.classList.toggle('folded');
    toggle.textContent = isFolded ? t('showAll', { count: entries.length }) : t('showFewer');
    toggle.setAttribute('aria-expanded', String(!isFolded));
  }, { class: 'quiet fold', 'aria-expanded': 'false' });
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
