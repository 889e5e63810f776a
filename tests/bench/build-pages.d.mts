export declare const floorFolder: string;
export declare function buildFloor(): Promise<unknown>;
