#include "afterschool/catalogue/plan_users.hpp"

#include <utility>
#include <vector>

namespace luoshi::afterschool::catalogue {
namespace {

std::vector<PlanUser>& users() {
    static std::vector<PlanUser> all;
    return all;
}

}  // namespace

void add_plan_user(PlanUser user) { users().push_back(std::move(user)); }
void drop_plan_users() { users().clear(); }

Result<Nothing> let_go_of(Work& work, const PlanLine& plan) {
    for (const auto& user : users()) TRY_DO(user(work, plan));
    return Nothing{};
}

}  // namespace luoshi::afterschool::catalogue
