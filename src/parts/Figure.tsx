import type { FactRow } from '../dataset/dataset';
import { figureParts } from '../wording/figure';
import { useScreen } from './screen';

/** Prefix, bound, number, unit; or the goal in the document's words. English shows the document's own on hover. */
export function Figure({ fact }: { fact: FactRow }) {
  const { index, lang } = useScreen();
  const parts = figureParts(fact, index, lang);
  const title = lang === 'en' ? parts.original : undefined;
  if (parts.words !== null) {
    return (
      <span
        className="words"
        title={title}
        lang={lang === 'en' && parts.words === parts.original ? 'zh-CN' : undefined}
      >
        {parts.words}
      </span>
    );
  }
  return (
    <span className="fig" title={title}>
      {parts.prefix && <span className="pre">{parts.prefix}</span>}
      {parts.operator && <span className="op">{parts.operator}</span>}
      <span className="num">{parts.number}</span>
      {parts.unit && <span className="unit">{parts.unit}</span>}
    </span>
  );
}
