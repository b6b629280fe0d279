// The cursor of lists that are sorted by a name and an id.
#pragma once
#include <optional>
#include <string>

#include "foundation/result.hpp"
#include "foundation/time.hpp"

namespace luoshi::afterschool::catalogue {

struct NameCursor {
    std::string name;
    std::string id;
};
Result<NameCursor> read_name_cursor(const std::optional<std::string>& cursor);
std::string write_name_cursor(const std::string& name, const std::string& id);

int page_size(const std::optional<int>& limit);  // 1–200, default 50

}  // namespace luoshi::afterschool::catalogue
