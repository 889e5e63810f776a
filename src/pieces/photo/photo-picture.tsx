import { useEffect, useState } from 'react';
import './photo.css';

/** Where the bytes of a kept picture are; the notebook fits it. */
export interface PhotoKeeper {
  saveBlob(
    bytes: Uint8Array,
  ): Promise<{ readonly ok: true; readonly value: string } | { readonly ok: false }>;
  readBlob(blob: string): Promise<Uint8Array | null>;
}

/** The address of bytes as long as something shows them. */
export const usePictureAddress = (bytes: Uint8Array | null | undefined): string | undefined => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) return setAddress(undefined);
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
};

/** A kept picture; where its bytes are not on this device, its description stands in its place. */
export const PhotoPicture = ({
  keeper,
  blob,
  alt,
}: {
  readonly keeper: PhotoKeeper;
  readonly blob: string;
  readonly alt: string;
}) => {
  const [bytes, setBytes] = useState<Uint8Array | null>();
  useEffect(() => {
    let gone = false;
    keeper.readBlob(blob).then(
      (read) => !gone && setBytes(read),
      () => !gone && setBytes(null),
    );
    return () => {
      gone = true;
    };
  }, [keeper, blob]);
  const address = usePictureAddress(bytes);
  const words = alt.trim() || 'A picture without a description';
  if (bytes === null) return <p className="soft small">The picture is not on this device: {words}</p>;
  return address ? <img className="photo-picture" src={address} alt={words} /> : null;
};
