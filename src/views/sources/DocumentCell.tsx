import type { SourceEntry } from '../../analysis/sources';
import type { DatasetDetails, DocumentRow } from '../../dataset/dataset';
import { sourceTexts } from '../../i18n/sources';
import { columnName, useScreen } from '../../parts/screen';
import { openDocument } from '../../selection/sourceChanges';
import { dateText } from '../../wording/dates';
import { instrumentNames } from '../../wording/explainPair';
import { capital } from '../../wording/inWords';
import { asideNames } from '../../wording/codes';

/** Date, dotted where the document does not print it. */
export function DocumentDate({ document }: { document: DocumentRow }) {
  const { lang } = useScreen();
  const date = dateText(document.date, lang);
  if (document.dateBasis !== 'inferred') return date;
  const meaning = sourceTexts[lang].undated;
  return (
    <span className="inf" title={meaning}>
      {date}
      <span className="sr">{lang === 'zh' ? `（${meaning}）` : ` (${meaning})`}</span>
    </span>
  );
}

interface Props {
  entry: SourceEntry;
  detail: DatasetDetails['documents'][string] | undefined;
}

/** Title, issuer, date and rank; the quality of its text, its gaps, and what of it is counted apart. */
export function DocumentCell({ entry, detail }: Props) {
  const { index, lang, text, change } = useScreen();
  const texts = sourceTexts[lang];
  const { document, elsewhere, asides } = entry;
  const { quality, gaps } = detail ?? {};
  const repaired = (quality?.repairs ?? []).reduce((sum, { count }) => sum + count, 0);
  const apart = [
    ...[...elsewhere].map(([place, count]) =>
      texts.elsewhere(columnName(index.places.get(place), lang), count),
    ),
    ...[...asides].map(([aside, count]) => texts.aside(asideNames[aside][lang], count)),
  ];
  const lines: readonly (readonly [string, string])[] = [
    [
      texts.text,
      quality ? `${quality.note[lang]}${repaired > 0 ? ` ${texts.repairs(repaired)}${text.stop}` : ''}` : '',
    ],
    [texts.gaps, gaps?.[lang] ?? ''],
    [texts.apart, capital(apart.join(text.reasonSeparator))],
  ];
  return (
    <>
      <button
        type="button"
        className="source-title"
        data-document={document.id}
        aria-haspopup="dialog"
        onClick={() => change(openDocument(document.id))}
      >
        {document.title[lang]}
      </button>
      <p className="dots source-meta">
        <span>{document.issuer[lang]}</span>
        <span>
          <DocumentDate document={document} />
        </span>
        <span>{instrumentNames[document.instrument]?.[lang]}</span>
      </p>
      {lines.map(
        ([term, said]) =>
          said !== '' && (
            <p key={term} className="source-line">
              <i>{term}</i>
              {said}
            </p>
          ),
      )}
    </>
  );
}
