// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/refunds/api.hpp"

namespace luoshi::fees::closing {

using charges::PlanId;
using charges::PupilId;

}  // namespace luoshi::fees::closing
