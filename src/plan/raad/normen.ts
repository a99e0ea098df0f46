import type { Normuitslag, PartnerResultaat } from '../../scenario';
import type { At } from '../at';
import type { PlanContext } from '../planContext';
import { fusiePrefix } from '../sheets/fusie';
import { partnerPrefix } from '../sheets/gemeenten';
import { yearEnds } from '../sheets/transitiePosten';
import { jaarkolom } from '../yearSheet';
import type { Feiten } from './feiten';
import { ingevuld } from './opsomming';
import { geval, kies, niet, of, reeks, woord, zin, type Zinsdeel } from './zin';

/** How somebody does without the merger. */
const standen = { wel: 'wel', niet: 'niet', onbekend: 'onbekend', geen: 'niet getoetst' } as const;

function standVan({ tekortenBbr, tekortenAfm, onbekend, bbrGetoetst }: Normuitslag): string {
  if (tekortenBbr.length + tekortenAfm.length > 0) return standen.niet;
  if (onbekend.length > 0) return standen.onbekend;
  return bbrGetoetst ? standen.wel : standen.geen;
}

/** Whether the merged plan keeps both norms, in which years it does not, and who does alone. */
export function normzin(context: PlanContext, feiten: Feiten): Zinsdeel {
  const { normen, toets, partners, input } = context.scenario;
  const { jaren } = input;
  const last = jaarkolom(jaren.at(-1) ?? 0);
  const onFusie = (at: At, row: string): string =>
    at.fixed('fusie', `${fusiePrefix}norm.${row}`, last);
  const tested = (norm: 'bbr' | 'afm') => (at: At) =>
    jaren
      .map((jaar) => {
        const cell = at.fixed('fusie', `${fusiePrefix}norm.${norm}`, jaarkolom(jaar));
        return `IF(${cell}=1," "&${at.fixed('fusie', 'jaar', jaarkolom(jaar))},"")`;
      })
      .join('&');
  const years = (norm: 'bbr' | 'afm'): number[] =>
    toets.flatMap((each) => (each[norm] ? [each.jaar] : []));
  const [bbrYears, afmYears] = [years('bbr'), years('afm')];
  const bbr = feiten.jaren(
    'norm.bbr',
    'BBR van de fusie onder nul',
    normen.tekortenBbr,
    bbrYears,
    (at) => onFusie(at, 'tekort.bbr'),
  );
  const afm = feiten.jaren(
    'norm.afm',
    'AFM van de fusie onder nul',
    normen.tekortenAfm,
    afmYears,
    (at) => onFusie(at, 'tekort.afm'),
  );
  const missing = feiten.jaren(
    'norm.onbekend',
    'Getoetst, zonder cijfers',
    normen.onbekend,
    bbrYears,
    (at) => onFusie(at, 'onbekend'),
  );
  const testedBbr = feiten.jaren(
    'norm.toets.bbr',
    'BBR getoetst',
    bbrYears,
    bbrYears,
    tested('bbr'),
  );
  const testedAfm = feiten.jaren(
    'norm.toets.afm',
    'AFM getoetst',
    afmYears,
    afmYears,
    tested('afm'),
  );

  const fails = of(ingevuld(bbr), ingevuld(afm));
  const failing = reeks(
    [
      geval(ingevuld(bbr), zin`het beschikbaar budgettair resultaat (BBR) is negatief in ${bbr}`),
      geval(ingevuld(afm), zin`de autofinancieringsmarge (AFM) is negatief in ${afm}`),
    ],
    ' en ',
  );
  const rest = kies([geval(ingevuld(missing), zin`; voor ${missing} ontbreken cijfers`)]);
  const merged = kies(
    [
      geval(
        fails,
        zin`De fusie haalt de normen van het financieel evenwicht niet: ${failing}${rest}.`,
      ),
      geval(
        ingevuld(missing),
        zin`Of de fusie de normen van het financieel evenwicht haalt, is nog niet bekend: voor ${missing} zijn nog niet alle cijfers ingevuld waaruit het beschikbaar budgettair resultaat (BBR) en de autofinancieringsmarge (AFM) volgen.`,
      ),
      geval(
        niet(ingevuld(testedBbr)),
        woord(
          'Of de fusie de normen van het financieel evenwicht haalt, het beschikbaar budgettair resultaat (BBR) en de autofinancieringsmarge (AFM), is hier niet te zien: na de fusie wordt geen van deze jaren getoetst.',
        ),
      ),
      geval(
        niet(ingevuld(testedAfm)),
        zin`Het beschikbaar budgettair resultaat (BBR) van de fusie is nooit negatief in ${testedBbr}; de autofinancieringsmarge (AFM) wordt in deze jaren niet getoetst.`,
      ),
    ],
    zin`De fusie haalt beide normen van het financieel evenwicht: het beschikbaar budgettair resultaat (BBR) is nooit negatief in ${testedBbr}, de autofinancieringsmarge (AFM) niet in ${testedAfm}.`,
  );
  return zin`${merged} ${zonderFusie(partners, yearEnds(jaren), feiten)}`;
}

/** Who keeps the norms alone. */
function zonderFusie(
  partners: readonly PartnerResultaat[],
  ends: readonly [string, string],
  feiten: Feiten,
): Zinsdeel {
  const alone = feiten.standen(
    'norm.alleen',
    'Normen zonder fusie',
    partners.map(({ partner }) => partner),
    Object.values(standen),
    (_, index) => {
      const normen = partners[index]?.normen;
      return normen ? standVan(normen) : standen.onbekend;
    },
    (at, partner) => {
      const row = (name: string): string => `${partnerPrefix({ partner })}norm.${name}`;
      const cell = (name: string): string => at.fixed('gemeenten', row(name), ends[1]);
      const tested = `SUM(${at.block([row('bbr'), row('bbr')], ends, 'gemeenten')})`;
      return `IF(${cell('tekort.bbr')}&${cell('tekort.afm')}<>"","${standen.niet}",IF(${cell('onbekend')}<>"","${standen.onbekend}",IF(${tested}>0,"${standen.wel}","${standen.geen}")))`;
    },
  );
  const { wel, niet: faalt, onbekend, geen } = standen;
  const clauses = reeks(
    [
      geval(alone.heeft(wel), zin`${alone.namen(wel)} ${alone.bij(wel, 'haalt', 'halen')} ze`),
      geval(
        alone.heeft(faalt),
        zin`${alone.namen(faalt)} ${alone.bij(faalt, 'haalt', 'halen')} ze niet`,
      ),
      geval(alone.heeft(onbekend), zin`van ${alone.namen(onbekend)} is dat niet bekend`),
      geval(
        alone.heeft(geen),
        zin`${alone.namen(geen)} ${alone.bij(geen, 'wordt', 'worden')} niet getoetst`,
      ),
    ],
    '; ',
  );
  return zin`Zonder fusie: ${clauses}.`;
}
