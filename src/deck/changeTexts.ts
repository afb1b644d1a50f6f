/** What the changes of a deck are called: “undo …”. */
import type { Text } from '../dataset/schema';
import type { ChangeName } from './history';

export const changeTexts: Record<ChangeName, Text> = {
  add: { zh: '加一页', en: 'add a page' },
  remove: { zh: '删除', en: 'delete' },
  move: { zh: '移动', en: 'move' },
  duplicate: { zh: '复制', en: 'copy' },
  reselect: { zh: '改选择', en: 'change selection' },
  retitle: { zh: '改标题', en: 'edit headline' },
  notes: { zh: '写备注', en: 'write notes' },
  section: { zh: '分节', en: 'sections' },
  aspect: { zh: '改画幅', en: 'change format' },
  minutes: { zh: '改时长', en: 'change minutes' },
  'one-click': { zh: '按现选择重排', en: 'rebuild' },
  open: { zh: '打开稿件', en: 'open a deck' },
  clear: { zh: '清空', en: 'empty' },
  elsewhere: { zh: '另一个窗口的改动', en: 'changes in another window' },
};
