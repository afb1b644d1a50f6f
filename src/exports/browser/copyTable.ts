import { copyText } from '../../ui/copyText';
import type { CopiedTable } from '../tableCopy';

/** Puts a table on the clipboard, for texts and for spreadsheets. Where only text can be copied, the cells with tabs. */
export async function copyTable({ text, html }: CopiedTable): Promise<boolean> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}
