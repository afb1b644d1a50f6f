import type { ThemeCount } from '../../analysis/sources';
import { useScreen } from '../../parts/screen';
import { silenceMeanings, silenceNames } from '../../wording/silence';

interface Props extends Pick<ThemeCount, 'count' | 'silence'> {
  /** What is counted; on a phone, where there is no head, it stands above. */
  label: string;
  isTotal?: boolean;
}

/** How many statements; nothing is a gap with its reason, never a zero. Of an excerpt it cannot be said to be silent. */
export function Count({ label, count, silence, isTotal }: Props) {
  const { lang } = useScreen();
  return (
    <td className={isTotal ? 'count total' : 'count'}>
      <span className="count-label phone-only">{label}</span>
      {count > 0 && <b>{count}</b>}
      {count === 0 && silence === null && <span className="mute">–</span>}
      {count === 0 && silence !== null && (
        <span className={`gap gap-${silence}`} title={silenceMeanings[silence][lang]}>
          <span className="sr">{silenceNames[silence][lang]}</span>
        </span>
      )}
    </td>
  );
}
