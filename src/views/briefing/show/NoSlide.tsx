import { useContext } from 'react';
import { presentTexts } from '../../../i18n/present';
import { DetailsContext, useScreen } from '../../../parts/screen';

interface Props {
  slide: number;
  count: number;
  onLast: () => void;
  onLeave: () => void;
}

/** Instead of a slide: why there is none, and the way on. */
export function NoSlide({ slide, count, onLast, onLeave }: Props) {
  const { lang } = useScreen();
  const { details, isFailed } = useContext(DetailsContext);
  const texts = presentTexts[lang];
  const isLoading = count > 0 && details === null && !isFailed;
  return (
    <main className="no-slide" tabIndex={-1} aria-busy={isLoading}>
      <h1>
        {count === 0
          ? texts.empty
          : isFailed
            ? texts.failed
            : isLoading
              ? texts.loading
              : texts.beyond(slide, count)}
      </h1>
      {!isLoading && (
        <p className="show-acts">
          {count > 0 && !isFailed && (
            <button type="button" className="btn primary" onClick={onLast}>
              {texts.toLast}
            </button>
          )}
          <button type="button" className="btn" onClick={onLeave}>
            {texts.toEditor}
          </button>
        </p>
      )}
    </main>
  );
}
