import type { ReactElement } from 'react';

export interface CameraInputProps {
  facing: 'user' | 'environment';
  label: string;
  accept: string | undefined;
  onFiles: (files: readonly File[]) => void;
}

/** Opens the camera at once. It hands over what is taken and holds nothing, so that no form sends a photo twice. */
export function CameraInput({ facing, label, accept, onFiles }: CameraInputProps): ReactElement {
  return (
    <label className="osseo-file-drop-camera">
      {label}
      <input
        type="file"
        capture={facing}
        accept={accept ?? 'image/*'}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
