/** A list of a place, a tier of it or a member of that, and what it rests on: the phrase, its document, what we mapped it to. */
import { industriesOf, partOf } from '../../analysis/industries';
import type { Sector, System, Tier } from '../../dataset/schema';
import { compareSlideTexts } from '../../i18n/compareSlides';
import { deckTexts } from '../../i18n/deck';
import { industryTexts } from '../../i18n/industries';
import { onDemand } from '../../i18n/onDemand';
import { partSlideTexts } from '../../i18n/partSlides';
import { columnName } from '../../wording/placeNames';
import { documentNotes } from '../../wording/documentNotes';
import { mappedTo } from '../../wording/mapping';
import type { Words } from '../../wording/said';
import { systemBrief, systemWhen, tierName } from '../../wording/systems';
import type { Paragraph } from '../boxes';
import type { Builder, Context } from '../content';
import { sizes } from '../frame';
import { evidenceBody, quoteRuns, type Section, whereLines } from './evidenceBody';
import { joined } from './joined';
import { isSupplement } from './supplementMark';

type Found = NonNullable<ReturnType<typeof partOf>>;

function whyMissing(id: string, { details, words, selection }: Context): string {
  const texts = partSlideTexts[words.lang];
  const isThere = !selection.supplement && partOf(id, details.supplement) !== undefined;
  return isThere ? texts.isSupplement : texts.noSuchPart;
}

/** Where the document says it; a tier that it does not state by itself rests on what states the list. */
const evidenceOf = ({ system, tier, member }: Found): System['evidence'] =>
  member?.evidence ?? (tier?.evidence.length ? tier.evidence : system.evidence);

const nameOf = ({ system, tier, member }: Found) => member?.name ?? tier?.label ?? system.name;

/** What of the phrase says it: the name, else the notation of the list. */
function pointOf({ system, tier, member }: Found) {
  const names = member ? [member.name.zh] : tier ? [tier.label.zh] : [system.name.zh, system.notation];
  return (phrase: string) => names.find((name) => phrase.includes(name)) ?? names[0] ?? null;
}

function titleOf({ system, tier, member }: Found, { index, lang }: Words): string {
  const texts = partSlideTexts[lang];
  const place = columnName(index.places.get(system.place), lang);
  const list = systemBrief(system, lang);
  if (!tier) return texts.listTitle(place, system.name[lang]);
  if (!member) return texts.tierTitle(place, list, tier.label[lang]);
  return texts.memberTitle(place, list, tier.label[lang], member.name[lang]);
}

/** How many the document counts, how far it names them, and whether it was verified. */
function conditionsOf({ system, tier }: Found, words: Words): readonly string[] {
  const { lang } = words;
  const { stated, enumeration } = tier ?? system;
  const texts = partSlideTexts[lang];
  const isAdded = isSupplement(system.document, words);
  return [
    stated === null ? '' : texts.stated(String(stated)),
    texts.named(industryTexts[lang][`enumeration.${enumeration}`]),
    isAdded ? onDemand[lang].notVerified.replace(/[。.]$/, '') : '',
  ].filter((one) => one !== '');
}

const memberNames = ({ members }: Tier, { lang, text }: Words) =>
  members.map(({ name }) => name[lang]).join(text.listSeparator);

/** What we mapped a member to; of a list or a tier what the document names in it. */
function belowIt({ system, tier, member }: Found, sectors: readonly Sector[], words: Words): Section {
  const { lang } = words;
  const texts = partSlideTexts[lang];
  const more = industryTexts[lang];
  if (member) {
    const mapped = mappedTo(member.segments, sectors, lang);
    const path = (one: (typeof mapped)[number]) => one.path.join(' › ');
    return {
      head: texts.mapping,
      lines:
        mapped.length > 0
          ? mapped.map((one) => `${path(one)}${words.text.colon}${one.definition}`)
          : [more.noMapping],
      brief: mapped.map(path),
    };
  }
  if (tier)
    return {
      head: more.parts,
      lines: [memberNames(tier, words)].filter((line) => line !== ''),
      brief: [compareSlideTexts[lang].inTable],
    };
  const tierText = (one: Tier) =>
    one.stated === null ? tierName(one, lang) : `${tierName(one, lang)} ${one.stated}`;
  return {
    head: more.parts,
    lines: system.tiers.map((one) => texts.tierLine(tierText(one), memberNames(one, words))),
    brief: [system.tiers.map(tierText).join(' · ')].filter((line) => line !== ''),
  };
}

const notesOf = ({ system, tier }: Found, { details, words: { lang } }: Context): readonly string[] =>
  [
    tier?.note?.[lang],
    system.note?.[lang],
    ...documentNotes(details.documents[system.document], lang),
  ].filter((note) => note !== undefined);

/** The list and the tier, the name itself, the periods. */
const statedParagraphs = (found: Found, { index, lang }: Words) => {
  const { system, tier, member } = found;
  const above = [tier && systemBrief(system, lang), member && tier?.label[lang]].filter(Boolean).join(' · ');
  return (size: number): readonly Paragraph[] => {
    const small = Math.max(sizes.key, Math.min(sizes.label, size * 0.5));
    return [
      ...(above === '' ? [] : [{ runs: [{ text: above, size: small }], leading: 1.2 }]),
      { runs: [{ text: nameOf(found)[lang], size, bold: true }], space: 10, leading: 1.15 },
      {
        runs: [{ text: systemWhen(system, index, lang), size: small, colour: 'ink2' }],
        space: 10,
      },
    ];
  };
};

export const part: Builder = (context) => {
  const { words, subject, details } = context;
  const { index, lang } = words;
  const id = subject.id ?? '';
  const industries = industriesOf(index, details);
  const found = partOf(id, industries);
  if (!found) return { ok: false, reason: whyMissing(id, context) };
  const { system, tier, member } = found;
  const texts = partSlideTexts[lang];
  const { heads, separator } = deckTexts[lang];
  const { where: head, inTable } = compareSlideTexts[lang];
  const { notes: notesHead } = onDemand[lang];
  const evidence = evidenceOf(found);
  const where = whereLines(system.document, evidence, words);
  const below = belowIt(found, industries.sectors, words);
  const notes = notesOf(found, context);
  const conditions = conditionsOf(found, words);
  const place = columnName(index.places.get(system.place), lang);
  const stop = lang === 'zh' ? '。' : '.';
  return {
    ok: true,
    content: {
      said: { title: titleOf(found, words), qualification: `${joined(conditions, lang)}${stop}` },
      strength: 'count',
      conditions: [],
      facts: [],
      documents: [system.document],
      footnote: '',
      table: {
        head: [heads.place, texts.list, texts.tier, texts.item, heads.phrase, head, below.head, notesHead],
        rows: [
          [
            place,
            system.name[lang],
            tier?.label[lang] ?? '',
            member?.name[lang] ?? '',
            evidence.map((one) => ('phrase' in one ? one.phrase : one.figure)).join('\n'),
            where.join(lang === 'zh' ? '，' : ', '),
            below.lines.join(separator),
            notes.join(' '),
          ],
        ],
        sources: [[null, null, null, null, system.document]],
      },
      isDrawing: false,
      body: evidenceBody(
        {
          stated: () => ({
            place: system.place,
            fill: 'solid',
            alt: place,
            paragraphs: statedParagraphs(found, words),
            sizes: [96, 84, 72, 60, 52, sizes.label, sizes.cell, sizes.key],
          }),
          quote: (size) => quoteRuns(evidence, pointOf(found), size),
          sections: [
            { head, lines: where },
            below,
            { head: notesHead, lines: notes, brief: [inTable], isDivisible: true },
          ],
        },
        words,
      ),
    },
  };
};
