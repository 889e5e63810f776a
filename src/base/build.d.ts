/** Put in by vite.config.ts. */
declare const __BUILD__: string;
declare const __GALLERY__: boolean;
