// The identifiers of allocation.
#pragma once
#include "foundation/id.hpp"

namespace luoshi::afterschool::allocation {

using DrawId = Id<struct DrawTag>;  // one public draw of a round; made by the client

}  // namespace luoshi::afterschool::allocation
