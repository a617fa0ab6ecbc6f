import { brandsOf, colorsOf, refuseOverlap } from './brands.ts';
import { checkContrast } from './check-contrast.ts';
import { createResolver, type ReadJson } from './resolver.ts';
import { writeCss } from './write-css.ts';
import { writeFigmaModes } from './write-figma-modes.ts';
import { writeFigma } from './write-figma.ts';
import { writePalettes, writeRoleTones, writeTokens } from './write-modules.ts';

/**
 * Every generated file of the package, by its path in the package.
 *
 * @throws Error if the token files are not what they have to be, or two colours that meet are too close.
 */
export function outputs(read?: ReadJson): Readonly<Record<string, string>> {
  const resolver = createResolver(read);
  refuseOverlap(resolver);
  checkContrast(colorsOf(resolver));

  const [first, ...others] = brandsOf(resolver);
  return {
    'src/tokens.css': writeCss(resolver, first ?? ''),
    ...Object.fromEntries(others.map((brand) => [`src/${brand}.css`, writeCss(resolver, brand)])),
    'src/tokens.ts': writeTokens(resolver),
    'src/palettes.ts': writePalettes(resolver),
    'src/role-tones.ts': writeRoleTones(resolver),
    'figma/figma-variables.json': writeFigma(resolver),
    ...writeFigmaModes(resolver),
  };
}
