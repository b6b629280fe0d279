// What rooms above keep for an approved plan. Before its approval is taken back each of them lets go of it, in the same transaction, or says why it cannot. This room
// does not know them; app/wiring does.
#pragma once
#include <functional>

#include "afterschool/catalogue/lines.hpp"
#include "foundation/result.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::afterschool::catalogue {

using PlanUser = std::function<Result<Nothing>(Work& work, const PlanLine& plan)>;
void add_plan_user(PlanUser user);  // before the server starts; not guarded against other threads
void drop_plan_users();             // for tests

Result<Nothing> let_go_of(Work& work, const PlanLine& plan);

}  // namespace luoshi::afterschool::catalogue
