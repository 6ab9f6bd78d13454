import type { exit as english } from '../en/exit';
import type { Text } from '../texts';

export const exit: Record<keyof typeof english, Text> = {
  exitTitle: 'Desligamento do envolvimento',

  exitEnablement: 'Ativação',
  exitEnablementValue: {
    one: '{done} de {goal} usuário ativo',
    many: '{done} de {goal} de usuários ativos',
    other: '{done} de {goal} usuários ativos',
  },
  exitGoalOfSeats: {
    one: 'Meta: 10% de {seats} licença, com arredondamento para cima.',
    many: 'Meta: 10% de {seats} de licenças, com arredondamento para cima.',
    other: 'Meta: 10% de {seats} licenças, com arredondamento para cima.',
  },
  exitGoalFixed: 'Meta: 100 usuários ativos, pois há 1.000 licenças ou mais.',
  exitGoalUnknown: 'Meta: 100 usuários ativos ou, com menos de 1.000 licenças, 10% delas.',
  exitActiveUsers: 'Usuários ativos',

  exitMigration: 'Migração',
  exitMigrationValue: {
    one: '{done} de {goal} usuário migrado',
    many: '{done} de {goal} de usuários migrados',
    other: '{done} de {goal} usuários migrados',
  },
  exitMigrationGoal: 'Usuários a migrar',
  exitMigrationGoalHint: 'Número predeterminado. Deixe em branco se não houver migração.',
  exitMigrated: 'Usuários migrados',

  exitTalkHeld: 'A conversa de conclusão com o cliente já ocorreu',
  exitDisengaged: 'O processo de desligamento está concluído',

  exitEnablementReached: 'A ativação está concluída.',
  exitMigrationReached: 'A migração está concluída.',
  exitStillOpen: 'Ainda em aberto: {left}',
  exitOpenEnablement: 'ativação',
  exitOpenEither: 'ativação ou migração',
  exitOpenTalk: 'conversa de conclusão',
  exitOpenTask: 'tarefa “O processo de desligamento está concluído”',
  exitComplete: 'Está tudo concluído. Você já pode se desligar do envolvimento.',
};
