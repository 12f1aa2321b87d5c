// The page itself: bar, contents, sections and foot; made again when the language changes.
function build() {
  listeners.length = 0;
  forgetCharts();
  document.documentElement.lang = languages[language].tag;
  const page = document.getElementById('page');
  page.replaceChildren();
  add(page, [
    el('a', { class: 'skip', href: '#main' }, t('skip')),
    pageHead(),
    el('div', { class: 'frame' }, contents(), el('main', { id: 'main', tabindex: '-1' }, sections.map(framed))),
    pageFoot(),
  ]);
  whenChosen(redraw);
  whenChosen(markFocus);
  watchContents();
}

function pageHead() {
  const title = data.title || t('untitled');
  document.title = title;
  return [
    el('header', { class: 'page-head' }, el('div', { class: 'wide-page' },
      el('div', { class: 'switches', role: 'group', 'aria-label': t('settings') },
        button(language === 'en' ? '中文' : 'English', () => { language = language === 'en' ? 'zh' : 'en'; build(); }, { id: 'language', class: 'switch', lang: language === 'en' ? 'zh-CN' : 'en' }),
        button(t(isDark() ? 'lightTheme' : 'darkTheme'), switchTheme, { id: 'theme', class: 'switch' }),
        button(t('print'), () => print(), { class: 'switch print-button' })),
      el('p', { class: 'kicker' }, t('reportKind')),
      el('h1', null, isolated(title)),
      el('p', { class: 'lead' }, t('scopeLine', { regions: data.regions.length, periods: count.periods, from: data.periods[0], to: data.periods[last], indicators: data.indicators.length, subsystems: listed(data.subsystems.map((_, at) => subsystemName(at))) })))),
    el('div', { class: 'chooser', role: 'region', 'aria-label': t('chooser') }, live('div', { class: 'wide-page' }, () => {
      const names = data.regions.map((_, r) => [r, regionName(r)]).sort((a, b) => alphabetical(a[1], b[1]));
      return [
        select(t('focusRegion'), names, state.region, value => chosenBy('focus-region', { region: Number(value) }), { id: 'focus-region' }),
        select(t('period'), data.periods.map((period, p) => [p, period]), state.period, value => chosenBy('focus-period', { period: Number(value) }), { id: 'focus-period' }),
        el('p', { class: 'chosen', role: 'status' }, isolated(regionName(state.region)), ' ', el('b', null, `${leadSymbol()} ${number(leadingOf(state.region, state.period))}`), hasCoupling && gradeChip(valueOf('grade', state.region, state.period))),
      ];
    })),
  ];
}

// The list is made again: the keyboard stays where it was.
function chosenBy(id, changes) {
  choose(changes);
  document.getElementById(id).focus();
}

function switchTheme() {
  document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
  document.getElementById('theme').textContent = t(isDark() ? 'lightTheme' : 'darkTheme');
  choose({});
}

function contents() {
  return el('nav', { class: 'contents', 'aria-label': t('contents') }, el('ol', null, sections.map(({ id }) => el('li', null, el('a', { href: `#${id}` }, t(`name_${id}`))))));
}

// The contents show where the reader is.
function watchContents() {
  const links = new Map([...document.querySelectorAll('.contents a')].map(link => [link.hash.slice(1), link]));
  const reading = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      links.forEach(link => link.removeAttribute('aria-current'));
      links.get(target.id)?.setAttribute('aria-current', 'true');
    }
  }, { rootMargin: '-30% 0px -65% 0px' });
  document.querySelectorAll('main > section').forEach(place => reading.observe(place));
}

function pageFoot() {
  return el('footer', { class: 'page-foot' }, el('div', { class: 'wide-page' },
    el('p', null, t('madeBy', { version: data.version }), ' ', t('panelPrint'), ' ', el('code', null, data.fingerprint)),
    el('p', null, t('chartsBy'), ' ', el('span', { lang: 'en' }, 'Apache ECharts 6.0.0, copyright 2017–2025 The Apache Software Foundation, licensed under the Apache License 2.0 (apache.org/licenses/LICENSE-2.0); it contains zrender, copyright 2017 Baidu Inc., BSD 3-Clause.'))));
}

// Paper is light, narrow and whole.
addEventListener('beforeprint', () => {
  printing = true;
  document.documentElement.classList.add('printing');
  document.querySelectorAll('.folded').forEach(list => list.whole());
  document.querySelectorAll('details').forEach(details => { details.open = details.id !== 'manifest'; });
  charts.forEach(draw);
});
addEventListener('afterprint', () => {
  printing = false;
  document.documentElement.classList.remove('printing');
  charts.forEach(draw);
});
let resizing;
addEventListener('resize', () => {
  clearTimeout(resizing);
  resizing = setTimeout(redraw, 120);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => choose({}));

initialState();
build();
document.documentElement.dataset.ready = 'true';
