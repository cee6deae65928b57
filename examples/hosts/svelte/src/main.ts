import 'trust-center';
import 'trust-center/before-define.css';
import type {} from 'trust-center/types/svelte';
import { mount } from 'svelte';
import App from './App.svelte';
import './styles.css';

mount(App, { target: document.querySelector('#app')! });
