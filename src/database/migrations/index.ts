import * as migration_20261125_042950_model from './20261125_042950_model';
import * as migration_20261125_075610_model from './20261125_075610_model';
import * as migration_20261125_131654_model from './20261125_131654_model';
import * as migration_20261125_180115_model from './20261125_180115_model';

export const migrations = [
  {
    up: migration_20261125_042950_model.up,
    down: migration_20261125_042950_model.down,
    name: '20261125_042950_model',
  },
  {
    up: migration_20261125_075610_model.up,
    down: migration_20261125_075610_model.down,
    name: '20261125_075610_model',
  },
  {
    up: migration_20261125_131654_model.up,
    down: migration_20261125_131654_model.down,
    name: '20261125_131654_model',
  },
  {
    up: migration_20261125_180115_model.up,
    down: migration_20261125_180115_model.down,
    name: '20261125_180115_model'
  },
];
