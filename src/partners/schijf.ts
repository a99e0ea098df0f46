import { overnameruimte, type SchuldovernameSchaal } from '../core';
import type { SchuldovernameRegeling } from '../regulations';
import type { Inwonertal } from './kandidaat';
import type { Regelruimte, Schijfstand } from './partnerset';

/** Inhabitants from which each bracket that pays something begins, ascending. */
export function schijfgrenzen(schaal: SchuldovernameSchaal): number[] {
  if (schaal.soort === 'tarief op alle inwoners') {
    return schaal.schijven.filter(({ tarief }) => tarief > 0).map(({ vanaf }) => vanaf);
  }
  // Brackets below the floor pay nothing until it is reached.
  const begins = schaal.schijven.map((_, index) => {
    const before = schaal.schijven[index - 1]?.tot;
    return Math.max(schaal.ondergrens, before === undefined ? 0 : before + 1);
  });
  return [...new Set(begins)];
}

/** Where a number of inhabitants stands in one regulation; made once for many sets. */
export function regelmeter(
  regeling: SchuldovernameRegeling,
): (inwoners: Inwonertal | null) => Regelruimte {
  const grenzen = schijfgrenzen(regeling);
  const { id, plafond } = regeling;
  const stand = (aantal: number): Schijfstand => {
    let reached = 0;
    while (aantal >= (grenzen[reached] ?? Number.POSITIVE_INFINITY)) reached += 1;
    const volgende = grenzen[reached];
    return {
      schijfVanaf: grenzen[reached - 1] ?? null,
      naarVolgende: volgende === undefined ? null : volgende - aantal,
      ruimte: overnameruimte(aantal, regeling),
    };
  };
  const unknown: Regelruimte = {
    regeling: id,
    schijfVanaf: null,
    naarVolgende: null,
    ruimte: Number.NaN,
    grensgeval: false,
    plafondBereikt: false,
    marge: null,
  };
  return (inwoners) => {
    if (inwoners === null) return unknown;
    const { aantal, ondergrens, bovengrens } = inwoners;
    const marge =
      ondergrens === bovengrens ? null : { onder: stand(ondergrens), boven: stand(bovengrens) };
    const { schijfVanaf, naarVolgende, ruimte } = stand(aantal);
    return {
      regeling: id,
      schijfVanaf,
      naarVolgende,
      ruimte,
      grensgeval: marge !== null && marge.onder.schijfVanaf !== marge.boven.schijfVanaf,
      plafondBereikt: ruimte === plafond,
      marge,
    };
  };
}
