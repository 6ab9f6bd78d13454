import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { ask } from '@/browser/ask';
import { type Place, widths } from '@/crm/host-settings';

type Width = (typeof widths)[number];
type Event = TargetedPointerEvent<HTMLElement>;

/** How far a hand may shake in a click, CSS pixels. */
const shake = 3;

/**
 * Dragging of the panel's inner edge. While it lasts the panel is as wide as the pointer says; let
 * go, `onWidth` is called with the nearest of the widths. The frame holds the pointer, so that it
 * may leave the panel.
 */
export function useWidthDrag(side: Place['side'], onWidth: (width: Width) => void) {
  /** Undefined while nobody drags. */
  const drag = useRef<Drag | undefined>(undefined);
  /** Of the panel, if its edge were where the pointer is. */
  const widthAt = ({ clientX }: Event) => (side === 'right' ? innerWidth - clientX : clientX);

  return {
    onPointerDown(event: Event) {
      if (event.button) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = innerWidth;
      drag.current = { from, grip: from - widthAt(event), width: from, isSending: false };
    },
    onPointerMove(event: Event) {
      const { current } = drag;
      if (!current) return;
      const wanted = widthAt(event) + current.grip;
      const isShaking = current.width === current.from && Math.abs(wanted - current.from) < shake;
      if (isShaking) return;
      current.width = Math.min(Math.max(wanted, widths[0]), widths.at(-1)!);
      void stretch(current);
    },
    onPointerCancel() {
      if (drag.current) drag.current.width = drag.current.from;
    },
    onLostPointerCapture() {
      const { current } = drag;
      drag.current = undefined;
      if (!current || current.sent === undefined) return;
      current.isOver = true;
      onWidth(nearest(current.width));
    },
  };
}

interface Drag {
  /** CSS pixels, all of them: the width at first, and what lies between edge and pointer. */
  readonly from: number;
  readonly grip: number;
  /** As the pointer says now. */
  width: number;
  /** What the page was told last. */
  sent?: number;
  isSending: boolean;
  isOver?: boolean;
}

/** One at a time: what comes meanwhile is told as one. */
async function stretch(drag: Drag): Promise<void> {
  if (drag.isSending) return;
  drag.isSending = true;
  while (drag.sent !== drag.width && !drag.isOver) {
    drag.sent = drag.width;
    await ask({ ask: 'stretchPanel', width: drag.sent });
  }
  drag.isSending = false;
}

function nearest(width: number): Width {
  const apart = (each: Width) => Math.abs(each - width);
  return widths.reduce((best, each) => (apart(each) < apart(best) ? each : best));
}
