// The page shows rounded figures; the full ones stand in data-value.
function number(value, digits = 3) {
  if (value === null || value === undefined) return '–';
  const text = new Intl.NumberFormat(languages[language].tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(value));
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
  const text = new Intl.NumberFormat(languages[language].tag, { maximumSignificantDigits: digits }).format(Math.abs(value));
  return value < 0 ? `−${text}` : text;
}

function percent(share, digits = 0) {
  return share === null || share === undefined ? '–'
    : new Intl.NumberFormat(languages[language].tag, { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share);
}

function probability(p) {
  return p === null || p === undefined ? '–' : p < 0.001 ? '< 0.001' : number(p, 3);
}

// Zero in words, as in a sentence.
function counted(value) {
  return value === 0 ? t('none') : whole(value);
}

function whole(value) {
  return value === null || value === undefined ? '–' : new Intl.NumberFormat(languages[language].tag).format(value);
}
