import 'element-plus/dist/index.css';
import { createApp } from 'vue';
import App from './App.vue';
import { Refused, refused } from './client.ts';

const app = createApp(App);
app.config.errorHandler = (error) => {
  if (error instanceof Refused) refused.value = error.issues;
  else console.error(error);
};
app.mount('#page');
