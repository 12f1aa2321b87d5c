// What the reader has chosen: one region in focus, one period, and the regions drawn in colour.
const mostCompared = 6;
const state = { region: 0, period: last, compared: [], reference: 'mean' };
const listeners = [];

function whenChosen(listener) {
  listeners.push(listener);
}

function choose(changes) {
  Object.assign(state, changes);
  if (changes.region !== undefined) toAddress();
  for (const listener of listeners) listener();
}

function drawn() {
  return [state.region, ...state.compared.filter(r => r !== state.region)].slice(0, mostCompared);
}

function initialState() {
  const order = ordered(last);
  state.region = regionOfAddress() ?? order[0] ?? 0;
  keepInAddress();
  // The ends and the middle of the ranking, for a first look.
  const places = [0, 1, Math.floor(order.length / 2), order.length - 1];
  state.compared = [...new Set(places.map(at => order[at]).filter(r => r !== undefined))];
}
