/** What the export strip does: collect, write, hand over, and say what came of it. */
import { useContext, useMemo, useState } from 'react';
import { copyTable } from '../exports/browser/copyTable';
import { download } from '../exports/browser/download';
import { clipboardTable } from '../exports/clipboardTable';
import { contentsOf, countOf } from '../exports/contents';
import type { Context } from '../exports/sheet';
import type { TableFormat } from '../exports/formats';
import { wholeIndex } from '../exports/wholeIndex';
import { exportTexts } from '../i18n/exporting';
import { wordsOf } from '../lib/findHits';
import { leftOutOf } from '../selection/address';
import type { Selection } from '../selection/selection';
import { copyText } from '../ui/copyText';
import { DetailsContext, useScreen } from './screen';
import { useInitials } from './useInitials';
import { usePickedIds } from './usePickedIds';

export type ExportCell = TableFormat | 'copy';
/** `picked`: the statements picked in the table. */
export type ExportScope = 'view' | 'picked' | 'all';

export interface ExportChoice {
  scope: ExportScope;
  withConditions: boolean;
  withSilences: boolean;
}

interface Said {
  /** What it was said of: it is no longer true of another selection. */
  of: Selection;
  cell: ExportCell;
  text: string;
  isBusy: boolean;
}

/** Writers of files are fetched when the strip opens: the clipboard does not wait for long after a press. */
const loadWriters = () => import('../exports/takeAway');

/** The page is drawn once, so that one sees that something is being done. */
const drawn = () => new Promise<void>((go) => requestAnimationFrame(() => setTimeout(go)));

/** Where the app is; a path on somebody's disk is nobody else's business. */
const homeOf = ({ protocol, origin, pathname }: Location) =>
  protocol.startsWith('http') ? `${origin}${pathname}` : '';

const none: readonly string[] = [];

export function useExport(selection: Selection, choice: ExportChoice) {
  const { index, lang } = useScreen();
  const { details, isFailed } = useContext(DetailsContext);
  const [thisYear] = useState(() => new Date().getFullYear());
  const texts = exportTexts[lang];
  const [said, setSaid] = useState<Said | null>(null);
  const say = (cell: ExportCell, text: string, isBusy = false) =>
    setSaid({ of: selection, cell, text, isBusy });
  const words = useMemo(() => wordsOf(selection.query), [selection.query]);
  const initials = useInitials(selection.view === 'facts' ? words : none);
  const picked = usePickedIds(selection);
  const isLists = selection.view === 'industries' && choice.scope === 'view';
  const numbered = (count: number, ofLists: boolean) =>
    ofLists ? texts.lines(count) : texts.statements(count);

  const collect = (scope: ExportScope): Context | null =>
    details && {
      contents: contentsOf({
        ...choice,
        selection,
        index,
        details,
        scope: scope === 'picked' ? { facts: picked } : scope,
        thisYear,
        initials,
      }),
      lang,
      home: homeOf(window.location),
    };

  const counts = useMemo(() => {
    if (!details) return null;
    const plain = { withSilences: false, withConditions: false, thisYear, initials };
    const view = contentsOf({ ...plain, selection, index, details, scope: 'view' });
    return {
      view: countOf(view),
      picked: picked.length,
      all: wholeIndex(index, details).rows.facts.length,
    };
  }, [selection, index, details, thisYear, initials, picked]);

  const write = async (format: TableFormat) => {
    say(format, texts.busy, true);
    try {
      const [{ tableFile }] = await Promise.all([loadWriters(), drawn()]);
      const context = collect(choice.scope);
      if (!context) throw new Error('the evidence is not there');
      const { bytes, name, type, count } = await tableFile(context, format);
      download(bytes, name, type);
      say(format, texts.done(name, numbered(count, isLists)));
    } catch {
      say(format, texts.failed);
    }
  };

  const link = async () => {
    // What lies on this disk opens for nobody else.
    if (homeOf(window.location) === '') {
      say('copy', texts.noLink);
      return;
    }
    const cut = leftOutOf(window.location.hash);
    const isDone = await copyText(window.location.href);
    const done = cut.length > 0 ? texts.linkCutShort(cut.join(', ')) : texts.linkCopied;
    say('copy', isDone ? done : texts.copyFailed);
  };

  const table = async () => {
    const context = collect(choice.scope);
    const isDone = context !== null && (await copyTable(clipboardTable(context)));
    const count = context ? countOf(context.contents) : 0;
    say('copy', isDone ? texts.tableCopied(numbered(count, isLists)) : texts.copyFailed);
  };

  return {
    said: said?.of === selection ? said : null,
    isThere: details !== null,
    isFailed,
    counts,
    numbered,
    isLists,
    write,
    link,
    table,
    loadWriters,
  };
}
