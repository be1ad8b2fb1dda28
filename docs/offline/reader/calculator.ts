// Puts the site's own calculator, or its form for parameters, in the place of the button that asked for it.
import { createApp } from 'vue';
import PolicyCalculator from '../../.vitepress/theme/calculator/PolicyCalculator.vue';
import ParameterEntryForm from '../../.vitepress/theme/gap/ParameterEntryForm.vue';
import { language } from './here.ts';

const place = document.querySelector<HTMLElement>('.calculator');
const policy = place?.dataset['policy'];
const app =
  policy === undefined
    ? createApp(ParameterEntryForm, { language })
    : createApp(PolicyCalculator, { policy, language });
if (place !== null) app.mount(place);
