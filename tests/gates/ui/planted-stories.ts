import type { Planted } from '../../../scripts/report/ui/bundle-stories.ts';

/** Files of stories with one fault each, by the name of the folder that they pretend to lie in. */
export const plantedStories: Planted = {
  'style-attribute': story('<p style={{ color: "red" }}>Red</p>'),
  'style-element': story('<style>{"p { color: red }"}</style>'),
  'inner-html': story('<p ref={(element) => { if (element) element.innerHTML = "<b>Bold</b>"; }} />'),
  'only-when-open': story(
    '<button type="button" onClick={({ currentTarget }) => currentTarget.setAttribute("style", "color: red")}>Open</button>',
  ),
  'remote-picture': story('<img src="https://osseo.invalid/picture.png" alt="" />'),
  'differs-on-server': story('<p>{typeof window === "undefined" ? "server" : "browser"}</p>'),
  'attribute-differs': story('<p title={typeof window === "undefined" ? "server" : "browser"}>Text</p>'),
  'throws-when-pressed': story('<button type="button" onClick={() => { throw new Error("Pressed."); }}>Press</button>'),
  'controlled-in-vain': story('<input aria-label="Name" value="fixed" />'),
};

function story(element: string): string {
  return `export default { title: 'Planted' };\nexport const Fault = { render: () => ${element} };\n`;
}
