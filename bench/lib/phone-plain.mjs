// The reference on a slow phone: a plain table that an inline script fills from the same manifest.
export const plainPhone = `<table><thead><tr><th>Vendor<th>Purpose<th>Location<th>Data</tr></thead><tbody></tbody></table>
<script type="module">
const escape = (words) => words.replace(/[&<>"]/g, (char) => '&#' + char.charCodeAt(0) + ';');
const { subprocessors: { items } } = await (await fetch('/trust.json')).json();
document.querySelector('tbody').innerHTML = items
  .map(({ name, purpose, locations, dataCategories }) =>
    '<tr><th scope="row">' + escape(name) + '</th><td>' + escape(purpose) + '</td><td>' +
    escape(locations.map(({ city }) => city).join(', ')) + '</td><td>' + escape(dataCategories.join(', ')) + '</td></tr>')
  .join('');
</script>`;
