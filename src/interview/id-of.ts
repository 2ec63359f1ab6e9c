import slugify from '@sindresorhus/slugify';

/** An id in small Latin letters, digits and hyphens, from a name in any alphabet: `Зелёный чай` gives `zelyoniy-chay`. */
export function idOf(name: string): string | undefined {
  const id = slugify(name, { decamelize: false });
  return id === '' ? undefined : id;
}
