"use client";

import { useEffect, useState } from "react";

const restMs = 300;

/** A value as it was when it last stood still for a moment, so that nothing is said of what is half typed. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
