// An addressee phrase taken apart: 各市州、县市区人民政府，省政府各厅委 → who is meant, before anybody looks into the tree. Pure.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "org/views.hpp"

namespace luoshi::org {

struct EachGovernment {
    Level level;
    bool operator==(const EachGovernment&) const = default;
};
struct EachDepartment {
    Level level;
    Department department;
    bool operator==(const EachDepartment&) const = default;
};
struct AllDepartments {  // of the province: 省政府各厅委、各直属机构
    bool operator==(const AllDepartments&) const = default;
};
struct NamedBody {
    std::string name;
    bool operator==(const NamedBody&) const = default;
};
using Addressee = std::variant<EachGovernment, EachDepartment, AllDepartments, NamedBody>;

// In the order of the phrase, each once. Parts that fit no pattern come back as names.
std::vector<Addressee> read_addressees(std::string_view phrase);

}  // namespace luoshi::org
