import { useCallback, useContext, useEffect, useSyncExternalStore, type RefObject } from 'react';
import type { Industries } from '../analysis/industries';
import { partOf } from '../analysis/industries';
import type { Sector } from '../dataset/schema';
import { industryTexts } from '../i18n/industries';
import { onDemand } from '../i18n/onDemand';
import { closePart, stepPart } from '../selection/industryChanges';
import { CopyButton } from '../ui/CopyButton';
import { Drawer } from '../ui/Drawer';
import { citation } from '../wording/citation';
import { documentNotes } from '../wording/documentNotes';
import { mappedTo } from '../wording/mapping';
import { systemBrief, systemWhen } from '../wording/systems';
import { AddToBriefing } from './AddToBriefing';
import { documentLines, NoteList, TermList, type TermLine } from './documentParts';
import { DrawerHead } from './DrawerHead';
import { Mark } from './Mark';
import { Quote } from './Quote';
import { columnName, DetailsContext, markClass, useScreen } from './screen';
import { SupplementMark } from './SupplementMark';

interface Props {
  /** `system`, `system/tier` or `system/tier/member`. */
  part: string;
  industries: Industries;
  under: RefObject<Element | null> | null;
}

/** Parts in the order of the screen, each once, joined by blanks. */
function partsInSight(): string {
  const named = document.querySelectorAll<HTMLElement | SVGElement>('main [data-part]');
  return [...new Set([...named].flatMap(({ dataset }) => dataset['part'] ?? []))].join(' ');
}

const unchanging = () => () => {};

/** Sectors and segments of a member: ours, so it says what each of them covers. */
function Mapping({ ids, sectors }: { ids: readonly string[]; sectors: readonly Sector[] }) {
  const { lang, text } = useScreen();
  const more = industryTexts[lang];
  const found = mappedTo(ids, sectors, lang);
  return (
    <section>
      <h3>{more.mapping}</h3>
      <ul className="notes">
        {found.map(({ id, path, definition }) => (
          <li key={id}>
            <b>{path.join(' › ')}</b>
            {text.colon}
            {definition}
          </li>
        ))}
        {found.length === 0 && <li>{more.noMapping}</li>}
      </ul>
      <p className="mute">{more.mappingNote}</p>
    </section>
  );
}

/** The evidence of a list, a tier or a member: the document's own words, and what we made of them. */
export function PartDrawer({ part, industries, under }: Props) {
  const { index, lang, text, change } = useScreen();
  const { details } = useContext(DetailsContext);
  const more = onDemand[lang];
  const texts = industryTexts[lang];
  const onClose = useCallback(() => change(closePart), [change]);
  // The page itself says what stands on it: asked again once it has been drawn.
  const order = useSyncExternalStore(unchanging, partsInSight).split(' ');
  // What is open is marked on the page, and in sight.
  useEffect(() => {
    const marked = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(`main [data-part="${CSS.escape(part)}"]`),
    ];
    for (const one of marked) one.setAttribute('aria-current', 'true');
    const isInSight = marked.some((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    if (!isInSight) marked[0]?.scrollIntoView({ block: 'center' });
    return () => {
      for (const one of marked) one.removeAttribute('aria-current');
    };
  }, [part]);
  const found = partOf(part, industries);
  if (!found) return null;
  const { system, tier, member } = found;
  const place = index.places.get(system.place);
  const source = index.documents.get(system.document);
  const step = (by: 1 | -1) => change(stepPart(order, by));
  const evidence = member?.evidence ?? (tier?.evidence.length ? tier.evidence : system.evidence);
  const name = (member?.name ?? tier?.label ?? system.name)[lang];
  const phrase = evidence.find((one) => 'phrase' in one);
  const page = evidence.find((one) => 'url' in one);
  const url = page && 'url' in page ? page.url : source?.url;
  const said = { done: more.copied, failed: more.copyFailed };
  const counted = tier ?? system;
  const lines: TermLine[] = [
    ...(source ? documentLines(source, lang) : []),
    [texts.inList, system.name[lang]],
    [texts.inTier, tier?.label[lang]],
    [texts.stated, counted.stated === null ? undefined : String(counted.stated)],
    [texts.enumeration, texts[`enumeration.${counted.enumeration}`]],
  ];
  const isSupplement = source?.collection === 'supplement';
  return (
    <Drawer
      className="drawer"
      under={under}
      label={`${more.evidence}${text.colon}${columnName(place, lang)} ${name}`}
      onClose={onClose}
      onStep={step}
      returnTo={() =>
        document.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`) ??
        document.querySelector('main')
      }
    >
      <DrawerHead at={order.indexOf(part)} count={order.length} onStep={step} onClose={onClose} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard */}
      <section className={`drawer-body ${markClass(place)}`} aria-label={more.evidence} tabIndex={0}>
        <p className="drawer-place">
          <Mark place={place} fill="solid" size="l" />
          <b>{place?.name[lang]}</b>
          <span className="mute">·</span>
          {systemBrief(system, lang)}
        </p>
        <p className="drawer-figure">
          <span className="words">{name}</span> <SupplementMark document={system.document} />
        </p>
        <p className="drawer-when">{systemWhen(system, index, lang)}</p>
        <blockquote>
          {evidence.map((one) =>
            'phrase' in one ? (
              <Quote
                key={`${one.phrase} ${one.occurrence}`}
                phrase={one.phrase}
                part={member?.name.zh ?? null}
                as="mark"
              />
            ) : (
              <span key={one.figure}>
                <q lang="zh-CN">
                  <mark>{one.figure}</mark>
                </q>
                <span lang="zh-CN">{one.title ?? one.publisher}</span>
              </span>
            ),
          )}
        </blockquote>
        <section>
          <h3>{more.source}</h3>
          <TermList lines={lines} />
        </section>
        {member && <Mapping ids={member.segments} sectors={industries.sectors} />}
        <NoteList
          notes={[
            isSupplement ? more.notVerified : undefined,
            tier?.note?.[lang],
            system.note?.[lang],
            ...documentNotes(details?.documents[system.document], lang),
          ]}
        />
      </section>
      <div className="acts">
        <AddToBriefing subject={{ kind: 'part', id: part }} name={more.evidence} />
        {source && (
          <CopyButton {...said} text={() => citation(source, lang)}>
            {more.copyCitation}
          </CopyButton>
        )}
        {phrase && 'phrase' in phrase && (
          <CopyButton {...said} text={() => phrase.phrase}>
            {more.copyPhrase}
          </CopyButton>
        )}
        {url && (
          <a className="btn" href={url} rel="noreferrer" target="_blank">
            {isSupplement ? more.openPage : more.openOriginal}
          </a>
        )}
      </div>
    </Drawer>
  );
}
