/** How the lists of a place became the next: a flow with the two ends over its columns. */
import { industriesOf } from '../../analysis/industries';
import { changesOf, type Part, type SystemChange } from '../../analysis/systemChange';
import { changeSlideScene } from '../../charts/changeSlideScene';
import { deckTexts } from '../../i18n/deck';
import { deckViewTexts } from '../../i18n/deckViews';
import { industryTexts } from '../../i18n/industries';
import { relationGrounds, relationNames } from '../../wording/industries';
import { columnName } from '../../wording/placeNames';
import type { Words } from '../../wording/said';
import { inList } from '../../wording/selectionText';
import { changeWords } from '../../wording/systemChange';
import { ruleBox, type Area, type Box, type SceneBox, type TextRun } from '../boxes';
import type { Builder, Content, Context } from '../content';
import { sizes } from '../frame';
import { runsWidth, textBox } from '../setText';
import { cell, tableBoxes } from '../tableBox';
import { changeList, endsOf, relations } from './changeList';
import { joined } from './joined';
import { supplementNotes, supplementRuns, supplementText } from './supplementMark';

/** Pixels of the stage to one of the scene, so that its strokes are as heavy as a slide’s. */
const sceneUnit = 2;
/** Of the names over both ends: one line where that is possible. */
const endSizes = [60, 52, sizes.label];
const letters = [20, 19, 18, 17, 16];

function chosen({ words, selection, subject, details }: Context): SystemChange | null {
  const { index } = words;
  const industries = industriesOf(index, details);
  const all = selection.places.flatMap((place) => changesOf(place, selection, index, industries));
  const wanted = subject.id ?? selection.change;
  return all.find(({ to }) => to.id === wanted) ?? all[0] ?? null;
}

/** Why there is none, and whether the supplement would bring one. */
function noChange(context: Context): string {
  const { words, selection, details } = context;
  const { index, lang } = words;
  const texts = deckViewTexts[lang];
  const names = selection.places.map((id) => columnName(index.places.get(id), lang));
  const reason = texts.noChange(inList(names, lang));
  const isThere =
    !selection.supplement &&
    details.supplement.systems.some(
      (system) => system.category === 'industry' && selection.places.includes(system.place),
    );
  return isThere ? `${reason}${lang === 'zh' ? '' : ' '}${texts.inSupplement}` : reason;
}

function countsText({ links }: SystemChange, lang: Words['lang']): string {
  const texts = deckViewTexts[lang];
  const parts = relations.flatMap((relation) => {
    const count = links.filter((link) => link.relation === relation).length;
    return count > 0 ? [texts.relationCount(relationNames[relation][lang], count)] : [];
  });
  return texts.changeCounts(inList(parts, lang));
}

function tableOf(change: SystemChange, words: Words): Content['table'] {
  const { lang } = words;
  const texts = industryTexts[lang];
  const { systemOf, nameOf } = endsOf(change, words);
  const end = (part: Part | null) => `${nameOf(part)}${supplementText(systemOf(part)?.document, words)}`;
  return {
    head: [texts.earlier, texts.later, texts.relation, texts.ground],
    rows: change.links.map((link) => [
      end(link.from),
      end(link.to),
      relationNames[link.relation][lang],
      (link.ground ?? relationGrounds[link.relation])[lang],
    ]),
    sources: change.links.map((link) => [link.from, link.to].map((part) => systemOf(part)?.document ?? null)),
  };
}

function flow(change: SystemChange, area: Area, words: Words, alt: string) {
  const { lang, text } = words;
  const texts = deckViewTexts[lang];
  const { scene, left } = changeSlideScene(
    change,
    {
      lang,
      separator: text.listSeparator,
      relationOf: (relation) => {
        const name = relationNames[relation][lang];
        return lang === 'zh' ? name : name.toLowerCase();
      },
      notNamed: (names) => (names === '' ? industryTexts[lang].notNamed : texts.notNamed(names)),
      more: texts.moreItems,
    },
    { width: area.width / sceneUnit, height: area.height / sceneUnit, sizes: letters },
  );
  const box: SceneBox = {
    kind: 'scene',
    name: 'flow',
    x: area.x,
    y: area.y,
    width: area.width,
    height: scene.height * sceneUnit,
    scene,
    place: change.place,
    alt,
  };
  return { boxes: [box], left };
}

export const change: Builder = (context) => {
  const { words, selection } = context;
  const { lang } = words;
  const texts = deckViewTexts[lang];
  const found = chosen(context);
  if (!found) return { ok: false, reason: noChange(context) };
  const said = changeWords(found, words);
  const [first] = found.from;
  const counts = countsText(found, lang);
  const documents = [...new Set([...found.from, found.to, ...found.between].map(({ document }) => document))];
  const table = tableOf(found, words);
  const isTable = selection.changeForm === 'table';
  const scene = (area: Area): readonly Box[] => {
    const half = area.width / 2 - 20;
    const end = (name: string, under: string, document: string | undefined, isFrom: boolean) => {
      const runsIn = (size: number): readonly TextRun[] => [
        { text: name, size, bold: true, serif: true },
        ...supplementRuns(document, words, sizes.key),
        { text: `  ${under}`, size: sizes.key, colour: 'ink2' },
      ];
      const size = endSizes.find((one) => runsWidth(runsIn(one)) <= half) ?? sizes.label;
      return textBox([{ runs: runsIn(size), align: isFrom ? 'left' : 'right', leading: 1.15 }], {
        name: isFrom ? 'earlier' : 'later',
        x: isFrom ? area.x : area.x + half + 40,
        y: area.y,
        width: half,
      });
    };
    const from = end(said.from, said.fromEnd, first?.document, true);
    const to = end(said.to, said.toEnd, found.to.document, false);
    const top = Math.max(from.height, to.height) + 10;
    const alt = `${said.title}${words.text.colon}${counts}`;
    const room = { x: area.x, y: area.y + top + 21, width: area.width, height: area.height - top - 21 };
    const flowing = flow(found, room, words, alt);
    const listed = flowing.left > 0 ? changeList(found, room, words) : flowing;
    // The drawing as long as a list would not name more.
    const drawn = listed.left < flowing.left ? listed : flowing;
    return [
      from,
      to,
      ruleBox({ x: area.x, y: area.y + top, width: area.width, height: 3 }, { place: found.place }),
      ...drawn.boxes,
    ];
  };
  const lines = (area: Area): readonly Box[] =>
    tableBoxes(
      {
        name: 'change',
        shares: [1.4, 1.4, 1, 1.8],
        head: table.head.map((one) => cell(one, { colour: 'ink2' })),
        rows: table.rows.map((row) => ({ cells: row.map((one) => cell(one)) })),
        alt: `${said.title}${words.text.colon}${counts}`,
      },
      area,
      deckTexts[lang].more,
    );
  return {
    ok: true,
    content: {
      said: { title: said.title, qualification: counts },
      strength: 'count',
      conditions:
        said.between.length > 0
          ? [industryTexts[lang].between(said.between.join(words.text.listSeparator))]
          : [],
      facts: [],
      documents,
      footnote: joined([...(isTable ? [] : [texts.changeKey]), ...supplementNotes(documents, words)], lang),
      table,
      isDrawing: !isTable,
      body: isTable ? lines : scene,
    },
  };
};
