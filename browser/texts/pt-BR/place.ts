import type { place as english } from '../en/place';
import type { Text } from '../texts';

export const place: Record<keyof typeof english, Text> = {
  menuPlace: 'Onde ele fica',
  placeMode: 'Na página',
  placePush: 'Ao lado: a página fica mais estreita',
  placeOverlay: 'Por cima: a página fica como está',
  placeSide: 'Lado',
  placeLeft: 'Esquerdo',
  placeRight: 'Direito',
  placeWidth: 'Largura',
  placePixels: '{width} pixels',
  placeWidthHint: 'Você também pode arrastar a borda do painel.',
  placeFor: 'Salvo para {host}.',
  placeEdge: 'Borda do painel',

  placeBrowser: 'Painel lateral do navegador',
  placeBrowserHint:
    'Ele mostra o cliente da guia ativa. Nas páginas de {host} não aparece mais nada nosso.',
  placeInBrowser: 'Em {host}, o painel fica no painel lateral do navegador.',
  placeMove: 'Mover para o painel lateral',
  placeOpen: 'Abrir o painel lateral',
  placeMoveHere: 'Mostrar só aqui',
  placeDock: 'Encaixar na página',
  placeByPopup:
    'Este navegador não o abre a partir daqui. Na janela do botão da barra de ferramentas, escolha ⋯ e depois “Onde ele fica”.',
  placeNoBrowser: 'Este navegador não tem painel lateral para extensões, ou não conseguiu abri-lo.',
};
