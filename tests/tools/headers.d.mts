export declare const contentSecurityPolicy: string;
export declare function headersFor(path: string): Record<string, string>;
