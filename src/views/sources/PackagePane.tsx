import { useEffect, useMemo, useState } from 'react';
import type { Dataset, DatasetDetails } from '../../dataset/dataset';
import { singleFiles } from '../../dataset/datasetFiles';
import { licence } from '../../dataset/describePackage';
import { joinDataset } from '../../dataset/splitDataset';
import { download } from '../../exports/browser/download';
import { dataPackageZip, packageName, type PackageRest } from '../../exports/dataPackageZip';
import { ownFileTexts } from '../../i18n/ownFile';
import { sourceTexts } from '../../i18n/sources';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { Lead } from '../../parts/Lead';
import { SingleFileDownload } from '../../parts/SingleFileDownload';
import { TermList } from '../../parts/documentParts';
import { useScreen } from '../../parts/screen';
import { dateText } from '../../wording/dates';
import { Conflicts } from './Conflicts';

/** What of the package the page itself does not need; null until it has come. */
function useRest(): { rest: PackageRest | null; isFailed: boolean } {
  const [state, setState] = useState<{ rest: PackageRest | null; isFailed: boolean }>({
    rest: null,
    isFailed: false,
  });
  useEffect(() => {
    let isGone = false;
    const take = (next: typeof state) => {
      if (!isGone) setState(next);
    };
    import('virtual:data-package').then(
      ({ default: rest }) => take({ rest, isFailed: false }),
      () => take({ rest: null, isFailed: true }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return state;
}

function Contents({ dataset, rest }: { dataset: Dataset; rest: PackageRest | null }) {
  const { lang } = useScreen();
  const texts = sourceTexts[lang];
  const told = new Set(dataset.facts.map((fact) => fact.document)).size;
  const uncovered = Object.values(rest?.uncovered ?? {});
  const rows = [
    ...singleFiles.map((name) => ({ name, file: `${name}.json`, count: dataset[name].length })),
    { name: 'facts' as const, file: texts.files('facts/', told), count: dataset.facts.length },
    ...(rest
      ? [
          {
            name: 'uncovered' as const,
            file: texts.files('uncovered/', uncovered.length),
            count: uncovered.reduce((sum, entries) => sum + entries.length, 0),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="package-contents">
      <h2 id="package-contents">{texts.contentsTitle}</h2>
      <table className="lined">
        <thead>
          <tr>
            <th scope="col">{texts.resource}</th>
            <th scope="col">{texts.file}</th>
            <th scope="col">{texts.records}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, file, count }) => (
            <tr key={name}>
              <th scope="row">{texts[`resource.${name}`]}</th>
              <td>
                <code>{file}</code>
              </td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Versions({ changes }: Pick<Dataset, 'changes'>) {
  const { lang } = useScreen();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="package-changes">
      <h2 id="package-changes">{sourceTexts[lang].changesTitle}</h2>
      <ol className="version-list">
        {changes.map(({ version, date, changes: brought }) => (
          <li key={version}>
            <b>{version}</b> <span className="mute">{dateText(date, lang)}</span>
            <ul className="notes">
              {brought.map((text) => (
                <li key={text.zh}>{text[lang]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The dataset as a product of its own: its version, what is in it, what changed, and the whole of it as one file. */
export function PackagePane({ details }: { details: DatasetDetails }) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const { rest, isFailed } = useRest();
  const dataset = useMemo(() => joinDataset(index.rows, details), [index, details]);
  const date = dataset.changes.find(({ version }) => version === dataset.version)?.date;
  return (
    <>
      <Lead
        title={texts.packageLead(dataset.version)}
        qualification={texts.packageNote(
          dataset.documents.filter(({ held }) => held).length,
          dataset.documents.filter(({ held }) => !held).length,
          dataset.facts.length,
        )}
      >
        <div className="lead-controls">
          <AddToBriefing subject={{ kind: 'package' }} name={texts['mode.package']} />
        </div>
      </Lead>
      <div className="wrap package">
        <div>
          <section aria-labelledby="package-about">
            <h2 id="package-about">{texts.about}</h2>
            <TermList
              lines={[
                [texts.version, `${dataset.name} ${dataset.version}`],
                [texts.versionDate, date === undefined ? undefined : dateText(date, lang)],
                [texts.licence, `${licence.name} (${licence.title})`],
                [texts.format, texts.formatMeaning],
              ]}
            />
            <p className="package-download">
              <button
                type="button"
                className="btn primary"
                disabled={rest === null}
                onClick={() =>
                  rest && download(dataPackageZip(dataset, rest), packageName(dataset), 'application/zip')
                }
              >
                {texts.download}
              </button>
              <output>
                {isFailed ? texts.downloadFailed : rest ? texts.downloadNote : texts.downloading}
              </output>
            </p>
          </section>
          <Contents dataset={dataset} rest={rest} />
        </div>
        <div>
          <Versions changes={dataset.changes} />
          <Conflicts details={details} />
          <section className="package-single" aria-labelledby="package-single">
            <h2 id="package-single">{ownFileTexts[lang].title}</h2>
            <p className="package-download">
              <SingleFileDownload />
            </p>
          </section>
        </div>
      </div>
    </>
  );
}
