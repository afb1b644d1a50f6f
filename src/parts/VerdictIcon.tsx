import type { SetVerdict } from '../analysis/verdict';

const ends = 'M1.5 1v10M18.5 1v10';

/** Two posts and what spans them: solid, dashed, cut, or nothing on the other side. */
export function VerdictIcon({ verdict }: { verdict: SetVerdict }) {
  return (
    <svg className="verdict-icon" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true">
      {verdict === 'comparable' && <path d={`${ends}M1.5 6h17`} />}
      {verdict === 'conditional' && (
        <>
          <path d={ends} />
          <path d="M2 6h16" strokeDasharray="2.6 2.2" />
        </>
      )}
      {verdict === 'not-comparable' && <path d={`${ends}M1.5 6H7M13 6h5.5M8.2 10l3.6-8`} />}
      {verdict === 'single' && (
        <>
          <path d="M1.5 1v10" />
          <path d="M18.5 1v10" strokeDasharray="2 2" />
        </>
      )}
    </svg>
  );
}
