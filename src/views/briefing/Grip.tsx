const dots = [2, 6].flatMap((x) => [2, 7, 12].map((y) => ({ x, y })));

/** Says to the eye that a slide can be dragged. */
export function Grip() {
  return (
    <svg className="grip" width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="1.3" />
      ))}
    </svg>
  );
}
