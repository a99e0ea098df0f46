import { type Regelruimte, type Schijfstand } from '../../partners';
import { schuldovernameRegeling } from '../../regulations';
import {
  noot,
  ruimtetekst,
  schijfbereik,
  schijftekst,
  volgendetekst,
  type Celtekst,
  type Woorden,
} from './metwieView';

/** What one regulation gives by a number of inhabitants, with how far it reaches within its bounds. */
export interface Overnameregel {
  readonly key: string;
  readonly naam: string;
  /** As of when the regulation counts, beside as of when it is done here. */
  readonly telt: string;
  readonly isAndereDatum: boolean;
  readonly ruimte: Celtekst;
  readonly schijf: Celtekst;
  readonly naarVolgende: Celtekst;
}

export function overnameregel(room: Regelruimte, jaar: number, woorden: Woorden): Overnameregel {
  const { details, instellingen, lijst, waarde } = woorden.labels;
  const { id, naam, stand, inwonersOp } = schuldovernameRegeling(room.regeling);
  const legal = inwonersOp?.slice(0, 4) ?? null;
  const { marge } = room;
  const reach = (text: (stand: Schijfstand) => string, join: Samen): string => {
    if (marge === null) return '';
    const [under, over] = [text(marge.onder), text(marge.boven)];
    return under === over ? '' : join(under, over);
  };
  return {
    key: id,
    naam: instellingen.regelingnaam(naam, stand),
    telt: details.telt(legal, jaar),
    isAndereDatum: legal !== null && legal !== String(jaar),
    ruimte: {
      text: ruimtetekst(room, woorden),
      note: noot([
        room.plafondBereikt ? lijst.plafond : '',
        reach((each) => ruimtetekst(each, woorden), waarde.vanTot),
      ]),
    },
    schijf: {
      text: schijftekst(room, woorden),
      note: room.grensgeval ? noot([lijst.grensgeval, schijfbereik(room, woorden)]) : '',
    },
    naarVolgende: {
      text: volgendetekst(room, woorden),
      note: reach(
        (each) => volgendetekst(each, woorden),
        // Within one bracket more inhabitants lack less; else there are two brackets to reach.
        room.grensgeval ? waarde.of : (under, over) => waarde.vanTot(over, under),
      ),
    },
  };
}

type Samen = (under: string, over: string) => string;
