import type { Report } from '../figures';
import { dotaties } from './aanname';
import type { ActieveAannames } from './actieveAannames';
import { Cijferboek, sleutel } from './cijfer';
import { fusiejaar, type EigenLijn, type Partner, type ScenarioInput } from './scenarioInput';
import { geldigeWaarde, vasteInvoer } from './vastCijfer';

export type Dotatie = (typeof dotaties)[number];
/** The whole share, as a municipality receives it: what is proposed until somebody chooses. */
export const voorgesteldeDotatie: Dotatie = 'GF.AANDEEL';

/** The definitive shares that the guarantee rests on, and how many years before N they are of. */
export const jarenVoorFusie = { 'GF.N-1': 1, 'GF.N-2': 2 } as const satisfies Readonly<
  Partial<Record<EigenLijn, number>>
>;
export type Aandeellijn = keyof typeof jarenVoorFusie;

/**
 * Where a share comes from. `andere dotatie`: Cijfers has that year of this municipality, but only of
 * another dotation, which may not stand beside the shares of the others.
 */
export type Aandeelherkomst = 'Cijfers' | 'Invoer' | 'andere dotatie' | 'ontbreekt';

export interface Aandeel {
  /** Under which Cijfers has it; undefined where no dotation was chosen. */
  readonly sleutel: string | undefined;
  /** In euro; NaN where it is not known. */
  readonly bedrag: number;
  readonly herkomst: Aandeelherkomst;
}

/** The dotation that all shares are of; undefined where the cell holds another word. */
export function gekozenDotatie(actief: ActieveAannames): Dotatie | undefined {
  const woord = actief.tekst('gemeentefonds.dotatie');
  return dotaties.find((each) => each.toLowerCase() === woord);
}

/** The key of a share; a definitive one is that of the accounts of its year. */
function aandeelsleutel(
  { label: gemeente }: Partner,
  pad: Dotatie,
  jaar: number,
  rapport: Report = 'rekening',
): string {
  return sleutel({ gemeente, pad, omschrijving: '', jaar, rapport });
}

/** As published in the accounts, else as typed; a negative share was printed or typed by mistake. */
export function aandeel(
  input: ScenarioInput,
  boek: Cijferboek,
  partner: Partner,
  dotatie: Dotatie | undefined,
  lijn: Aandeellijn,
): Aandeel {
  const jaar = fusiejaar(input) - jarenVoorFusie[lijn];
  const key = dotatie && aandeelsleutel(partner, dotatie, jaar);
  if (key !== undefined && boek.has(key))
    return {
      sleutel: key,
      bedrag: geldigeWaarde(lijn, boek.bedrag(key)),
      herkomst: 'Cijfers',
    };
  const andere = dotaties.some((each) => boek.has(aandeelsleutel(partner, each, jaar)));
  // What was typed is a share of the dotation that was chosen; without one it is a share of nothing.
  const bedrag = dotatie ? vasteInvoer(input, partner.id, lijn) : Number.NaN;
  const typed = Number.isNaN(bedrag) ? 'ontbreekt' : 'Invoer';
  return { sleutel: key, bedrag, herkomst: andere ? 'andere dotatie' : typed };
}

/**
 * Whether published figures alone give the adjustment: the definitive shares of N−1, and what the
 * plans of all partners hold from N on.
 */
export function aandelenGepubliceerd(
  input: Pick<ScenarioInput, 'partners' | 'fusiedatum' | 'jaren' | 'rapport' | 'cijfers'>,
): boolean {
  const boek = new Cijferboek(input.cijfers);
  const n = fusiejaar(input);
  const later = input.jaren.filter((jaar) => jaar >= n);
  return (
    later.length > 0 &&
    input.partners.every(
      (partner) =>
        boek.has(aandeelsleutel(partner, voorgesteldeDotatie, n - jarenVoorFusie['GF.N-1'])) &&
        later.every((jaar) =>
          boek.has(aandeelsleutel(partner, voorgesteldeDotatie, jaar, input.rapport(jaar))),
        ),
    )
  );
}
