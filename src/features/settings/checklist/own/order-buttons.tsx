import { inOwnOrder, type OwnRecord } from '../../../../domain/own-content/own-item.ts';
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
  if (siblings.length < 2) return null;
  const move = async (to: number) => {
    const moved = siblings.filter((one) => one.record !== record);
    if (me) moved.splice(to, 0, me);
    await notebook.settle();
    for (const [order, one] of moved.entries())
      if (one.body.order !== order)
        await notebook.save({ type: 'own', record: one.record, fields: { order } });
  };
  return (
    <>
      {at > 0 && (
        <Button kind="quiet" size="small" aria-label={`Earlier: ${name}`} onClick={() => void move(at - 1)}>
          Earlier
        </Button>
      )}
      {at < siblings.length - 1 && (
        <Button kind="quiet" size="small" aria-label={`Later: ${name}`} onClick={() => void move(at + 1)}>
          Later
        </Button>
      )}
    </>
  );
};
