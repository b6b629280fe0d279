// Roles are data: named sets of permissions, the same in every county. The built-in ones come with the program (data/roles.json).
#pragma once
#include <vector>

#include "identity/views.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::identity {

std::vector<RoleView> built_in_roles();
std::vector<RoleView> all_roles(Work& work);  // by name, permissions sorted

}  // namespace luoshi::identity
