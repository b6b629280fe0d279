// What departments are called: by department and level in full, and in the forms that documents use (教育局、教体局、教育（体育）局…). Pure.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "org/views.hpp"

namespace luoshi::org {

// The departments that every government is seeded with.
std::span<const Department> seeded_departments();

// The part after the place: 教育厅 (province), 教育局 (below).
std::string_view department_full(Department department, Level level);
std::string_view department_short(Department department, Level level);  // 发改委
// Every form met in documents, full and short ones among them.
std::vector<std::string> department_forms(Department department, Level level);
// 教育（体育）局 → education; nothing for words that name no department. Brackets may be half or full width.
std::optional<Department> department_meant(std::string_view words);

// Brackets to half width, blanks away, a closing colon away.
std::string plain_name(std::string_view name);

}  // namespace luoshi::org
