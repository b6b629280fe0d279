// Identifiers of this room. Those of commands are made by the client: the same id and content get the same answer.
#pragma once
#include "afterschool/catalogue/api.hpp"

namespace luoshi::fees::disclosure {

namespace catalogue = afterschool::catalogue;
using catalogue::CourseId;
using catalogue::PlanId;
using NoticeId = Id<struct FeeNoticeTag>;

}  // namespace luoshi::fees::disclosure
