import { harmonisatieKeuzes, tariefgrens } from '../../scenario';
import {
  aandeel,
  keuze,
  type Beschrijving,
  type Beschrijvingen,
  type IdsMet,
} from './beschrijving';

function methode(belasting: string): Beschrijving {
  return keuze(
    `${belasting}: hoe het nieuwe tarief gekozen wordt`,
    'Keuze van de gemeenteraad; één tarief voor het hele grondgebied (art. 369 DLB).',
    harmonisatieKeuzes,
  );
}

function tarief(belasting: string, unit: string, most: number): Beschrijving {
  return {
    label: `${belasting}: eigen tarief (telt alleen bij de keuze "eigen")`,
    unit,
    format: 'tarief',
    bron: 'Keuze van de gemeenteraad.',
    range: [0, most, 'decimal'],
    message: `Typ het tarief in punten, van 0 tot ${String(most)}. Excel bewaart 7 % als 0,07.`,
  };
}

function deel(belasting: string, bron: string): Beschrijving {
  return aandeel(`${belasting}: deel van het effect dat al in het fusiejaar in de kas komt`, bron);
}

export const belastingen: Beschrijvingen<IdsMet<'apb'> | IdsMet<'oov'>> = {
  'apb.methode': methode('APB'),
  'apb.tarief': tarief('APB', '%', tariefgrens('BEL.APB') ?? 0),
  'apb.deelEersteJaar': deel(
    'APB',
    'Voorstel op kasbasis: de inkohiering van de personenbelasting loopt over twee jaar. Vervang door uw eigen kasritme.',
  ),
  'oov.methode': methode('Opcentiemen'),
  'oov.tarief': tarief('Opcentiemen', 'opcentiemen', tariefgrens('BEL.OOV') ?? 0),
  'oov.deelEersteJaar': deel(
    'Opcentiemen',
    'Voorstel: alles in het aanslagjaar zelf. Vervang door uw eigen kasritme.',
  ),
};
