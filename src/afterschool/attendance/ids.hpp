// The identifiers of attendance, one type each. Those of commands are made by the client: the same id and content get
// the same answer.
#pragma once
#include "afterschool/timetable/api.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::attendance {

using pupils::ClassId;
using pupils::PupilId;
using timetable::CourseId;
using timetable::SessionId;

using SubmissionId = Id<struct RollSubmissionTag>;  // one handing-in of a register, made by the phone
using CorrectionId = Id<struct RollCorrectionTag>;
using LeaveId = Id<struct LeaveTag>;
using CollectorId = Id<struct CollectorTag>;
using BanId = Id<struct CollectionBanTag>;
using PickupCodeId = Id<struct PickupCodeTag>;
using PermitId = Id<struct AlonePermitTag>;
using RevealId = Id<struct HealthRevealTag>;
using IncidentId = Id<struct IncidentTag>;
using PatrolId = Id<struct PatrolTag>;

}  // namespace luoshi::afterschool::attendance
