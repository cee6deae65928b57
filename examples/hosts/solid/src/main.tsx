import 'trust-center';
import 'trust-center/before-define.css';
import { render } from 'solid-js/web';
import { App } from './App.jsx';
import './styles.css';

render(() => <App />, document.querySelector('#app')!);
