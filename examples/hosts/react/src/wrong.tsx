import type {} from 'trust-center/types/react';

/** Each use below is a mistake that the compiler must report. Nothing imports this file. */
export const wrong = (
  <>
    {/* @ts-expect-error no such attribute */}
    <trust-center sorce="/trust.json" />
    {/* @ts-expect-error no such theme */}
    <trust-center theme="blue" />
    {/* @ts-expect-error `report` belongs to the detail of another event */}
    <trust-center ontrust-load={({ detail }) => console.info(detail.report)} />
    {/* @ts-expect-error no such event, so the type of its argument is unknown */}
    <trust-center ontrust-laod={(event) => console.info(event)} />
    {/* @ts-expect-error only the report form has this attribute */}
    <trust-faq endpoint="/report" />
    {/* @ts-expect-error no such element */}
    <trust-centre />
  </>
);
