import { fondscijfers, type Fondscijfers } from './fondscijfers';
import type { FondsPlanRequest } from './fondsRequest';
import type { Moment } from './blokken/rijen';
import { klassereeksen, type Klassereeksen } from './verdeling/klassen';
import { perEntiteiten } from './verschuiving/rangen';
import { verschuivingVan, type Verschuiving } from './verschuiving/keuze';

/** All values that the three sheets show. */
export interface Fondsbeeld extends Fondscijfers {
  readonly verschuiving: Verschuiving;
  readonly klassen: Readonly<Record<Moment, Klassereeksen>>;
}

export function fondsbeeld(request: FondsPlanRequest): Fondsbeeld {
  const cijfers = fondscijfers(request);
  const verschuiving = verschuivingVan(cijfers);
  const people = perEntiteiten(cijfers, cijfers.lezing.stand.inwoners);
  return { ...cijfers, verschuiving, klassen: klassereeksen(cijfers, verschuiving, people) };
}
