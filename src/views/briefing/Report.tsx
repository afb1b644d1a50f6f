import { subjectNames } from '../../deck/subjectNames';
import { briefingTexts } from '../../i18n/briefing';
import { useScreen } from '../../parts/screen';
import type { Outcome } from './outcome';

interface Props {
  outcome: Outcome | null;
  onDismiss: () => void;
}

function Made({ outcome }: { outcome: Extract<Outcome, { kind: 'made' }> }) {
  const { index, lang, text } = useScreen();
  const texts = briefingTexts[lang];
  const names = outcome.leftOut.map(({ subject, reason }) =>
    texts.reason(
      index.concepts.get(subject.id ?? '')?.name[lang] ?? subjectNames[subject.kind][lang],
      reason.replace(/[。.]$/, ''),
    ),
  );
  return (
    <p>
      {outcome.pages > 0 ? texts.made(outcome.pages) : texts.madeNone}{' '}
      {outcome.pages > 0 && outcome.isInstead && `${texts.madeInstead} `}
      {names.length > 0 && `${texts.leftOut}${names.join(text.reasonSeparator)}${text.stop}`}
    </p>
  );
}

function NotOpened({ outcome }: { outcome: Extract<Outcome, { kind: 'not-opened' }> }) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  return (
    <div>
      <h2>{texts.notOpened(outcome.name)}</h2>
      <table className="lined">
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.value}</th>
            <th scope="col">{texts.expected}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.problems.map(({ field, value, expected }, at) => (
            <tr key={`${field} ${at}`}>
              <th scope="row">{field === '' ? texts.wholeFile : <code>{field}</code>}</th>
              <td>
                <code>{value}</code>
              </td>
              <td>{expected[lang]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{texts.whatToDo}</p>
    </div>
  );
}

/** What came of making or opening a deck, said where it was asked for. It stays until it is put away. */
export function Report({ outcome, onDismiss }: Props) {
  const { lang } = useScreen();
  const texts = briefingTexts[lang];
  return (
    <output className="deck-report">
      {outcome && (
        <>
          {outcome.kind === 'made' && <Made outcome={outcome} />}
          {outcome.kind === 'opened' && <p>{texts.opened(outcome.name, outcome.pages)}</p>}
          {outcome.kind === 'not-opened' && <NotOpened outcome={outcome} />}
          {outcome.kind === 'not-read' && (
            <p>
              <b>{texts.notOpened(outcome.name)}</b>　{outcome.why}
            </p>
          )}
          <button type="button" className="btn" onClick={onDismiss}>
            {texts.dismiss}
          </button>
        </>
      )}
    </output>
  );
}
