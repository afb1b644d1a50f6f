import { useMemo } from 'react';
import type { Industries } from '../../analysis/industries';
import { glossaryOf } from '../../analysis/schemes';
import type { System, Tier } from '../../dataset/schema';
import type { Language } from '../../i18n/language';
import { industryTexts } from '../../i18n/industries';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { setFind, setLevel, toggleSchemes } from '../../selection/industryChanges';
import { levels, type Selection } from '../../selection/selection';
import { Select } from '../../ui/Select';
import { usePrinting } from '../../ui/usePrinting';
import { levelNames } from '../../wording/industries';
import { systemWhen, tierName } from '../../wording/systems';
import { PartName } from './PartName';

const any = 'any';

/** “四网” beside its 4 is “网”; a part called by its digit alone, “1”部分, stays. */
const partName = (tier: Tier, lang: Language) =>
  tierName(tier, lang).replace(/^[一二两三四五六七八九十]+(?=\p{Script=Han})/u, '');

/** What the number stands for: the tiers with their numbers, or the number of parts. */
function StandsFor({ scheme }: { scheme: System }) {
  const { lang, text } = useScreen();
  const texts = industryTexts[lang];
  const unnamed = scheme.tiers.filter((tier) => tier.members.length === 0);
  const named = scheme.tiers.filter((tier) => tier.members.length > 0);
  const digit = (tier: Tier) => (
    <span className="digit" key={tier.id}>
      <b>{tier.stated ?? '·'}</b> {partName(tier, lang)}
    </span>
  );
  return (
    <>
      {named.map((tier) => (
        <div key={tier.id} className="stands">
          {digit(tier)}
          <span>
            {tier.members.map((member, at) => (
              <span key={member.name.zh}>
                {at > 0 && text.listSeparator}
                <PartName
                  part={`${scheme.id}/${tier.id}/${at}`}
                  name={member.name[lang]}
                  document={scheme.document}
                />
              </span>
            ))}
          </span>
        </div>
      ))}
      {(unnamed.length > 0 || named.length === 0) && (
        <div className="stands">
          {unnamed.map(digit)}
          <span className="mute">{texts.notListed}</span>
        </div>
      )}
    </>
  );
}

function SchemeTable({ schemes, caption }: { schemes: readonly System[]; caption: string }) {
  const { index, lang } = useScreen();
  const texts = industryTexts[lang];
  return (
    <table className="schemes">
      <caption className="sr">{`${texts.glossaryTitle} · ${caption}`}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.scheme}</th>
          <th scope="col">{texts.standsFor}</th>
          <th scope="col">{texts.theme}</th>
          <th scope="col">{texts.level}</th>
        </tr>
      </thead>
      <tbody>
        {schemes.map((scheme) => (
          <tr key={scheme.id}>
            <th scope="row">
              <PartName
                part={scheme.id}
                name={scheme.name[lang]}
                document={scheme.document}
                className="scheme-name"
              />
              <small>{systemWhen(scheme, index, lang)}</small>
            </th>
            <td>
              <StandsFor scheme={scheme} />
              {scheme.note && <p className="mute">{scheme.note[lang]}</p>}
            </td>
            <td>{index.themes.get(scheme.theme)?.name[lang]}</td>
            <td>{levelNames[scheme.level][lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The other numbered schemes: what each number stands for, which parts are named, who set it, and where it stands. */
export function Glossary({ selection, industries }: { selection: Selection; industries: Industries }) {
  const { index, lang, text, change } = useScreen();
  const isPrinting = usePrinting();
  // What a search or a level has left is few enough to be seen at once.
  const isSought = selection.find.trim() !== '' || selection.level !== null;
  const texts = industryTexts[lang];
  const glossary = useMemo(
    () => glossaryOf(selection, index, industries),
    // oxlint-disable-next-line react/exhaustive-deps -- of the selection only what is listed counts
    [selection.places, selection.period, selection.theme, selection.find, selection.level, index, industries],
  );
  return (
    <section className="pane glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">
        {texts.glossaryTitle}
        <span>{texts.glossaryNote(glossary.count)}</span>
      </h2>
      <div className="pane-line">
        <input
          type="search"
          value={selection.find}
          maxLength={100}
          aria-label={texts.glossarySearch}
          placeholder={texts.glossarySearch}
          onChange={(event) => change(setFind(event.target.value))}
        />
        <Select
          showsLabel
          label={texts.level}
          options={[
            { value: any, text: texts.allLevels },
            ...levels
              .filter((level) => glossary.levels[level] > 0 || selection.level === level)
              .map((level) => ({
                value: level as string,
                text: texts.levelOption(levelNames[level][lang], glossary.levels[level]),
              })),
          ]}
          value={selection.level ?? any}
          onChange={(value) => change(setLevel(levels.find((level) => level === value) ?? null))}
        />
        {glossary.count > 0 && <AddToBriefing subject={{ kind: 'schemes' }} name={texts.glossaryTitle} />}
      </div>
      {glossary.count === 0 && (
        <p className="waiting">
          {texts.glossaryEmpty}{' '}
          {selection.find !== '' && (
            <button type="button" className="btn" onClick={() => change(setFind(''))}>
              {texts.clearSearch}
            </button>
          )}
          {selection.level !== null && (
            <button type="button" className="btn" onClick={() => change(setLevel(null))}>
              {texts.clearLevel}
            </button>
          )}
        </p>
      )}
      {glossary.groups.map(({ place: id, schemes }) => {
        const place = index.places.get(id);
        const isOpen = isSought || isPrinting || selection.schemes.includes(id);
        return (
          <div key={id} className={`scheme-group ${markClass(place)}`}>
            <h3>
              <button
                type="button"
                aria-expanded={isOpen}
                disabled={isSought}
                onClick={() => change(toggleSchemes(id))}
              >
                <span className="named">
                  <Mark place={place} fill="solid" size="m" />
                  <b>{columnName(place, lang)}</b>
                </span>
                <span className="mute">{texts.schemeCount(schemes.length)}</span>
                {!isOpen && (
                  <span className="preview" aria-hidden="true">
                    {schemes.map(({ name }) => name[lang]).join(text.listSeparator)}
                  </span>
                )}
              </button>
            </h3>
            {isOpen && <SchemeTable schemes={schemes} caption={columnName(place, lang)} />}
          </div>
        );
      })}
    </section>
  );
}
