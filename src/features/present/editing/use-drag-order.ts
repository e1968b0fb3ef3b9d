import { type RefObject, useEffect, useRef } from 'react';

const dragType = 'application/x-slide';

/** Lets the slides of a list be dragged by their pictures to another place. The buttons of each do the same without a pointer. */
export function useDragOrder(
  list: RefObject<HTMLOListElement | null>,
  move: (from: number, to: number) => void,
): void {
  const moving = useRef(move);
  moving.current = move;
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const placeOf = ({ target }: Event) =>
      [...element.children].findIndex((card) => target instanceof Node && card.contains(target));
    const mark = (place: number | null) => {
      for (const [at, card] of [...element.children].entries()) {
        card.toggleAttribute('data-over', at === place);
      }
    };
    const start = (event: DragEvent) => {
      event.dataTransfer?.setData(dragType, `${placeOf(event)}`);
    };
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes(dragType) !== true) return;
      event.preventDefault();
      mark(placeOf(event));
    };
    const drop = (event: DragEvent) => {
      mark(null);
      const from = Number.parseInt(event.dataTransfer?.getData(dragType) ?? '', 10);
      const to = placeOf(event);
      if (Number.isNaN(from) || to < 0) return;
      event.preventDefault();
      if (from !== to) moving.current(from, to);
    };
    const end = () => mark(null);
    element.addEventListener('dragstart', start);
    element.addEventListener('dragover', over);
    element.addEventListener('drop', drop);
    element.addEventListener('dragend', end);
    return () => {
      element.removeEventListener('dragstart', start);
      element.removeEventListener('dragover', over);
      element.removeEventListener('drop', drop);
      element.removeEventListener('dragend', end);
    };
  }, [list]);
}
