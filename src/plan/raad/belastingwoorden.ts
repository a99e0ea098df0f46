import type { Belastingsoort } from '../../scenario';

/** How a sentence speaks of a tax and of who pays it. */
export interface Belastingwoorden {
  readonly naam: string;
  readonly subject: string;
  readonly eenheid: string;
  readonly betaler: string;
  readonly iedereen: string;
}

export const belastingwoorden: Readonly<Record<Belastingsoort, Belastingwoorden>> = {
  apb: {
    naam: 'APB',
    subject: 'De aanvullende personenbelasting (APB)',
    eenheid: ' %',
    betaler: 'inwoners van ',
    iedereen: 'alle inwoners',
  },
  oov: {
    naam: 'Opcentiemen',
    subject: 'Het tarief van de opcentiemen op de onroerende voorheffing',
    eenheid: '',
    betaler: 'eigenaars in ',
    iedereen: 'alle eigenaars',
  },
};
