import type { Hit } from '../lib/findHits';

/** A text with its hits marked. */
export function Marked({ text, hits }: { text: string; hits: readonly Hit[] }) {
  if (hits.length === 0) return text;
  return (
    <>
      {hits.map(([from, through], at) => (
        <span key={from}>
          {text.slice(hits[at - 1]?.[1] ?? 0, from)}
          <mark className="hit-mark">{text.slice(from, through)}</mark>
        </span>
      ))}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  );
}
