/** System faces only: nothing is fetched, and a bundled Chinese face would cost more than the page. */
const sans =
  '"PingFang SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","Helvetica Neue",Arial,sans-serif';
const serif =
  '"Noto Serif CJK SC","Source Han Serif SC","Noto Serif SC","Songti SC","STZhongsong","Cambria","SimSun",serif';

/** Latin first: the Chinese faces set English quotes and dashes full-width. */
const latin = `"Helvetica Neue",Arial,${sans}`;

/** Likewise, where a system has a Latin face of the kind. */
const latinSerif = `"Cambria","Charter",${serif}`;

export const fonts = { sans, latin, serif, latinSerif };
