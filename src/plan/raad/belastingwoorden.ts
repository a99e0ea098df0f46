import type { Belastingsoort } from '../../scenario';

/** How a sentence speaks of a tax and of who pays it. */
export interface Belastingwoorden {
  readonly naam: string;
  readonly subject: string;
  readonly wordt: string;
  readonly eenheid: string;
  readonly betaler: string;
  readonly iedereen: string;
}

export const belastingwoorden: Readonly<Record<Belastingsoort, Belastingwoorden>> = {
  apb: {
    naam: 'APB',
    subject: 'De aanvullende personenbelasting (APB)',
    wordt: 'wordt',
    eenheid: ' %',
    betaler: 'inwoners van ',
    iedereen: 'alle inwoners',
  },
  oov: {
    naam: 'Opcentiemen',
    subject: 'De opcentiemen op de onroerende voorheffing',
    wordt: 'worden',
    eenheid: '',
    betaler: 'eigenaars in ',
    iedereen: 'alle eigenaars',
  },
};
