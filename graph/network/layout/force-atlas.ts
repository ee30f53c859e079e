import module from 'graphology-layout-forceatlas2';

/**
 * ForceAtlas2 (Jacomy et al. 2014). The package is CommonJS whose types speak of a default export, which under Node is
 * the module itself.
 */
export const forceAtlas2 = module as unknown as typeof module.default;
