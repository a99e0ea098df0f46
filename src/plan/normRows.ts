import type { Normuitslag, Toetsjaar } from '../scenario';
import type { At } from './at';
import type { RowDraft } from './sheetDraft';
import { vast, yearRow } from './yearSheet';

/** What the sheets say of the two norms; the formula of `normRows` says the same. */
export function normText(normen: Normuitslag): string {
  const years = (list: readonly number[]): string =>
    list.map((jaar) => ` ${String(jaar)}`).join('');
  const { tekortenBbr, tekortenAfm, onbekend } = normen;
  if (tekortenBbr.length === 0 && tekortenAfm.length === 0) {
    if (onbekend.length > 0) return `Onbekend: geen cijfers voor${years(onbekend)}`;
    if (!normen.bbrGetoetst) return 'Niet getoetst: geen toetsjaar in deze jaren';
    return normen.afmGetoetst ? 'Voldoet' : 'Voldoet voor BBR; geen toetsjaar voor AFM';
  }
  const shortfalls = [
    ...(tekortenBbr.length > 0 ? [`BBR${years(tekortenBbr)}`] : []),
    ...(tekortenAfm.length > 0 ? [`AFM${years(tekortenAfm)}`] : []),
    ...(onbekend.length > 0 ? [`onbekend${years(onbekend)}`] : []),
  ];
  return `Voldoet niet: ${shortfalls.join('; ')}`;
}

interface NormPlace {
  readonly prefix: string;
  readonly jaren: readonly number[];
  readonly toets: readonly Toetsjaar[];
  readonly normen: Normuitslag;
  /** Whether the merger year counts for AFM too. */
  readonly vanDeFusie: boolean;
}

/** Test years, shortfalls year by year, and the judgement; all with functions of old Excel. */
export function normRows({ prefix, jaren, toets, normen, vanDeFusie }: NormPlace): RowDraft[] {
  const row = (name: string): string => `${prefix}norm.${name}`;
  const known = new Set(normen.onbekend);
  /** The list so far, with this year behind it where it belongs to it. */
  const running = (belongs: (jaar: number) => boolean) => (index: number) =>
    jaren
      .slice(0, index + 1)
      .filter(belongs)
      .map((jaar) => ` ${String(jaar)}`)
      .join('');
  const list = (
    name: string,
    label: string,
    belongs: (jaar: number) => boolean,
    condition: (at: At) => string,
  ): RowDraft =>
    yearRow(jaren, {
      key: row(name),
      label,
      unit: 'jaren',
      role: 'berekening',
      format: 'tekst',
      perJaar: (index) => ({
        value: running(belongs)(index),
        formula: (at) => `${at.before(row(name))}&${condition(at)}`,
      }),
    });
  const shortfall = (line: string, tested: string) => (at: At) =>
    `IF(${at.ref(row(tested))}=1,IF(ISNUMBER(${at.ref(`${prefix}${line}`)}),IF(ROUND(${at.ref(`${prefix}${line}`)},2)<0," "&${at.head('jaar')},""),""),"")`;
  const last = (at: At, name: string): string => at.ref(row(name), `j${String(jaren.at(-1))}`);
  const years: readonly [string, string] = [`j${String(jaren[0])}`, `j${String(jaren.at(-1))}`];
  return [
    yearRow(jaren, {
      key: row('bbr'),
      label: vanDeFusie
        ? 'Toetsjaar BBR (1 = ja; elk planjaar vanaf de fusie)'
        : 'Toetsjaar BBR (1 = ja; rekeningen worden niet getoetst)',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => ({
        value: toets[index]?.bbr ? 1 : 0,
        formula: (at) => {
          const plan = `IF(${at.on('gemeenten', 'rapport')}="rekening",0,1)`;
          const n = at.fixed('aannames', 'fusiejaar', 'actief');
          return vanDeFusie ? `IF(${at.head('jaar')}<${n},0,${plan})` : plan;
        },
      }),
    }),
    yearRow(jaren, {
      key: row('afm'),
      label: vanDeFusie
        ? 'Toetsjaar AFM (1 = ja; het fusiejaar: na te vragen bij ABB)'
        : 'Toetsjaar AFM (1 = ja; laatste jaar van de planperiode)',
      role: 'berekening',
      format: 'jaar',
      perJaar: (index) => ({
        value: toets[index]?.afm ? 1 : 0,
        formula: (at) => {
          const start = at.fixed('parameters', 'planperiode.begin', vast);
          const length = at.fixed('parameters', 'planperiode.duur', vast);
          const lastYear = `MOD(${at.head('jaar')}-${start},${length})=${length}-1`;
          const test = vanDeFusie
            ? `OR(${lastYear},${at.head('jaar')}=${at.fixed('aannames', 'fusiejaar', 'actief')})`
            : lastYear;
          return `IF(${at.ref(row('bbr'))}=0,0,IF(${test},1,0))`;
        },
      }),
    }),
    list(
      'tekort.bbr',
      'Jaren met een tekort op BBR',
      (jaar) => normen.tekortenBbr.includes(jaar),
      shortfall('M2.IX', 'bbr'),
    ),
    list(
      'tekort.afm',
      'Toetsjaren met een tekort op AFM',
      (jaar) => normen.tekortenAfm.includes(jaar),
      shortfall('AFM.III', 'afm'),
    ),
    list(
      'onbekend',
      'Getoetste jaren zonder cijfers',
      (jaar) => known.has(jaar),
      (at) =>
        `IF(${at.ref(row('bbr'))}=1,IF(ISNUMBER(${at.ref(`${prefix}M2.IX`)}),IF(${at.ref(row('afm'))}=1,IF(ISNUMBER(${at.ref(`${prefix}AFM.III`)}),""," "&${at.head('jaar')}),"")," "&${at.head('jaar')}),"")`,
    ),
    yearRow(jaren, {
      key: row('oordeel'),
      label: vanDeFusie
        ? 'Normen vanaf de fusie (BBR ≥ 0 in elk jaar; AFM ≥ 0 in de toetsjaren, in jaar N na te vragen bij ABB)'
        : 'Normen (BBR ≥ 0 in elk planjaar, AFM ≥ 0 in de toetsjaren)',
      role: 'controle',
      format: 'tekst',
      vast: {
        value: normText(normen),
        formula: (at) => {
          const bbr = last(at, 'tekort.bbr');
          const afm = last(at, 'tekort.afm');
          const unknown = last(at, 'onbekend');
          const tested = `SUM(${at.block([row('bbr'), row('bbr')], years)})`;
          const testedAfm = `SUM(${at.block([row('afm'), row('afm')], years)})`;
          const met = `IF(${unknown}<>"","Onbekend: geen cijfers voor"&${unknown},IF(${tested}=0,"Niet getoetst: geen toetsjaar in deze jaren",IF(${testedAfm}=0,"Voldoet voor BBR; geen toetsjaar voor AFM","Voldoet")))`;
          const separator = `IF(${bbr}<>"","; ","")`;
          const both = `IF(${bbr}&${afm}<>"","; ","")`;
          return `IF(${bbr}&${afm}="",${met},"Voldoet niet: "&IF(${bbr}="","","BBR"&${bbr})&IF(${afm}="","",${separator}&"AFM"&${afm})&IF(${unknown}="","",${both}&"onbekend"&${unknown}))`;
        },
      },
    }),
  ];
}
