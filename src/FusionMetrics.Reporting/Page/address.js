// The region in focus is in the address, so that a link leads to it, and each is a step of the browser's history, so that the back button leaves it.
function regionOfAddress() {
  const at = data.regions.findIndex(({ code }) => location.hash === addressOf(code) || location.hash === `#region=${code}`);
  return at < 0 ? regionAt.get(history.state?.region) : at;
}

function addressOf(code) {
  return `#region=${encodeURIComponent(code)}`;
}

function toAddress() {
  const { code } = data.regions[state.region];
  if (location.hash !== addressOf(code)) history.pushState({ region: code }, '', addressOf(code));
}

// A link to a section changes the address, not the region: its step of the history remembers which one that is.
function keepInAddress() {
  history.replaceState({ region: data.regions[state.region].code }, '');
}

function followAddress() {
  const region = regionOfAddress();
  if (region === undefined) keepInAddress();
  if (region === undefined || region === state.region) return;
  state.region = region;
  choose({});
}

addEventListener('popstate', followAddress);
addEventListener('hashchange', followAddress);
