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
