import type {} from 'trust-center/types/react';

/** Mistakes that the compiler has to find; nothing imports this file. */
export const wrong = (
  <>
    {/* @ts-expect-error no such attribute */}
    <trust-center sorce="/trust.json" />
    {/* @ts-expect-error no such theme */}
    <trust-center theme="blue" />
    {/* @ts-expect-error of another event */}
    <trust-center ontrust-load={({ detail }) => console.info(detail.report)} />
    {/* @ts-expect-error no such event: what it is given is unknown */}
    <trust-center ontrust-laod={(event) => console.info(event)} />
    {/* @ts-expect-error the form's alone */}
    <trust-faq endpoint="/report" />
    {/* @ts-expect-error no such element */}
    <trust-centre />
  </>
);
