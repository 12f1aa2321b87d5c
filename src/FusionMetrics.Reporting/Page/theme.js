// Light to dark, distinct for every kind of colour vision, in the order of the grades.
const ramp = ['#ffffd9', '#edf8b1', '#c7e9b4', '#7fcdbb', '#41b6c4', '#1d91c0', '#225ea8', '#253494', '#081d58'];
let printing = false;

function isDark() {
  if (printing) return false;
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

// The hues of the style, which follow the theme by themselves where they are the colour of an element.
const hueCount = 6;

function hueName(at) {
  return `hue-${at % hueCount}`;
}

function hue(at) {
  return token(hueName(at));
}

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function mixed(share) {
  const at = Math.min(ramp.length - 2, Math.floor(share * (ramp.length - 1)));
  const within = share * (ramp.length - 1) - at;
  const channel = i => {
    const [from, to] = [ramp[at], ramp[at + 1]].map(colour => parseInt(colour.slice(i, i + 2), 16));
    return Math.round(from + (to - from) * within);
  };
  return [channel(1), channel(3), channel(5)];
}

function css(rgb) {
  return `rgb(${rgb.join(' ')})`;
}

// Black or white, whichever stands out more.
function inkOn(rgb) {
  const [r, g, b] = rgb.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return luminance > 0.179 ? '#111820' : '#ffffff';
}

function gradeColour(number) {
  const most = data.grades.en.length;
  return mixed(most === 1 ? 0.5 : 0.06 + 0.88 * (number - 1) / (most - 1));
}

// Where there are no grades: by the place between the least and the largest value.
function valueColour(value, least, largest) {
  return mixed(largest > least ? 0.06 + 0.88 * (value - least) / (largest - least) : 0.5);
}
