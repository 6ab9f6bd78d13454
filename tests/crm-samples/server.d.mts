export interface SampleCrm {
  /** The port of https; of http where https was not wanted. */
  readonly port: number;
  readonly httpPort: number;
  close(): Promise<void>;
}

export function startSampleCrm(options?: { https?: boolean; port?: number }): Promise<SampleCrm>;
