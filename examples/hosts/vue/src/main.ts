import 'trust-center';
import 'trust-center/before-define.css';
import type {} from 'trust-center/types/vue';
import { createApp } from 'vue';
import App from './App.vue';
import './styles.css';

createApp(App).mount('#app');
