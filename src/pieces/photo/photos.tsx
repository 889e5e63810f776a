import { type ChangeEvent, useState } from 'react';
import type { Note } from '../../domain/records/bodies.ts';
import { Button } from '../../ui/actions/button.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Tick } from '../../ui/fields/tick.tsx';
import { UndoLine } from '../../ui/words/undo-line.tsx';
import { useTypedSave } from '../typed-save.ts';
import { type PhotoKeeper, PhotoPicture, usePictureAddress } from './photo-picture.tsx';
import { type PhotoProblem, readPhoto } from './read-photo.ts';
import './photo.css';

type Attachments = Note['attachments'];
type Photo = Attachments[number];

const problemText: Record<PhotoProblem | 'not-saved', string> = {
  'too-large': 'This picture is too large for this device to draw. Take it again, or make it smaller first.',
  'not-a-picture':
    'This file is not a picture that this browser can read. Take the photo again, or choose a JPEG or PNG.',
  'cannot-draw':
    'This browser could not make the picture small enough. Try another photo, or another browser.',
  'not-saved':
    'The storage of this device did not take the picture. It is not kept: make room, then try again.',
};

interface PhotosProps {
  readonly keeper: PhotoKeeper;
  readonly photos: Attachments;
  /** The whole list as it shall stand. */
  readonly onChange: (photos: Attachments) => Promise<{ readonly ok: boolean } | undefined>;
  /** The board allows more; those that stand are shown whatever it says now. */
  readonly mayAdd?: boolean;
  /** Keeps an update away while words are not on disk. */
  readonly hold?: (() => () => void) | undefined;
}

/** Photos of documents and displays, where the board allows them: kept only once somebody says that no pupil is in it. */
export const Photos = ({ keeper, photos, onChange, hold, mayAdd = true }: PhotosProps) => {
  const [taken, setTaken] = useState<Uint8Array>();
  const [problem, setProblem] = useState<keyof typeof problemText>();
  const [reading, setReading] = useState(false);
  const [removed, setRemoved] = useState<Photo>();
  const preview = usePictureAddress(taken);

  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    const file = field.files?.[0];
    if (!file) return;
    setReading(true);
    setProblem(undefined);
    const read = await readPhoto(file);
    setReading(false);
    // The same file can then be chosen again after a mistake.
    field.value = '';
    setProblem(read.ok ? undefined : read.problem);
    setTaken(read.ok ? read.value : undefined);
  };
  const keep = async () => {
    if (!taken) return;
    const saved = await keeper.saveBlob(taken).catch(() => ({ ok: false }) as const);
    if (!saved.ok) return setProblem('not-saved');
    setTaken(undefined);
    if (photos.some(({ blob }) => blob === saved.value)) return;
    await onChange([...photos, { blob: saved.value, alt: '', noPupils: true }]);
  };

  return (
    <div className="stack">
      {mayAdd && (
        <TextField
          label="Photo of a document or display"
          hint={reading ? 'Reading the picture…' : 'Never of pupils, their work with names, or registers.'}
          type="file"
          accept="image/*"
          capture="environment"
          className="photo-file"
          problem={problem && problemText[problem]}
          onChange={(event) => void take(event)}
        />
      )}
      {taken && preview && (
        <div className="stack-tight">
          <img className="photo-picture" src={preview} alt="As it was just taken; not kept yet" />
          <Tick
            label="No pupils in the picture"
            hint="No faces, no names, nothing that tells who it is about. It is kept once you say so."
            checked={false}
            onChange={() => void keep()}
          />
          <div>
            <Button size="small" onClick={() => setTaken(undefined)}>
              Do not keep it
            </Button>
          </div>
        </div>
      )}
      {photos.map((photo) => (
        <OnePhoto
          key={photo.blob}
          keeper={keeper}
          photo={photo}
          hold={hold}
          onDescribe={(alt) =>
            onChange(photos.map((one) => (one.blob === photo.blob ? { ...one, alt } : one)))
          }
          onRemove={() => {
            setRemoved(photo);
            void onChange(photos.filter((one) => one.blob !== photo.blob));
          }}
        />
      ))}
      {removed && (
        <UndoLine
          onUndo={() => {
            void onChange([...photos.filter(({ blob }) => blob !== removed.blob), removed]);
            setRemoved(undefined);
          }}
          onDismiss={() => setRemoved(undefined)}
        >
          The photo was taken off the note.
        </UndoLine>
      )}
    </div>
  );
};

const OnePhoto = ({
  keeper,
  photo,
  hold,
  onDescribe,
  onRemove,
}: Pick<PhotosProps, 'hold'> & {
  readonly keeper: PhotoKeeper;
  readonly photo: Photo;
  readonly onDescribe: (alt: string) => unknown;
  readonly onRemove: () => void;
}) => {
  const alt = useTypedSave(photo.alt, onDescribe, hold ? { hold } : {});
  return (
    <div className="stack-tight">
      <PhotoPicture keeper={keeper} blob={photo.blob} alt={photo.alt} />
      <TextField
        label="What does the picture show?"
        hint="For those who cannot see it, and for the report."
        value={alt.value}
        onChange={(event) => alt.type(event.currentTarget.value)}
        onBlur={alt.leave}
      />
      <div>
        <Button size="small" onClick={onRemove}>
          Take it off
        </Button>
      </div>
    </div>
  );
};
