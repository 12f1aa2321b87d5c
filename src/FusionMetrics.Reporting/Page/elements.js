// Elements are made here only, and text enters them as text: no name in the data can become markup.
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  fill(element, attributes);
  add(element, children);
  return element;
}

function fill(element, attributes) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
}

function add(element, children) {
  for (const child of children.flat(Infinity))
    if (child !== undefined && child !== null && child !== false) element.append(child);
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  fill(element, attributes);
  add(element, children);
  return element;
}

// For the tooltips of ECharts, which take HTML.
function escaped(text) {
  return String(text).replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}

// A name of any script does not turn the text around it.
function isolated(text) {
  return el('bdi', null, text);
}

function button(label, onclick, attributes) {
  return el('button', { type: 'button', onclick, ...attributes }, label);
}

function select(label, entries, chosen, onchange, attributes) {
  const list = el('select', { onchange: event => onchange(event.target.value), ...attributes },
    entries.map(([value, text]) => el('option', { value, selected: String(value) === String(chosen) }, text)));
  return el('label', { class: 'field' }, el('span', null, label), list);
}
