import type { CellContent } from '../../../spreadsheet/workbook';
import type { At } from '../../at';
import {
  bekend,
  bovenNul,
  en,
  geheel,
  geval,
  is,
  kies,
  longestOf,
  niet,
  onderNul,
  woord,
  zin,
  type Getal,
  type Zinsdeel,
} from '../../raad/zin';
import type { CellDraft } from '../../sheetDraft';
import { vast } from '../../yearSheet';
import type { Fondsbeeld } from '../fondsbeeld';
import { samenwoord } from '../blokken/gewichten';
import { samenrij } from '../blokken/rijen';
import { plaatsen } from '../plaatsen';
import { entiteitnaam } from '../verdeling/fusies';
import { entiteitrij, kolom } from './fusie';
import { betalers } from './hulpgetallen';
import { alleBlokken, keuzecel, type Hulpgetal } from './keuze';

/** One sentence that names who pays for the chosen merger, as the cells are now. */
export function betaalzin(beeld: Fondsbeeld): CellDraft {
  const { value, formula, longest } = zinsdeel(beeld);
  return { value, formula, longest, style: 'Fusie licht' };
}

function zinsdeel(beeld: Fondsbeeld): Zinsdeel {
  const { verschuiving, lezing } = beeld;
  const { groep, entiteiten, centen } = verschuiving;
  const known = betalers(beeld);
  const names = lezing.stand.gemeenten.map(({ naam }) => naam);
  const longestName = longestOf(...names, ...lezing.stand.labels);
  const tekst = (value: CellContent, formula: (at: At) => string): Zinsdeel => ({
    value: typeof value === 'string' ? value : '',
    formula,
    longest: longestOf(longestName, String(value ?? '')),
  });
  const hulpgetal = (key: Hulpgetal, value: number): Getal => ({
    value,
    formula: (at) => keuzecel(at, key),
  });
  const fusie = tekst(groep === 0 ? '' : entiteitnaam(beeld, groep - 1), (at) =>
    at.fixed('fondsVerschuiving', entiteitrij, 'omschrijving'),
  );
  const verschil: Getal = {
    value: (entiteiten.na[groep - 1] ?? Number.NaN) - (entiteiten.voor[groep - 1] ?? Number.NaN),
    formula: (at) => at.fixed('fondsVerschuiving', entiteitrij, 'verschil'),
  };
  const row = known.betaler - 1;
  const betaler = tekst(
    row >= 0 ? entiteitnaam(beeld, row) : '',
    (at) => `INDEX(${kolom(at, beeld, 'entiteit')},${keuzecel(at, 'betaler')})`,
  );
  const meest: Getal = {
    value: centen[row] ?? Number.NaN,
    formula: (at) => `INDEX(${kolom(at, beeld, 'centen')},${keuzecel(at, 'betaler')})`,
  };
  const aantal = hulpgetal('betalers', known.betalers);
  const samen = hulpgetal('betaald', known.betaald);
  const een = {
    value: known.betalers === 1,
    formula: (at: At) => `${keuzecel(at, 'betalers')}=1`,
  };
  const gevolg = kies(
    [
      geval(
        bovenNul(verschil),
        zin`${fusie} krijgt ${geheel(verschil)} euro meer dan haar gemeenten vandaag samen.`,
      ),
      geval(
        onderNul(verschil),
        zin`${fusie} krijgt ${geheel(verschil)} euro minder dan haar gemeenten vandaag samen.`,
      ),
    ],
    zin`${fusie} krijgt evenveel als haar gemeenten vandaag samen.`,
  );
  const anderen = kies(
    [
      geval(niet(onderNul(samen)), woord(' Geen andere gemeente krijgt minder.')),
      geval(een, zin` Alleen ${betaler} betaalt: ${geheel(meest)} euro minder.`),
    ],
    zin` ${betaler} betaalt het meest: ${geheel(meest)} euro. In totaal krijgen ${geheel(aantal)} andere gemeenten samen ${geheel(samen)} euro minder.`,
  );
  const geenFusie = kies(
    [
      geval(
        is(
          {
            value: lezing.stand.fusies.length === 0 ? 'geen' : 'wel',
            formula: (at) => `IF(MAX(${kolom(at, beeld, 'groep')})=0,"geen","wel")`,
          },
          'geen',
        ),
        woord(
          'Er is nog geen fusie: geef op Fonds - verdeling aan twee of meer gemeenten dezelfde tekst in de kolom Fusie.',
        ),
      ),
    ],
    woord(
      'Geen enkele fusie op Fonds - verdeling heet zo: kies hieronder een andere, of maak de cel leeg.',
    ),
  );
  const isAlles = {
    value: verschuiving.bloknummer === 1,
    formula: (at: At) => `${keuzecel(at, 'bloknummer')}=1`,
  };
  const keuze = lezing.ingevuld.inhoud('fondsVerschuiving', 'blok', vast, alleBlokken);
  const blok = {
    ...tekst(keuze, (at) => at.fixed('fondsVerschuiving', 'blok', vast)),
    longest: longestOf(...plaatsen.map(({ huidig }) => huidig.naam), String(keuze ?? '')),
  };
  const bereik = kies([geval(isAlles, woord(''))], zin`Alleen in het blok ${blok}: `);
  const words = samenwoord(beeld);
  const aandelen: Zinsdeel = {
    ...words,
    formula: (at) => at.fixed('fondsBlokken', samenrij, 'ontbreekt'),
  };
  return kies(
    [
      geval({ value: groep === 0, formula: (at) => `${keuzecel(at, 'groep')}=0` }, geenFusie),
      geval(
        niet(bekend(hulpgetal('bloknummer', verschuiving.bloknummer))),
        woord('Het gekozen blok staat niet in deze structuur: kies hieronder een ander.'),
      ),
      geval(
        en(isAlles, niet(is(aandelen, ''))),
        zin`Wie betaalt voor ${fusie}, is niet bekend: de ${aandelen}. Kies hieronder een blok, of zie Fonds - blokken.`,
      ),
      geval(
        niet(bekend(verschil)),
        zin`Wie betaalt voor ${fusie}, is niet bekend: zie Fonds - blokken, kolom Wat ontbreekt.`,
      ),
    ],
    zin`${bereik}${gevolg}${anderen}`,
  );
}
