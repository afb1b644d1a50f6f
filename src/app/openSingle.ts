/**
 * Starts the app in the single file: unpacks its code and runs it as an inline script, which the page's policy allows by
 * its hash. Deferred, so that the prerendered page is seen meanwhile, and ahead of the packed code, so that a file which
 * was not copied to its end can say so.
 */
import { blockIds } from '../exports/singlePage';
import { unpackText } from '../lib/packedText';

const texts = {
  old: '这个浏览器太旧，打不开互动部分。 This browser is too old for the interactive parts.',
  damaged: '这个文件不完整，请重新复制一份。 This file is not whole. Please copy it again.',
};

function say(problem: keyof typeof texts): void {
  delete document.documentElement.dataset['deep'];
  const notice = document.createElement('output');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.textContent = texts[problem];
  document.body.prepend(notice);
}

async function start(): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await unpackText(document.getElementById(blockIds.code)?.textContent ?? '');
  document.body.append(script);
  // It runs all the same; its text need not be held twice.
  script.remove();
}

if (typeof DecompressionStream === 'undefined') say('old');
else start().catch(() => say('damaged'));
