// The identifiers of the roster, one type each.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::pupils {

using PupilId = Id<struct PupilTag>;
using ClassId = Id<struct ClassTag>;
using RosterImportId = Id<struct RosterImportTag>;
using PupilGroupId = Id<struct PupilGroupTag>;
using SlipId = Id<struct SlipTag>;
using GuardianshipId = Id<struct GuardianshipTag>;
using DisputeId = Id<struct DisputeTag>;
using CorrectionId = Id<struct CorrectionTag>;
using AgreementId = Id<struct AgreementTag>;
using ConsentId = Id<struct ConsentTag>;

}  // namespace luoshi::pupils
