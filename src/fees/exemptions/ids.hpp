// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "pupils/api.hpp"

namespace luoshi::fees::exemptions {

using pupils::PupilId;
using ListId = Id<struct ExemptionListTag>;   // an official list as it was handed in
using GrantId = Id<struct ExemptionGrantTag>;  // one pupil, one category, some days

}  // namespace luoshi::fees::exemptions
