import type { Theme } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import CalculatorGate from './calculator/CalculatorGate.vue';
import './handbook.css';

const handbook: Theme = {
  extends: theme,
  enhanceApp: ({ app }) => {
    app.component('PolicyCalculator', CalculatorGate);
  },
};

export default handbook;
