// Names beside points, where there is room: no name lies on another one or on a point. A name that finds none is shown when its point is pointed at.
const pen = document.createElement('canvas').getContext('2d');

function widthOf(text, size) {
  pen.font = `600 ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

// Points in pixels, the most important first, each with its names, the one to be preferred first. The answer is a name and a side for each that has room.
function namesBeside(points, width, height, size) {
  const taken = points.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const inside = box => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  const isFree = (box, own) => taken.every((other, at) => at === own || box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom);
  return points.map((point, own) => {
    for (const name of point.names) {
      const across = widthOf(name, size) + 4;
      for (const side of ['right', 'left', 'top', 'bottom']) {
        const box = boxBeside(point, side, across, size * 1.3);
        if (!inside(box) || !isFree(box, own)) continue;
        taken.push(box);
        return { name, side };
      }
    }
    return null;
  });
}

const nameGap = 3;

function boxBeside({ x, y, radius }, side, across, high) {
  const away = radius + nameGap;
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? x + away : x - away - across;
    return { left, right: left + across, top: y - high / 2, bottom: y + high / 2 };
  }
  const top = side === 'bottom' ? y + away : y - away - high;
  return { left: x - across / 2, right: x + across / 2, top, bottom: top + high };
}

// For a point of ECharts: its label where it has one, and the name in bold when it is pointed at.
function labelled(point, placed, size) {
  const { region } = point;
  const look = { color: token(region === state.region ? 'ink' : 'muted'), fontSize: size, fontWeight: region === state.region ? 600 : 400, distance: nameGap };
  return {
    ...point,
    label: { show: placed !== null, position: placed?.side ?? 'right', formatter: placed?.name ?? '', ...look },
    emphasis: { scale: 1.3, label: { show: true, position: placed?.side ?? 'right', formatter: regionName(region), ...look, color: token('ink'), fontWeight: 600, backgroundColor: token('paper'), padding: [2, 4] } },
  };
}

// The region in focus first, then those compared, then the others from the top.
function byImportance(regions) {
  const first = drawn();
  const place = r => first.includes(r) ? first.indexOf(r) : first.length + (rankOf(r, state.period) ?? count.regions);
  return [...regions].sort((a, b) => place(a) - place(b));
}
