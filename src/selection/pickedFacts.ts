/** The statements picked in the table, as a short text for the address: ids by document, deflated, in base64url. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** The form of the packing; a later one gets a number of its own. */
const form = '1.';
const chunk = 8192;

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));

/** `document:slug,slug;document:…` in order, so that one choice has one text. */
export function packPicked(ids: Iterable<string>): string {
  const byDocument = new Map<string, string[]>();
  for (const id of [...new Set(ids)].toSorted()) {
    const [document = '', slug = ''] = id.split(/\/(.*)/s);
    const slugs = byDocument.get(document);
    if (slugs === undefined) byDocument.set(document, [slug]);
    else slugs.push(slug);
  }
  if (byDocument.size === 0) return '';
  const text = [...byDocument].map(([document, slugs]) => `${document}:${slugs.join(',')}`).join(';');
  return form + toBase64Url(deflateSync(strToU8(text), { level: 9 }));
}

/**
 * The ids packed; null where the text is not one that `packPicked` wrote. A hostile one is as short as an address, and
 * unfolds to some megabytes at the most.
 */
export function unpackPicked(packed: string): readonly string[] | null {
  if (packed === '') return [];
  if (!packed.startsWith(form)) return null;
  try {
    const bytes = inflateSync(fromBase64Url(packed.slice(form.length)));
    const ids = strFromU8(bytes)
      .split(';')
      .flatMap((part) => {
        const [document = '', slugs = ''] = part.split(':');
        return slugs.split(',').map((slug) => `${document}/${slug}`);
      });
    return ids.every((id) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) ? ids : null;
  } catch {
    return null;
  }
}
