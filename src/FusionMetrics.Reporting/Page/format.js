// The page shows rounded figures; the full ones stand in data-value.
// What formats or compares is made once for a language: making it takes longer than using it.
const formats = new Map();

function format(kind, options, make = Intl.NumberFormat) {
  const key = `${language} ${kind}`;
  if (!formats.has(key)) formats.set(key, new make(languages[language].tag, options));
  return formats.get(key);
}

function number(value, digits = 3) {
  if (value === null || value === undefined) return '–';
  const text = format(`number ${digits}`, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

function signed(value, digits = 3) {
  if (value === null || value === undefined) return '–';
  const text = number(value, digits);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

// Significant digits, for values of any size.
function compact(value, digits = 3) {
  if (value === null || value === undefined) return '–';
  const text = format(`compact ${digits}`, { maximumSignificantDigits: digits }).format(Math.abs(value));
  return value < 0 ? `−${text}` : text;
}

function percent(share, digits = 0) {
  return share === null || share === undefined ? '–'
    : format(`percent ${digits}`, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share);
}

function probability(p) {
  return p === null || p === undefined ? '–' : p < 0.001 ? '< 0.001' : number(p, 3);
}

// Zero in words, as in a sentence.
function counted(value) {
  return value === 0 ? t('none') : whole(value);
}

function whole(value) {
  return value === null || value === undefined ? '–' : format('whole').format(value);
}

function listed(names) {
  return format('list', { style: 'long', type: 'conjunction' }, Intl.ListFormat).format(names);
}

// Names in the order of the language.
function alphabetical(a, b) {
  return format('names', undefined, Intl.Collator).compare(a, b);
}
