import * as migration_20261122_035839_model from './20261122_035839_model';
import * as migration_20261122_042403_model from './20261122_042403_model';

export const migrations = [
  {
    up: migration_20261122_035839_model.up,
    down: migration_20261122_035839_model.down,
    name: '20261122_035839_model',
  },
  {
    up: migration_20261122_042403_model.up,
    down: migration_20261122_042403_model.down,
    name: '20261122_042403_model'
  },
];
