const languages = { en: { texts: english, tag: 'en' }, zh: { texts: chinese, tag: 'zh-CN' } };
let language = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';

function t(key, places) {
  const text = languages[language].texts[key] ?? english[key];
  if (text === undefined) throw new Error(`No text '${key}'`);
  return places ? text.replace(/\{(\w+)\}/g, (_, name) => dated(places[name])) : text;
}

// In a Chinese sentence a year is followed by its word.
function dated(value) {
  return language === 'zh' && typeof value === 'string' && /^\d{4}$/.test(value) ? `${value}年` : value;
}

function regionName(region) {
  const { code, name, zh } = data.regions[region];
  return (language === 'zh' ? zh ?? name : name) ?? code;
}

function indicatorName(at) {
  const { code, name, zh } = data.indicators[at];
  return (language === 'zh' ? zh ?? name : name) ?? code;
}

// The unit of an indicator in an element of its own; none where it has no unit.
function unitOf(tag, at) {
  const { unit, unitZh } = data.indicators[at];
  return language === 'zh' && unitZh ? el(tag, null, unitZh) : unit && el(tag, { lang: 'en' }, unit);
}

// A code in words: those of the field by its terms, others as they are.
function words(code) {
  const known = languages[language].texts.groups[code];
  const text = known ?? code.replace(/_/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function subsystemName(at) {
  return data.subsystems[at].name ?? words(data.subsystems[at].code);
}

function groupName(code) {
  const at = subsystemAt.get(code);
  if (at !== undefined) return subsystemName(at);
  return data.dimensions.find(d => d.code === code)?.name ?? words(code);
}

function seriesName(series) {
  if (series.startsWith('u_')) return t('indexOf', { name: groupName(series.slice(2)) });
  if (series === 'd' || series === 't' || series === 'c') return t(`series_${series}`);
  return series === data.ranking ? t('scoreBy', { method: series.toUpperCase() }) : series;
}

function seriesSymbol(series) {
  return series.startsWith('u_') ? 'U' : series.length === 1 ? series.toUpperCase() : series.toUpperCase();
}

const leadName = () => seriesName(data.leading);
const leadSymbol = () => seriesSymbol(data.leading);

function gradeName(number) {
  return number === null || number === undefined ? t('missing') : data.grades[language][number - 1];
}
