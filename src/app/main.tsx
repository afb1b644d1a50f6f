/**
 * Starts the page: address → selection → the prerendered page hydrated, or another one drawn in its place;
 * then the address is kept in step, and what the first view does not need follows at idle.
 */
import { StrictMode, useEffect, useLayoutEffect, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import rows from 'virtual:data-first';
import { indexRows } from '../dataset/indexDataset';
import { readAddress, syncAddress } from '../state/address';
import { createState } from '../state/store';
import { App } from './App';
import { loadDetails } from './loadDetails';
import { isFirst, loadView, needsDetails } from './views';
import './main.css';

const html = document.documentElement;

/** Shows the page once it is drawn, and marks it finished for those who wait (`html[data-ready]`). */
function Shown({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    delete html.dataset.deep;
  }, []);
  useEffect(() => {
    html.dataset.ready = '';
  }, []);
  return children;
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const store = createState(indexRows(rows));
readAddress(store, window.location.hash);

const page = (
  <StrictMode>
    <Shown>
      <App store={store} />
    </Shown>
  </StrictMode>
);

function draw(into: HTMLElement): void {
  // The development server sends an empty root; a deep link asks for another page than the prerendered one.
  if ('deep' in html.dataset || !into.firstElementChild) {
    into.replaceChildren();
    createRoot(into).render(page);
  } else {
    hydrateRoot(into, page);
  }
}

syncAddress(store, window);
const details = loadDetails(store);
const { selection } = store.getState();
if (isFirst(selection)) draw(root);
else {
  // Drawn once what it needs is there; where that does not come, the page says so itself.
  const needed = needsDetails(selection) ? [details] : [];
  void Promise.allSettled([loadView(selection), ...needed]).then(() => draw(root));
}
