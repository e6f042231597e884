/**
 * Whether the screen is as narrow as a phone's, where coverage.css lays the matrix out as blocks.
 */

import { useEffect, useState } from 'preact/hooks';

const narrow = matchMedia('screen and (max-width: 44rem)');

export function useNarrow() {
  const [is, setIs] = useState(narrow.matches);
  useEffect(() => {
    const change = () => setIs(narrow.matches);
    narrow.addEventListener('change', change);
    return () => narrow.removeEventListener('change', change);
  }, []);
  return is;
}
