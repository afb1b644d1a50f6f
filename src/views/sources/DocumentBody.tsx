import type { DatasetDetails, DocumentRow } from '../../dataset/dataset';
import type { SourceDocument } from '../../dataset/schema';
import { onDemand } from '../../i18n/onDemand';
import { sourceTexts } from '../../i18n/sources';
import { TermList, type TermLine } from '../../parts/documentParts';
import { useScreen } from '../../parts/screen';
import { showSystem } from '../../selection/sourceChanges';
import { usePrinting } from '../../ui/usePrinting';
import { citation } from '../../wording/citation';
import { documentDate } from '../../wording/dates';
import { instrumentNames } from '../../wording/explainPair';
import { systemBrief } from '../../wording/systems';
import { DocumentAsides, DocumentFacts } from './DocumentFacts';

type Detail = DatasetDetails['documents'][string];

function Terms({ document, detail }: { document: DocumentRow; detail: Detail | undefined }) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const more = onDemand[lang];
  const isPrinting = usePrinting();
  const { from, through } = document.term;
  const lines: TermLine[] = [
    [more.rank, instrumentNames[document.instrument]?.[lang]],
    [more.adoptedBy, document.adoptedBy?.[lang]],
    [more.issuer, document.issuer[lang]],
    [more.date, documentDate(document, lang)],
    [texts.speaksFor, index.periods.get(document.speaksFor)?.name[lang]],
    [texts.term, from === through ? `${from}` : `${from}–${through}`],
    [texts.textQuality, detail?.quality?.note[lang]],
    [texts.gaps, detail?.gaps?.[lang]],
  ];
  return (
    <section>
      <TermList lines={lines} />
      {detail?.sha256 && (
        <details className="sha" open={isPrinting}>
          <summary>
            {texts.sha} <code>{detail.sha256.slice(0, 12)}…</code>
            <span className="sr">{texts.showSha}</span>
          </summary>
          <code>{detail.sha256}</code> <span className="mute">{texts.shaMeaning}</span>
        </details>
      )}
    </section>
  );
}

function Repairs({ repairs }: { repairs: NonNullable<SourceDocument['quality']>['repairs'] }) {
  const { lang } = useScreen();
  const texts = sourceTexts[lang];
  if (repairs.length === 0) return null;
  return (
    <section>
      <h3>
        {texts.repairsTitle} <small>{texts.repairsNote}</small>
      </h3>
      <ul className="repairs">
        {repairs.map(({ printed, read, count }) => (
          <li key={printed}>
            <span className="mute" lang="zh-CN">
              {printed}
            </span>
            <span lang="zh-CN">→ {read}</span>
            <small>{texts.places(count)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The lists and schemes that the document states; their evidence is where they are shown. */
function Systems({ document, details }: { document: DocumentRow; details: DatasetDetails }) {
  const { index, lang, change } = useScreen();
  const texts = sourceTexts[lang];
  const systems = [...index.rows.systems, ...details.systems].filter((one) => one.document === document.id);
  if (systems.length === 0) return null;
  return (
    <section>
      <h3>
        {texts.systemsTitle} <small>{texts.systemsNote}</small>
      </h3>
      <ul className="document-systems">
        {systems.map((system) => (
          <li key={system.id}>
            <button type="button" className="named" onClick={() => change(showSystem(system.id))}>
              {systemBrief(system, lang)}
              {systemBrief(system, lang) !== system.name[lang] && (
                <span className="mute"> {system.name[lang]}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Props {
  document: DocumentRow;
  details: DatasetDetails;
  openFact: string | null;
}

/** All there is to know of a document, in the drawer and on paper. */
export function DocumentBody({ document, details, openFact }: Props) {
  const { lang } = useScreen();
  const texts = sourceTexts[lang];
  const detail = details.documents[document.id];
  return (
    <>
      <Terms document={document} detail={detail} />
      <DocumentFacts document={document} selected={openFact} details={details} />
      <Repairs repairs={detail?.quality?.repairs ?? []} />
      <Systems document={document} details={details} />
      <section>
        <h3>{texts.citeTitle}</h3>
        <p className="cited" lang="zh-CN">
          {citation(document, 'zh')}
        </p>
        <p className="cited" lang="en">
          {citation(document, 'en')}
        </p>
      </section>
      <DocumentAsides document={document} selected={openFact} details={details} />
    </>
  );
}
