import { describe, expect, it } from 'vitest';
import { sampleDeck } from './pages.fixture';
import { all, readDeck, value } from './readPptx.fixture';
import { walk, type XmlNode } from '../picture/readSvg.fixture';

describe.each([
  ['zh', 'zh-CN'],
  ['en', 'en-GB'],
] as const)('letters of %s', (lang, own) => {
  const read = async () => {
    const file = await readDeck(sampleDeck({ lang, notes: '备注' }), { lang });
    const paths = file.paths.filter((path) => /^ppt\/.*\.xml$/.test(path));
    return {
      file,
      nodes: paths.flatMap((path) => [...walk(file.part(path))].map((node) => ({ path, node }))),
    };
  };
  const childrenOf = (node: XmlNode) =>
    node.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));

  it('have an East Asian face wherever they have one', async () => {
    const { nodes } = await read();
    const faced = nodes.filter(({ node }) => childrenOf(node).includes('a:latin'));
    expect(faced.length).toBeGreaterThan(50);
    const without = faced.filter(({ node }) => !childrenOf(node).includes('a:ea'));
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('name it themselves in every run that was written, in charts and notes too', async () => {
    const { nodes } = await read();
    const ours = nodes.filter(
      ({ path, node }) =>
        (node.name === 'a:r' && /^ppt\/(slides|notesSlides)\//.test(path)) ||
        (node.name === 'a:defRPr' && path.startsWith('ppt/charts/')),
    );
    expect(new Set(ours.map(({ path }) => path.split('/')[1]))).toEqual(
      new Set(['slides', 'notesSlides', 'charts']),
    );
    expect(ours.filter(({ node }) => all(node, 'a:ea').length !== 1)).toEqual([]);
  });

  it('are of their language', async () => {
    const { nodes } = await read();
    const said = new Set(nodes.flatMap(({ node }) => value(node, 'lang') ?? []));
    expect([...said]).toEqual([own]);
  });

  it('have faces in the theme', async () => {
    const { file } = await read();
    const theme = file.part('ppt/theme/theme1.xml');
    expect(all(theme, 'a:ea').map((one) => value(one, 'typeface'))).toEqual([
      'STZhongsong',
      'Microsoft YaHei',
    ]);
  });
});
