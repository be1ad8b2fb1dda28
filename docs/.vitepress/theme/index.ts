import type { Theme } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import AsOfFilter from './AsOfFilter.vue';
import CalculatorGate from './calculator/CalculatorGate.vue';
import ParameterForm from './gap/ParameterForm.vue';
import SheetButton from './SheetButton.vue';
import './handbook.css';

const handbook: Theme = {
  extends: theme,
  enhanceApp: ({ app }) => {
    app.component('PolicyCalculator', CalculatorGate);
    app.component('SheetButton', SheetButton);
    app.component('AsOfFilter', AsOfFilter);
    app.component('ParameterForm', ParameterForm);
  },
};

export default handbook;
