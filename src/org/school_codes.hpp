// The ten-digit school code through a school's life: given once, kept through renaming, passed on by a merger, void for ever after closing or a
// change of the school's type (the ministry's rules for school identifiers).
#pragma once
#include "org/commands.hpp"
#include "platform/storage/work.hpp"

namespace luoshi::org {

Result<Nothing> insert_school(Work& work, const BodyLine& body, const SchoolParticulars& school, Date from);
// Refuses malformed codes and codes that anybody bears or bore.
Result<Nothing> give_school_code(Work& work, BodyId school, std::string_view code, Date from);
// `merged` bears the code until then and `stays` from then on; a code that `stays` bore becomes void.
Result<Nothing> pass_school_code(Work& work, const BodyLine& merged, const BodyLine& stays, std::string_view code, Date from);

}  // namespace luoshi::org
