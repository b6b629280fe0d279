// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "fees/disclosure/api.hpp"
#include "pupils/api.hpp"

namespace luoshi::fees::charges {

namespace catalogue = afterschool::catalogue;
using disclosure::CourseId;
using disclosure::NoticeId;
using disclosure::PlanId;
using pupils::PupilId;
using BillId = Id<struct BillTag>;
using BillRunId = Id<struct BillRunTag>;
using AbsenceNoteId = Id<struct AbsenceNoteTag>;
using GroundId = Id<struct AbsenceGroundTag>;
using ReliefId = Id<struct BillReliefTag>;
using SentBeyondId = Id<struct SentBeyondTag>;
using WriteOffId = Id<struct BillWriteOffTag>;
using SettlementRunId = Id<struct SettlementRunTag>;

}  // namespace luoshi::fees::charges
