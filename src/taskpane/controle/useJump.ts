import { useState } from 'react';
import { controleLabels } from '../../i18n/controleLabels';
import { useServices } from '../services';
import type { Checker } from './checker';
import { failureSentence } from './failureSentence';

export interface Jump {
  readonly to: (sheet: string, address: string, isHidden?: boolean) => Promise<void>;
  /** Why the last one did not arrive; empty when it did. */
  readonly told: string;
}

/** Takes the user to a cell, or tells why not. */
export function useJump({ showCells }: Pick<Checker, 'showCells'>): Jump {
  const labels = controleLabels(useServices().language);
  const [told, setTold] = useState('');
  const to = async (sheet: string, address: string, isHidden = false) => {
    if (isHidden) {
      setTold(labels.jump.hidden(sheet));
      return;
    }
    const answer = await showCells(sheet, address);
    setTold(
      answer.ok
        ? ''
        : labels.jump.failed(`${sheet}!${address}`, failureSentence(answer.failure, labels)),
    );
  };
  return { to, told };
}
