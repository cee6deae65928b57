/** @jsxImportSource react */
import type {} from 'trust-center/types/react';
import type { TrustProps } from 'trust-center/types/react';
import type { TrustCenter } from 'trust-center/elements';

const manifest = { manifestVersion: 1 };
const take = (element: TrustCenter | null) => element?.reload();

export const right = (
  <>
    <trust-center
      key="center"
      className="page"
      id="trust"
      src="/trust.json"
      manifest={manifest}
      sections="overview faq"
      theme="dark"
      heading-level={2}
      ref={(element) => void take(element)}
      ontrust-load={(event) => {
        const count: number = event.detail.problems.length + event.currentTarget.problems.length;
        console.info(count);
      }}
      ontrust-submit={(event) => event.preventDefault()}
    >
      <a href="/security">Our security page</a>
      <trust-faq slot="after-overview" heading-level="3" />
    </trust-center>
    <trust-disclosure-form endpoint="/report" ontrust-submitted={({ detail }) => detail.reference} />
    <trust-prose section-id="about" lang="de" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error no such attribute */}
    <trust-center sorce="/trust.json" />
    {/* @ts-expect-error no such theme */}
    <trust-center theme="blue" />
    {/* @ts-expect-error no number */}
    <trust-center heading-level="two" />
    {/* @ts-expect-error a server would write an attribute that is none: heading-level */}
    <trust-center headingLevel={2} />
    {/* @ts-expect-error read-only */}
    <trust-center state={{ status: 'idle' }} />
    {/* @ts-expect-error no such event: what it is given is unknown */}
    <trust-center ontrust-laod={(event) => console.info(event)} />
    {/* @ts-expect-error of another event */}
    <trust-center ontrust-load={({ detail }) => console.info(detail.report)} />
    {/* @ts-expect-error of another kind */}
    <trust-center ontrust-load={(event: MouseEvent) => console.info(event)} />
    {/* @ts-expect-error the form's alone */}
    <trust-faq endpoint="/report" />
    {/* @ts-expect-error no such element */}
    <trust-centre />
  </>
);

export const props: TrustProps['trust-faq'] = { src: '/trust.json' };
