/** All hosts of the samples, as patterns in which '*' is the beginning of a name. */
export const sampleHosts: readonly string[];
