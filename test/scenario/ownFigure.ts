import type { Cijfer } from '../../src/scenario';

/** A figure of somebody's own, with what a test does not care about filled in. */
export function ownFigure(
  given: Pick<Cijfer, 'gemeente' | 'pad' | 'jaar' | 'bedrag'> & Partial<Cijfer>,
): Cijfer {
  return {
    omschrijving: given.pad,
    rapport: 'meerjarenplan',
    status: 'eigen cijfer',
    bestuur: 'gemeente en OCMW',
    eenheid: 'EUR',
    kwaliteit: 'eigen',
    document: 'Proef',
    plaats: '',
    datum: '',
    ouder: '',
    controlegetal: '',
    ...given,
  };
}
