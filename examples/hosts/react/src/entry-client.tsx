import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import 'trust-center/before-define.css';
import { App } from './App.js';
import './styles.css';

hydrateRoot(
  document.querySelector('#app')!,
  <StrictMode>
    <App />
  </StrictMode>,
);
