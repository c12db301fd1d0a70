"use client";

import { type FocusEvent, type KeyboardEvent, useRef } from "react";

/**
 * The arrow keys go from cell to cell of a table, past those that open nothing; from what surrounds the table, which is
 * its one stop for the Tab key, to where they left it.
 */
export function useGridArrows() {
  const left = useRef<HTMLElement>(null);

  function remember({ target, currentTarget }: FocusEvent<HTMLElement>) {
    if (target !== currentTarget) left.current = target;
  }

  function move(event: KeyboardEvent<HTMLElement>) {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target, currentTarget } = event;
    const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td, th") : null;
    const next = cell ? neighbour(cell, step) : entrance(currentTarget, left.current);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return { remember, move };
}

const steps: Record<string, { down: number; right: number }> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

function entrance(around: Element, left: HTMLElement | null) {
  if (left?.isConnected) return left;
  const table = around.querySelector("table");
  return table ? pressable(cellsOf(rowInSight(table))) : undefined;
}

function neighbour(cell: HTMLTableCellElement, { down, right }: { down: number; right: number }) {
  const place = cell.cellIndex;
  if (down !== 0) return pressable(cellsOf(rowBeyond(cell, down)).slice(place, place + 1));
  const cells = cellsOf(cell.closest("tr"));
  return pressable(right > 0 ? cells.slice(place + 1) : cells.slice(0, place).reverse());
}

/** The row below or above; between the last line of the head and the rows, the first of them that can be seen. */
function rowBeyond(cell: HTMLTableCellElement, down: number): Element | null | undefined {
  const row = cell.closest("tr");
  const table = cell.closest("table");
  const lastOfHead = table?.tHead && [...table.tHead.rows].at(-1);
  if (down > 0) return row === lastOfHead && table ? rowInSight(table) : row?.nextElementSibling;
  return row?.previousElementSibling ?? (row?.parentElement === table?.tHead ? null : lastOfHead);
}

/** The first row that the head, which stays in its place, does not cover. */
function rowInSight(table: HTMLTableElement): HTMLTableRowElement | undefined {
  const below = table.tHead?.getBoundingClientRect().bottom ?? 0;
  return [...(table.tBodies[0]?.rows ?? [])].find((row) => row.getBoundingClientRect().top >= below - 1);
}

function cellsOf(row: Element | null | undefined): HTMLTableCellElement[] {
  return row instanceof HTMLTableRowElement ? [...row.cells] : [];
}

/** What can be pressed in the first of these cells that has any. */
function pressable(cells: HTMLTableCellElement[]) {
  return cells.map((cell) => cell.querySelector<HTMLElement>("a, button")).find(Boolean);
}
