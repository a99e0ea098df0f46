import { useEffect, useState } from 'react';
import { dutchNotation, type FormulaNotation } from '../spreadsheet/formulaNotation';
import { useServices } from './services';

/** How this user writes formulas; until Excel has told, as most of them do. */
export function useNotation(): FormulaNotation {
  const { office } = useServices();
  const [notation, setNotation] = useState(dutchNotation);
  useEffect(() => {
    let mounted = true;
    void office.readNotation().then((found) => {
      if (mounted) setNotation(found);
    });
    return () => {
      mounted = false;
    };
  }, [office]);
  return notation;
}
