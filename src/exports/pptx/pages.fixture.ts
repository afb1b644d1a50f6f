/** Pages with one box of every kind, for tests, of the made-up dataset: its names hold signs that files trip over. */
import type { SceneFact, SceneItem } from '../../charts/scene';
import { indexFixture } from '../../dataset/indexed.fixture';
import { type Area, type Aspect, type Bar, type Box, stages } from '../../deck/boxes';
import type { Content } from '../../deck/content';
import { framed } from '../../deck/frame';
import type { Page } from '../../deck/pages';
import { textBox } from '../../deck/setText';
import { cell, tableBoxes } from '../../deck/tableBox';
import type { Language } from '../../i18n/language';
import { messages } from '../../i18n/messages';
import { defaultSelection } from '../../selection/selection';

import type { PptxOptions } from './pptx';

export const usual: PptxOptions = {
  aspect: '16:9',
  lang: 'zh',
  title: '三地对标',
  withNotes: true,
  withConditions: true,
};

export interface Sample {
  title?: string;
  notes?: string;
  section?: string | null;
  lang?: Language;
  aspect?: Aspect;
  conditions?: readonly string[];
  number?: number;
  of?: number;
  body?: (area: Area) => readonly Box[];
}

export function samplePage({
  title = '一句话，说清这一页',
  notes = '',
  section = null,
  lang = 'zh',
  aspect = '16:9',
  conditions = [],
  number = 1,
  of = 1,
  body = () => [],
}: Sample = {}): Page {
  const index = indexFixture();
  const words = { index, lang, text: messages[lang] };
  const footer = ['来源：桤城规划（2021-03）。'];
  const frame = framed(
    { title, qualification: '', footer, brand: `对标 ${index.rows.version}`, number, of },
    stages[aspect],
  );
  const content: Content = {
    said: { title, qualification: '' },
    strength: 'count',
    conditions,
    facts: [],
    documents: [],
    footnote: '',
    table: { head: [], rows: [] },
    isDrawing: false,
    body,
  };
  return {
    slide: {
      id: `s${number}`,
      subject: { kind: 'concept' },
      address: '#/compare',
      headline: null,
      basis: null,
      notes,
      section,
      added: { date: '2026-11-23', version: index.rows.version },
    },
    number,
    of,
    selection: { ...defaultSelection(index.rows), lang },
    words,
    dropped: [],
    made: { ok: true, content },
    headline: title,
    qualification: '',
    notes,
    section,
    flags: [],
    footer,
    boxes: [...frame.boxes, ...body(frame.area)],
  };
}

const sampleBars: readonly Bar[] = [
  { place: 'alder', label: '桤城', value: 4000, said: '> 4000 亿元', fill: 'half', hasArrow: true },
  { place: 'birch', label: '桦城', value: 3500.5, said: '3500.5 亿元', fill: 'hollow', hasArrow: false },
  { place: 'dogwood', label: '楝<木>城', value: 0, said: '0', fill: 'solid', hasArrow: false },
];

export const barsBody =
  (bars: readonly Bar[] = sampleBars, max = 4000) =>
  (area: Area): readonly Box[] => [
    {
      kind: 'bars',
      name: 'chart',
      ...area,
      height: 120 * bars.length,
      bars,
      max,
      thickness: 0.4,
      series: '地区生产总值（亿元）',
      alt: bars.map(({ label, said }) => `${label} ${said}`).join('；'),
    },
  ];

/** Eight places of the table, for the eight marks there could be: four of them here. */
export const tableBody = (area: Area): readonly Box[] =>
  tableBoxes(
    {
      shares: [2, 3, 3],
      head: [cell('地区'), cell('数值'), cell('年份')],
      rows: ['alder', 'birch', 'cedar', 'dogwood'].map((place, at) => ({
        cells: [
          cell(place, { bold: true }, { place, fill: at === 1 ? 'half' : 'hollow', alt: `${place} 目标` }),
          cell(`≥ ${at * 100} <亿元>`),
          cell('2025', { isDotted: true }),
        ],
      })),
      name: 'table',
      alt: '四地的数',
    },
    area,
    (rows) => `另${rows}行`,
  );

const statement: SceneFact = {
  kind: 'fact',
  x: 300,
  y: 60,
  place: 'cedar',
  fill: 'half',
  markSize: 14,
  text: '＞4000',
  textX: 312,
  align: 'left',
  size: 13,
  isWords: true,
  isInferred: true,
  isSupplement: true,
  fact: 'f1',
  label: '杉城，超4000，2025年预计',
};

const items: readonly SceneItem[] = [
  { kind: 'band', x: 0, y: 0, width: 200, height: 180 },
  { kind: 'line', x1: 0, y1: 100, x2: 600, y2: 100, style: 'dots' },
  { kind: 'rule', x: 100, y1: 20, y2: 180 },
  { kind: 'link', from: [120, 30], to: [260, 130], style: 'ours' },
  { kind: 'link', from: [120, 50], to: [260, 50], style: 'firm' },
  { kind: 'stroke', place: 'fir-port', x1: 400, y1: 150, x2: 400, y2: 60, hasArrow: true },
  { kind: 'mark', x: 500, y: 60, place: 'elm-bay', fill: 'solid', markSize: 14, label: '榆湾' },
  {
    kind: 'text',
    x: 420,
    y: 120,
    width: 170,
    lines: ['一行', '二行'],
    align: 'right',
    size: 13,
    lineHeight: 18,
    tone: 'ink-2',
    bold: true,
    serif: true,
    press: null,
  },
  statement,
  { ...statement, x: 20, textX: 8, align: 'right', isWords: false, isInferred: false, isSupplement: false },
  { ...statement, x: 590, text: null, isWords: false, isInferred: false, isSupplement: false, label: '无字' },
];

export const sceneBody = (area: Area): readonly Box[] => [
  {
    kind: 'scene',
    name: 'drawing',
    ...area,
    scene: { width: 600, height: 180, items },
    place: 'alder',
    alt: '一张图，讲五件事',
  },
];

export const textBody =
  (text: string) =>
  (area: Area): readonly Box[] => [
    textBox([{ runs: [{ text, size: 38, isHighlighted: true }] }], { name: text, ...area, height: 0 }),
  ];

/** A chart, a table, a drawing. */
export function sampleDeck(more: Sample = {}): readonly Page[] {
  const bodies = [barsBody(), tableBody, sceneBody];
  return bodies.map((body, at) => samplePage({ ...more, body, number: at + 1, of: bodies.length }));
}
