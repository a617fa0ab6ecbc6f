import type { Planted } from '../../../scripts/report/ui/bundle-stories.ts';

/** Files of stories with one fault each, by the name of the folder that they pretend to lie in. */
export const plantedStories: Planted = {
  'style-attribute': story('<p style={{ color: "red" }}>Red</p>'),
  'style-element': story('<style>{"p { color: red }"}</style>'),
  'inner-html': story('<p ref={(element) => { if (element) element.innerHTML = "<b>Bold</b>"; }} />'),
  'only-when-open': story('<button type="button" onClick={breakPolicy}>Open</button>'),
  'only-when-typed': story('<input aria-label="Name" onChange={breakPolicy} />'),
  'only-when-pointed-at': story('<button type="button" onPointerOver={breakPolicy}>Point</button>'),
  'only-when-focused': story('<a href="#top" tabIndex={0} onFocus={breakPolicy}>Focus</a>'),
  'only-when-drawn-on': story(
    '<svg className="osseo-signature-pad-sheet" role="img" aria-label="Sheet" onPointerMove={breakPolicy} />',
  ),
  'only-two-deep': story(
    '<><button type="button" popoverTarget="deep">Menu</button><div popover="auto" id="deep"><Inner /></div></>',
  ),
  'remote-picture': story('<img src="https://osseo.invalid/picture.png" alt="" />'),
  'differs-on-server': story('<p>{typeof window === "undefined" ? "server" : "browser"}</p>'),
  'attribute-differs': story('<p title={typeof window === "undefined" ? "server" : "browser"}>Text</p>'),
  'throws-when-pressed': story('<button type="button" onClick={() => { throw new Error("Pressed."); }}>Press</button>'),
  'controlled-in-vain': story('<input aria-label="Name" value="fixed" />'),
  'link-alone': story('<p><a href="#next">Next</a></p>'),
  'link-in-sentence': story('<p>Read <a href="#next">the next page</a> first.</p>'),
  'small-box': story('<label><input type="checkbox" /> Yes</label>'),
};

function story(element: string): string {
  return `import { useState } from 'react';
const breakPolicy = ({ currentTarget }) => currentTarget.setAttribute('style', 'color: red');
function Inner() {
  const [opened, setOpened] = useState(false);
  return <><button onClick={() => setOpened(true)}>Deep</button>{opened && <button onClick={breakPolicy}>Deeper</button>}</>;
}
export default { title: 'Planted' };
export const Fault = { render: () => ${element} };
`;
}
