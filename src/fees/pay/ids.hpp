// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/journal/api.hpp"

namespace luoshi::fees::pay {


}  // namespace luoshi::fees::pay
