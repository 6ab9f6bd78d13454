import selfsigned from 'selfsigned';

const hosts = [
  'localhost',
  '*.crm.dynamics.com',
  '*.crm4.dynamics.com',
  'ftop.microsoft.com',
  '*.test',
];

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
