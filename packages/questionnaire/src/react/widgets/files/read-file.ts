import type { Attachment } from '../../../engine/model/answer.ts';

/** A file as an answer that holds it whole. Rejects where the browser cannot read it. */
export function readFile(file: File): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read.')));
    reader.addEventListener('load', () => {
      const data = String(reader.result).replace(/^[^,]*,/u, '');
      resolve({ ...(file.type && { contentType: file.type }), title: file.name, size: file.size, data });
    });
    reader.readAsDataURL(file);
  });
}
