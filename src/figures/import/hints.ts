import type { Bestuur } from '../figureRecord';
import type { ImportReading } from './importReading';

/** Longer than this is prose, which speaks of many besturen and documents. */
const longestTitle = 90;

const placeName =
  "(\\p{Lu}[\\p{L}'\\u2019]*(?:[- ](?:\\p{Lu}[\\p{L}'\\u2019]*|op|den|de|aan|ten|ter|bij)(?![\\p{L}]))*)";
const besturen: readonly (readonly [RegExp, Bestuur])[] = [
  [named('(?:gemeente|stad)\\s+en\\s+(?:het\\s+)?OCMW'), 'gemeente en OCMW'],
  [named('(?:AGB|autonoom gemeentebedrijf)'), 'AGB'],
  [named('(?:OCMW|O\\.C\\.M\\.W\\.)'), 'OCMW'],
  [named('(?:gemeente|stad)'), 'gemeente'],
];
/** Words that follow "gemeente" in a title and are no name. */
const noName = /^(?:meerjarenplan|jaarrekening|schema|nis|mjp|boekjaar|en|raad)/i;

function named(bestuur: string): RegExp {
  // Case counts in the name only, so "Gemeente" is written out both ways.
  const anyCase = bestuur.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  const kept = anyCase.replace(/\\\[sS\]/g, '\\s');
  return new RegExp(`^${kept}\\s*:?\\s+${placeName}`, 'u');
}

const plan =
  /(?:(?:aanpassing|AMJP)\s*(?:nr\.?\s*)?\d*\s*(?:van het\s+)?)?\b(?:meerjarenplan|mjp)\s*20\d\d\s*[-\u2013]\s*20\d\d(?:[\s,:-]*(?:aanpassing|wijziging|AMJP)\s*(?:nr\.?\s*)?\d+|\s+origineel|\s+initieel)?/i;
const accounts = /\bjaarrekening\s+(?:van\s+)?(?:het\s+)?(?:boekjaar\s+)?20\d\d/i;
const thousands =
  /\bin\s+(?:duizend(?:en|tallen)?|1[. ]?000)\s*(?:euro|eur|\u20ac)|(?:\bx|\u00d7|\*)\s*(?:\u20ac\s*|EUR\s*)?1[. ]?000\b(?![.,]?\d)|\bduizend(?:en)?\s+euro|\bin\s+k(?:\u20ac|EUR)/i;

const beforeName = /^[\s,:;|\u2013-]*(?:(?:naam|bestuur|van)\b[\s:]*)*(?:(?:de|het)\s+)?/i;

/** What the words around the tables say; only what they say plainly. */
export function readHints(texts: readonly string[]): ImportReading['hints'] {
  const titles = texts.filter((text) => text.length <= longestTitle);
  const whose = titles.map(readBestuur).find((found) => found !== null);
  const consolidated = titles.some(
    (title) => /^(?!.*evenwicht).*\bgeconsolideerd/i.test(title) && title.length < 60,
  );
  return {
    gemeente: whose?.gemeente ?? null,
    bestuur: consolidated ? 'geconsolideerd' : (whose?.bestuur ?? null),
    document: firstMatch(titles, plan) ?? firstMatch(titles, accounts),
    unit: texts.some((text) => thousands.test(text)) ? 1000 : 1,
  };
}

function readBestuur(title: string): { gemeente: string; bestuur: Bestuur } | null {
  // A sentence that mentions a bestuur is not headed by it.
  const rest = title.replace(plan, '').replace(accounts, '').replace(beforeName, '');
  for (const [pattern, bestuur] of besturen) {
    const gemeente = pattern.exec(rest)?.[1];
    if (gemeente !== undefined && !noName.test(gemeente)) return { gemeente, bestuur };
  }
  return null;
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}
