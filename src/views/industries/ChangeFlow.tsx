import { useCallback, useMemo, useRef } from 'react';
import type { Industries } from '../../analysis/industries';
import { changesOf, type Link, type Part, type SystemChange } from '../../analysis/systemChange';
import { changeDrawing } from '../../charts/changeDrawing';
import type { Press } from '../../charts/scene';
import { industryTexts } from '../../i18n/industries';
import { Mark } from '../../parts/Mark';
import { PictureMenu } from '../../parts/pictures';
import { SceneView } from '../../parts/SceneView';
import { columnName, markClass, useScreen } from '../../parts/screen';
import { SupplementMark } from '../../parts/SupplementMark';
import { openPart, setChange, setChangeForm } from '../../selection/industryChanges';
import { changeForms, type Selection } from '../../selection/selection';
import { Segmented } from '../../ui/Segmented';
import { Select } from '../../ui/Select';
import { usePrinting } from '../../ui/usePrinting';
import { useWidth } from '../../ui/useWidth';
import { relationGrounds, relationNames } from '../../wording/industries';
import { changeWords } from '../../wording/systemChange';
import { systemBrief, systemWhen, tierName } from '../../wording/systems';
import { PartName } from './PartName';

const nameSize = { light: 13, dark: 13, projector: 19 } as const;
/** Width of a drawing before its room is known. */
const usualWidth = 440;

/** The address of a part and its name; a whole tier goes by its label. */
function usePartText({ systems }: Industries) {
  const { lang } = useScreen();
  return (part: Part | null) => {
    const system = systems.find((one) => one.id === part?.system);
    const tier = system?.tiers.find((one) => one.id === part?.tier);
    const at = tier?.members.findIndex((member) => member.name.zh === part?.member) ?? -1;
    const member = tier?.members[at];
    if (!system) return null;
    const address = [system.id, ...(tier ? [tier.id] : []), ...(member ? [String(at)] : [])].join('/');
    const name = member?.name[lang] ?? (tier ? tierName(tier, lang) : systemBrief(system, lang));
    return { address, name, document: system.document };
  };
}

function LinkTable({ change, industries }: { change: SystemChange; industries: Industries }) {
  const { lang } = useScreen();
  const texts = industryTexts[lang];
  const textOf = usePartText(industries);
  const end = (part: Part | null) => {
    const said = textOf(part);
    return said ? (
      <PartName part={said.address} name={said.name} document={said.document} />
    ) : (
      <span className="mute">—</span>
    );
  };
  return (
    <table className="links">
      <thead>
        <tr>
          <th scope="col">{texts.earlier}</th>
          <th scope="col">{texts.later}</th>
          <th scope="col">{texts.relation}</th>
          <th scope="col">{texts.ground}</th>
        </tr>
      </thead>
      <tbody>
        {change.links.map((link) => (
          <tr key={JSON.stringify([link.from, link.to])}>
            <td>{end(link.from)}</td>
            <td>{end(link.to)}</td>
            <td>{relationNames[link.relation][lang]}</td>
            <td className="mute">{(link.ground ?? relationGrounds[link.relation])[lang]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Flow({ change, selection }: { change: SystemChange; selection: Selection }) {
  const { index, lang, change: go } = useScreen();
  const texts = industryTexts[lang];
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, usualWidth);
  const size = nameSize[selection.look];
  const scene = useMemo(() => changeDrawing(change, lang, { width, size }), [change, lang, width, size]);
  const open = useCallback(({ id }: Press) => go(openPart(id)), [go]);
  const count = (relation: Link['relation']) =>
    change.links.filter((link) => link.relation === relation).length;
  const place = index.places.get(change.place);
  const [first] = change.from;
  return (
    <div ref={box}>
      <SceneView
        scene={scene}
        className={markClass(place)}
        onPress={open}
        label={texts.flowLabel(
          columnName(place, lang),
          first ? systemBrief(first, lang) : '',
          systemBrief(change.to, lang),
          count('same-name') + count('renamed'),
          count('our-grouping'),
          count('first-listed'),
          count('not-listed-again'),
        )}
      />
    </div>
  );
}

/** How the lists of a place became the next: a flow, and the same as a table. */
export function ChangeFlow({ selection, industries }: { selection: Selection; industries: Industries }) {
  const screen = useScreen();
  const { index, lang, text, change } = screen;
  const texts = industryTexts[lang];
  const isPrinting = usePrinting();
  const { places, period } = selection;
  const changes = useMemo(
    () => places.flatMap((place) => changesOf(place, { ...selection, places, period }, index, industries)),
    // oxlint-disable-next-line react/exhaustive-deps -- only the places and the period count
    [places, period, index, industries],
  );
  const shown = changes.find((one) => one.to.id === selection.change) ?? changes[0];
  if (!shown) {
    return (
      <section className="pane change">
        <h2 id="change-title">{texts.changeEmpty}</h2>
        <p className="waiting">
          {texts.changeNone} {!selection.supplement && texts.changeNoneHint}
        </p>
      </section>
    );
  }
  const place = index.places.get(shown.place);
  const [first] = shown.from;
  const said = changeWords(shown, screen);
  const build = async () => {
    const { changePictures } = await import('../../exports/picture/changePicture');
    const { pictureFiles } = await import('../../exports/picture/pictureFiles');
    return pictureFiles(changePictures(shown, selection, screen), 'change', selection, lang, [shown.place]);
  };
  const isTable = selection.changeForm === 'table';
  return (
    <section className="pane change" aria-labelledby="change-title">
      <h2 id="change-title">
        <span className={`named ${markClass(place)}`}>
          <Mark place={place} fill="solid" size="m" />
        </span>
        {said.title}
      </h2>
      {selection.change !== null && shown.to.id !== selection.change && (
        <p className="note">{texts.changeNotShown}</p>
      )}
      <div className="pane-line">
        {changes.length > 1 && (
          <Select
            label={texts.changeChoice}
            options={changes.map((one) => ({
              value: one.to.id,
              text: texts.changeOption(
                columnName(index.places.get(one.place), lang),
                one.from[0] ? systemBrief(one.from[0], lang) : '',
                `${systemBrief(one.to, lang)} ${systemWhen(one.to, index, lang)}`,
              ),
            }))}
            value={shown.to.id}
            onChange={(id) => change(setChange(id === changes[0]?.to.id ? null : id))}
          />
        )}
        <Segmented
          label={texts.formOfChange}
          options={changeForms.map((value) => ({ value, text: texts[value] }))}
          value={selection.changeForm}
          onChange={(form) => change(setChangeForm(form))}
        />
        <PictureMenu
          subject={{ kind: 'change', id: shown.to.id }}
          id="change"
          name={said.title}
          build={build}
        />
      </div>
      <div className="change-body">
        <div className="ends">
          <p>
            <b className="numeral">{said.from}</b>
            <SupplementMark document={first?.document ?? ''} />
            <span>{said.fromEnd}</span>
          </p>
          <p>
            <b className="numeral">{said.to}</b>
            <SupplementMark document={shown.to.document} />
            <span>{said.toEnd}</span>
          </p>
        </div>
        {(!isTable || isPrinting) && <Flow change={shown} selection={selection} />}
        {(isTable || isPrinting) && <LinkTable change={shown} industries={industries} />}
        {(!isTable || isPrinting) && <p className="note">{texts.changeKey}</p>}
        {said.between.length > 0 && (
          <p className="note">{texts.between(said.between.join(text.listSeparator))}</p>
        )}
      </div>
    </section>
  );
}
