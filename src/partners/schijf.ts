import { overnameruimte, type SchuldovernameSchaal } from '../core';
import type { SchuldovernameRegeling } from '../regulations';
import type { Inwonertal } from './kandidaat';
import type { Regelruimte } from './partnerset';

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
  const schijf = (aantal: number): number | null =>
    grenzen.findLast((grens) => aantal >= grens) ?? null;
  const { id } = regeling;
  const unknown: Regelruimte = {
    regeling: id,
    schijfVanaf: null,
    naarVolgende: null,
    ruimte: Number.NaN,
    grensgeval: false,
  };
  return (inwoners) => {
    if (inwoners === null) return unknown;
    const { aantal, ondergrens, bovengrens } = inwoners;
    const volgende = grenzen.find((grens) => grens > aantal);
    return {
      regeling: id,
      schijfVanaf: schijf(aantal),
      naarVolgende: volgende === undefined ? null : volgende - aantal,
      ruimte: overnameruimte(aantal, regeling),
      grensgeval: schijf(ondergrens) !== schijf(bovengrens),
    };
  };
}
