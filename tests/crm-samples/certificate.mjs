import selfsigned from 'selfsigned';
import { sampleHosts } from './hosts.mjs';

const hosts = ['localhost', ...sampleHosts];

/** A certificate made at each start and kept nowhere. Browsers under test are told to accept it. */
export async function makeCertificate() {
  const { private: key, cert } = await selfsigned.generate(
    [{ name: 'commonName', value: 'Sample CRM' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      extensions: [
        { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
      ],
    },
  );
  return { key, cert };
}
