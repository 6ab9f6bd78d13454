export interface ApiRequest {
  readonly host: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export const apiRequests: ApiRequest[];
