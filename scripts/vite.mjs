/** Vite for a production build. React chooses its form by the same variable, when the prerenderer is run. */
export async function loadVite() {
  process.env.NODE_ENV = 'production';
  return import('vite').catch(() => {
    throw new Error('Vite is not installed yet: run `npm ci` first.');
  });
}
