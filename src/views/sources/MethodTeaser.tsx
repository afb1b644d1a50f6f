import { sourceTexts } from '../../i18n/sources';
import { useScreen } from '../../parts/screen';
import { setMode } from '../../selection/changes';
import { methodBrief } from '../../wording/method';

/** The method in four sentences, and the way to all of it. */
export function MethodTeaser() {
  const { lang, change } = useScreen();
  const texts = sourceTexts[lang];
  return (
    <section className="method-brief" aria-labelledby="method-brief-title">
      <h2 id="method-brief-title" className="section-title">
        {texts.methodTitle}
        <button
          type="button"
          className="more-link"
          onClick={() => {
            window.scrollTo(0, 0);
            change(setMode('method'));
          }}
        >
          {texts.readAll}
        </button>
      </h2>
      <ul>
        {methodBrief(lang).map(({ title, said }) => (
          <li key={title}>
            <b>{title}</b> {said}
          </li>
        ))}
      </ul>
    </section>
  );
}
