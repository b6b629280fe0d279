// The identifiers of the catalogue, one type each.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::afterschool::catalogue {

using PlanId = Id<struct PlanTag>;
using CourseId = Id<struct CourseTag>;
using RoomId = Id<struct RoomTag>;
using TeacherId = Id<struct TeacherTag>;
using ConsultationId = Id<struct ConsultationTag>;
using SurveyId = Id<struct SurveyTag>;
using ListingId = Id<struct ListingTag>;  // an outside body's entry in one county's list
using OutsideStaffId = Id<struct OutsideStaffTag>;
using ContractId = Id<struct ContractTag>;  // of a school with a listed body
using RenewalId = Id<struct RenewalTag>;    // of a licence, as a body says it

}  // namespace luoshi::afterschool::catalogue
