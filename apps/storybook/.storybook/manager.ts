import '@fontsource-variable/source-sans-3/wght.css';
import { addons } from 'storybook/manager-api';
import { themes } from './theme.ts';

addons.setConfig({ theme: themes.light });
