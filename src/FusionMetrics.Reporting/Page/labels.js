// Names beside points, where there is room: no name lies on another one or on a point. A name that finds none is shown when its point is pointed at.
const pen = document.createElement('canvas').getContext('2d');

function widthOf(text, size) {
  pen.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

// Where a name can lie, the best first: its edges that touch the point, and how far they are from it (as parts of the radius and of the gap).
const sides = [
  { align: 'left', across: 1, verticalAlign: 'middle', down: 0 }, { align: 'right', across: -1, verticalAlign: 'middle', down: 0 },
  { align: 'center', across: 0, verticalAlign: 'bottom', down: -1 }, { align: 'center', across: 0, verticalAlign: 'top', down: 1 },
  { align: 'left', across: 0, verticalAlign: 'bottom', down: -1 }, { align: 'left', across: 0, verticalAlign: 'top', down: 1 },
  { align: 'right', across: 0, verticalAlign: 'bottom', down: -1 }, { align: 'right', across: 0, verticalAlign: 'top', down: 1 },
];

// The region in focus has a ring around its point.
function nameGap(region) {
  return region === state.region ? 6 : 3;
}

// Points in pixels, the most important first, each with its region and names, the one to be preferred first. Boxes of others are left free.
// The answer is a name and a side for each that has room.
function namesBeside(points, width, height, size, others = []) {
  const taken = [...points.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })), ...others];
  const inside = box => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  const isFree = (box, own) => taken.every((other, at) => at === own || box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom);
  return points.map((point, own) => {
    for (const name of point.names) {
      const across = widthOf(name, size) + 4;
      for (const side of sides) {
        const box = boxBeside(point, side, across, size * 1.3);
        if (!inside(box) || !isFree(box, own)) continue;
        taken.push(box);
        return { name, side };
      }
    }
    return null;
  });
}

function boxBeside({ x, y, radius, region }, side, width, height) {
  const away = radius + nameGap(region);
  const [fromX, fromY] = [x + side.across * away, y + side.down * away];
  const left = fromX - width * { left: 0, center: 0.5, right: 1 }[side.align];
  const top = fromY - height * { top: 0, middle: 0.5, bottom: 1 }[side.verticalAlign];
  return { left, right: left + width, top, bottom: top + height };
}

// For a point of ECharts: its label where it has one, and the name in bold when it is pointed at.
function labelled(point, radius, placed, size) {
  const { region } = point;
  const side = placed?.side ?? sides[0];
  const away = radius + nameGap(region);
  const place = { fontSize: size, align: side.align, verticalAlign: side.verticalAlign, position: [radius + side.across * away, radius + side.down * away] };
  return {
    ...point, symbolSize: 2 * radius,
    label: { show: placed !== null, formatter: placed?.name ?? '', ...place, color: token(region === state.region ? 'ink' : 'muted'), fontWeight: region === state.region ? 600 : 400 },
    emphasis: { label: { show: true, formatter: regionName(region), ...place, color: token('ink'), fontWeight: 600, backgroundColor: token('paper'), padding: [2, 4] } },
  };
}

// Names at the ends of lines, in pixels from the top: moved apart until none lies on another, and together no further than they must
// (the isotonic regression of the places, by the pooling of neighbours).
function movedApart(places, high) {
  const order = places.map((_, at) => at).sort((a, b) => places[a] - places[b] || a - b);
  const groups = [];
  order.forEach((at, i) => {
    groups.push({ sum: places[at] - i * high, members: [at] });
    const start = group => group.sum / group.members.length;
    while (groups.length > 1 && start(groups.at(-2)) > start(groups.at(-1))) {
      const { sum, members } = groups.pop();
      groups.at(-1).sum += sum;
      groups.at(-1).members.push(...members);
    }
  });
  const moved = [];
  groups.flatMap(({ sum, members }) => members.map(at => [at, sum / members.length])).forEach(([at, start], i) => { moved[at] = start + i * high; });
  return moved;
}

// The region in focus first, then those compared, then the others from the top.
function byImportance(regions) {
  const first = drawn();
  const place = r => first.includes(r) ? first.indexOf(r) : first.length + (rankOf(r, state.period) ?? count.regions);
  return [...regions].sort((a, b) => place(a) - place(b));
}
