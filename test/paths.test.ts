import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commonFolder, isWithin, placeOf, uriOf, withSlashes } from '../src/paths.js';

/** Both kinds of names are read on every system, so that neither breaks unseen. */

describe('a name with slashes', () => {
  it.each([
    { names: win32, file: 'plans\\acme\\plan.yaml', as: 'plans/acme/plan.yaml' },
    { names: win32, file: 'C:\\plans\\*.yaml', as: 'C:/plans/*.yaml' },
    { names: win32, file: 'plans/acme\\plan.yaml', as: 'plans/acme/plan.yaml' },
    { names: win32, file: '\\\\server\\share\\plan.yaml', as: '//server/share/plan.yaml' },
    // Anywhere else a backslash is a letter of a name.
    { names: posix, file: 'plans/odd\\name.yaml', as: 'plans/odd\\name.yaml' },
  ])('of $file is $as', ({ names, file, as }) => {
    expect(withSlashes(file, names)).toBe(as);
  });
});

describe('whether a file is within a folder', () => {
  it.each([
    { names: posix, folder: '/plans', file: '/plans/acme/plan.yaml', within: true },
    { names: posix, folder: '/plans', file: '/plans', within: true },
    { names: posix, folder: '/', file: '/plans/plan.yaml', within: true },
    { names: posix, folder: '/plans', file: '/plans/..odd/plan.yaml', within: true },
    { names: posix, folder: '/plans', file: '/plans-of-others/plan.yaml', within: false },
    { names: posix, folder: '/plans/acme', file: '/plans', within: false },
    { names: win32, folder: 'C:\\plans', file: 'C:\\plans\\acme\\plan.yaml', within: true },
    { names: win32, folder: 'C:\\Plans', file: 'c:\\plans\\plan.yaml', within: true },
    { names: win32, folder: 'C:\\plans', file: 'D:\\plans\\plan.yaml', within: false },
    { names: win32, folder: 'C:\\', file: '\\\\server\\share\\plan.yaml', within: false },
    { names: win32, folder: '\\\\server\\share\\plans', file: '\\\\server\\share\\plans\\a.yaml', within: true },
    { names: win32, folder: '\\\\server\\share', file: '\\\\server\\other\\a.yaml', within: false },
  ])('$file in $folder: $within', ({ names, folder, file, within }) => {
    expect(isWithin(folder, file, names)).toBe(within);
  });
});

describe('the folder that files have in common', () => {
  it.each([
    { names: posix, files: ['/shop/plans/a.yaml'], folder: '/shop/plans' },
    { names: posix, files: ['/shop/plans/a.yaml', '/shop/b.yaml'], folder: '/shop' },
    { names: posix, files: ['/shop/..a/b.yaml', '/shop/..a/c.yaml'], folder: '/shop/..a' },
    { names: posix, files: ['/a/plan.yaml', '/b/plan.yaml'], folder: '/' },
    { names: win32, files: ['C:\\shop\\a\\b.yaml', 'C:\\shop\\c.yaml'], folder: 'C:\\shop' },
    { names: win32, files: ['C:\\shop\\a.yaml', 'D:\\shop\\a.yaml'], folder: 'C:\\' },
    { names: win32, files: ['\\\\nas\\x\\a\\b.yaml', '\\\\nas\\x\\c.yaml'], folder: '\\\\nas\\x\\' },
  ])('of $files is $folder', ({ names, files, folder }) => {
    expect(commonFolder(files, names)).toBe(folder);
  });
});

describe('the place of a file', () => {
  it('is the same in capitals on Windows, and another one elsewhere', () => {
    expect(placeOf('C:\\Reports\\Plan.html', win32)).toBe(placeOf('c:\\reports\\plan.HTML', win32));
    expect(placeOf('/reports/Plan.html', posix)).not.toBe(placeOf('/reports/plan.html', posix));
  });
});

describe('a file as a URI', () => {
  it.each([
    { names: posix, file: './plans/a b#1.yaml', uri: 'plans/a%20b%231.yaml' },
    { names: posix, file: '../план.yaml', uri: '../%D0%BF%D0%BB%D0%B0%D0%BD.yaml' },
    { names: posix, file: '/shop/100%.yaml', uri: 'file:///shop/100%25.yaml' },
    { names: posix, file: 'C:/plans/a.yaml', uri: 'C%3A/plans/a.yaml' },
    { names: posix, file: 'odd\\name.yaml', uri: 'odd%5Cname.yaml' },
    { names: win32, file: '.\\plans\\a b.yaml', uri: 'plans/a%20b.yaml' },
    { names: win32, file: 'C:\\new plans\\a.yaml', uri: 'file:///C:/new%20plans/a.yaml' },
    { names: win32, file: 'C:/new plans/a.yaml', uri: 'file:///C:/new%20plans/a.yaml' },
    { names: win32, file: '\\\\server\\share\\a.yaml', uri: 'file://server/share/a.yaml' },
    { names: win32, file: '//server/share/a.yaml', uri: 'file://server/share/a.yaml' },
  ])('$file is $uri', ({ names, file, uri }) => {
    expect(uriOf(file, names)).toBe(uri);
  });
});
