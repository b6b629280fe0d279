// The identifiers of enrolment, one type each. Those of commands are made by the client: the same id and content get
// the same answer.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::afterschool::enrolment {

using RoundId = Id<struct RoundTag>;
using SeatId = Id<struct SeatTag>;
using SubmissionId = Id<struct SubmissionTag>;  // one handing-in of a list of wishes
using BaseChoiceId = Id<struct BaseChoiceTag>;  // one choice of weekdays for the base place
using WaitingId = Id<struct WaitingTag>;
using OfferId = Id<struct OfferTag>;
using EntryId = Id<struct EntryTag>;  // what somebody put in for a family: the id of the seat, submission or base choice
using GroupCaseId = Id<struct GroupCaseTag>;  // what becomes of a group below its minimum

}  // namespace luoshi::afterschool::enrolment
