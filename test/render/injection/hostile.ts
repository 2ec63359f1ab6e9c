/**
 * Texts that mean something to one of the readers of a report. Plain data: every test of this folder puts all of them
 * wherever somebody else than the program can put a text, and expects to read them as they were written.
 */
export interface Hostile {
  readonly text: string;
  /** What is shown of it, where that is not the text itself, its white space made single spaces. */
  readonly shown?: string;
}

const ESC = '\u001b';
const BELL = '\u0007';
/** More marks on one letter than any script has: they would be drawn over the lines around it. */
const FLOOD = '\u0301'.repeat(31);

export const HOSTILE = {
  // For a browser.
  script: { text: '<script>window.ran = alert(1)</script>' },
  'end of script': { text: '</script></style></title><script>ran=1</script>' },
  'event handler': { text: '<img src=x onerror="ran=1">' },
  'event handler without space': { text: '<svg/onload=ran=1>' },
  'out of a quoted attribute': { text: '" autofocus onfocus="ran=1' },
  'out of an attribute': { text: "' onmouseover='ran=1' x='" },
  'out of a bare attribute': { text: '` onclick=ran=1 tabindex=0 x=`' },
  'script link': { text: '<a href="javascript:ran=1">here</a>' },
  'data link': { text: '<iframe src="data:text/html,<b>x"></iframe>' },
  'form that posts': { text: '<form action=//evil.example><button>' },
  'meta refresh': { text: '<meta http-equiv=refresh content="0;//evil.ex">' },
  'base address': { text: '<base href="https://evil.example/">' },
  'style sheet': { text: '</style><style>@import "//evil.example/x";' },
  'style of old': { text: '<p style="x:expression(ran=1)">{color:red}' },
  'foreign content': { text: '<svg><foreignObject><body onload=ran=1>' },
  'mutating markup': { text: '<math><mi><style><!--</style><img onerror=x>' },
  'unclosed tag': { text: '<table><td><details open ontoggle=ran=1' },
  comment: { text: '<!-- --!> --> <![CDATA[ ]]> <?php ?>' },
  'unclosed comment': { text: '<!--' },
  entities: { text: '&lt;b&gt; &amp;amp; &#60; &#x3c; &copy &notit;' },
  'escape of JavaScript': { text: '\\u003cscript\\u003e \\x3c \\74' },
  // For a template.
  template: { text: '{{title}} {{{title}}} {{#with this}}{{/with}}' },
  'template prototype': { text: '{{constructor.constructor}} {{__proto__}}' },
  'template helper': { text: '{{> html/area}} {{lookup . "x"}} <%= 1 %> #{1}' },
  'replacement patterns': { text: "$& $1 $$ $` $'" },
  // For Markdown.
  'table cell': { text: 'a | b \\| c \\\\| d' },
  'code span': { text: '`a` ``b`` ```c' },
  'code and a cell': { text: '`|` \\`|\\`' },
  fence: { text: '~~~ html' },
  heading: { text: '# Heading #' },
  'heading by its underline': { text: 'A\n===\nB\n---', shown: 'A === B ---' },
  list: { text: '- [x] done\n+ more\n1) one', shown: '- [x] done + more 1) one' },
  'numbered list': { text: '1. one' },
  quote: { text: '> quoted' },
  rule: { text: '***' },
  'indented code': { text: 'a\n\n    b', shown: 'a b' },
  emphasis: { text: '*a* **b** _c_ __d__ ***e*** ~~f~~ ~g~' },
  link: { text: '[x](javascript:ran=1) ![y](https://evil.ex/y "t")' },
  'link by reference': { text: '[a]: https://evil.example\n[a]', shown: '[a]: https://evil.example [a]' },
  footnote: { text: '[^1] [^1]: note' },
  'address in brackets': { text: '<https://evil.example> <a@evil.example>' },
  address: { text: 'https://evil.example/?a=b&c www.evil.example' },
  'other addresses': { text: 'WWW.evil.ex ftp://evil.ex mailto:a@evil.ex' },
  'mail address': { text: 'a.b+c@evil.example x@-evil.example' },
  mention: { text: '@octocat @org/team (@all)' },
  'numbers of issues': { text: '#12 a/b#12 GH-12 !12' },
  'emoji code': { text: ':tada: :+1:' },
  formula: { text: '$$x^2$$ $y$ \\(z\\)' },
  'hard line break': { text: 'a  \nb\\\nc\\', shown: 'a b\\ c\\' },
  backslashes: { text: '\\ \\\\ \\* \\_' },
  'change marks': { text: '{+ a +} {- b -} [- c -]' },
  // For a terminal.
  colours: { text: `${ESC}[31mred${ESC}[0m`, shown: '[31mred[0m' },
  'moved cursor': { text: `a${ESC}[2J${ESC}[1;1Hb`, shown: 'a[2J[1;1Hb' },
  hyperlink: { text: `${ESC}]8;;https://evil.ex${BELL}x`, shown: ']8;;https://evil.exx' },
  clipboard: { text: `${ESC}]52;c;cm0gLXJm${BELL}`, shown: ']52;c;cm0gLXJm' },
  'device control': { text: `${ESC}P$q"p${ESC}\\`, shown: 'P$q"p\\' },
  'C1 controls': { text: 'a\u009b31m\u0090q\u009c\u0085b', shown: 'a31mqb' },
  'overwritten line': { text: 'passed\rfailed\b\b\u0007', shown: 'passed failed' },
  'tab and delete': { text: 'a\tb\u007fc\u0000d\vE', shown: 'a bcd E' },
  'turned direction': { text: 'a\u202egnp.exe\u202c \u2066b\u2069 \u200fc\u061c', shown: 'agnp.exe b c' },
  'line separators': { text: 'a\u2028b\u2029c', shown: 'a b c' },
  'annotated text': { text: 'a\ufff9b\ufffac\ufffbd\u206ae', shown: 'abcde' },
  'flood of marks': { text: `Z${FLOOD}`, shown: `Z${FLOOD.slice(1)}` },
  // For a pipeline.
  'workflow command': { text: '::error file=a::b' },
  'older workflow command': { text: 'a ##[error]b ##vso[task.complete]c' },
  'escaped workflow command': { text: '%0A::warning::%25 %0D%3A%2C' },
  'workflow command on a line': { text: 'a\r\n::add-mask::b', shown: 'a ::add-mask::b' },
  // For a spreadsheet.
  computed: { text: '=HYPERLINK("//evil.example")' },
  'computed by a sign': { text: '+1-1@SUM(1)' },
  'computed by a minus': { text: "-2+3+cmd|' /C calc'!A0" },
  'computed by an at': { text: '@SUM(1+1)' },
  'computed after white space': { text: '\t\u00a0 =1+1', shown: ' =1+1' },
  'computed in wide letters': { text: '\uff1d1\uff0b1 \uff20SUM(1)' },
  'computed after a semicolon': { text: 'a;=1+1;"=2";-3' },
  // For readers of XML, JSON and SARIF.
  'end of a CDATA section': { text: ']]></failure><x a="' },
  'what XML cannot write': { text: 'a\ufffe\uffffb\u{1ffff}', shown: 'a\ufffe\uffffb\u{1ffff}' },
  'half a character': { text: 'a\ud800b\udc00', shown: 'ab' },
  placeholders: { text: '{0} {{1}} }{ %s %d' },
  'link of SARIF': { text: '[a](1) \\[b\\](2) c\\\\](3)' },
  prototype: { text: '__proto__' },
  // No trap at all: writing of the world.
  scripts: { text: '普洱茶 شاي می‌خواهم चाय Việt 👩‍👩‍👧 é Ä' },
} as const satisfies Readonly<Record<string, Hostile>>;

export const HOSTILE_TEXTS: readonly Required<Hostile>[] = Object.values(HOSTILE).map(
  ({ text, shown = text }: Hostile) => ({ text, shown }),
);

/** Texts that mean nothing to anybody, each of the length of a hostile one, so that a plan keeps its shape. */
export const HARMLESS_TEXTS: readonly string[] = HOSTILE_TEXTS.map(({ text }, index) =>
  `Harmless ${index}.`.padEnd(text.length, 'x'),
);

/** What a report of harmless texts would show if it were one of hostile texts. */
export function asHostile(text: string): string {
  return text.replace(/Harmless (\d+)\.x*/g, (_, index: string) =>
    onOneLine(HOSTILE_TEXTS[Number(index)]?.shown ?? ''),
  );
}

/** The id that is proposed in the place of a text: of its letters and digits, if it has any. */
const PROPOSAL = /Write (?:[a-z\d-]+, here and wherever it is named|one such as fast-checkout)/g;

/** A text as readers see it: without the joiners that show nothing, its white space made single spaces. */
export function onOneLine(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').replace(PROPOSAL, '');
}
