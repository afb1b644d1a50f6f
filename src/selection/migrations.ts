/**
 * Old addresses stay readable for ever: each migration rewrites one older form into the next.
 * A new one is added at the end, with its test; none is ever removed.
 */
type Migration = (address: string) => string;

const migrations: readonly Migration[] = [];

export const migrate: Migration = (address) => migrations.reduce((current, step) => step(current), address);
