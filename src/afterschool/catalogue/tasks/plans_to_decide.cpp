#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/store.hpp"
#include "afterschool/catalogue/tasks/api.hpp"

namespace luoshi::afterschool::catalogue {

std::int64_t plans_to_decide(Work& work) {
    if (!work.actor().may_somewhere(permissions::approve)) return 0;
    return work.one<std::int64_t>(queries::plans_waiting, key_set(work.actor().scopes(permissions::approve))).value_or(0);
}

}  // namespace luoshi::afterschool::catalogue
