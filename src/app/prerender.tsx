import { renderToString } from 'react-dom/server';
import rows from 'virtual:data-first';
import { indexRows } from '../dataset/indexDataset';
import { createState } from '../state/store';
import { App } from './App';

/** The HTML of the default view, put into the page by the build and hydrated by `main.tsx`. */
export function render(): string {
  return renderToString(<App store={createState(indexRows(rows))} />);
}
