import { stageOf, stages } from '../../analysis/industries';
import { silenceIn } from '../../analysis/coverage';
import { isUnplaced, leadingSystem, systemsOf, unnamedIn, unplacedIn } from '../../analysis/systems';
import type { System, Tier } from '../../dataset/schema';
import { industryTexts } from '../../i18n/industries';
import { AddToBriefing } from '../../parts/AddToBriefing';
import { Mark } from '../../parts/Mark';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SilenceMark } from '../../parts/SilenceMark';
import { SupplementMark } from '../../parts/SupplementMark';
import { SystemSwitches } from '../../parts/SystemSwitches';
import type { Selection } from '../../selection/selection';
import { stageNames, stageTiers } from '../../wording/industries';
import { systemBrief, systemWhen, tierName } from '../../wording/systems';
import { PartName } from './PartName';

/** A tier with its number, every member, and the slots that the document leaves unnamed. */
function TierCell({ system, tier }: { system: System; tier: Tier }) {
  const { lang, text } = useScreen();
  const texts = industryTexts[lang];
  const unnamed = unnamedIn(tier);
  return (
    <div className="tier-cell">
      <span className="tier-label">
        {tier.stated === null ? (
          <b className="ours" title={text.ourGrouping}>
            ·
          </b>
        ) : (
          <b>{tier.stated}</b>
        )}{' '}
        {tierName(tier, lang)}
      </span>
      <ul className="chips">
        {tier.members.map((member, at) => (
          <li key={member.name.zh}>
            <PartName
              className="chip"
              part={`${system.id}/${tier.id}/${at}`}
              name={member.name[lang]}
              document={system.document}
            />
          </li>
        ))}
        {unnamed > 0 && (
          <li>
            <span className="slot">{texts.unnamedSlot(unnamed)}</span>
          </li>
        )}
        {tier.members.length === 0 && unnamed === 0 && <li className="mute">{texts.noTiers}</li>}
      </ul>
    </div>
  );
}

/** The systems at the heads of the columns, aligned by what their tiers are for. */
export function Structure({ selection }: { selection: Selection }) {
  const { index, lang, text } = useScreen();
  const texts = industryTexts[lang];
  const columns = selection.places.map((id) => {
    const place = index.places.get(id);
    const whole = index.places.get(place?.within ?? '');
    const isNested = whole !== undefined && selection.places.includes(whole.id);
    const systems = systemsOf(id, selection, index);
    return {
      id,
      place,
      systems,
      system: leadingSystem(id, selection, index),
      silence: silenceIn(id, selection.period, index),
      className: isNested ? `nested ${markClass(whole)}` : '',
    };
  });
  const rows = stages.filter((stage) =>
    columns.some(({ system }) => system?.tiers.some((tier) => stageOf(tier) === stage)),
  );
  return (
    <section className="pane structure" aria-labelledby="structure-title">
      <h2 id="structure-title">
        {texts.structureTitle}
        <span>{texts.structureNote}</span>
      </h2>
      <div className="pane-line">
        <AddToBriefing subject={{ kind: 'systems' }} name={texts.structureTitle} />
      </div>
      <table className={`structure-table of-${columns.length}`}>
        <caption className="sr">{texts.structureCaption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{texts.tier}</span>
            </th>
            {columns.map(({ id, place, system, systems, className }) => (
              <th key={id} scope="col" className={className}>
                <span className={`named ${markClass(place)}`}>
                  <Mark place={place} fill="solid" size="m" />
                  {columnName(place, lang)}
                </span>
                {system && (
                  <>
                    <PartName
                      className="numeral"
                      part={system.id}
                      name={systemBrief(system, lang)}
                      document={system.document}
                    />
                    <small>{systemWhen(system, index, lang)}</small>
                  </>
                )}
                <span className="switches">
                  <SystemSwitches place={place} systems={systems} shown={system} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((stage) => (
            <tr key={stage}>
              <th scope="row">
                <b>{stageNames[stage][lang]}</b>
                <span>{stageTiers[stage][lang]}</span>
              </th>
              {columns.map(({ id, place, system, silence, className }) => {
                const tiers =
                  system?.tiers.filter((tier) => stageOf(tier) === stage && !isUnplaced(tier)) ?? [];
                const unplaced = stage === 'open' && system ? unplacedIn(system) : 0;
                return (
                  <td key={id} className={className}>
                    <span className="cell-place">{columnName(place, lang)}</span>
                    {system && tiers.map((tier) => <TierCell key={tier.id} system={system} tier={tier} />)}
                    {unplaced > 0 && <span className="slot">{texts.unnamedSlot(unplaced)}</span>}
                    {tiers.length === 0 && stage !== 'open' && (
                      <SilenceMark silence={system ? 'not-stated' : silence} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {columns.some(({ system }) => system && system.tiers.length === 0) && (
        <p className="note">
          {columns.map(
            ({ id, place, system }) =>
              system &&
              system.tiers.length === 0 && (
                <span key={id}>
                  {columnName(place, lang)} {systemBrief(system, lang)}
                  {text.colon}
                  {texts.noTiers} <SupplementMark document={system.document} />
                </span>
              ),
          )}
        </p>
      )}
    </section>
  );
}
