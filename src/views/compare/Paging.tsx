import { useEffect } from 'react';
import { useScreen } from '../../parts/screen';

interface Props {
  page: number;
  count: number;
  onPage: (page: number) => void;
}

/** “Screen 1 of 2” with its buttons; the page keys do the same. */
export function Paging({ page, count, onPage }: Props) {
  const { text } = useScreen();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
      const next = page + step;
      if (step === 0 || next < 0 || next >= count) return;
      event.preventDefault();
      onPage(next);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [page, count, onPage]);
  return (
    <div className="paging">
      <span aria-live="polite">{text.screen(page + 1, count)}</span>
      <span className="steps">
        <button
          type="button"
          aria-label={text.previousScreen}
          disabled={page === 0}
          onClick={() => onPage(page - 1)}
        >
          ‹
        </button>
        <button
          type="button"
          aria-label={text.nextScreen}
          disabled={page === count - 1}
          onClick={() => onPage(page + 1)}
        >
          ›
        </button>
      </span>
    </div>
  );
}
