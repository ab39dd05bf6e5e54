import { useEffect, useState } from "preact/hooks";

const longInMilliseconds = 500;

/** Whether something has been going on for so long that the user wants to hear of it. */
export function useIsLong(isWorking: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(() => setLong(true), longInMilliseconds);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [isWorking]);
  return isWorking && isLong;
}
