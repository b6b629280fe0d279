// The identifiers of the register, one type each.
#pragma once
#include "foundation/id.hpp"
#include "platform/access/actor.hpp"

namespace luoshi::notices {

using NoticeId = Id<struct NoticeTag>;
using ImportId = Id<struct ImportTag>;
using CorrectionId = Id<struct CorrectionTag>;
using DecisionId = Id<struct DecisionTag>;
using InventoryId = Id<struct InventoryTag>;
using CampaignId = Id<struct CampaignTag>;
using QuestionId = Id<struct QuestionTag>;

}  // namespace luoshi::notices
