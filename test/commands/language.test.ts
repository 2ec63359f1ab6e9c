import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.js';
import { fakeFolders } from './fake-folders.js';
import { type FakeWorld, fakeIo } from './fake-io.js';

const PLAN = 'format: 1\ncompany: {name: Kiosk}\n';

async function strategy(argv: readonly string[], world: FakeWorld = {}, locale?: string) {
  const io = { ...fakeIo({ files: { 'plan.yaml': PLAN }, ...world }), locale: () => locale };
  const exitCode = await main(argv, io);
  return { exitCode, out: io.out(), err: io.err(), io };
}

const READINESS = { en: 'Readiness', nl: 'Gereedheid', fr: 'Préparation', ru: 'Готовность' };

describe('the language of a run', () => {
  it('is English unless anything says otherwise', async () => {
    expect((await strategy(['audit', 'plan.yaml'])).out).toContain(READINESS.en);
  });

  it.each(Object.entries(READINESS))('is %s by --lang', async (language, readiness) => {
    expect((await strategy(['audit', 'plan.yaml', '--lang', language])).out).toContain(readiness);
    expect((await strategy(['audit', 'plan.yaml', `--lang=${language}`])).out).toContain(readiness);
    expect((await strategy(['--lang', language, 'audit', 'plan.yaml'])).out).toContain(readiness);
  });

  it('is that of STRATEGY_LANG, over the system', async () => {
    const env = { STRATEGY_LANG: 'nl', LANG: 'fr_FR.UTF-8' };
    expect((await strategy(['audit', 'plan.yaml'], { env })).out).toContain(READINESS.nl);
  });

  it('is that of --lang, over STRATEGY_LANG', async () => {
    const world = { env: { STRATEGY_LANG: 'nl' } };
    expect((await strategy(['audit', 'plan.yaml', '--lang', 'ru'], world)).out).toContain(READINESS.ru);
  });

  it.each([
    ['LANG', { LANG: 'nl_BE.UTF-8' }, 'nl'],
    ['LC_MESSAGES over LANG', { LC_MESSAGES: 'fr_CA', LANG: 'nl_NL' }, 'fr'],
    ['LC_ALL over both', { LC_ALL: 'ru_RU.UTF-8', LC_MESSAGES: 'fr_FR', LANG: 'nl_NL' }, 'ru'],
    ['a locale without words', { LANG: 'tlh_QX.UTF-8' }, 'en'],
    ['no locale', { LANG: 'C.UTF-8' }, 'en'],
    ['an empty variable', { STRATEGY_LANG: '', LANG: 'nl_NL' }, 'nl'],
  ] as const)('goes by the locale of the system: %s', async (_, env, language) => {
    expect((await strategy(['audit', 'plan.yaml'], { env })).out).toContain(READINESS[language]);
  });

  it('goes by what the system says where no variable does, as on Windows', async () => {
    expect((await strategy(['audit', 'plan.yaml'], {}, 'fr-CH')).out).toContain(READINESS.fr);
    expect((await strategy(['audit', 'plan.yaml'], { env: { LANG: 'nl_NL' } }, 'fr-CH')).out).toContain(READINESS.nl);
  });

  it('is told not to be there, with those that are', async () => {
    const { err, exitCode } = await strategy(['audit', 'plan.yaml', '--lang', 'tlh']);
    expect(exitCode).toBe(2);
    expect(err).toContain('There are no words in the language tlh.');
    expect(err).toContain('en, fr, nl or ru');
  });

  it('is that of help and of what is wrong with a command line', async () => {
    expect((await strategy(['audit', '--help', '--lang', 'nl'])).out).toContain('Gebruik: strategy audit [opties]');
    expect((await strategy(['audit', '--lang', 'fr'])).err).toContain('erreur');
    expect((await strategy(['adit', '--lang', 'ru'])).err).toContain('audit');
  });

  it('is not taken from behind the end of the options', async () => {
    expect((await strategy(['audit', '--', '--lang', 'nl'])).err).toContain('There is no file --lang');
  });

  it('is that of dates, numbers, percentages and countries', async () => {
    const text =
      'format: 1\ncompany: {name: K, markets: [DE], home_market: DE}\ndelivery: {on_time_pct: 81.5, providers: [{name: DHL, markets: [DE], options: [home]}], customer_preference: survey 2026}\n';
    const { out } = await strategy(['audit', 'plan.yaml', '--lang', 'fr', '-f', 'markdown'], {
      files: { 'plan.yaml': text },
    });
    expect(out).toContain('22\u00a0nov.\u00a02026');
    expect(out).toContain('81,5\u00a0%');
    expect(out).toContain('Allemagne\u00a0:');
  });

  it('leaves ids and levels of machine formats as they are', async () => {
    const { out } = await strategy(['audit', 'plan.yaml', '--lang', 'ru', '-f', 'json']);
    const audit = JSON.parse(out);
    expect(audit.language).toBe('ru');
    expect(new Set(audit.findings.map(({ level }: { level: string }) => level))).toEqual(new Set(['must', 'should']));
    expect(JSON.stringify(audit)).toContain('Нет раздела: ');
  });

  it('is that of the page: its lang attribute says so', async () => {
    const { out } = await strategy(['audit', 'plan.yaml', '--lang', 'nl', '-f', 'html']);
    expect(out).toContain('<html lang="nl">');
  });

  it('is that of the schema that an editor teaches with', async () => {
    const { out } = await strategy(['schema', '--lang', 'nl']);
    const schema = JSON.parse(out);
    expect(schema.properties.delivery.title).toBe('Bezorging');
    expect(schema.properties.delivery.properties.fulfilment.enum).toEqual(['own', 'outsourced', 'mixed']);
  });
});

describe('the language of a house', () => {
  const files = (language: string) => ({
    '/work/plan.yaml': PLAN,
    '/work/strategy.config.yaml': `language: ${language}\n`,
  });
  const run = async (argv: readonly string[], world: Record<string, string>, env: Record<string, string> = {}) => {
    const io = fakeFolders({ files: world, env });
    await main(argv, io);
    return io.out() + io.err();
  };

  it('goes before that of the system, and behind what is asked for', async () => {
    const audit = ['audit', '/work/plan.yaml'];
    expect(await run(audit, files('nl'), { LANG: 'fr_FR' })).toContain(READINESS.nl);
    expect(await run(audit, files('nl'), { STRATEGY_LANG: 'fr' })).toContain(READINESS.fr);
    expect(await run([...audit, '--lang', 'ru'], files('nl'))).toContain(READINESS.ru);
  });

  it('is that of what is wrong with its plans', async () => {
    const broken = { ...files('nl'), '/work/plan.yaml': 'format: 1\ncompany: {name: "Kiosk}\n' };
    expect(await run(['audit', '/work/plan.yaml'], broken)).toContain('fout:');
  });

  it('is that of what is wrong with the schema of a rule, by the translations that its validator has', async () => {
    const rule = '{id: mobile/x, level: must, title: t, why: w, fix: f, path: mobile.app, schema: {type: 7}}';
    const world = { '/work/plan.yaml': PLAN, '/work/strategy.config.yaml': `rules: [${rule}]\n` };
    expect(await run(['audit', '/work/plan.yaml', '--lang', 'ru'], world)).toContain(
      'schema/type должно быть равно одному из разрешенных значений',
    );
    expect(await run(['audit', '/work/plan.yaml', '--lang', 'en'], world)).toContain('schema/type must be equal to');
  });

  it('is that of each plan, where there are several; the table is in one', async () => {
    const world = {
      '/work/nl/plan.yaml': PLAN,
      '/work/nl/strategy.config.yaml': 'language: nl\n',
      '/work/fr/plan.yaml': PLAN,
      '/work/fr/strategy.config.yaml': 'language: fr\n',
    };
    const out = await run(['audit', '/work/nl/plan.yaml', '/work/fr/plan.yaml', '-f', 'ndjson'], world);
    expect(out).toContain('"language":"nl"');
    expect(out).toContain('"language":"fr"');
    expect(out).toContain('2 plans');
  });

  it('is shown by strategy config, with where it comes from', async () => {
    const shown = await run(['config', '/work/plan.yaml'], files('nl'));
    expect(shown).toMatch(/language: nl +# .*strategy\.config\.yaml, regel 1/);
    expect(await run(['config', '/work/plan.yaml'], files('nl'), { STRATEGY_LANG: 'fr' })).toMatch(
      /language: fr +# STRATEGY_LANG/,
    );
  });
});

describe('a plan in Russian, in a file with a Russian name', () => {
  const file = 'чайная-лавка.yaml';
  const files = { [file]: readFileSync(`fixtures/plans/${file}`, 'utf8') };

  it.each(['terminal', 'markdown', 'html', 'json', 'sarif', 'junit', 'csv', 'gitlab', 'github', 'ndjson'])(
    'is reported as %s with its own words as they stand',
    async (format) => {
      const { out, exitCode } = await strategy(['audit', file, '--lang', 'ru', '-f', format], { files });
      expect(exitCode).toBe(1);
      expect(out).not.toContain('\uFFFD');
      expect(out).not.toContain('undefined');
      if (format !== 'github' && format !== 'csv') expect(out).toMatch(/Чайная лавка|чайная-лавка|%D1%87/);
    },
  );

  it('is completed by an interview in Russian: names in Cyrillic become ids in Latin letters', async () => {
    const answers = 'data.owner_note: x\nsecurity.budget: 200000\ncompany.industry: чай, пуэр и посуда\n';
    const { io, out } = await strategy(['interview', file, '--answers', 'ответы.yaml', '--all', '--lang', 'ru'], {
      files: { ...files, 'ответы.yaml': answers },
    });
    expect(out).toContain('ответы.yaml:1:1');
    const text = io.text(file) ?? '';
    expect(text).toContain('industry: чай, пуэр и посуда');
    expect(text).toContain('«Три самовара»');
  });
});
