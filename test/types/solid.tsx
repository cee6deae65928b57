/** @jsxImportSource solid-js */
import type {} from 'trust-center/types/solid';

const manifest = { manifestVersion: 1 };

export const right = (
  <>
    <trust-center
      class="page"
      src="/trust.json"
      manifest={manifest}
      prop:sections="overview faq"
      headingLevel={2}
      theme="dark"
      ref={(element) => void element.reload()}
      on:trust-load={(event) => {
        const count: number = event.detail.problems.length + event.currentTarget.problems.length;
        console.info(count);
      }}
    >
      <a href="/security">Our security page</a>
    </trust-center>
    <trust-faq heading-level="3" prop:manifest={manifest} />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error no such attribute */}
    <trust-center sorce="/trust.json" />
    {/* @ts-expect-error no such theme */}
    <trust-center theme="blue" />
    {/* @ts-expect-error no such theme */}
    <trust-center prop:theme="blue" />
    {/* @ts-expect-error a number */}
    <trust-center headingLevel="2" />
    {/* @ts-expect-error no such event: what it is given is unknown */}
    <trust-center on:trust-laod={(event) => console.info(event)} />
    {/* @ts-expect-error of another event */}
    <trust-center on:trust-load={({ detail }) => console.info(detail.report)} />
    {/* @ts-expect-error the form's alone */}
    <trust-faq endpoint="/report" />
    {/* @ts-expect-error no such element */}
    <trust-centre />
  </>
);
