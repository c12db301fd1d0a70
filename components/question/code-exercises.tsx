"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What a person who answers with code has to know of the exercise. */
export type CodeExercise = {
  title: string;
  /** HTML that the server sanitised. */
  statement: string;
  /** What the answer begins with. */
  starter: string;
};

const Exercises = createContext<Readonly<Record<string, CodeExercise>>>({});

/** Gives the exercises that questions ask for to everything below, by their ids. */
export function CodeExercises({
  exercises,
  children,
}: {
  exercises: Readonly<Record<string, CodeExercise>>;
  children: ReactNode;
}) {
  return <Exercises value={exercises}>{children}</Exercises>;
}

/** @returns undefined for one whose folder cannot be read now. */
export function useCodeExercise(id: string): CodeExercise | undefined {
  return useContext(Exercises)[id];
}
