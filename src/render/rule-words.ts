import type { CheckWords, Words } from '../i18n/words.js';
import type { HouseRule } from '../policy/rules.js';
import { printable } from './printable.js';

/** Words with those of a house's rules among them: what a config says is said as it stands there, as far as it can be printed. */
export function withRuleWords(words: Words, rules: readonly HouseRule[]): Words {
  if (rules.length === 0) return words;
  const areas = { ...words.areas };
  for (const area of new Set(rules.map((rule) => rule.area))) {
    const own = rules.filter((rule) => rule.area === area);
    const checks = own.map((rule): [string, CheckWords] => [
      rule.id.slice(area.length + 1),
      wordsFor(printable(rule), words),
    ]);
    areas[area] = { ...areas[area], checks: { ...areas[area].checks, ...Object.fromEntries(checks) } };
  }
  return { ...words, areas };
}

function wordsFor({ title, asks = title, why, fix }: HouseRule, { policy: { rules: said } }: Words): CheckWords {
  return {
    title: () => title,
    asks: () => asks,
    why: () => why,
    fix: () => fix,
    scored: said.scored,
    problems: { broken: said.broken, compared: said.compared },
  };
}
