/** Texts of the app as one file. They follow with what shows them. */
import type { Language } from './language';
import type { Widened } from './messages';

const zh = {
  title: '单文件版',
  download: '下载单文件版',
  meaning: '整个工具连同数据在一个 HTML 文件里：双击就能打开，不用安装，也不用联网。',
  'not-found': '没有取到单文件版：duibiao.html 应和本页放在一起。',
  damaged: '这个文件不完整，存不出副本。请重新复制一份。',
};

const en: Widened<typeof zh> = {
  title: 'One file',
  download: 'Download as one file',
  meaning:
    'The whole app and its data in one HTML file: opens by double click, nothing to install, no network.',
  'not-found': 'The one-file version could not be fetched: duibiao.html belongs beside this page.',
  damaged: 'This file is not whole and cannot be saved again. Please copy it anew.',
};

export const ownFileTexts: Record<Language, Widened<typeof zh>> = { zh, en };
