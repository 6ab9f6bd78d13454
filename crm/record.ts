import type { RecordType } from './adapter';

/** One customer record in one CRM, told by its address. */
export interface CustomerRecord {
  /** Plain text, `<crm>:<host>:<type>:<id>`. The host is in it: one id on two hosts is two records. */
  readonly key: RecordKey;
  /** The adapter's id. */
  readonly crm: string;
  /** As `URL.host`, with the port where there is one. */
  readonly host: string;
  readonly type: RecordType;
  readonly id: string;
}

export type RecordKey = string;
