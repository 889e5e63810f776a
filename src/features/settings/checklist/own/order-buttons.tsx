import { useEffect, useRef, useState } from 'react';
import { inOwnOrder, type OwnRecord } from '../../../../domain/own-content/own-item.ts';
import type { Own } from '../../../../domain/records/bodies.ts';
import { useServices } from '../../../../services.ts';
import { Button } from '../../../../ui/actions/button.tsx';

/** Moves one of our own among its like; what came with the app stands before them. */
export const OrderButtons = ({
  record,
  own,
  name,
}: {
  readonly record: string;
  readonly own: readonly OwnRecord[];
  readonly name: string;
}) => {
  const { notebook } = useServices();
  const me = own.find((one) => one.record === record);
  const siblings = inOwnOrder(
    own.filter(({ body }) => body.kind === me?.body.kind && body.parent === me?.body.parent),
  );
  const at = siblings.findIndex((one) => one.record === record);
  const earlier = useRef<HTMLButtonElement>(null);
  const [moving, setMoving] = useState(false);
  const later = useRef<HTMLButtonElement>(null);
  const pressed = useRef<'earlier' | 'later'>(null);
  useEffect(() => {
    if (at < 0 || !pressed.current || isFocusElsewhere(earlier.current, later.current)) return;
    // At an end the pressed button goes, and anywhere the row may have been moved on the page: both lose the focus.
    const [same, other] = pressed.current === 'earlier' ? [earlier, later] : [later, earlier];
    (same.current ?? other.current)?.focus();
  }, [at]);
  if (siblings.length < 2) return null;
  const move = async (to: number) => {
    pressed.current = to < at ? 'earlier' : 'later';
    // A second press in between would count from an order that is half written.
    setMoving(true);
    const moved = siblings.filter((one) => one.record !== record);
    if (me) moved.splice(to, 0, me);
    await notebook.settle();
    for (const [order, { record: id }] of moved.entries()) {
      // As it is on the disk: the list here may be a press behind.
      const [stands] = await notebook.sides(id);
      if (stands && (stands.body as Own).order !== order)
        await notebook.save({ type: 'own', record: id, fields: { order } });
    }
    setMoving(false);
  };
  return (
    <>
      {at > 0 && (
        <Button
          ref={earlier}
          kind="quiet"
          size="small"
          busy={moving}
          aria-label={`Earlier: ${name}`}
          onClick={() => void move(at - 1)}
        >
          Earlier
        </Button>
      )}
      {at < siblings.length - 1 && (
        <Button
          ref={later}
          kind="quiet"
          size="small"
          busy={moving}
          aria-label={`Later: ${name}`}
          onClick={() => void move(at + 1)}
        >
          Later
        </Button>
      )}
    </>
  );
};

/** Somebody has gone on meanwhile: their focus is theirs. */
const isFocusElsewhere = (...buttons: readonly (HTMLButtonElement | null)[]): boolean => {
  const { activeElement } = document;
  return (
    activeElement !== null &&
    activeElement !== document.body &&
    buttons.every((button) => button !== activeElement)
  );
};
