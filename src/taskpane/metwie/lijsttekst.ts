import { regelruimte, type Inwonertal, type Kandidaat, type Partnerset } from '../../partners';
import { schuldovernameRegeling } from '../../regulations';
import { geheelwoord } from './geheelwoord';
import { ledenVan, namenVan, type Woorden } from './metwieView';

/** As of when and by which regulation the list was made. */
export interface Lijstbasis {
  readonly inwonersjaar: number;
  readonly ramingsjaar: number;
  /** Id of the regulation. */
  readonly regeling: string;
}

/** The list with tabs, to paste in a sheet: numbers without points, what is not known as Excel's error. */
export function lijsttekst(
  sets: readonly Partnerset[],
  kandidaten: readonly Kandidaat[],
  basis: Lijstbasis,
  woorden: Woorden,
): string {
  const { kopie, lijst, bezwaren } = woorden.labels;
  const { columns } = lijst;
  const { naam } = schuldovernameRegeling(basis.regeling);
  const heads = [
    kopie.gemeenten,
    columns.grootte,
    ...[kopie.telling(basis.inwonersjaar), columns.geraamd(basis.ramingsjaar)].flatMap((wat) => [
      ...kopie.metGrenzen(wat),
      kopie.kwaliteit(wat),
    ]),
    ...kopie.metGrenzen(kopie.ruimte(naam)),
    kopie.schijf(naam),
    kopie.volgende(naam),
    kopie.grensgeval(naam),
    columns.uitrustingsgraad,
    columns.aaneengesloten,
    columns.bezwaren,
    kopie.welke,
  ];
  const rows = sets.map((set) => {
    const room = regelruimte(set, basis.regeling);
    const { ruimte, schijfVanaf, naarVolgende, grensgeval, marge } = room;
    const known = (text: string) => (Number.isNaN(ruimte) ? woorden.nietBekend : text);
    return [
      namenVan(ledenVan(set, kandidaten)).join(' + '),
      String(set.leden.length),
      ...inwonercellen(set.inwoners, woorden),
      ...inwonercellen(set.geraamd, woorden),
      ...[ruimte, marge?.onder.ruimte ?? ruimte, marge?.boven.ruimte ?? ruimte].map((euro) =>
        known(String(euro)),
      ),
      known(schijfVanaf === null ? woorden.labels.waarde.onderEerste : String(schijfVanaf)),
      known(naarVolgende === null ? woorden.labels.waarde.hoogste : String(naarVolgende)),
      known(grensgeval ? kopie.ja : kopie.nee),
      set.uitrustingsgraad,
      geheelwoord(set.aaneengesloten, lijst),
      String(set.bezwaren.length),
      set.bezwaren.map((bezwaar) => bezwaren.kort[bezwaar]).join(', '),
    ];
  });
  return [heads, ...rows].map((cells) => cells.join('\t')).join('\n');
}

/** The number, its bounds and how sure it is. */
function inwonercellen(inwoners: Inwonertal | null, { nietBekend }: Woorden): string[] {
  if (inwoners === null) return [nietBekend, nietBekend, nietBekend, nietBekend];
  const { aantal, ondergrens, bovengrens, kwaliteit } = inwoners;
  return [String(aantal), String(ondergrens), String(bovengrens), kwaliteit];
}
