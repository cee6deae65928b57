import type {} from 'trust-center/types/solid';

/** Each use below is a mistake that the compiler must report. Nothing imports this file. */
export const wrong = (
  <>
    {/* @ts-expect-error no such attribute */}
    <trust-center sorce="/trust.json" />
    {/* @ts-expect-error no such theme */}
    <trust-center theme="blue" />
    {/* @ts-expect-error `report` belongs to the detail of another event */}
    <trust-center on:trust-load={({ detail }) => console.info(detail.report)} />
    {/* @ts-expect-error no such event, so the type of its argument is unknown */}
    <trust-center on:trust-laod={(event) => console.info(event)} />
    {/* @ts-expect-error only the report form has this attribute */}
    <trust-faq endpoint="/report" />
    {/* @ts-expect-error no such element */}
    <trust-centre />
  </>
);
