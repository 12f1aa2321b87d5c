const data = JSON.parse(document.getElementById('data').textContent);
const count = { regions: data.regions.length, periods: data.periods.length };
const last = count.periods - 1;
const hasCoupling = data.series.d !== undefined;
const regionAt = new Map(data.regions.map((region, at) => [region.code, at]));
const indicatorAt = new Map(data.indicators.map((indicator, at) => [indicator.code, at]));
const subsystemAt = new Map(data.subsystems.map((subsystem, at) => [subsystem.code, at]));

function valueOf(series, region, period) {
  return data.series[series][region * count.periods + period];
}

function leadingOf(region, period) {
  return valueOf(data.leading, region, period);
}

// A row of rounded figures, whole numbers of 10^-decimals; nothing where the panel has no row.
function roundedOf({ decimals, rows }, row) {
  return rows[row]?.map(v => v === null ? null : v / 10 ** decimals) ?? null;
}

function profileOf(kind, region, period) {
  return roundedOf(data.profile[kind], region * count.periods + period);
}

function obstaclesOf(region, period) {
  return roundedOf(data.obstacles.degrees, region * count.periods + period);
}

function lineOf(series, region) {
  return data.series[series].slice(region * count.periods, (region + 1) * count.periods);
}

// Regions that have the value, the largest first; equal values in the order of their codes.
function ordered(period, series = data.leading) {
  return data.regions.map((_, r) => r).filter(r => valueOf(series, r, period) !== null)
    .sort((a, b) => valueOf(series, b, period) - valueOf(series, a, period) || a - b);
}

// Equal values share the least rank.
function rankOf(region, period) {
  const value = leadingOf(region, period);
  return value === null ? null : 1 + data.regions.filter((_, r) => leadingOf(r, period) > value).length;
}

function mean(values) {
  const there = values.filter(v => v !== null && v !== undefined);
  return there.length === 0 ? null : there.reduce((sum, v) => sum + v, 0) / there.length;
}

function meanOf(series, period) {
  return mean(data.regions.map((_, r) => valueOf(series, r, period)));
}

function gradeOf(value) {
  if (value === null || value === undefined || !data.grades) return null;
  return 1 + data.grades.edges.filter(edge => data.leftClosed ? value >= edge : value > edge).length;
}

const outlookOf = (() => {
  const rows = new Map(data.outlook.rows.map(row => [`${row.series} ${row.region}`, row]));
  return (region, series = data.leading) => rows.get(`${series} ${data.regions[region].code}`);
})();

const outlookSeries = [...new Set(data.outlook.rows.map(row => row.series))];

// The p that decides: adjusted where the recipe adjusts.
function decisiveP(row) {
  return row.p[1] ?? row.p[0];
}
