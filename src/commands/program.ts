import { Command, Option } from 'commander';
import { AREA_IDS } from '../areas/ids.js';
import { LANGUAGE_IDS, wordsIn } from '../i18n/load-words.js';
import type { InterfaceWords, WordsModule } from '../i18n/words.js';
import type { Io } from '../io.js';
import { LEVELS } from '../policy/policy.js';
import { TOOL } from '../version.js';
import { SHELLS } from './completion-scripts.js';
import { helpIn, helpWidth } from './help.js';
import {
  type AuditCommandOptions,
  BASELINE_FILE,
  type BaselineCommandOptions,
  CONFIG_FILES,
  CONFIG_FORMATS,
  type ConfigCommandOptions,
  EXTENSIONS,
  FAIL_ON,
  FORMATS,
  type InitCommandOptions,
  type InterviewCommandOptions,
  LIST_FORMATS,
  PORTFOLIO_EXTENSIONS,
  PORTFOLIO_FORMATS,
  type PortfolioCommandOptions,
  WAIVERS_FILE,
  type WaiveCommandOptions,
} from './options.js';

/**
 * The commands and their options. What a command does is loaded when it is run.
 *
 * @param lang the language that was asked for, which goes before that of a config
 * @param finish takes the exit code of the command that was run
 * @param only the one command that is run, where that is known; all of them take a tenth of the time that Node needs to start
 */
export function program(
  words: InterfaceWords,
  lang: string | undefined,
  io: Io,
  finish: (exitCode: number) => void,
  only?: string,
): Command {
  const { cli } = words.interface;
  // What only the command itself says is loaded with it.
  const all = (): Promise<WordsModule> => wordsIn(words.language);
  const language = (): Option =>
    new Option('--lang <language>', cli.options.lang({ languages: LANGUAGE_IDS })).env('STRATEGY_LANG');
  const strategy = new Command('strategy')
    .description(cli.about())
    .version(TOOL.version, '-V, --version', cli.options.version())
    .helpOption('-h, --help', cli.options.help())
    .helpCommand(false)
    .addOption(language())
    .configureHelp(helpIn(words))
    .configureOutput({
      // What is wrong with the usage is told in our words, by `main`.
      outputError: () => undefined,
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      getOutHelpWidth: () => helpWidth(io.stdout),
      getErrHelpWidth: () => helpWidth(io.stderr),
      getOutHasColors: () => io.stdout.colorLevel > 0,
      getErrHasColors: () => io.stderr.colorLevel > 0,
    })
    .showSuggestionAfterError(true)
    .exitOverride();

  strategy.addHelpText(
    'after',
    examplesHelp(words, [
      ['strategy audit plan.yaml', cli.examples.audit()],
      ['strategy audit plan.yaml -o report.html', cli.examples.handover()],
      ['strategy interview plan.yaml', cli.examples.interview()],
      ['strategy explain mobile/loading', cli.examples.explain()],
    ]),
  );
  const command = (name: string, about: string): Command =>
    strategy.command(name).description(about).addOption(language()).option('--debug', cli.options.debug());

  const register: Readonly<Record<string, () => unknown>> = {
    audit: () =>
      command('audit', cli.audit())
        .argument('<plans...>', cli.arguments.audited())
        .addOption(new Option('-f, --format <format>', cli.options.format({ formats: FORMATS })).env('STRATEGY_FORMAT'))
        .option('-o, --output <file>', cli.options.output({ extensions: Object.keys(EXTENSIONS) }), collect)
        .option('--area <area>', cli.options.area(), collect)
        .addOption(new Option('--today <date>', cli.options.today()).env('STRATEGY_TODAY'))
        .addOption(new Option('--fail-on <level>', cli.options['fail-on']({ levels: FAIL_ON })).env('STRATEGY_FAIL_ON'))
        .addOption(
          new Option('--min-score <score>', cli.options['min-score']()).env('STRATEGY_MIN_SCORE').argParser(collect),
        )
        .addOption(
          new Option('--max-findings <level=number>', cli.options['max-findings']())
            .env('STRATEGY_MAX_FINDINGS')
            .argParser(collect),
        )
        .addOption(new Option('--min-coverage <percent>', cli.options['min-coverage']()).env('STRATEGY_MIN_COVERAGE'))
        .option('--no-regression <audit.json>', cli.options['no-regression']())
        .option('--exit-zero', cli.options['exit-zero']())
        .addOption(new Option('--config <file>', cli.options.config({ file: CONFIG_FILES[0] })).env('STRATEGY_CONFIG'))
        .addOption(new Option('--waivers <file>', cli.options.waivers({ file: WAIVERS_FILE })).env('STRATEGY_WAIVERS'))
        .addOption(
          new Option('--baseline <file>', cli.options.baseline({ file: BASELINE_FILE })).env('STRATEGY_BASELINE'),
        )
        .option('-q, --quiet', cli.options.quiet())
        .option('-v, --verbose', cli.options.verbose())
        .addHelpText('after', auditHelp(words))
        .action(async (plans: readonly string[], options: AuditCommandOptions) => {
          const { audit } = await import('./audit.js');
          finish(await audit(plans, { ...options, lang }, (await all()).words, io));
        }),
    portfolio: () =>
      command('portfolio', cli.portfolio())
        .argument('<audits...>', cli.arguments.audits())
        .option('-f, --format <format>', cli.options.format({ formats: PORTFOLIO_FORMATS }))
        .option(
          '-o, --output <file>',
          cli.options['portfolio-output']({ extensions: Object.keys(PORTFOLIO_EXTENSIONS) }),
          collect,
        )
        .addHelpText(
          'after',
          examplesHelp(words, [
            ["strategy portfolio 'audits/*.json' -o portfolio.html", cli.examples.portfolio()],
            ['strategy portfolio audits.ndjson', cli.examples['portfolio-matrix']()],
          ]),
        )
        .action(async (audits: readonly string[], options: PortfolioCommandOptions) => {
          const { portfolio } = await import('./portfolio.js');
          finish(await portfolio(audits, options, (await all()).words, io));
        }),
    interview: () =>
      command('interview', cli.interview())
        .argument('<plan>', cli.arguments['plan-file']())
        .option('--area <area>', cli.options['interview-area'](), collect)
        .option('--level <level>', cli.options.level({ levels: LEVELS }))
        .option('--failing', cli.options.failing())
        .option('--all', cli.options.all())
        .option('--answers <file>', cli.options.answers())
        .option('--lines', cli.options.lines())
        .addOption(new Option('--config <file>', cli.options.config({ file: CONFIG_FILES[0] })).env('STRATEGY_CONFIG'))
        .addOption(new Option('--today <date>', cli.options.today()).env('STRATEGY_TODAY'))
        .addHelpText('after', interviewHelp(words))
        .action(async (plan: string, options: InterviewCommandOptions) => {
          const { interview } = await import('./interview.js');
          finish(await interview(plan, { ...options, lang }, (await all()).words, io));
        }),
    init: () =>
      command('init', cli.init())
        .argument('<plan>', cli.arguments['new-plan']())
        .option('--area <area>', cli.options['interview-area'](), collect)
        .option('--level <level>', cli.options.level({ levels: LEVELS }))
        .option('--force', cli.options.force())
        .addHelpText(
          'after',
          examplesHelp(words, [
            ['strategy init plan.yaml', cli.examples.init()],
            ['strategy init plan.yaml --level must', cli.examples['init-must']()],
          ]),
        )
        .action(async (plan: string, options: InitCommandOptions) => {
          const { init } = await import('./init.js');
          finish(await init(plan, options, (await all()).words, io));
        }),
    waive: () =>
      command('waive', cli.waive())
        .argument('<check>', cli.arguments.waived())
        .requiredOption('--reason <text>', cli.options.reason())
        .requiredOption('--owner <name>', cli.options.owner())
        .requiredOption('--approved-by <name>', cli.options['approved-by']())
        .requiredOption('--expires <date>', cli.options.expires())
        .option('--kind <kind>', cli.options['waiver-kind'](), 'accepted')
        .option('--place <path>', cli.options.place())
        .option('--plan <file>', cli.options['waived-plan']())
        .option('--ticket <id>', cli.options.ticket())
        .addOption(new Option('--config <file>', cli.options.config({ file: CONFIG_FILES[0] })).env('STRATEGY_CONFIG'))
        .addOption(new Option('--waivers <file>', cli.options.waivers({ file: WAIVERS_FILE })).env('STRATEGY_WAIVERS'))
        .addOption(new Option('--today <date>', cli.options.today()).env('STRATEGY_TODAY'))
        .addHelpText(
          'after',
          examplesHelp(words, [
            [
              `strategy waive mobile/app --reason "${cli.examples['waive-reason']()}" --owner "${cli.examples['waive-owner']()}" --approved-by "${cli.examples['waive-approver']()}" --expires 2027-05-31`,
              cli.examples.waive(),
            ],
          ]),
        )
        .action(async (check: string, options: WaiveCommandOptions) => {
          const { waive } = await import('./waive.js');
          finish(await waive(check, options, (await all()).words, io));
        }),
    baseline: () => {
      const known = strategy.command('baseline').description(cli.baseline()).helpCommand(false);
      for (const change of ['write', 'prune'] as const) {
        known
          .command(change)
          .description(cli[`baseline-${change}`]())
          .argument('<plans...>', cli.arguments.plans())
          .addOption(
            new Option('--config <file>', cli.options.config({ file: CONFIG_FILES[0] })).env('STRATEGY_CONFIG'),
          )
          .addOption(
            new Option('--baseline <file>', cli.options.baseline({ file: BASELINE_FILE })).env('STRATEGY_BASELINE'),
          )
          .addOption(
            new Option('--waivers <file>', cli.options.waivers({ file: WAIVERS_FILE })).env('STRATEGY_WAIVERS'),
          )
          .addOption(new Option('--today <date>', cli.options.today()).env('STRATEGY_TODAY'))
          .addOption(language())
          .option('--debug', cli.options.debug())
          .addHelpText(
            'after',
            examplesHelp(words, [
              [`strategy baseline ${change} plan.yaml`, cli.examples.baseline()],
              ['strategy audit plan.yaml', cli.examples['baseline-audit']()],
            ]),
          )
          .action(async (plans: readonly string[], options: BaselineCommandOptions) => {
            const { baseline } = await import('./baseline.js');
            finish(await baseline(change, plans, options, (await all()).words, io));
          });
      }
    },
    config: () =>
      command('config', cli.config())
        .argument('[plan]', cli.arguments['config-plan'](), '-')
        .option('-f, --format <format>', cli.options['checks-format']({ formats: CONFIG_FORMATS }), 'yaml')
        .addOption(new Option('--config <file>', cli.options.config({ file: CONFIG_FILES[0] })).env('STRATEGY_CONFIG'))
        .addHelpText('after', examplesHelp(words, [['strategy config plan.yaml', cli.examples.config()]]))
        .action(async (plan: string, options: ConfigCommandOptions) => {
          const { config } = await import('./config.js');
          finish(await config(plan, { ...options, lang }, (await all()).words, io));
        }),
    explain: () =>
      command('explain', cli.explain())
        .argument('<name>', cli.arguments.name())
        .addHelpText('after', examplesHelp(words, [['strategy explain mobile/loading', cli.examples.explain()]]))
        .action(async (name: string) => {
          const { explain } = await import('./explain.js');
          finish(await explain(name, lang, await all(), io));
        }),
    checks: () =>
      command('checks', cli.checks())
        .option('-f, --format <format>', cli.options['checks-format']({ formats: LIST_FORMATS }), 'table')
        .addHelpText('after', examplesHelp(words, [['strategy checks -f json', cli.examples.checks()]]))
        .action(async ({ format }: { readonly format: string }) => {
          const { checks } = await import('./checks.js');
          finish(checks(format, (await all()).words, io));
        }),
    schema: () =>
      command('schema', cli.schema())
        .addHelpText(
          'after',
          examplesHelp(words, [
            ['strategy schema > strategy-plan.schema.json', cli.examples.schema()],
            ['strategy schema --lang nl > strategy-plan.schema.json', cli.examples['schema-language']()],
          ]),
        )
        .action(async () => {
          const { schema } = await import('./schema.js');
          finish(await schema(words.language, io));
        }),
    completion: () =>
      command('completion', cli.completion())
        .argument('<shell>', cli.arguments.shell({ shells: SHELLS }))
        .addHelpText(
          'after',
          examplesHelp(words, [
            ['source <(strategy completion bash)', cli.examples['completion-now']()],
            ['strategy completion bash >> ~/.bashrc', cli.examples['completion-bash']()],
            ['strategy completion zsh >> ~/.zshrc', cli.examples['completion-zsh']()],
            ['strategy completion fish > ~/.config/fish/completions/strategy.fish', cli.examples['completion-fish']()],
          ]),
        )
        .action(async (shell: string) => {
          const { completion } = await import('./completion.js');
          finish(completion(shell, strategy, (await all()).words, io));
        }),
  };
  // The others are needed for the page of help and for suggestions; scripts of completion tell of all of them.
  const named = only !== undefined && only !== 'completion' && Object.hasOwn(register, only) ? [only] : undefined;
  for (const name of named ?? Object.keys(register)) register[name]?.();

  return strategy;
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

function auditHelp(words: InterfaceWords): string {
  const { examples, headings, 'exit-codes': codes } = words.interface.cli;
  const list = examplesHelp(words, [
    ['strategy audit plan.yaml', examples.audit()],
    ['strategy audit plan.yaml -o report.html -o report.md', examples.handover()],
    ["strategy audit 'plans/*.yaml' -o 'reports/{name}.html'", examples.many()],
    ['strategy audit plan.yaml --fail-on never --min-score 70', examples.pipeline()],
    [`strategy audit plan.yaml --area ${AREA_IDS[8]} --verbose`, examples.area()],
    ['cat plan.yaml | strategy audit - -f json | jq .readiness', examples.stdin()],
  ]);
  return `${list}\n\n${headings['exit-codes']()}\n  0  ${codes.passed()}\n  1  ${codes.failed()}\n  2  ${codes.unable()}`;
}

function interviewHelp(words: InterfaceWords): string {
  const { examples, headings, 'exit-codes': codes } = words.interface.cli;
  const list = examplesHelp(words, [
    ['strategy interview plan.yaml', examples.interview()],
    ['strategy interview plan.yaml --level must', examples['interview-must']()],
    ['strategy interview plan.yaml --area mobile --failing', examples['interview-area']()],
    ['strategy interview plan.yaml --answers answers.yaml', examples.answers()],
  ]);
  return `${list}\n\n${headings['exit-codes']()}\n  0    ${codes.filled()}\n  1    ${codes.refused()}\n  2    ${codes['not-asked']()}\n  130  ${codes.interrupted()}`;
}

function examplesHelp(
  { interface: { cli } }: InterfaceWords,
  examples: readonly (readonly [string, string])[],
): string {
  const lines = examples.map(([command, about]) => `  # ${about}\n  ${command}`);
  return `\n${cli.headings.examples()}\n${lines.join('\n')}`;
}
