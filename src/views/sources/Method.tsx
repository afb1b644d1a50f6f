import { useMemo } from 'react';
import { examplesOf } from '../../analysis/methodExamples';
import type { DatasetDetails } from '../../dataset/dataset';
import { sourceTexts } from '../../i18n/sources';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { Lead } from '../../parts/Lead';
import { useScreen } from '../../parts/screen';
import { methodText, type MethodSection } from '../../wording/method';
import { MethodExample } from './MethodExample';

const headingOf = ({ id }: MethodSection) => `method-${id}`;

/** How the documents were read and when figures are compared: every rule that the app uses, each with a case of it. */
export function Method({ details }: { details: DatasetDetails }) {
  const { index, lang } = useScreen();
  const texts = sourceTexts[lang];
  const sections = methodText(lang);
  const examples = useMemo(() => examplesOf(index, details), [index, details]);
  const count = sections.reduce((sum, { rules }) => sum + rules.length, 0);
  const shown = sections
    .flatMap(({ rules }) => rules)
    .filter(({ code }) => code !== 'reach.besides' && examples.has(code));
  return (
    <>
      <Lead title={texts.methodLead} qualification={texts.methodNote(count, shown.length)} />
      <div className="wrap method">
        <nav className="method-contents" aria-label={texts.contents}>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <button
                  type="button"
                  onClick={() => {
                    const heading = document.getElementById(headingOf(section));
                    heading?.scrollIntoView({ block: 'start' });
                    heading?.focus({ preventScroll: true });
                  }}
                >
                  {section.title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div>
          {sections.map((section) => (
            <section key={section.id} className="method-section" aria-labelledby={headingOf(section)}>
              <div className="method-head">
                <h2 id={headingOf(section)} tabIndex={-1}>
                  {section.title}
                </h2>
                <AddToBriefing subject={{ kind: 'method', id: section.id }} name={section.title} />
              </div>
              <p className="method-intro">{section.intro}</p>
              <dl>
                {section.rules.map(({ code, term, words, rule }) => {
                  const example = code === 'reach.besides' ? undefined : examples.get(code);
                  return (
                    <div
                      key={code}
                      className={rule === '' ? 'method-rule unsaid' : 'method-rule'}
                      data-rule={code}
                    >
                      <dt>{term}</dt>
                      <dd className="method-says">
                        {words.length > 0 && (
                          <span className="method-words" lang="zh-CN">
                            {words.map((word) => (
                              <q key={word}>{word}</q>
                            ))}
                          </span>
                        )}
                        {rule}
                      </dd>
                      <dd className="method-example">
                        {example ? (
                          <MethodExample example={example} details={details} />
                        ) : (
                          <span className="mute">{texts.noExample}</span>
                        )}
                      </dd>
                    </div>
                  );
                })}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
