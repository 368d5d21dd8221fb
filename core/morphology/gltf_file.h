#pragma once

#include <ostream>
#include <vector>

#include "core/morphology/mesh.h"

namespace cristae {

/// Writes a scene as binary glTF 2.0 (`.glb`): a node `instance_N` for each part, in the colour of its label,
/// which stands in the node's `extras` too. Lengths are in um: programs that take glTF's metres for granted
/// show micrometres as metres. The provenance is in the `extras` of the asset.
/// @throws Error{unsupported} above 4 GiB, which the format's lengths cannot hold
void write_glb(std::ostream& file, const std::vector<MeshPart>& parts, const Provenance& provenance);

}  // namespace cristae
