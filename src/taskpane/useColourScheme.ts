import { useEffect, useState } from 'react';
import type { ColourScheme, OfficeRoom } from '../office';

/** The colours of Excel, followed while the pane is open. */
export function useColourScheme(office: OfficeRoom): ColourScheme {
  const [scheme, setScheme] = useState(() => office.readColourScheme());
  useEffect(() => office.watchColourScheme(setScheme), [office]);
  return scheme;
}
