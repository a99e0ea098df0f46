import type { PrintDraw } from './printDraw';

type NumberKnobs = Pick<PrintDraw, 'thousands' | 'decimals' | 'minus' | 'euro' | 'cents'>;

/** An amount in cents as this print writes it. */
export function printNumber(cents: number, knobs: NumberKnobs): string {
  const whole = String(Math.floor(Math.abs(cents) / 100)).replace(
    /\B(?=(\d{3})+$)/g,
    knobs.thousands,
  );
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  const digits = knobs.cents ? `${whole}${knobs.decimals === 'comma' ? ',' : '.'}${rest}` : whole;
  const signed = cents < 0 ? below(digits, knobs.minus) : digits;
  switch (knobs.euro) {
    case 'none':
      return signed;
    case 'front':
      return `€ ${signed}`;
    case 'behind':
      return `${signed} €`;
  }
}

function below(digits: string, minus: PrintDraw['minus']): string {
  switch (minus) {
    case 'front':
      return `-${digits}`;
    case 'behind':
      return `${digits}-`;
    case 'brackets':
      return `(${digits})`;
    case 'sign':
      return `\u2212${digits}`;
  }
}
