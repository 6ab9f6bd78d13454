import type { Texts } from '../texts';

export const outcomes: Pick<Texts, 'inputs' | 'outputs' | 'nextSteps'> = {
  inputs: {
    team: 'A equipe do FastTrack está definida, e todos do lado da Microsoft sabem o papel de cada um.',
    handover: 'A transferência da equipe de Gateway ou de Reenvolvimento está concluída.',
    background:
      'A pesquisa sobre o cliente está feita: setor, organização e as funções já conhecidas no projeto.',
    'account-team': 'Você está em contato com a Equipe de Conta.',
  },
  outputs: {
    introduced: 'As duas equipes se conhecem e sabem quem faz o quê.',
    understands:
      'O cliente entende o que o FastTrack Center (FTC) faz e como ajuda, colabora no Teams quando tem direito a ele, percebe o valor e quer saber mais.',
    entitlements: {
      text: 'O cliente sabe a quais serviços e licenças tem direito. Se o plano inicial não era implantar todos:',
      points: {
        overview:
          'Você deu uma visão geral dos demais, inclusive daqueles que o cliente não sabia ter.',
        more: 'Você ofereceu outras formas de saber mais, como uma discussão sobre valor de negócios (BVD) ou um acompanhamento com um SME.',
        together: 'Você mostrou as vantagens de implantar dois ou mais workloads em conjunto.',
      },
    },
    intent: {
      text: 'Você entende a intenção do cliente e o que ainda falta.',
      points: {
        needs:
          'O cliente explicou suas necessidades gerais de negócios e o que considera um sucesso.',
        use: 'O cliente explicou como e quando pretende usar as licenças.',
      },
    },
    resources: 'Você sabe quais recursos mobilizar e o que demonstrar na próxima conversa.',
    captured:
      'Estão registrados o DIBS, o SSAT (se disponível) e as anotações sobre os serviços a que o cliente tem direito.',
    'teams-used':
      'O Teams está em uso para os tópicos de integração e adoção, se o cliente tiver direito a ele.',
  },
  nextSteps: {
    gaps: 'Trate as lacunas de intenção com a orientação 4+4. Em casos de Bloqueio e Sem Intenção, siga as recomendações da Ajuda sobre Bloqueadores, no Guia de Consumo.',
    'follow-ups':
      'Agende novas conversas com a equipe do projeto e os stakeholders sobre determinados serviços e cenários, como uma BVD ou uma reunião com SMEs.',
    'next-pages':
      'Quando todos os principais resultados forem alcançados, siga para o workshop e a avaliação técnica.',
  },
};
