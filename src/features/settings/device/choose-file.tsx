import { type DragEvent, useState } from 'react';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Card } from '../../../ui/lists/card.tsx';
import './choose-file.css';

/** No `accept`: phones would grey out the very file that was sent to them. */
export const ChooseFile = ({ onFile }: { readonly onFile: (file: File) => void }) => {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    <Card
      className="choose-file"
      tone={over ? 'tinted' : 'plain'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <TextField
        label="Choose the file"
        hint="Its name begins with “send-notes”. On a computer you can drop it here."
        type="file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after a slip.
          event.currentTarget.value = '';
        }}
      />
    </Card>
  );
};
